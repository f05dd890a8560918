// SPDX-License-Identifier: Apache-2.0
// A program in the style of the official guide; the arguments are a plain model and one with signatures.

import Foundation
import TensorFlowLite

extension Data {
    init<T>(copyingBufferOf array: [T]) {
        self = array.withUnsafeBufferPointer(Data.init)
    }
}

extension Array {
    init?(unsafeData: Data) {
        guard unsafeData.count % MemoryLayout<Element>.stride == 0 else { return nil }
        self = unsafeData.withUnsafeBytes { .init($0.bindMemory(to: Element.self)) }
    }
}

final class ModelDataHandler {
    private var interpreter: Interpreter

    init?(modelPath: String, threadCount: Int = 1) {
        var options = Interpreter.Options()
        options.threadCount = threadCount
        do {
            interpreter = try Interpreter(modelPath: modelPath, options: options)
            try interpreter.allocateTensors()
        } catch let error {
            print("Failed to create the interpreter with error: \(error.localizedDescription)")
            return nil
        }
    }

    func runModel(onPixels pixels: [Float]) -> [Float]? {
        let outputTensor: Tensor
        do {
            let inputTensor = try interpreter.input(at: 0)
            guard inputTensor.dataType == .float32 else { return nil }
            try interpreter.copy(Data(copyingBufferOf: pixels), toInputAt: 0)
            try interpreter.invoke()
            outputTensor = try interpreter.output(at: 0)
        } catch let error {
            print("Failed to invoke the interpreter with error: \(error.localizedDescription)")
            return nil
        }
        switch outputTensor.dataType {
        case .uInt8:
            guard let quantization = outputTensor.quantizationParameters else { return nil }
            return [UInt8](outputTensor.data).map { quantization.scale * Float(Int($0) - quantization.zeroPoint) }
        case .float32:
            return [Float](unsafeData: outputTensor.data)
        default:
            return nil
        }
    }
}

let handler = ModelDataHandler(modelPath: CommandLine.arguments[1], threadCount: 2)
print(handler?.runModel(onPixels: [1, 2, 3, 4]) ?? [])
print(handler?.runModel(onPixels: [1, 2, 3]) ?? [])
print(ModelDataHandler(modelPath: "nowhere") == nil)

let interpreter = try Interpreter(modelPath: CommandLine.arguments[2])
for key in interpreter.signatureKeys {
    let runner = try interpreter.signatureRunner(with: key)
    try runner.invoke(with: ["x": Data(copyingBufferOf: [3, -4] as [Float])])
    print(key, runner.inputs, runner.outputs, [Float](unsafeData: try runner.output(named: "y").data) ?? [])
}
