// SPDX-License-Identifier: Apache-2.0
// Tensors as arrays of Swift numbers. Over the public API only.

/// A number that is the element of a tensor.
public protocol TensorElement {
    /// The tensors that hold such numbers.
    static var tensorType: TensorType { get }
}

extension Float: TensorElement { public static var tensorType: TensorType { .float32 } }
extension Double: TensorElement { public static var tensorType: TensorType { .float64 } }
extension Int8: TensorElement { public static var tensorType: TensorType { .int8 } }
extension UInt8: TensorElement { public static var tensorType: TensorType { .uint8 } }
extension Int16: TensorElement { public static var tensorType: TensorType { .int16 } }
extension UInt16: TensorElement { public static var tensorType: TensorType { .uint16 } }
extension Int32: TensorElement { public static var tensorType: TensorType { .int32 } }
extension UInt32: TensorElement { public static var tensorType: TensorType { .uint32 } }
extension Int64: TensorElement { public static var tensorType: TensorType { .int64 } }
extension UInt64: TensorElement { public static var tensorType: TensorType { .uint64 } }
extension Bool: TensorElement { public static var tensorType: TensorType { .bool } }

extension Tensor {
    /// The elements as an array of numbers.
    ///
    /// - Throws: `.typeMismatch` when the tensor holds other elements.
    public func values<Element: TensorElement>(of element: Element.Type) throws -> [Element] {
        try require(element)
        return try withUnsafeData { Array($0.bindMemory(to: Element.self)) }
    }

    /// Sets the elements, as many as the shape has.
    ///
    /// - Throws: `.typeMismatch` when the tensor holds other elements, `.sizeMismatch` when it has another number of them.
    public func set<Element: TensorElement>(_ values: [Element]) throws {
        try require(Element.self)
        try copy(from: values)
    }

    private func require<Element: TensorElement>(_ element: Element.Type) throws {
        let type = try type
        if type == element.tensorType { return }
        throw AtollError(
            code: .typeMismatch, operation: "values", message: "the tensor holds \(type), not \(element.tensorType)")
    }
}

extension Interpreter {
    /// Runs the model on the bytes of its inputs, in order, and returns those of its outputs.
    public func callAsFunction(_ inputs: [UInt8]...) throws -> [[UInt8]] {
        for (index, bytes) in inputs.enumerated() { try input(index).copy(from: bytes) }
        try invoke()
        return try outputs.map { try $0.copyTo() }
    }
}
