// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.swift.j2). Do not edit: run `./dev generate`.

import CAtoll

/// One tensor of an ``Interpreter`` or ``SignatureRunner``, which owns it. It stays valid as long as they do; its data
/// moves whenever tensors are allocated.
///
/// One thread at a time; a call while another one runs fails.
public final class Tensor {
    let handle: Handle

    init(handle: Handle) { self.handle = handle }

    /// Name of the tensor.
    ///
    /// - Throws: ``AtollError``.
    public var name: String? {
        get throws {
            try handle.use("name") { pointer in
                let api = handle.library.api
                let found = api.pointee.TfLiteTensorName!(pointer)
                return found.map { String(cString: $0) }
            }
        }
    }

    /// Element type.
    ///
    /// - Throws: ``AtollError``.
    public var type: TensorType {
        get throws {
            try handle.use("type") { pointer in
                let api = handle.library.api
                let found = api.pointee.TfLiteTensorType!(pointer)
                return TensorType(native: found)
            }
        }
    }

    /// Size of every axis, outermost first; empty for a scalar. That of a dynamic output is final after the run.
    ///
    /// - Throws: ``AtollError``.
    public var shape: [Int] {
        get throws {
            try handle.use("shape") { pointer in
                let api = handle.library.api
                let count = api.pointee.TfLiteTensorNumDims!(pointer)
                if count < 0 { return [] }
                return (0..<max(0, count)).map { index in
                    Int(api.pointee.TfLiteTensorDim!(pointer, index))
                }
            }
        }
    }

    /// Declared size of every axis, -1 where the model leaves it open. Equal to ``Tensor/shape`` when nothing is open.
    ///
    /// - Throws: ``AtollError``.
    public var shapeSignature: [Int] {
        get throws {
            try handle.use("shape_signature") { pointer in
                let api = handle.library.api
                let counter = try require(api.pointee.AtollTensorGetNumDimsSignature, "AtollTensorGetNumDimsSignature")
                let count = counter(pointer)
                if count < 0 { return [] }
                let getter = try require(api.pointee.AtollTensorGetDimSignature, "AtollTensorGetDimSignature")
                return (0..<max(0, count)).map { index in
                    Int(getter(pointer, index))
                }
            }
        }
    }

    /// Size of the data in bytes; for strings that of the packed block.
    ///
    /// - Throws: ``AtollError``.
    public var byteSize: Int {
        get throws {
            try handle.use("byte_size") { pointer in
                let api = handle.library.api
                let found = api.pointee.TfLiteTensorByteSize!(pointer)
                return found
            }
        }
    }

    /// Quantization of the whole tensor; its scale is 0 when there is none or one per channel.
    ///
    /// - Throws: ``AtollError``.
    public var quantization: QuantizationParams {
        get throws {
            try handle.use("quantization") { pointer in
                let api = handle.library.api
                let found = api.pointee.TfLiteTensorQuantizationParams!(pointer)
                return QuantizationParams(native: found)
            }
        }
    }

    /// One scale per channel, a single one for the whole tensor, or none when the tensor is not quantized.
    ///
    /// - Throws: ``AtollError``.
    public var quantizationScales: [Float] {
        get throws {
            try handle.use("quantization_scales") { pointer in
                let api = handle.library.api
                let counter = try require(
                    api.pointee.AtollTensorGetQuantizationChannelCount, "AtollTensorGetQuantizationChannelCount"
                )
                let count = counter(pointer)
                let getter = try require(api.pointee.AtollTensorGetQuantizationScale, "AtollTensorGetQuantizationScale")
                return (0..<max(0, count)).map { index in
                    getter(pointer, index)
                }
            }
        }
    }

    /// The zero points that belong to ``Tensor/quantizationScales``.
    ///
    /// - Throws: ``AtollError``.
    public var quantizationZeroPoints: [Int] {
        get throws {
            try handle.use("quantization_zero_points") { pointer in
                let api = handle.library.api
                let counter = try require(
                    api.pointee.AtollTensorGetQuantizationChannelCount, "AtollTensorGetQuantizationChannelCount"
                )
                let count = counter(pointer)
                let getter = try require(
                    api.pointee.AtollTensorGetQuantizationZeroPoint, "AtollTensorGetQuantizationZeroPoint"
                )
                return (0..<max(0, count)).map { index in
                    Int(getter(pointer, index))
                }
            }
        }
    }

    /// The axis whose positions are the channels of ``Tensor/quantizationScales``.
    ///
    /// - Throws: ``AtollError``.
    public var quantizedDimension: Int {
        get throws {
            try handle.use("quantized_dimension") { pointer in
                let api = handle.library.api
                let function = try require(
                    api.pointee.AtollTensorGetQuantizedDimension, "AtollTensorGetQuantizedDimension"
                )
                let found = function(pointer)
                return Int(found)
            }
        }
    }

