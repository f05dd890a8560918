// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.swift.j2). Do not edit: run `./dev generate`.

import CAtoll

/// Runs the primary subgraph of a model. Create it, allocate its tensors, write the inputs, invoke, read the outputs.
/// One thread at a time: a call while another one runs is the error ``ErrorCode/busy``.
///
/// One thread at a time; a call while another one runs fails.
public final class Interpreter {
    let handle: Handle

    init(handle: Handle) { self.handle = handle }

    /// Prepares a model to run. Tensors have no memory until ``Interpreter/allocateTensors()``. An operator that nobody
    /// implements is the error ``ErrorCode/unresolvedOps``, which names it.
    ///
    /// - Parameters:
    ///   - model: The model to run.
    ///   - options: Settings; NULL means the defaults.
    /// - Throws: ``AtollError``.
    public init(model: Model, options: InterpreterOptions? = nil) throws {
        let library = model.handle.library
        let api = library.api
        let report = ErrorReport(api)
        let kept = Handle.kept(model.handle, options?.handle)
        let pointer = try naming("create", "Interpreter") {
            let made = try using(model.handle) { model in
                try using(options?.handle) { options in
                    if let rich = api.pointee.AtollInterpreterCreate { return rich(model, options, report.native) }
                    return api.pointee.TfLiteInterpreterCreate!(model, options)
                }
            }
            guard let made else {
                throw report.failure(fallback: .error)
            }
            return made
        }
        handle = Handle(
            "Interpreter", library, pointer, confined: true, keeping: kept,
            delete: library.api.pointee.TfLiteInterpreterDelete!
        )
    }

    /// Number of inputs.
    ///
    /// - Throws: ``AtollError``.
    public var inputCount: Int {
        get throws {
            try handle.use("input_count") { pointer in
                let api = handle.library.api
                let found = api.pointee.TfLiteInterpreterGetInputTensorCount!(pointer)
                return Int(found)
            }
        }
    }

    /// Number of outputs.
    ///
    /// - Throws: ``AtollError``.
    public var outputCount: Int {
        get throws {
            try handle.use("output_count") { pointer in
                let api = handle.library.api
                let found = api.pointee.TfLiteInterpreterGetOutputTensorCount!(pointer)
                return Int(found)
            }
        }
    }

