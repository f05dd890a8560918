// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class CloseCases: XCTestCase {
    // A runner is closed together with its interpreter.
    func testCloseInterpreterClosesRunner() throws {
        try conform("close_interpreter_closes_runner") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try runner.allocateTensors()
            try interpreter.close()
            try test.fails(.closed, "close_interpreter_closes_runner.yaml:6") {
                _ = try runner.invoke()
            }
        }
    }

    // An interpreter keeps what it needs of a model that was closed.
    func testCloseModelFirst() throws {
        try conform("close_model_first") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try model.close()
            try x.copy(from: [1, 2, 3, 4] as [Float])
            try interpreter.invoke()
            test.equalBytes(try y.copyTo(), [2, 3, 4, 5] as [Float], "close_model_first.yaml:8")
        }
    }

    // An interpreter does not need the options it was made with.
    func testCloseOptionsFirst() throws {
        try conform("close_options_first") { test in
            var model: Model!
            var options: InterpreterOptions!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            options = try InterpreterOptions()
            try options.setNumThreads(1)
            interpreter = try Interpreter(model: model, options: options)
            try options.close()
            try interpreter.allocateTensors()
            try interpreter.invoke()
        }
    }

    // Closing twice is fine, for every kind of object.
    func testCloseTwice() throws {
        try conform("close_twice") { test in
            var model: Model!
            var interpreter: Interpreter!
            var options: InterpreterOptions!
            var runner: SignatureRunner!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            options = try InterpreterOptions()
            runner = try interpreter.signatureRunner("serving_default")
            try runner.close()
            try runner.close()
            try options.close()
            try options.close()
            try model.close()
            try model.close()
        }
    }
}