    /// The data, without a copy, in the byte order of the machine. Allocating or resizing makes it stale. Inputs are
    /// kept by a run unless the model overwrites them.
    ///
    /// - Parameter body: Gets the memory, which is valid during the call only.
    /// - Returns: What `body` returns.
    /// - Throws: ``AtollError``.
    public func withUnsafeData<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
        let (address, size) = try handle.openLease("data") { pointer in
            let api = handle.library.api
            try checkMemory(
                api.pointee.TfLiteTensorData!(pointer), api.pointee.TfLiteTensorByteSize!(pointer), else: .notAllocated
            )
            let size = api.pointee.TfLiteTensorByteSize!(pointer)
            return (api.pointee.TfLiteTensorData!(pointer), size)
        }
        defer { handle.endLease() }
        return try body(UnsafeRawBufferPointer(start: address, count: size))
    }

    /// The data, without a copy, in the byte order of the machine. Allocating or resizing makes it stale. Inputs are
    /// kept by a run unless the model overwrites them.
    ///
    /// - Parameter body: Gets the memory, which is valid during the call only.
    /// - Returns: What `body` returns.
    /// - Throws: ``AtollError``.
    public func withUnsafeMutableData<Result>(
        _ body: (UnsafeMutableRawBufferPointer) throws -> Result
    ) throws -> Result {
        let (address, size) = try handle.openLease("data") { pointer in
            let api = handle.library.api
            try checkMemory(
                api.pointee.TfLiteTensorData!(pointer), api.pointee.TfLiteTensorByteSize!(pointer), else: .notAllocated
            )
            try handle.requireMutable()
            let size = api.pointee.TfLiteTensorByteSize!(pointer)
            return (api.pointee.TfLiteTensorData!(pointer), size)
        }
        defer { handle.endLease() }
        return try body(UnsafeMutableRawBufferPointer(start: address, count: size))
    }

    /// Copies bytes into the tensor. Any other size is the error ``ErrorCode/sizeMismatch``.
    ///
    /// - Parameter data: Exactly ``Tensor/byteSize`` bytes.
    /// - Throws: ``AtollError``.
    public func copy(from data: some RawBytes) throws {
        try handle.use("copy_from") { pointer in
            let api = handle.library.api
            try checkMemory(
                api.pointee.TfLiteTensorData!(pointer), api.pointee.TfLiteTensorByteSize!(pointer), else: .notAllocated
            )
            try handle.requireMutable()
            let status = try data.withUnsafeBytes { data in
                try checkSize(data.count, api.pointee.TfLiteTensorByteSize!(pointer), "data")
                return api.pointee.TfLiteTensorCopyFromBuffer!(pointer, data.baseAddress, data.count)
            }
            if status != 0 {
                throw ErrorReport().failure(status: status, fallback: .sizeMismatch)
            }
        }
    }

    /// Copies the data of the tensor. In C the size must be exact; any other is the error ``ErrorCode/sizeMismatch``.
    ///
    /// - Returns: A copy of the ``Tensor/byteSize`` bytes.
    /// - Throws: ``AtollError``.
    public func copyTo() throws -> [UInt8] {
        try handle.use("copy_to") { pointer in
            let api = handle.library.api
            try checkMemory(
                api.pointee.TfLiteTensorData!(pointer), api.pointee.TfLiteTensorByteSize!(pointer), else: .notAllocated
            )
            var filled = [UInt8](repeating: 0, count: api.pointee.TfLiteTensorByteSize!(pointer))
            let size = filled.count
            let status = api.pointee.TfLiteTensorCopyToBuffer!(pointer, &filled, size)
            if status != 0 {
                throw ErrorReport().failure(status: status, fallback: .sizeMismatch)
            }
            return filled
        }
    }

    /// The strings of a tensor of type ``TensorType/string``, in order. Another type is the error
    /// ``ErrorCode/typeMismatch``.
    ///
    /// - Throws: ``AtollError``.
    public var strings: [[UInt8]] {
        get throws {
            try handle.use("strings") { pointer in
                let api = handle.library.api
                try checkMemory(
                    api.pointee.TfLiteTensorData!(pointer), api.pointee.TfLiteTensorByteSize!(pointer),
                    else: .notAllocated
                )
                let counter = try require(api.pointee.AtollTensorGetStringCount, "AtollTensorGetStringCount")
                let count = counter(pointer)
                if count < 0 { throw Failure.of(.typeMismatch) }
                let getter = try require(api.pointee.AtollTensorGetString, "AtollTensorGetString")
                return try (0..<max(0, count)).map { index in
                    let report = ErrorReport(api)
                    var bytes: UnsafePointer<CChar>?
                    var size = Int(0)
                    let status = getter(pointer, index, &bytes, &size, report.native)
                    if status != 0 { throw report.failure(status: status, fallback: .error) }
                    return copyBytes(bytes, size)
                }
            }
        }
    }

    /// Replaces the strings of a tensor of type ``TensorType/string``; their number must be that of the elements of its
    /// shape. Another type is the error ``ErrorCode/typeMismatch``.
    ///
    /// - Parameter strings: One byte string per element, in order.
    /// - Throws: ``AtollError``.
    public func setStrings(_ strings: [[UInt8]]) throws {
        try handle.use("set_strings") { pointer in
            let api = handle.library.api
            try handle.requireMutable()
            try handle.requireNoView()
            let report = ErrorReport(api)
            let function = try require(api.pointee.AtollTensorSetStrings, "AtollTensorSetStrings")
            let status = try withPointers(to: strings) { strings, sizes in
                function(pointer, strings.baseAddress, sizes.baseAddress, Int32(clamping: strings.count), report.native)
            }
            if status != 0 {
                throw report.failure(status: status, fallback: .error)
            }
        }
    }

    /// Whether it, or the object it belongs to, was closed.
    public var isClosed: Bool { handle.isClosed }
}