    /// An input by position. An index out of range is the error ``ErrorCode/outOfRange``.
    ///
    /// - Parameter index: Position of the input, below ``Interpreter/inputCount``.
    /// - Returns: The tensor; it lives as long as the interpreter.
    /// - Throws: ``AtollError``.
    public func input(_ index: Int) throws -> Tensor {
        try handle.use("input") { pointer in
            let api = handle.library.api
            try checkRange(index, from: 0, to: nil, "index")
            let index = try narrow(index, "index")
            let found = api.pointee.TfLiteInterpreterGetInputTensor!(pointer, index)
            guard let found else {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: pointer).failure(
                    fallback: .outOfRange
                )
            }
            let part = Handle("Tensor", partOf: handle, found)
            return Tensor(handle: part)
        }
    }

    /// An output by position. Shape and data of a dynamic output are final only after ``Interpreter/invoke()``. An
    /// index out of range is the error ``ErrorCode/outOfRange``.
    ///
    /// - Parameter index: Position of the output, below ``Interpreter/outputCount``.
    /// - Returns: The tensor, to read only; it lives as long as the interpreter.
    /// - Throws: ``AtollError``.
    public func output(_ index: Int) throws -> Tensor {
        try handle.use("output") { pointer in
            let api = handle.library.api
            try checkRange(index, from: 0, to: nil, "index")
            let index = try narrow(index, "index")
            let found = api.pointee.TfLiteInterpreterGetOutputTensor!(pointer, index)
            guard let found else {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: pointer).failure(
                    fallback: .outOfRange
                )
            }
            let part = Handle("Tensor", partOf: handle, found, isConst: true)
            return Tensor(handle: part)
        }
    }

    /// The inputs, in order.
    ///
    /// - Throws: ``AtollError``.
    public var inputs: [Tensor] {
        get throws {
            try handle.use("inputs") { pointer in
                let api = handle.library.api
                let count = api.pointee.TfLiteInterpreterGetInputTensorCount!(pointer)
                return try (0..<max(0, count)).map { index in
                    guard let found = api.pointee.TfLiteInterpreterGetInputTensor!(pointer, index) else {
                        throw ErrorReport().failure(fallback: .error)
                    }
                    return Tensor(handle: Handle("Tensor", partOf: handle, found))
                }
            }
        }
    }

    /// The outputs, in order.
    ///
    /// - Throws: ``AtollError``.
    public var outputs: [Tensor] {
        get throws {
            try handle.use("outputs") { pointer in
                let api = handle.library.api
                let count = api.pointee.TfLiteInterpreterGetOutputTensorCount!(pointer)
                return try (0..<max(0, count)).map { index in
                    guard let found = api.pointee.TfLiteInterpreterGetOutputTensor!(pointer, index) else {
                        throw ErrorReport().failure(fallback: .error)
                    }
                    return Tensor(handle: Handle("Tensor", partOf: handle, found, isConst: true))
                }
            }
        }
    }

    /// Where the inputs are among all tensors of the primary subgraph.
    ///
    /// - Throws: ``AtollError``.
    public var inputTensorIndices: [Int] {
        get throws {
            try handle.use("input_tensor_indices") { pointer in
                let api = handle.library.api
                let count = api.pointee.TfLiteInterpreterGetInputTensorCount!(pointer)
                return (0..<max(0, count)).map { index in
                    Int(api.pointee.TfLiteInterpreterGetInputTensorIndex!(pointer, index))
                }
            }
        }
    }

    /// Where the outputs are among all tensors of the primary subgraph.
    ///
    /// - Throws: ``AtollError``.
    public var outputTensorIndices: [Int] {
        get throws {
            try handle.use("output_tensor_indices") { pointer in
                let api = handle.library.api
                let count = api.pointee.TfLiteInterpreterGetOutputTensorCount!(pointer)
                return (0..<max(0, count)).map { index in
                    Int(api.pointee.TfLiteInterpreterGetOutputTensorIndex!(pointer, index))
                }
            }
        }
    }

    /// Number of tensors of the primary subgraph.
    ///
    /// - Throws: ``AtollError``.
    public var tensorCount: Int {
        get throws {
            try handle.use("tensor_count") { pointer in
                let api = handle.library.api
                let function = try require(api.pointee.AtollInterpreterGetTensorCount, "AtollInterpreterGetTensorCount")
                let found = function(pointer)
                return Int(found)
            }
        }
    }

    /// Any tensor of the primary subgraph, intermediate ones included, whose memory may be reused by later operators of
    /// the same run. An index out of range is the error ``ErrorCode/outOfRange``.
    ///
    /// - Parameter index: Index of the tensor, below ``Interpreter/tensorCount``.
    /// - Returns: The tensor; it lives as long as the interpreter.
    /// - Throws: ``AtollError``.
    public func tensor(_ index: Int) throws -> Tensor {
        try handle.use("tensor") { pointer in
            let api = handle.library.api
            try checkRange(index, from: 0, to: nil, "index")
            let index = try narrow(index, "index")
            let found = api.pointee.TfLiteInterpreterGetTensor!(pointer, index)
            guard let found else {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: pointer).failure(
                    fallback: .outOfRange
                )
            }
            let part = Handle("Tensor", partOf: handle, found)
            return Tensor(handle: part)
        }
    }

    /// All tensors of a subgraph, such as the body of a loop, in the order of their indices. A subgraph that was not
    /// allocated yet has no data. An index out of range is the error ``ErrorCode/outOfRange``.
    ///
    /// - Parameter subgraph: Index of the subgraph, below ``Model/subgraphCount``; 0 is the primary one.
    /// - Returns: One tensor of the subgraph.
    /// - Throws: ``AtollError``.
    public func subgraphTensors(_ subgraph: Int) throws -> [Tensor] {
        try handle.use("subgraph_tensors") { pointer in
            let api = handle.library.api
            let subgraph = try narrow(subgraph, "subgraph")
            let counter = try require(
                api.pointee.AtollInterpreterGetSubgraphTensorCount, "AtollInterpreterGetSubgraphTensorCount"
            )
            let count = counter(pointer, subgraph)
            if count < 0 { throw Failure.of(.outOfRange) }
            let getter = try require(api.pointee.AtollInterpreterGetSubgraphTensor, "AtollInterpreterGetSubgraphTensor")
            return try (0..<max(0, count)).map { index in
                guard let found = getter(pointer, subgraph, index) else {
                    throw ErrorReport().failure(fallback: .error)
                }
                return Tensor(handle: Handle("Tensor", partOf: handle, found))
            }
        }
    }

    /// Tensors that keep their value from one run to the next.
    ///
    /// - Throws: ``AtollError``.
    public var variables: [Tensor] {
        get throws {
            try handle.use("variables") { pointer in
                let api = handle.library.api
                let count = api.pointee.TfLiteInterpreterGetVariableTensorCount!(pointer)
                return try (0..<max(0, count)).map { index in
                    guard let found = api.pointee.TfLiteInterpreterGetVariableTensor!(pointer, index) else {
                        throw ErrorReport().failure(fallback: .error)
                    }
                    return Tensor(handle: Handle("Tensor", partOf: handle, found))
                }
            }
        }
    }

    /// Gives an input a new shape of any rank. Takes effect at the next ``Interpreter/allocateTensors()``, until which
    /// there is no data.
    ///
    /// - Parameters:
    ///   - index: Position of the input.
    ///   - dims: Size of every axis, each at least 0.
    /// - Throws: ``AtollError``.
    public func resizeInput(_ index: Int, dims: [Int]) throws {
        try handle.use("resize_input") { pointer in
            let api = handle.library.api
            try handle.requireNoView()
            try checkRange(index, from: 0, to: nil, "index")
            let index = try narrow(index, "index")
            let dims = try narrow(dims, "dims")
            let status = api.pointee.TfLiteInterpreterResizeInputTensor!(
                pointer, index, dims, Int32(clamping: dims.count)
            )
            if status != 0 {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: pointer).failure(
                    status: status, fallback: .error
                )
            }
            handle.clear(.allocated)
        }
    }

    /// Gives an input a new shape, but only where the model leaves it open: the rank must stay, and only axes that are
    /// -1 in ``Tensor/shapeSignature`` may change. Anything else is the error ``ErrorCode/invalidArgument`` and changes
    /// nothing.
    ///
    /// - Parameters:
    ///   - index: Position of the input.
    ///   - dims: Size of every axis, each at least 0.
    /// - Throws: ``AtollError``.
    public func resizeInputStrict(_ index: Int, dims: [Int]) throws {
        try handle.use("resize_input_strict") { pointer in
            let api = handle.library.api
            try handle.requireNoView()
            try checkRange(index, from: 0, to: nil, "index")
            let index = try narrow(index, "index")
            let dims = try narrow(dims, "dims")
            let report = ErrorReport(api)
            let function = try require(
                api.pointee.AtollInterpreterResizeInputTensorStrict, "AtollInterpreterResizeInputTensorStrict"
            )
            let status = function(pointer, index, dims, Int32(clamping: dims.count), report.native)
            if status != 0 {
                throw report.failure(status: status, fallback: .error)
            }
            handle.clear(.allocated)
        }
    }

    /// Computes all shapes and gives the tensors their memory. Needed once before the first run and again after a
    /// resize; without a resize in between it changes nothing that matters.
    ///
    /// - Throws: ``AtollError``.
    public func allocateTensors() throws {
        try handle.use("allocate_tensors") { pointer in
            let api = handle.library.api
            try handle.requireNoView()
            let status = api.pointee.TfLiteInterpreterAllocateTensors!(pointer)
            if status != 0 {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: pointer).failure(
                    status: status, fallback: .error
                )
            }
            handle.set(.allocated)
        }
    }

    /// Runs the primary subgraph and returns when the outputs are there. Nothing is allocated when all shapes are
    /// static. A failing operator is named in the error.
    ///
    /// - Throws: ``AtollError``.
    public func invoke() throws {
        try handle.use("invoke") { pointer in
            let api = handle.library.api
            try handle.require(.allocated, else: .notAllocated)
            let status = api.pointee.TfLiteInterpreterInvoke!(pointer)
            if status != 0 {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: pointer).failure(
                    status: status, fallback: .error
                )
            }
        }
    }

    /// Makes the run that is in progress stop soon with the error ``ErrorCode/cancelled``; later runs are not affected.
    /// Fails unless ``InterpreterOptions/enableCancellation(_:)`` was set. May be called from any thread at any time.
    ///
    /// - Throws: ``AtollError``.
    public func cancel() throws {
        try handle.visit("cancel") { pointer in
            let api = handle.library.api
            let status = api.pointee.TfLiteInterpreterCancel!(pointer)
            if status != 0 {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: pointer).failure(
                    status: status, fallback: .error
                )
            }
        }
    }

    /// Limits the time of every later run, those of signatures too. A run that takes longer stops at the next operator
    /// or piece of one with the error ``ErrorCode/deadline``; its outputs are undefined, and the interpreter is ready
    /// for the next run.
    ///
    /// - Parameter microseconds: How long one run may take from its start; 0 means as long as it needs.
    /// - Throws: ``AtollError``.
    public func setDeadline(_ microseconds: Int64) throws {
        try handle.use("set_deadline") { pointer in
            let api = handle.library.api
            try checkRange(microseconds, from: 0, to: nil, "microseconds")
            let report = ErrorReport(api)
            let function = try require(api.pointee.AtollInterpreterSetDeadline, "AtollInterpreterSetDeadline")
            let status = function(pointer, microseconds, report.native)
            if status != 0 {
                throw report.failure(status: status, fallback: .error)
            }
        }
    }

    /// Sets all variable tensors back to zero, so that the next run starts without memory of the earlier ones.
    ///
    /// - Throws: ``AtollError``.
    public func resetVariableTensors() throws {
        try handle.use("reset_variable_tensors") { pointer in
            let api = handle.library.api
            try handle.require(.allocated, else: .notAllocated)
            let status = api.pointee.TfLiteInterpreterResetVariableTensors!(pointer)
            if status != 0 {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: pointer).failure(
                    status: status, fallback: .error
                )
            }
        }
    }

    /// Keys of the model's signatures, in the order of the file.
    ///
    /// - Throws: ``AtollError``.
    public var signatureKeys: [String] {
        get throws {
            try handle.use("signature_keys") { pointer in
                let api = handle.library.api
                let count = api.pointee.TfLiteInterpreterGetSignatureCount!(pointer)
                return try (0..<max(0, count)).map { index in
                    try text(api.pointee.TfLiteInterpreterGetSignatureKey!(pointer, index))
                }
            }
        }
    }

    /// A runner for a signature. An unknown key is the error ``ErrorCode/notFound``.
    ///
    /// - Parameter key: Key of the signature.
    /// - Returns: The runner; it must be closed before the interpreter.
    /// - Throws: ``AtollError``.
    public func signatureRunner(_ key: String) throws -> SignatureRunner {
        try handle.use("signature_runner") { pointer in
            let api = handle.library.api
            try checkText(key, "key")
            let found = api.pointee.TfLiteInterpreterGetSignatureRunner!(pointer, key)
            guard let found else {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: pointer).failure(
                    fallback: .notFound
                )
            }
            let part = Handle(
                "SignatureRunner", partOf: handle, found, delete: api.pointee.TfLiteSignatureRunnerDelete!
            )
            return SignatureRunner(handle: part)
        }
    }

    /// Memory that the interpreter holds for tensors, without the weights.
    ///
    /// - Throws: ``AtollError``.
    public var arenaBytes: Int {
        get throws {
            try handle.use("arena_bytes") { pointer in
                let api = handle.library.api
                let function = try require(api.pointee.AtollInterpreterGetArenaBytes, "AtollInterpreterGetArenaBytes")
                let found = function(pointer)
                return found
            }
        }
    }

    /// Lets an input live in memory of the caller, so that nothing is copied. Memory that is too small for the shape it
    /// has now is the error ``ErrorCode/sizeMismatch``. Takes effect at the next ``Interpreter/allocateTensors()``,
    /// which fails when the memory is too small for a shape set since.
    ///
    /// - Parameters:
    ///   - index: Position of the input.
    ///   - data: Memory aligned to 64 bytes that outlives the interpreter or the next call for this input; NULL with
    ///     size 0 gives the tensor its own memory again.
    /// - Throws: ``AtollError``.
    public func setInputMemory(_ index: Int, data: Memory? = nil) throws {
        try handle.use("set_input_memory") { pointer in
            let api = handle.library.api
            try handle.requireNoView()
            try checkRange(index, from: 0, to: nil, "index")
            let index = try narrow(index, "index")
            let report = ErrorReport(api)
            let function = try require(api.pointee.AtollInterpreterSetInputMemory, "AtollInterpreterSetInputMemory")
            let status = function(pointer, index, data?.address, data?.byteCount ?? 0, report.native)
            if status != 0 {
                throw report.failure(status: status, fallback: .error)
            }
            handle.keep(data, as: "set_input_memory \(index)")
            handle.clear(.allocated)
        }
    }

    /// Lets an output be written straight into memory of the caller. Memory that is too small for the shape it has now
    /// is the error ``ErrorCode/sizeMismatch``. Takes effect at the next ``Interpreter/allocateTensors()``, which fails
    /// when the memory is too small for a shape set since.
    ///
    /// - Parameters:
    ///   - index: Position of the output.
    ///   - data: Memory aligned to 64 bytes that outlives the interpreter or the next call for this output; NULL with
    ///     size 0 gives the tensor its own memory again.
    /// - Throws: ``AtollError``.
    public func setOutputMemory(_ index: Int, data: Memory? = nil) throws {
        try handle.use("set_output_memory") { pointer in
            let api = handle.library.api
            try handle.requireNoView()
            try checkRange(index, from: 0, to: nil, "index")
            let index = try narrow(index, "index")
            let report = ErrorReport(api)
            let function = try require(api.pointee.AtollInterpreterSetOutputMemory, "AtollInterpreterSetOutputMemory")
            let status = function(pointer, index, data?.address, data?.byteCount ?? 0, report.native)
            if status != 0 {
                throw report.failure(status: status, fallback: .error)
            }
            handle.keep(data, as: "set_output_memory \(index)")
            handle.clear(.allocated)
        }
    }

    /// Releases the native object now instead of when the last reference goes; later calls fail. Closing twice is fine.
    ///
    /// - Throws: when a view of its memory is open, or another thread is inside.
    public func close() throws { try handle.close() }

    /// Whether it, or the object it belongs to, was closed.
    public var isClosed: Bool { handle.isClosed }
}
