// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.swift.j2). Do not edit: run `./dev generate`.

import CAtoll

/// How an interpreter is to be made. An interpreter takes over what it needs when it is created: changing or closing
/// the options afterwards does not affect it.
///
/// One thread at a time; a call while another one runs fails.
public final class InterpreterOptions {
    let handle: Handle

    init(handle: Handle) { self.handle = handle }

    /// Default options.
    ///
    /// - Parameter library: The runtime to use; the shared one unless given.
    /// - Throws: ``AtollError``.
    public init(library: NativeLibrary? = nil) throws {
        let library = try library ?? NativeLibrary.shared()
        let api = library.api
        let pointer = try naming("create", "InterpreterOptions") {
            let made = api.pointee.TfLiteInterpreterOptionsCreate!()
            guard let made else {
                throw ErrorReport().failure(fallback: .error)
            }
            return made
        }
        handle = Handle(
            "InterpreterOptions", library, pointer, confined: true,
            delete: library.api.pointee.TfLiteInterpreterOptionsDelete!
        )
    }

    /// Options with the same settings, independent of these.
    ///
    /// - Returns: The copy.
    /// - Throws: ``AtollError``.
    public func copy() throws -> InterpreterOptions {
        try handle.use("copy") { pointer in
            let api = handle.library.api
            let found = api.pointee.TfLiteInterpreterOptionsCopy!(pointer)
            guard let found else {
                throw ErrorReport().failure(fallback: .error)
            }
            let kept = Handle.kept(handle)
            let part = Handle(
                "InterpreterOptions", handle.library, found, confined: true, keeping: kept,
                delete: handle.library.api.pointee.TfLiteInterpreterOptionsDelete!
            )
            return InterpreterOptions(handle: part)
        }
    }

    /// Number of threads one call of ``Interpreter/invoke()`` may use. Results do not depend on it.
    ///
    /// - Parameter numThreads: Most threads to use, the calling one included; -1 lets the runtime decide, 0 means 1.
    /// - Returns: The same options, for a chain of calls.
    /// - Throws: ``AtollError``.
    @discardableResult
    public func setNumThreads(_ numThreads: Int) throws -> Self {
        try handle.use("num_threads") { pointer in
            let api = handle.library.api
            try checkRange(numThreads, from: -1, to: nil, "num_threads")
            let numThreads = try narrow(numThreads, "num_threads")
            api.pointee.TfLiteInterpreterOptionsSetNumThreads!(pointer, numThreads)
        }
        return self
    }

    /// Who receives the messages of the interpreter.
    ///
    /// - Parameter callback: The callback; without one, messages go to the standard error stream.
    /// - Returns: The same options, for a chain of calls.
    /// - Throws: ``AtollError``.
    @discardableResult
    public func setLogCallback(_ callback: LogCallback?) throws -> Self {
        try handle.use("log_callback") { pointer in
            let api = handle.library.api
            let receiver = callback.map { LogCallbackReceiver($0) }
            api.pointee.TfLiteInterpreterOptionsSetErrorReporter!(
                pointer, logCallbackReceiverFunction(receiver != nil), receiver?.context
            )
            handle.keep(receiver, as: "log_callback")
        }
        return self
    }

    /// Which rewritings of the graph an interpreter may make. Switching one off makes runs longer, and results differ
    /// by rounding at most; it helps to find out what a difference comes from.
    ///
    /// - Parameter passes: The sum of the ``Pass`` values of those that may run; -1 for all, 0 for none.
    /// - Returns: The same options, for a chain of calls.
    /// - Throws: ``AtollError``.
    @discardableResult
    public func setPasses(_ passes: Int) throws -> Self {
        try handle.use("passes") { pointer in
            let api = handle.library.api
            let passes = try narrow(passes, "passes")
            let function = try require(api.pointee.AtollInterpreterOptionsSetPasses, "AtollInterpreterOptionsSetPasses")
            function(pointer, passes)
        }
        return self
    }

    /// Allows ``Interpreter/cancel()`` to stop a run.
    ///
    /// - Parameter enable: Whether to allow it.
    /// - Returns: The same options, for a chain of calls.
    /// - Throws: ``AtollError``.
    @discardableResult
    public func enableCancellation(_ enable: Bool) throws -> Self {
        try handle.use("enable_cancellation") { pointer in
            let api = handle.library.api
            let status = api.pointee.TfLiteInterpreterOptionsEnableCancellation!(pointer, enable)
            if status != 0 {
                throw ErrorReport().failure(status: status, fallback: .error)
            }
        }
        return self
    }

