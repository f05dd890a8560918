// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.swift.j2). Do not edit: run `./dev generate`.

import CAtoll

/// Runs one signature of a model, with inputs and outputs by name. It belongs to its ``Interpreter`` and shares the
/// rule of one thread at a time with it.
///
/// One thread at a time; a call while another one runs fails.
public final class SignatureRunner {
    let handle: Handle

    init(handle: Handle) { self.handle = handle }

    /// Names of the inputs, in ascending byte order.
    ///
    /// - Throws: ``AtollError``.
    public var inputNames: [String] {
        get throws {
            try handle.use("input_names") { pointer in
                let api = handle.library.api
                let count = api.pointee.TfLiteSignatureRunnerGetInputCount!(pointer)
                return try (0..<max(0, count)).map { index in
                    try text(api.pointee.TfLiteSignatureRunnerGetInputName!(pointer, Int32(index)))
                }
            }
        }
    }

    /// Names of the outputs, in ascending byte order.
    ///
    /// - Throws: ``AtollError``.
    public var outputNames: [String] {
        get throws {
            try handle.use("output_names") { pointer in
                let api = handle.library.api
                let count = api.pointee.TfLiteSignatureRunnerGetOutputCount!(pointer)
                return try (0..<max(0, count)).map { index in
                    try text(api.pointee.TfLiteSignatureRunnerGetOutputName!(pointer, Int32(index)))
                }
            }
        }
    }

    /// Index of the subgraph that the signature runs.
    ///
    /// - Throws: ``AtollError``.
    public var subgraph: Int {
        get throws {
            try handle.use("subgraph") { pointer in
                let api = handle.library.api
                let function = try require(
                    api.pointee.AtollSignatureRunnerGetSubgraph, "AtollSignatureRunnerGetSubgraph"
                )
                let found = function(pointer)
                return Int(found)
            }
        }
    }

    /// Where the inputs are among all tensors of the subgraph, in the order of ``SignatureRunner/inputNames``.
    ///
    /// - Throws: ``AtollError``.
    public var inputTensorIndices: [Int] {
        get throws {
            try handle.use("input_tensor_indices") { pointer in
                let api = handle.library.api
                let counter = try require(
                    api.pointee.TfLiteSignatureRunnerGetInputCount, "TfLiteSignatureRunnerGetInputCount"
                )
                let count = counter(pointer)
                let getter = try require(
                    api.pointee.AtollSignatureRunnerGetInputTensorIndex, "AtollSignatureRunnerGetInputTensorIndex"
                )
                return (0..<max(0, count)).map { index in
                    Int(getter(pointer, Int32(index)))
                }
            }
        }
    }

    /// Where the outputs are among all tensors of the subgraph, in the order of ``SignatureRunner/outputNames``.
    ///
    /// - Throws: ``AtollError``.
    public var outputTensorIndices: [Int] {
        get throws {
            try handle.use("output_tensor_indices") { pointer in
                let api = handle.library.api
                let counter = try require(
                    api.pointee.TfLiteSignatureRunnerGetOutputCount, "TfLiteSignatureRunnerGetOutputCount"
                )
                let count = counter(pointer)
                let getter = try require(
                    api.pointee.AtollSignatureRunnerGetOutputTensorIndex, "AtollSignatureRunnerGetOutputTensorIndex"
                )
                return (0..<max(0, count)).map { index in
                    Int(getter(pointer, Int32(index)))
                }
            }
        }
    }

