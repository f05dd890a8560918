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

    /// Releases the native object now instead of when the last reference goes; later calls fail. Closing twice is fine.
    ///
    /// - Throws: when a view of its memory is open, or another thread is inside.
    public func close() throws { try handle.close() }

    /// Whether it, or the object it belongs to, was closed.
    public var isClosed: Bool { handle.isClosed }
}
