// SPDX-License-Identifier: Apache-2.0
// The failures of interpreters, by their official names and texts.

import Foundation

/// Why a call of an interpreter failed.
public enum InterpreterError: Error, Equatable, Hashable {
    /// There is no input or output at the position.
    case invalidTensorIndex(index: Int, maxIndex: Int)
    /// The data has another size than the tensor.
    case invalidTensorDataCount(provided: Int, required: Int)
    /// The element type has no name here.
    case invalidTensorDataType
    /// The model cannot be loaded.
    case failedToLoadModel
    /// No interpreter can be made for the model.
    case failedToCreateInterpreter
    /// The input cannot have that shape.
    case failedToResizeInputTensor(index: Int)
    /// The input has no memory.
    case failedToCopyDataToInputTensor
    /// An operator cannot take the shapes, or there is no memory.
    case failedToAllocateTensors
    /// The tensors have no memory, or the run failed.
    case allocateTensorsRequired
    /// The output has no memory before a run.
    case invokeInterpreterRequired
    /// What the runtime wrote to its log.
    case tensorFlowLiteError(String)
}

extension InterpreterError: LocalizedError {
    /// The failure in words.
    public var errorDescription: String? {
        switch self {
        case .invalidTensorIndex(let index, let maxIndex): "Invalid tensor index \(index), max index is \(maxIndex)."
        case .invalidTensorDataCount(let provided, let required):
            "Provided data count \(provided) must match the required count \(required)."
        case .invalidTensorDataType: "Tensor data type is unsupported or could not be determined due to a model error."
        case .failedToLoadModel: "Failed to load the given model."
        case .failedToCreateInterpreter: "Failed to create the interpreter."
        case .failedToResizeInputTensor(let index): "Failed to resize input tensor at index \(index)."
        case .failedToCopyDataToInputTensor: "Failed to copy data to input tensor."
        case .failedToAllocateTensors: "Failed to allocate memory for input tensors."
        case .allocateTensorsRequired: "Must call allocateTensors()."
        case .invokeInterpreterRequired: "Must call invoke()."
        case .tensorFlowLiteError(let message): "TensorFlow Lite Error: \(message)"
        }
    }
}

extension InterpreterError: CustomStringConvertible {
    /// The failure in words.
    public var description: String { errorDescription ?? "" }
}
