// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class OptionsCases: XCTestCase {
    // A copy of options is independent of the original.
    func testOptionsCopy() throws {
        try conform("options_copy") { test in
            var model: Model!
            var options: InterpreterOptions!
            var copy: InterpreterOptions!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            options = try InterpreterOptions()
            copy = try options.copy()
            try options.close()
            try copy.setNumThreads(1)
            interpreter = try Interpreter(model: model, options: copy)
            test.equal(try interpreter.inputCount, 1, "options_copy.yaml:10")
        }
    }

    // Without rewriting the graph the result is the same.
    func testOptionsPasses() throws {
        try conform("options_passes") { test in
            var model: Model!
            var options: InterpreterOptions!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("many_adds_f32.tflite"))
            options = try InterpreterOptions()
            try options.setPasses(0)
            interpreter = try Interpreter(model: model, options: options)
            try interpreter.resizeInput(0, dims: [2])
            try interpreter.allocateTensors()
            x = try interpreter.inputs[0]
            try x.copy(from: [0.5, -8] as [Float])
            try interpreter.invoke()
            y = try interpreter.outputs[0]
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [8.5, 0] as [Float], "options_passes.yaml:14")
                test.record("y", result)
            }
        }
    }

    // Fewer than -1 threads are refused.
    func testOptionsThreadsOutOfRange() throws {
        try conform("options_threads_out_of_range") { test in
            var options: InterpreterOptions!
            options = try InterpreterOptions()
            try test.fails(.outOfRange, "options_threads_out_of_range.yaml:5") {
                _ = try options.setNumThreads(-2)
            }
            try options.setNumThreads(0)
        }
    }
}
