// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.swift.j2). Do not edit: run `./dev generate`.

import CAtoll

/// What the model file says about one tensor; it belongs to its ``Model`` and holds no data.
///
/// Never changes, so any number of threads may use it.
public final class TensorInfo: Sendable {
    let handle: Handle

    init(handle: Handle) { self.handle = handle }

    /// Name of the tensor.
    ///
    /// - Throws: ``AtollError``.
    public var name: String? {
        get throws {
            try handle.use("name") { pointer in
                let api = handle.library.api
                let function = try require(api.pointee.AtollTensorInfoGetName, "AtollTensorInfoGetName")
                let found = function(pointer)
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
                let function = try require(api.pointee.AtollTensorInfoGetType, "AtollTensorInfoGetType")
                let found = function(pointer)
                return TensorType(native: found)
            }
        }
    }

    /// Size of every axis as stored in the file; empty for a scalar.
    ///
    /// - Throws: ``AtollError``.
    public var shape: [Int] {
        get throws {
            try handle.use("shape") { pointer in
                let api = handle.library.api
                let counter = try require(api.pointee.AtollTensorInfoGetNumDims, "AtollTensorInfoGetNumDims")
                let count = counter(pointer)
                if count < 0 { return [] }
                let getter = try require(api.pointee.AtollTensorInfoGetDim, "AtollTensorInfoGetDim")
                return (0..<max(0, count)).map { index in
                    Int(getter(pointer, index))
                }
            }
        }
    }

    /// Declared size of every axis, -1 where the model leaves it open. Equal to ``TensorInfo/shape`` when nothing is
    /// open.
    ///
    /// - Throws: ``AtollError``.
    public var shapeSignature: [Int] {
        get throws {
            try handle.use("shape_signature") { pointer in
                let api = handle.library.api
                let counter = try require(api.pointee.AtollTensorInfoGetNumDims, "AtollTensorInfoGetNumDims")
                let count = counter(pointer)
                if count < 0 { return [] }
                let getter = try require(api.pointee.AtollTensorInfoGetDimSignature, "AtollTensorInfoGetDimSignature")
                return (0..<max(0, count)).map { index in
                    Int(getter(pointer, index))
                }
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
                let function = try require(
                    api.pointee.AtollTensorInfoGetQuantizationParams, "AtollTensorInfoGetQuantizationParams"
                )
                let found = function(pointer)
                return QuantizationParams(native: found)
            }
        }
    }

    /// Whether it, or the object it belongs to, was closed.
    public var isClosed: Bool { handle.isClosed }
}