    /// An input by name. An unknown name is the error ``ErrorCode/notFound``.
    ///
    /// - Parameter name: Name of the input.
    /// - Returns: The tensor; it lives as long as the runner.
    /// - Throws: ``AtollError``.
    public func input(_ name: String) throws -> Tensor {
        try handle.use("input") { pointer in
            let api = handle.library.api
            try checkText(name, "name")
            let found = api.pointee.TfLiteSignatureRunnerGetInputTensor!(pointer, name)
            guard let found else {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: handle.ownerPointer).failure(
                    fallback: .notFound
                )
            }
            let part = Handle("Tensor", partOf: handle, found)
            return Tensor(handle: part)
        }
    }

    /// An output by name. An unknown name is the error ``ErrorCode/notFound``.
    ///
    /// - Parameter name: Name of the output.
    /// - Returns: The tensor, to read only; it lives as long as the runner.
    /// - Throws: ``AtollError``.
    public func output(_ name: String) throws -> Tensor {
        try handle.use("output") { pointer in
            let api = handle.library.api
            try checkText(name, "name")
            let found = api.pointee.TfLiteSignatureRunnerGetOutputTensor!(pointer, name)
            guard let found else {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: handle.ownerPointer).failure(
                    fallback: .notFound
                )
            }
            let part = Handle("Tensor", partOf: handle, found, isConst: true)
            return Tensor(handle: part)
        }
    }

    /// Gives an input a new shape, but only where the model leaves it open: only axes that are -1 in
    /// ``Tensor/shapeSignature`` may change. Takes effect at the next ``SignatureRunner/allocateTensors()``.
    ///
    /// - Parameters:
    ///   - name: Name of the input.
    ///   - dims: Size of every axis, each at least 0.
    /// - Throws: ``AtollError``.
    public func resizeInput(_ name: String, dims: [Int]) throws {
        try handle.use("resize_input") { pointer in
            let api = handle.library.api
            try handle.requireNoView()
            try checkText(name, "name")
            let dims = try narrow(dims, "dims")
            let status = api.pointee.TfLiteSignatureRunnerResizeInputTensor!(
                pointer, name, dims, Int32(clamping: dims.count)
            )
            if status != 0 {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: handle.ownerPointer).failure(
                    status: status, fallback: .error
                )
            }
            handle.clear(.allocated)
        }
    }

    /// Gives an input a new shape of any rank, whatever the model declares. Takes effect at the next
    /// ``SignatureRunner/allocateTensors()``, which fails when an operator cannot take that shape.
    ///
    /// - Parameters:
    ///   - name: Name of the input.
    ///   - dims: Size of every axis, each at least 0.
    /// - Throws: ``AtollError``.
    public func resizeInputLoose(_ name: String, dims: [Int]) throws {
        try handle.use("resize_input_loose") { pointer in
            let api = handle.library.api
            try handle.requireNoView()
            try checkText(name, "name")
            let dims = try narrow(dims, "dims")
            let report = ErrorReport(api)
            let function = try require(
                api.pointee.AtollSignatureRunnerResizeInputTensorLoose, "AtollSignatureRunnerResizeInputTensorLoose"
            )
            let status = function(pointer, name, dims, Int32(clamping: dims.count), report.native)
            if status != 0 {
                throw report.failure(status: status, fallback: .error)
            }
            handle.clear(.allocated)
        }
    }

    /// Computes all shapes of the signature and gives its tensors their memory. Needed before the first run and after a
    /// resize.
    ///
    /// - Throws: ``AtollError``.
    public func allocateTensors() throws {
        try handle.use("allocate_tensors") { pointer in
            let api = handle.library.api
            try handle.requireNoView()
            let status = api.pointee.TfLiteSignatureRunnerAllocateTensors!(pointer)
            if status != 0 {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: handle.ownerPointer).failure(
                    status: status, fallback: .error
                )
            }
            handle.set(.allocated)
        }
    }

    /// Runs the signature and returns when the outputs are there.
    ///
    /// - Throws: ``AtollError``.
    public func invoke() throws {
        try handle.use("invoke") { pointer in
            let api = handle.library.api
            try handle.require(.allocated, else: .notAllocated)
            let status = api.pointee.TfLiteSignatureRunnerInvoke!(pointer)
            if status != 0 {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: handle.ownerPointer).failure(
                    status: status, fallback: .error
                )
            }
        }
    }

    /// Makes every run of the interpreter that is in progress stop soon with the error ``ErrorCode/cancelled``. Fails
    /// unless ``InterpreterOptions/enableCancellation(_:)`` was set. May be called from any thread at any time.
    ///
    /// - Throws: ``AtollError``.
    public func cancel() throws {
        try handle.visit("cancel") { pointer in
            let api = handle.library.api
            let status = api.pointee.TfLiteSignatureRunnerCancel!(pointer)
            if status != 0 {
                throw ErrorReport(api, last: api.pointee.AtollInterpreterGetLastError, of: handle.ownerPointer).failure(
                    status: status, fallback: .error
                )
            }
        }
    }

    /// Releases the native object now instead of when the last reference goes; later calls fail. Closing twice is fine.
    ///
    /// - Throws: when a view of its memory is open, or another thread is inside.
    public func close() throws { try handle.close() }

    /// Whether it, or the object it belongs to, was closed.
    public var isClosed: Bool { handle.isClosed }
}
