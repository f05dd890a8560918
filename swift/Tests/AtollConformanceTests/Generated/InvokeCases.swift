// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class InvokeCases: XCTestCase {
    // The whole way from a file to an output.
    func testInvokeAdd() throws {
        try conform("invoke_add") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try x.copy(from: [1, 2, 3, 4] as [Float])
            try interpreter.invoke()
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [2, 3, 4, 5] as [Float], "invoke_add.yaml:7")
                test.record("y", result)
            }
        }
    }

    // Running without memory is the error not_allocated.
    func testInvokeBeforeAllocate() throws {
        try conform("invoke_before_allocate") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.notAllocated, "invoke_before_allocate.yaml:5") {
                _ = try interpreter.invoke()
            }
            try interpreter.allocateTensors()
            try interpreter.invoke()
        }
    }

    // Infinities and very small numbers pass through unchanged.
    func testInvokeSpecialValues() throws {
        try conform("invoke_special_values") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try x.copy(from: [0, 0, 128, 127, 0, 0, 128, 255, 0, 0, 0, 0, 1, 0, 0, 0] as [UInt8])
            try interpreter.invoke()
            do {
                let result = try y.copyTo()
                test.equalBytes(
                    result, [0, 0, 128, 127, 0, 0, 128, 255, 0, 0, 128, 63, 0, 0, 128, 63] as [UInt8],
                    "invoke_special_values.yaml:7"
                )
                test.record("y", result)
            }
        }
    }

    // A run depends on its inputs only.
    func testInvokeTwice() throws {
        try conform("invoke_twice") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try x.copy(from: [1, 2, 3, 4] as [Float])
            try interpreter.invoke()
            try x.copy(from: [5, 6, 7, 8] as [Float])
            try interpreter.invoke()
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [6, 7, 8, 9] as [Float], "invoke_twice.yaml:9")
                test.record("y", result)
            }
        }
    }

    // All inputs are used and all outputs are filled.
    func testInvokeTwoOutputs() throws {
        try conform("invoke_two_outputs") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            var b: Tensor!
            var difference: Tensor!
            model = try Model(file: test.path("two_in_two_out_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            b = try interpreter.input(1)
            difference = try interpreter.output(1)
            try x.copy(from: [5, 6, 7] as [Float])
            try b.copy(from: [1, 2, 3] as [Float])
            try interpreter.invoke()
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [6, 8, 10] as [Float], "invoke_two_outputs.yaml:10")
                test.record("sum", result)
            }
            do {
                let result = try difference.copyTo()
                test.equalBytes(result, [4, 4, 4] as [Float], "invoke_two_outputs.yaml:11")
                test.record("difference", result)
            }
        }
    }

    // The number of threads does not change the result.
    func testInvokeTwoThreads() throws {
        try conform("invoke_two_threads") { test in
            var model: Model!
            var options: InterpreterOptions!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("many_adds_f32.tflite"))
            options = try InterpreterOptions()
            try options.setNumThreads(2)
            interpreter = try Interpreter(model: model, options: options)
            try interpreter.resizeInput(0, dims: [2])
            try interpreter.allocateTensors()
            x = try interpreter.inputs[0]
            try x.copy(from: [0.5, -8] as [Float])
            try interpreter.invoke()
            y = try interpreter.outputs[0]
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [8.5, 0] as [Float], "invoke_two_threads.yaml:14")
                test.record("y", result)
            }
        }
    }
}
