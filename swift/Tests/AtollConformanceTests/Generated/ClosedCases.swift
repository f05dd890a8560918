// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class ClosedCases: XCTestCase {
    // Every use of Interpreter after the close is refused, and says why.
    func testClosedInterpreter() throws {
        try conform("closed_interpreter") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.close()
            try test.fails(.closed, "closed_interpreter.yaml:7") {
                _ = try interpreter.inputCount
            }
            try test.fails(.closed, "closed_interpreter.yaml:8") {
                _ = try interpreter.outputCount
            }
            try test.fails(.closed, "closed_interpreter.yaml:9") {
                _ = try interpreter.input(0)
            }
            try test.fails(.closed, "closed_interpreter.yaml:12") {
                _ = try interpreter.output(0)
            }
            try test.fails(.closed, "closed_interpreter.yaml:15") {
                _ = try interpreter.inputs
            }
            try test.fails(.closed, "closed_interpreter.yaml:16") {
                _ = try interpreter.outputs
            }
            try test.fails(.closed, "closed_interpreter.yaml:17") {
                _ = try interpreter.inputTensorIndices
            }
            try test.fails(.closed, "closed_interpreter.yaml:18") {
                _ = try interpreter.outputTensorIndices
            }
            try test.fails(.closed, "closed_interpreter.yaml:19") {
                _ = try interpreter.tensorCount
            }
            try test.fails(.closed, "closed_interpreter.yaml:20") {
                _ = try interpreter.tensor(0)
            }
            try test.fails(.closed, "closed_interpreter.yaml:23") {
                _ = try interpreter.subgraphTensors(1)
            }
            try test.fails(.closed, "closed_interpreter.yaml:26") {
                _ = try interpreter.variables
            }
            try test.fails(.closed, "closed_interpreter.yaml:27") {
                _ = try interpreter.resizeInput(0, dims: [1])
            }
            try test.fails(.closed, "closed_interpreter.yaml:32") {
                _ = try interpreter.resizeInputStrict(0, dims: [1])
            }
            try test.fails(.closed, "closed_interpreter.yaml:37") {
                _ = try interpreter.allocateTensors()
            }
            try test.fails(.closed, "closed_interpreter.yaml:38") {
                _ = try interpreter.invoke()
            }
            try test.fails(.closed, "closed_interpreter.yaml:39") {
                _ = try interpreter.cancel()
            }
            try test.fails(.closed, "closed_interpreter.yaml:40") {
                _ = try interpreter.setDeadline(0)
            }
            try test.fails(.closed, "closed_interpreter.yaml:43") {
                _ = try interpreter.resetVariableTensors()
            }
            try test.fails(.closed, "closed_interpreter.yaml:44") {
                _ = try interpreter.signatureKeys
            }
            try test.fails(.closed, "closed_interpreter.yaml:45") {
                _ = try interpreter.signatureRunner("x")
            }
            try test.fails(.closed, "closed_interpreter.yaml:48") {
                _ = try interpreter.arenaBytes
            }
            try test.fails(.closed, "closed_interpreter.yaml:49") {
                _ = try interpreter.setInputMemory(0, data: nil)
            }
            try test.fails(.closed, "closed_interpreter.yaml:52") {
                _ = try interpreter.setOutputMemory(0, data: nil)
            }
        }
    }

    // Every use of InterpreterOptions after the close is refused, and says why.
    func testClosedInterpreterOptions() throws {
        try conform("closed_interpreter_options") { test in
            var options: InterpreterOptions!
            options = try InterpreterOptions()
            try options.close()
            try test.fails(.closed, "closed_interpreter_options.yaml:7") {
                _ = try options.copy()
            }
            try test.fails(.closed, "closed_interpreter_options.yaml:8") {
                _ = try options.setNumThreads(-1)
            }
            try test.fails(.closed, "closed_interpreter_options.yaml:9") {
                _ = try options.setLogCallback(nil)
            }
            try test.fails(.closed, "closed_interpreter_options.yaml:10") {
                _ = try options.setPasses(1)
            }
            try test.fails(.closed, "closed_interpreter_options.yaml:11") {
                _ = try options.enableCancellation(true)
            }
            try test.fails(.closed, "closed_interpreter_options.yaml:12") {
                _ = try options.setMaxTensorBytes(0)
            }
            try test.fails(.closed, "closed_interpreter_options.yaml:13") {
                _ = try options.setMaxArenaBytes(0)
            }
            try test.fails(.closed, "closed_interpreter_options.yaml:14") {
                _ = try options.setMaxOperators(0)
            }
            try test.fails(.closed, "closed_interpreter_options.yaml:15") {
                _ = try options.setMaxDepth(0)
            }
            try test.fails(.closed, "closed_interpreter_options.yaml:16") {
                _ = try options.setMaxIterations(0)
            }
        }
    }

    // Every use of Model after the close is refused, and says why.
    func testClosedModel() throws {
        try conform("closed_model") { test in
            var model: Model!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            try model.close()
            try test.fails(.closed, "closed_model.yaml:7") {
                _ = try model.description
            }
            try test.fails(.closed, "closed_model.yaml:8") {
                _ = try model.subgraphCount
            }
            try test.fails(.closed, "closed_model.yaml:9") {
                _ = try model.operatorCount
            }
            try test.fails(.closed, "closed_model.yaml:10") {
                _ = try model.metadataNames
            }
            try test.fails(.closed, "closed_model.yaml:11") {
                _ = try model.metadata("x")
            }
            try test.fails(.closed, "closed_model.yaml:14") {
                _ = try model.inputs
            }
            try test.fails(.closed, "closed_model.yaml:15") {
                _ = try model.outputs
            }
            try test.fails(.closed, "closed_model.yaml:16") {
                _ = try model.signatureKeys
            }
            try test.fails(.closed, "closed_model.yaml:17") {
                _ = try model.signatureInputs("x")
            }
            try test.fails(.closed, "closed_model.yaml:20") {
                _ = try model.signatureOutputs("x")
            }
        }
    }

    // Every use of SignatureRunner after the close is refused, and says why.
    func testClosedSignatureRunner() throws {
        try conform("closed_signature_runner") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try runner.close()
            try test.fails(.closed, "closed_signature_runner.yaml:10") {
                _ = try runner.inputNames
            }
            try test.fails(.closed, "closed_signature_runner.yaml:11") {
                _ = try runner.outputNames
            }
            try test.fails(.closed, "closed_signature_runner.yaml:12") {
                _ = try runner.subgraph
            }
            try test.fails(.closed, "closed_signature_runner.yaml:13") {
                _ = try runner.inputTensorIndices
            }
            try test.fails(.closed, "closed_signature_runner.yaml:14") {
                _ = try runner.outputTensorIndices
            }
            try test.fails(.closed, "closed_signature_runner.yaml:15") {
                _ = try runner.input("x")
            }
            try test.fails(.closed, "closed_signature_runner.yaml:18") {
                _ = try runner.output("x")
            }
            try test.fails(.closed, "closed_signature_runner.yaml:21") {
                _ = try runner.resizeInput("x", dims: [1])
            }
            try test.fails(.closed, "closed_signature_runner.yaml:26") {
                _ = try runner.resizeInputLoose("x", dims: [1])
            }
            try test.fails(.closed, "closed_signature_runner.yaml:31") {
                _ = try runner.allocateTensors()
            }
            try test.fails(.closed, "closed_signature_runner.yaml:32") {
                _ = try runner.invoke()
            }
            try test.fails(.closed, "closed_signature_runner.yaml:33") {
                _ = try runner.cancel()
            }
        }
    }

    // Every use of Tensor after the close is refused, and says why.
    func testClosedTensor() throws {
        try conform("closed_tensor") { test in
            var model: Model!
            var interpreter: Interpreter!
            var tensor: Tensor!
            model = try Model(file: test.path("reshape_2_str.tflite"))
            interpreter = try Interpreter(model: model)
            tensor = try interpreter.input(0)
            try interpreter.close()
            try test.fails(.closed, "closed_tensor.yaml:10") {
                _ = try tensor.name
            }
            try test.fails(.closed, "closed_tensor.yaml:11") {
                _ = try tensor.type
            }
            try test.fails(.closed, "closed_tensor.yaml:12") {
                _ = try tensor.shape
            }
            try test.fails(.closed, "closed_tensor.yaml:13") {
                _ = try tensor.shapeSignature
            }
            try test.fails(.closed, "closed_tensor.yaml:14") {
                _ = try tensor.byteSize
            }
            try test.fails(.closed, "closed_tensor.yaml:15") {
                _ = try tensor.quantization
            }
            try test.fails(.closed, "closed_tensor.yaml:16") {
                _ = try tensor.quantizationScales
            }
            try test.fails(.closed, "closed_tensor.yaml:17") {
                _ = try tensor.quantizationZeroPoints
            }
            try test.fails(.closed, "closed_tensor.yaml:18") {
                _ = try tensor.quantizedDimension
            }
            try test.fails(.closed, "closed_tensor.yaml:19") {
                _ = try tensor.withUnsafeData { _ in }
            }
            try test.fails(.closed, "closed_tensor.yaml:20") {
                _ = try tensor.copy(from: [0] as [UInt8])
            }
            try test.fails(.closed, "closed_tensor.yaml:24") {
                _ = try tensor.copyTo()
            }
            try test.fails(.closed, "closed_tensor.yaml:25") {
                _ = try tensor.strings
            }
            try test.fails(.closed, "closed_tensor.yaml:26") {
                _ = try tensor.setStrings([Array("x".utf8)])
            }
        }
    }

    // Every use of TensorInfo after the close is refused, and says why.
    func testClosedTensorInfo() throws {
        try conform("closed_tensor_info") { test in
            var model: Model!
            var info: TensorInfo!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            info = try model.inputs[0]
            try model.close()
            try test.fails(.closed, "closed_tensor_info.yaml:8") {
                _ = try info.name
            }
            try test.fails(.closed, "closed_tensor_info.yaml:9") {
                _ = try info.type
            }
            try test.fails(.closed, "closed_tensor_info.yaml:10") {
                _ = try info.shape
            }
            try test.fails(.closed, "closed_tensor_info.yaml:11") {
                _ = try info.shapeSignature
            }
            try test.fails(.closed, "closed_tensor_info.yaml:12") {
                _ = try info.quantization
            }
        }
    }
}
