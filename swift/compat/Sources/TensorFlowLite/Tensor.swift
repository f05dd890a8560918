// SPDX-License-Identifier: Apache-2.0
// A tensor as a value: what it was when it was asked for. Must not know where it came from.

import Atoll
import Foundation

/// A copy of an input or output.
public struct Tensor: Equatable, Hashable, Sendable {
    /// The name of the tensor in the model.
    public let name: String

    /// The element type.
    public let dataType: DataType

    /// The size of every axis.
    public let shape: Shape

    /// The bytes, in the byte order of the machine.
    public let data: Data

    /// How integers stand for real numbers; nil without quantization of the whole tensor.
    public let quantizationParameters: QuantizationParameters?

    /// What a tensor is, with the bytes it holds; nil for an element type that there is no name for here.
    init?(_ tensor: Atoll.Tensor, data: Data) throws {
        guard let type = DataType(try tensor.type) else { return nil }
        let quantization = try tensor.quantization
        name = try tensor.name ?? ""
        dataType = type
        shape = Shape(try tensor.shape)
        self.data = data
        quantizationParameters =
            quantization.scale == 0
            ? nil : QuantizationParameters(scale: quantization.scale, zeroPoint: Int(quantization.zeroPoint))
    }
}

extension Tensor {
    /// Element types.
    public enum DataType: Equatable, Hashable, Sendable {
        /// A truth value in one byte.
        case bool
        /// Unsigned 8-bit integer.
        case uInt8
        /// Signed 16-bit integer.
        case int16
        /// Signed 32-bit integer.
        case int32
        /// Signed 64-bit integer.
        case int64
        /// 16-bit floating point.
        case float16
        /// 32-bit floating point.
        case float32
        /// 64-bit floating point.
        case float64

        init?(_ type: Atoll.TensorType) {
            guard let found = Self.names[type] else { return nil }
            self = found
        }

        private static let names: [Atoll.TensorType: Self] = [
            .bool: .bool, .uint8: .uInt8, .int16: .int16, .int32: .int32, .int64: .int64, .float16: .float16,
            .float32: .float32, .float64: .float64,
        ]
    }
}

extension Tensor {
    /// The size of every axis, outermost first.
    public struct Shape: Equatable, Hashable, Sendable {
        /// Number of axes.
        public let rank: Int

        /// The size of every axis.
        public let dimensions: [Int]

        /// A shape.
        ///
        /// - Parameter dimensions: The size of every axis.
        public init(_ dimensions: [Int]) {
            rank = dimensions.count
            self.dimensions = dimensions
        }

        /// A shape.
        ///
        /// - Parameter elements: The size of every axis.
        public init(_ elements: Int...) { self.init(elements) }
    }
}

extension Tensor.Shape: ExpressibleByArrayLiteral {
    /// A shape.
    ///
    /// - Parameter arrayLiteral: The size of every axis.
    public init(arrayLiteral: Int...) { self.init(arrayLiteral) }
}
