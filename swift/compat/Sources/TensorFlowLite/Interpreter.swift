// SPDX-License-Identifier: Apache-2.0
// The interpreter of the official Swift package over that of Atoll. Must not know a C function.

import Atoll
import Foundation

/// Runs a model: copy data to its inputs, invoke, read its outputs. For one thread at a time.
public final class Interpreter {
    /// What the interpreter was made with.
    public let options: Options?

    /// The delegates it was made with.
    public let delegates: [Delegate]?

    /// Number of inputs.
    public let inputTensorCount: Int

    /// Number of outputs.
    public let outputTensorCount: Int

    /// Keys of the model's signatures, in the order of the file.
    public let signatureKeys: [String]

    let interpreter: Atoll.Interpreter

    /// Loads a model from a file.
    ///
    /// - Parameters:
    ///   - modelPath: Path of the file.
    ///   - options: How to run it.
    ///   - delegates: What runs parts of it; none can be used here.
    /// - Throws: ``InterpreterError/failedToLoadModel`` or ``InterpreterError/failedToCreateInterpreter``.
    public convenience init(modelPath: String, options: Options? = nil, delegates: [Delegate]? = nil) throws {
        try self.init(try? Atoll.Model(file: modelPath), options, delegates)
    }

    /// Loads a model from bytes, which are copied.
    ///
    /// - Parameters:
    ///   - modelData: The bytes of a file.
    ///   - options: How to run it.
    ///   - delegates: What runs parts of it; none can be used here.
    /// - Throws: ``InterpreterError/failedToLoadModel`` or ``InterpreterError/failedToCreateInterpreter``.
    public convenience init(modelData: Data, options: Options? = nil, delegates: [Delegate]? = nil) throws {
        try self.init(try? Atoll.Model(bytesCopy: modelData), options, delegates)
    }

    private init(_ model: Atoll.Model?, _ options: Options?, _ delegates: [Delegate]?) throws {
        guard let model else { throw InterpreterError.failedToLoadModel }
        guard delegates?.isEmpty ?? true, let made = try? Interpreter.make(model, options) else {
            throw InterpreterError.failedToCreateInterpreter
        }
        self.options = options
        self.delegates = delegates
        interpreter = made
        inputTensorCount = try made.inputCount
        outputTensorCount = try made.outputCount
        signatureKeys = try made.signatureKeys
    }

    private static func make(_ model: Atoll.Model, _ options: Options?) throws -> Atoll.Interpreter {
        let settings = try Atoll.InterpreterOptions()
        if let options {
            if let count = options.threadCount, count > 0 { _ = try settings.setNumThreads(count) }
            _ = try settings.setLogCallback { print(InterpreterError.tensorFlowLiteError($0)) }
        }
        return try Atoll.Interpreter(model: model, options: settings)
    }

    /// Gives the tensors their memory; needed before the first run and after a resize.
    ///
    /// - Throws: ``InterpreterError/failedToAllocateTensors``.
    public func allocateTensors() throws {
        try orThrow(InterpreterError.failedToAllocateTensors) { try interpreter.allocateTensors() }
    }

    /// Runs the model.
    ///
    /// - Throws: ``InterpreterError/allocateTensorsRequired``, whatever failed.
    public func invoke() throws {
        try orThrow(InterpreterError.allocateTensorsRequired) { try interpreter.invoke() }
    }

    /// A copy of an input.
    ///
    /// - Parameter index: Its position.
    /// - Returns: What it is and holds.
    /// - Throws: ``InterpreterError``.
    public func input(at index: Int) throws -> Tensor {
        try requireIndex(index, below: inputTensorCount)
        return try copied(interpreter.input(index), unallocated: .allocateTensorsRequired)
    }

    /// A copy of an output.
    ///
    /// - Parameter index: Its position.
    /// - Returns: What it is and holds.
    /// - Throws: ``InterpreterError``.
    public func output(at index: Int) throws -> Tensor {
        try requireIndex(index, below: outputTensorCount)
        return try copied(interpreter.output(index), unallocated: .invokeInterpreterRequired)
    }

    private func copied(_ tensor: Atoll.Tensor, unallocated: InterpreterError) throws -> Tensor {
        let data = try orThrow(unallocated) { try tensor.withUnsafeData { Data($0) } }
        guard let copy = try Tensor(tensor, data: data) else { throw InterpreterError.invalidTensorDataType }
        return copy
    }

    /// Gives an input another shape, from the next ``allocateTensors()`` on.
    ///
    /// - Parameters:
    ///   - index: Its position.
    ///   - shape: The new shape.
    /// - Throws: ``InterpreterError``.
    public func resizeInput(at index: Int, to shape: Tensor.Shape) throws {
        try requireIndex(index, below: inputTensorCount)
        try orThrow(InterpreterError.failedToResizeInputTensor(index: index)) {
            try interpreter.resizeInput(index, dims: shape.dimensions)
        }
    }

    /// Copies data to an input.
    ///
    /// - Parameters:
    ///   - data: Exactly as many bytes as the input has.
    ///   - index: Its position.
    /// - Returns: The input as it is now.
    /// - Throws: ``InterpreterError``.
    @discardableResult
    public func copy(_ data: Data, toInputAt index: Int) throws -> Tensor {
        try requireIndex(index, below: inputTensorCount)
        let tensor = try interpreter.input(index)
        let required = try tensor.byteSize
        guard data.count == required else {
            throw InterpreterError.invalidTensorDataCount(provided: data.count, required: required)
        }
        try orThrow(InterpreterError.failedToCopyDataToInputTensor) { try tensor.copy(from: data) }
        return try input(at: index)
    }

    /// A runner for a signature.
    ///
    /// - Parameter key: The key of the signature.
    /// - Returns: The runner.
    /// - Throws: ``SignatureRunnerError``.
    public func signatureRunner(with key: String) throws -> SignatureRunner {
        try SignatureRunner(interpreter: self, signatureKey: key)
    }

    private func requireIndex(_ index: Int, below count: Int) throws {
        guard index >= 0, index < count else {
            throw InterpreterError.invalidTensorIndex(index: index, maxIndex: count - 1)
        }
    }
}

extension Interpreter {
    /// How to run a model.
    public struct Options: Equatable, Hashable {
        /// Most threads that one run may use; the runtime decides when it is nil.
        public var threadCount: Int?

        /// Whether fast kernels are wanted, which are used in any case.
        public var isXNNPackEnabled = false

        /// Default options.
        public init() {}
    }
}

/// The former name of the options.
@available(*, deprecated, renamed: "Interpreter.Options")
public typealias InterpreterOptions = Interpreter.Options

/// Calls `body`; whatever it throws becomes `instead`.
func orThrow<Result>(_ instead: any Error, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch { throw instead }
}
