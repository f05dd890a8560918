// SPDX-License-Identifier: Apache-2.0
// The failures of signature runners, by their official names and texts.

import Foundation

/// Why a call of a signature runner failed.
public enum SignatureRunnerError: Error, Equatable, Hashable {
    /// The data has another size than the tensor.
    case invalidTensorDataCount(provided: Int, required: Int)
    /// The element type has no name here.
    case invalidTensorDataType
    /// There is no such signature.
    case failedToCreateSignatureRunner(signatureKey: String)
    /// There is no input or output of the name.
    case failedToGetTensor(tensorType: String, nameInSignature: String)
    /// The input cannot have that shape.
    case failedToResizeInputTensor(inputName: String)
    /// The input has no memory.
    case failedToCopyDataToInputTensor
    /// An operator cannot take the shapes, or there is no memory.
    case failedToAllocateTensors
    /// The run failed.
    case failedToInvokeSignature(signatureKey: String)
    /// The tensors have no memory.
    case allocateTensorsRequired
}

extension SignatureRunnerError: LocalizedError {
    /// The failure in words.
    public var errorDescription: String? {
        switch self {
        case .invalidTensorDataCount(let provided, let required):
            "Provided data count \(provided) must match the required count \(required)."
        case .invalidTensorDataType: "Tensor data type is unsupported or could not be determined due to a model error."
        case .failedToCreateSignatureRunner(let signatureKey):
            "Failed to create a signature runner. Signature with key (\(signatureKey)) not found."
        case .failedToGetTensor(let tensorType, let nameInSignature):
            "Failed to get \(tensorType) tensor with \(tensorType) name (\(nameInSignature))."
        case .failedToResizeInputTensor(let inputName): "Failed to resize input tensor with input name (\(inputName))."
        case .failedToCopyDataToInputTensor: "Failed to copy data to input tensor."
        case .failedToAllocateTensors: "Failed to allocate memory for input tensors."
        case .failedToInvokeSignature(let signatureKey):
            "Failed to invoke the signature runner with key (\(signatureKey))."
        case .allocateTensorsRequired: "Must call allocateTensors()."
        }
    }
}

extension SignatureRunnerError: CustomStringConvertible {
    /// The failure in words.
    public var description: String { errorDescription ?? "" }
}