    /// Most memory that one tensor may take. A larger one is the error ``ErrorCode/limit`` of the call that would make
    /// it. Weights in the model's file do not count.
    ///
    /// - Parameter limit: Bytes; 0 means no limit.
    /// - Returns: The same options, for a chain of calls.
    /// - Throws: ``AtollError``.
    @discardableResult
    public func setMaxTensorBytes(_ limit: Int64) throws -> Self {
        try handle.use("max_tensor_bytes") { pointer in
            let api = handle.library.api
            try checkRange(limit, from: 0, to: nil, "limit")
            let function = try require(
                api.pointee.AtollInterpreterOptionsSetMaxTensorBytes, "AtollInterpreterOptionsSetMaxTensorBytes"
            )
            function(pointer, limit)
        }
        return self
    }

    /// Most memory that the tensors of one subgraph may take together, as ``Interpreter/arenaBytes`` counts it. More is
    /// the error ``ErrorCode/limit`` of ``Interpreter/allocateTensors()``, or of ``Interpreter/invoke()`` when shapes
    /// depend on data.
    ///
    /// - Parameter limit: Bytes; 0 means no limit.
    /// - Returns: The same options, for a chain of calls.
    /// - Throws: ``AtollError``.
    @discardableResult
    public func setMaxArenaBytes(_ limit: Int64) throws -> Self {
        try handle.use("max_arena_bytes") { pointer in
            let api = handle.library.api
            try checkRange(limit, from: 0, to: nil, "limit")
            let function = try require(
                api.pointee.AtollInterpreterOptionsSetMaxArenaBytes, "AtollInterpreterOptionsSetMaxArenaBytes"
            )
            function(pointer, limit)
        }
        return self
    }

    /// Most operators that a model may have, in all its subgraphs. More are the error ``ErrorCode/limit`` of
    /// ``Interpreter/init(model:options:library:)``.
    ///
    /// - Parameter limit: A count; 0 means no limit.
    /// - Returns: The same options, for a chain of calls.
    /// - Throws: ``AtollError``.
    @discardableResult
    public func setMaxOperators(_ limit: Int) throws -> Self {
        try handle.use("max_operators") { pointer in
            let api = handle.library.api
            try checkRange(limit, from: 0, to: nil, "limit")
            let limit = try narrow(limit, "limit")
            let function = try require(
                api.pointee.AtollInterpreterOptionsSetMaxOperators, "AtollInterpreterOptionsSetMaxOperators"
            )
            function(pointer, limit)
        }
        return self
    }

    /// How deep subgraphs may call each other through control flow. Deeper calls are the error ``ErrorCode/limit`` of
    /// ``Interpreter/allocateTensors()`` or ``Interpreter/invoke()``.
    ///
    /// - Parameter limit: A count; 0 means no limit, and trust in the model: every level takes some of the calling
    ///   thread's stack.
    /// - Returns: The same options, for a chain of calls.
    /// - Throws: ``AtollError``.
    @discardableResult
    public func setMaxDepth(_ limit: Int) throws -> Self {
        try handle.use("max_depth") { pointer in
            let api = handle.library.api
            try checkRange(limit, from: 0, to: nil, "limit")
            let limit = try narrow(limit, "limit")
            let function = try require(
                api.pointee.AtollInterpreterOptionsSetMaxDepth, "AtollInterpreterOptionsSetMaxDepth"
            )
            function(pointer, limit)
        }
        return self
    }

    /// Most iterations that all loops of one run may take together. More are the error ``ErrorCode/limit`` of
    /// ``Interpreter/invoke()``.
    ///
    /// - Parameter limit: A count; 0 means no limit.
    /// - Returns: The same options, for a chain of calls.
    /// - Throws: ``AtollError``.
    @discardableResult
    public func setMaxIterations(_ limit: Int64) throws -> Self {
        try handle.use("max_iterations") { pointer in
            let api = handle.library.api
            try checkRange(limit, from: 0, to: nil, "limit")
            let function = try require(
                api.pointee.AtollInterpreterOptionsSetMaxIterations, "AtollInterpreterOptionsSetMaxIterations"
            )
            function(pointer, limit)
        }
        return self
    }

    /// Releases the native object now instead of when the last reference goes; later calls fail. Closing twice is fine.
    ///
    /// - Throws: when a view of its memory is open, or another thread is inside.
    public func close() throws { try handle.close() }

    /// Whether it, or the object it belongs to, was closed.
    public var isClosed: Bool { handle.isClosed }
}
