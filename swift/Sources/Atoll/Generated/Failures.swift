// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (error.swift.j2). Do not edit: run `./dev generate`.

import CAtoll

/// A failure has a code, the operation that failed, a text for people, and where it applies the operator and the tensor
/// it happened in. Programs decide by the code, never by the text.
public struct AtollError: Error, Hashable, Sendable {
    /// What kind of failure it is. Programs decide by it, never by the text.
    public var code: ErrorCode

    /// The operation that failed.
    public var operation: String

    /// What happened, for people.
    public var message: String

    /// Position, in the primary subgraph's list, of the operator that failed; -1 when no operator was involved.
    public var operatorIndex: Int?

    /// Name of that operator, such as `CONV_2D` or a custom code; NULL when no operator was involved.
    public var operatorName: String?

    /// Index of the tensor that was at fault; -1 when there is none.
    public var tensorIndex: Int?

    public init(code: ErrorCode, operation: String = "", message: String = "") {
        self.code = code
        self.operation = operation
        self.message = message
    }
}

extension AtollError: CustomStringConvertible {
    public var description: String { "\(operation): \(message) (\(code))" }
}

/// The code of every failure that is found on this side of the library.
enum Role {
    static let generic = ErrorCode.error
    static let unsupported = ErrorCode.unsupported
    static let closed = ErrorCode.closed
    static let busy = ErrorCode.busy
    static let viewOpen = ErrorCode.viewOpen
    static let outOfRange = ErrorCode.outOfRange
    static let invalidArgument = ErrorCode.invalidArgument
    static let readOnly = ErrorCode.invalidArgument
    static let sizeMismatch = ErrorCode.sizeMismatch
}

typealias Failure = AtollError
typealias Code = ErrorCode

/// A native error object: what a call is given to tell what went wrong.
final class ErrorReport {
    /// Fills a native error object with the last failure of a native object.
    typealias Ask = (OpaquePointer?, OpaquePointer?) -> Int32

    private let api: UnsafePointer<FunctionTable>?
    let native: OpaquePointer?

    /// An empty one, for a call that fills it.
    init(_ api: UnsafePointer<FunctionTable>) {
        self.api = api
        native = api.pointee.AtollErrorCreate?()
    }

    /// For a call that leaves no trace but its result.
    init() {
        api = nil
        native = nil
    }

    /// The record that an object keeps of its last failed call, where the library keeps one.
    convenience init(_ api: UnsafePointer<FunctionTable>, last ask: Ask?, of it: OpaquePointer?) {
        self.init(api)
        _ = ask?(it, native)
    }

    deinit { api?.pointee.AtollErrorDelete?(native) }

    /// The error to throw: the native record when it says something, or else the status or the fallback.
    func failure(status: Int32? = nil, fallback: Code) -> Failure {
        var failure = Failure.of(status.map { Code(rawValue: $0) }, fallback: fallback)
        guard let api, let native else { return failure }
        let code = api.pointee.AtollErrorGetCode?(native)
        let operation = (api.pointee.AtollErrorGetOperation?(native) ?? nil).map { String(cString: $0) }
        let message = (api.pointee.AtollErrorGetMessage?(native) ?? nil).map { String(cString: $0) }
        guard let code, code != 0 else { return failure }
        failure.code = Code(rawValue: code)
        failure.operation = operation ?? ""
        failure.message = message ?? failure.message
        failure.operatorIndex = (api.pointee.AtollErrorGetOperatorIndex?(native)).flatMap { $0 == -1 ? nil : Int($0) }
        failure.operatorName = (api.pointee.AtollErrorGetOperatorName?(native) ?? nil).map { String(cString: $0) }
        failure.tensorIndex = (api.pointee.AtollErrorGetTensorIndex?(native)).flatMap { $0 == -1 ? nil : Int($0) }
        return failure
    }
}

/// The call states of all objects.
struct State: OptionSet {
    let rawValue: Int
    static let allocated = State(rawValue: 1 << 0)
}

let libraryVariable = "ATOLL_LIBRARY"
