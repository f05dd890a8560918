// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (values.swift.j2). Do not edit: run `./dev generate`.

import CAtoll

/// What kind of failure an error is. The values below 100 are those of the status enum.
///
/// Values that this list does not have may arrive from newer libraries, and are kept.
public struct ErrorCode: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    init(native: Int32) { self.init(rawValue: native) }

    /// Nothing failed.
    public static let ok = ErrorCode(rawValue: 0)

    /// A failure without a more exact code.
    public static let error = ErrorCode(rawValue: 1)

    /// A delegate failed.
    public static let delegateError = ErrorCode(rawValue: 2)

    /// The application and the delegate do not fit together.
    public static let applicationError = ErrorCode(rawValue: 3)

    /// A delegate found no data stored for it.
    public static let delegateDataNotFound = ErrorCode(rawValue: 4)

    /// A delegate could not store its data.
    public static let delegateDataWriteError = ErrorCode(rawValue: 5)

    /// A delegate could not read its stored data.
    public static let delegateDataReadError = ErrorCode(rawValue: 6)

    /// The model uses operators nobody implements here.
    public static let unresolvedOps = ErrorCode(rawValue: 7)

    /// The call was cancelled from another thread.
    public static let cancelled = ErrorCode(rawValue: 8)

    /// The shape of an output is known only after the run.
    public static let outputShapeNotKnown = ErrorCode(rawValue: 9)

    /// An argument has a value it may not have.
    public static let invalidArgument = ErrorCode(rawValue: 100)

    /// An index is negative or not below the count it belongs to.
    public static let outOfRange = ErrorCode(rawValue: 101)

    /// The bytes are not a valid model: truncated, damaged or something else.
    public static let invalidModel = ErrorCode(rawValue: 102)

    /// There is no such thing: a file, a name or a signature.
    public static let notFound = ErrorCode(rawValue: 103)

    /// The operating system could not read the file.
    public static let io = ErrorCode(rawValue: 104)

    /// Memory could not be allocated.
    public static let outOfMemory = ErrorCode(rawValue: 105)

    /// The tensors have no memory yet; allocate them first.
    public static let notAllocated = ErrorCode(rawValue: 106)

    /// The object is being used by another thread, or by the call this one was made from.
    public static let busy = ErrorCode(rawValue: 107)

    /// The object was closed before the call.
    public static let closed = ErrorCode(rawValue: 108)

    /// The call would move memory that a scoped view still shows.
    public static let viewOpen = ErrorCode(rawValue: 109)

    /// The view shows memory that was moved or released since it was taken.
    public static let staleView = ErrorCode(rawValue: 110)

    /// The loaded library has no such function or feature.
    public static let unsupported = ErrorCode(rawValue: 111)

    /// The element type is not the one the call needs.
    public static let typeMismatch = ErrorCode(rawValue: 112)

    /// The number of bytes is not exactly the one the call needs.
    public static let sizeMismatch = ErrorCode(rawValue: 113)

    /// A limit of the runtime was exceeded: a size, a count or a depth.
    public static let limit = ErrorCode(rawValue: 114)

    /// The deadline passed before the call was done.
    public static let deadline = ErrorCode(rawValue: 115)
}

extension ErrorCode: CustomStringConvertible {
    /// The name of the value, or its number when it has none here.
    public var description: String {
        switch self {
        case .ok: return "ok"
        case .error: return "error"
        case .delegateError: return "delegateError"
        case .applicationError: return "applicationError"
        case .delegateDataNotFound: return "delegateDataNotFound"
        case .delegateDataWriteError: return "delegateDataWriteError"
        case .delegateDataReadError: return "delegateDataReadError"
        case .unresolvedOps: return "unresolvedOps"
        case .cancelled: return "cancelled"
        case .outputShapeNotKnown: return "outputShapeNotKnown"
        case .invalidArgument: return "invalidArgument"
        case .outOfRange: return "outOfRange"
        case .invalidModel: return "invalidModel"
        case .notFound: return "notFound"
        case .io: return "io"
        case .outOfMemory: return "outOfMemory"
        case .notAllocated: return "notAllocated"
        case .busy: return "busy"
        case .closed: return "closed"
        case .viewOpen: return "viewOpen"
        case .staleView: return "staleView"
        case .unsupported: return "unsupported"
        case .typeMismatch: return "typeMismatch"
        case .sizeMismatch: return "sizeMismatch"
        case .limit: return "limit"
        case .deadline: return "deadline"
        default: return "ErrorCode(\(rawValue))"
        }
    }
}

