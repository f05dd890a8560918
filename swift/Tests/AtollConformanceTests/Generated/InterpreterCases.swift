// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class InterpreterCases: XCTestCase {
    // An interpreter knows its inputs, outputs and all its tensors.
    func testInterpreterCounts() throws {
        try conform("interpreter_counts") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("two_in_two_out_f32.tflite"))
            interpreter = try Interpreter(model: model)
            test.equal(try interpreter.inputCount, 2, "interpreter_counts.yaml:5")
            test.equal(try interpreter.outputCount, 2, "interpreter_counts.yaml:6")
            test.atLeast(try interpreter.tensorCount, 5, "interpreter_counts.yaml:7")
            test.equal(try interpreter.inputs.count, 2, "interpreter_counts.yaml:8")
            test.equal(try interpreter.outputs.count, 2, "interpreter_counts.yaml:9")
        }
    }

    // Inputs and outputs by their index among all tensors are the same tensors.
    func testInterpreterTensorIndices() throws {
        try conform("interpreter_tensor_indices") { test in
            var model: Model!
            var interpreter: Interpreter!
            var sum: Tensor!
            model = try Model(file: test.path("two_in_two_out_f32.tflite"))
            interpreter = try Interpreter(model: model)
            test.equal(try interpreter.inputTensorIndices, [0, 1], "interpreter_tensor_indices.yaml:5")
            test.equal(try interpreter.outputTensorIndices, [3, 4], "interpreter_tensor_indices.yaml:6")
            sum = try interpreter.tensor(3)
            test.equal(try sum.name, "sum", "interpreter_tensor_indices.yaml:8")
        }
    }
}
