// SPDX-License-Identifier: Apache-2.0
// One signature of a model, with inputs and outputs by name. Must not know a C function.

import Atoll
import Foundation

/// Runs one signature. It keeps its interpreter alive, and is for one thread at a time.
public final class SignatureRunner {
    /// The key of the signature.
    public let signatureKey: String

    /// Names of the inputs, in ascending order.
    public let inputs: [String]

    /// Names of the outputs, in ascending order.
    public let outputs: [String]

    private let interpreter: Interpreter
    private let runner: Atoll.SignatureRunner
    private var isAllocated = false

    init(interpreter: Interpreter, signatureKey: String) throws {
        let failure = SignatureRunnerError.failedToCreateSignatureRunner(signatureKey: signatureKey)
        runner = try orThrow(failure) { try interpreter.interpreter.signatureRunner(signatureKey) }
        inputs = try runner.inputNames
        outputs = try runner.outputNames
        self.interpreter = interpreter
        self.signatureKey = signatureKey
        try allocateTensors()
    }

    /// Copies data to inputs and runs the signature.
    ///
    /// - Parameter inputs: Data by the names of inputs; those left out keep what they hold.
    /// - Throws: ``SignatureRunnerError``.
    public func invoke(with inputs: [String: Data]) throws {
        try allocateTensors()
        for (name, data) in inputs { try copy(data, toInputNamed: name) }
        try orThrow(SignatureRunnerError.failedToInvokeSignature(signatureKey: signatureKey)) { try runner.invoke() }
    }

    /// A copy of an input.
    ///
    /// - Parameter name: Its name in the signature.
    /// - Returns: What it is and holds.
    /// - Throws: ``SignatureRunnerError``.
    public func input(named name: String) throws -> Tensor {
        try copied("input", name) { try runner.input(name) }
    }

    /// A copy of an output.
    ///
    /// - Parameter name: Its name in the signature.
    /// - Returns: What it is and holds.
    /// - Throws: ``SignatureRunnerError``.
    public func output(named name: String) throws -> Tensor {
        try copied("output", name) { try runner.output(name) }
    }

    private func copied(_ kind: String, _ name: String, _ find: () throws -> Atoll.Tensor) throws -> Tensor {
        let missing = SignatureRunnerError.failedToGetTensor(tensorType: kind, nameInSignature: name)
        let tensor = try orThrow(missing, find)
        let data = try orThrow(SignatureRunnerError.allocateTensorsRequired) { try tensor.withUnsafeData { Data($0) } }
        guard let copy = try Tensor(tensor, data: data) else { throw SignatureRunnerError.invalidTensorDataType }
        return copy
    }

    /// Gives an input another shape, where the model leaves it open, from the next ``allocateTensors()`` or run on.
    ///
    /// - Parameters:
    ///   - name: Its name in the signature.
    ///   - shape: The new shape.
    /// - Throws: ``SignatureRunnerError``.
    public func resizeInput(named name: String, toShape shape: Tensor.Shape) throws {
        try orThrow(SignatureRunnerError.failedToResizeInputTensor(inputName: name)) {
            try runner.resizeInput(name, dims: shape.dimensions)
        }
        isAllocated = false
    }

    /// Copies data to an input.
    ///
    /// - Parameters:
    ///   - data: Exactly as many bytes as the input has.
    ///   - name: Its name in the signature.
    /// - Throws: ``SignatureRunnerError``.
    public func copy(_ data: Data, toInputNamed name: String) throws {
        let missing = SignatureRunnerError.failedToGetTensor(tensorType: "input", nameInSignature: name)
        let tensor = try orThrow(missing) { try runner.input(name) }
        let required = try tensor.byteSize
        guard data.count == required else {
            throw SignatureRunnerError.invalidTensorDataCount(provided: data.count, required: required)
        }
        try orThrow(SignatureRunnerError.failedToCopyDataToInputTensor) { try tensor.copy(from: data) }
    }

    /// Gives the tensors their memory, if a resize took it away; a run does it as well.
    ///
    /// - Throws: ``SignatureRunnerError/failedToAllocateTensors``.
    public func allocateTensors() throws {
        if isAllocated { return }
        try orThrow(SignatureRunnerError.failedToAllocateTensors) { try runner.allocateTensors() }
        isAllocated = true
    }
}