/// Element type of a tensor.
///
/// Values that this list does not have may arrive from newer libraries, and are kept.
public struct TensorType: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    init(native: Int32) { self.init(rawValue: native) }

    /// No type; never that of a tensor of a valid model.
    public static let noType = TensorType(rawValue: 0)

    /// IEEE 754 binary32.
    public static let float32 = TensorType(rawValue: 1)

    /// Signed 32-bit integer.
    public static let int32 = TensorType(rawValue: 2)

    /// Unsigned 8-bit integer.
    public static let uint8 = TensorType(rawValue: 3)

    /// Signed 64-bit integer.
    public static let int64 = TensorType(rawValue: 4)

    /// Byte strings, packed with a table of offsets.
    public static let string = TensorType(rawValue: 5)

    /// One byte, 0 or 1.
    public static let bool = TensorType(rawValue: 6)

    /// Signed 16-bit integer.
    public static let int16 = TensorType(rawValue: 7)

    /// Two binary32 numbers, real part first.
    public static let complex64 = TensorType(rawValue: 8)

    /// Signed 8-bit integer.
    public static let int8 = TensorType(rawValue: 9)

    /// IEEE 754 binary16.
    public static let float16 = TensorType(rawValue: 10)

    /// IEEE 754 binary64.
    public static let float64 = TensorType(rawValue: 11)

    /// Two binary64 numbers, real part first.
    public static let complex128 = TensorType(rawValue: 12)

    /// Unsigned 64-bit integer.
    public static let uint64 = TensorType(rawValue: 13)

    /// Identifier of a variable or table of the model.
    public static let resource = TensorType(rawValue: 14)

    /// An object that only operators understand.
    public static let variant = TensorType(rawValue: 15)

    /// Unsigned 32-bit integer.
    public static let uint32 = TensorType(rawValue: 16)

    /// Unsigned 16-bit integer.
    public static let uint16 = TensorType(rawValue: 17)

    /// Signed 4-bit integer, two to a byte, the low half first.
    public static let int4 = TensorType(rawValue: 18)

    /// The upper half of a binary32.
    public static let bfloat16 = TensorType(rawValue: 19)

    /// Signed 2-bit integer, four to a byte, the low bits first.
    public static let int2 = TensorType(rawValue: 20)

    /// Unsigned 4-bit integer, two to a byte, the low half first.
    public static let uint4 = TensorType(rawValue: 21)

    /// 8-bit float with 4 exponent bits and no infinity.
    public static let float8E4m3fn = TensorType(rawValue: 22)

    /// 8-bit float with 5 exponent bits.
    public static let float8E5m2 = TensorType(rawValue: 23)
}

extension TensorType: CustomStringConvertible {
    /// The name of the value, or its number when it has none here.
    public var description: String {
        switch self {
        case .noType: return "noType"
        case .float32: return "float32"
        case .int32: return "int32"
        case .uint8: return "uint8"
        case .int64: return "int64"
        case .string: return "string"
        case .bool: return "bool"
        case .int16: return "int16"
        case .complex64: return "complex64"
        case .int8: return "int8"
        case .float16: return "float16"
        case .float64: return "float64"
        case .complex128: return "complex128"
        case .uint64: return "uint64"
        case .resource: return "resource"
        case .variant: return "variant"
        case .uint32: return "uint32"
        case .uint16: return "uint16"
        case .int4: return "int4"
        case .bfloat16: return "bfloat16"
        case .int2: return "int2"
        case .uint4: return "uint4"
        case .float8E4m3fn: return "float8E4m3fn"
        case .float8E5m2: return "float8E5m2"
        default: return "TensorType(\(rawValue))"
        }
    }
}

