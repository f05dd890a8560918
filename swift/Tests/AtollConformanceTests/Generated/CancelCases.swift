// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class CancelCases: XCTestCase {
    // Cancelling while nothing runs does not affect the next run.
    func testCancelBetweenRuns() throws {
        try conform("cancel_between_runs") { test in
            var model: Model!
            var options: InterpreterOptions!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            options = try InterpreterOptions()
            try options.enableCancellation(true)
            interpreter = try Interpreter(model: model, options: options)
            try interpreter.allocateTensors()
            try interpreter.cancel()
            try interpreter.invoke()
        }
    }

    // Cancelling needs the option for it.
    func testCancelNotEnabled() throws {
        try conform("cancel_not_enabled") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            _ = try interpreter.input(0)
            _ = try interpreter.output(0)
            try test.fails(.unsupported, "cancel_not_enabled.yaml:5") {
                _ = try interpreter.cancel()
            }
        }
    }
}