/// A rewriting of the graph that makes runs shorter and keeps results: integers to the bit, floats within the rounding
/// of one operator. Values are bits, to be added up for ``InterpreterOptions/setPasses(_:)``.
///
/// Values that this list does not have may arrive from newer libraries, and are kept.
public struct Pass: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    init(native: Int32) { self.init(rawValue: native) }

    /// Computes once, while preparing, what depends on constants or shapes only.
    public static let fold = Pass(rawValue: 1)

    /// Leaves out operators whose results nobody uses.
    public static let deadCode = Pass(rawValue: 2)

    /// Lets convolutions and products do the activation, bias or sum that follows.
    public static let fuse = Pass(rawValue: 4)

    /// Lets convolutions do the padding before them.
    public static let fusePad = Pass(rawValue: 8)

    /// Leaves out operators that only rename bytes, such as RESHAPE.
    public static let share = Pass(rawValue: 16)

    /// Lets elementwise operators write where they read.
    public static let inPlace = Pass(rawValue: 32)

    /// Cancels transpositions that undo each other.
    public static let transpose = Pass(rawValue: 64)

    /// Cancels conversions that give back the very same integers.
    public static let requantize = Pass(rawValue: 128)

    /// Runs chains of convolutions strip by strip, so that values between them stay in the cache.
    public static let rows = Pass(rawValue: 256)
}

extension Pass: CustomStringConvertible {
    /// The name of the value, or its number when it has none here.
    public var description: String {
        switch self {
        case .fold: return "fold"
        case .deadCode: return "deadCode"
        case .fuse: return "fuse"
        case .fusePad: return "fusePad"
        case .share: return "share"
        case .inPlace: return "inPlace"
        case .transpose: return "transpose"
        case .requantize: return "requantize"
        case .rows: return "rows"
        default: return "Pass(\(rawValue))"
        }
    }
}

/// Affine quantization of a whole tensor, real = scale × (stored − zero_point). A scale of 0 means that the tensor is
/// not quantized, or has one scale per channel.
public struct QuantizationParams: Hashable, Sendable {
    /// Real value of one step; 0 when there is no single scale.
    public var scale: Float

    /// The stored value that stands for the real 0.
    public var zeroPoint: Int

    public init(scale: Float, zeroPoint: Int) {
        self.scale = scale
        self.zeroPoint = zeroPoint
    }

    init(native: TfLiteQuantizationParams) {
        self.init(scale: native.scale, zeroPoint: Int(native.zero_point))
    }

    var native: TfLiteQuantizationParams {
        TfLiteQuantizationParams(scale: scale, zero_point: Int32(clamping: zeroPoint))
    }
}

/// Receives every message the library would write to its log, one call per message, without a line end.
///
/// It may be called on any thread.
public typealias LogCallback = @Sendable (_ message: String) -> Void

/// Keeps a callback alive and hands C what it needs to reach it.
final class LogCallbackReceiver {
    private let callback: LogCallback
    private let record = UnsafeMutablePointer<logCallback_receiver>.allocate(capacity: 1)

    init(_ callback: @escaping LogCallback) {
        self.callback = callback
        record.initialize(
            to: logCallback_receiver(context: Unmanaged.passUnretained(self).toOpaque()) { context, message in
                guard let context, let message else { return }
                Unmanaged<LogCallbackReceiver>.fromOpaque(context).takeUnretainedValue().callback(
                    String(cString: message)
                )
            })
    }

    deinit { record.deallocate() }

    var context: UnsafeMutableRawPointer { UnsafeMutableRawPointer(record) }
}
