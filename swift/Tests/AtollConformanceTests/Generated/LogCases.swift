// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class LogCases: XCTestCase {
    // The log callback gets the text of what went wrong.
    func testLogCallback() throws {
        try conform("log_callback") { test in
            var model: Model!
            var options: InterpreterOptions!
            var interpreter: Interpreter!
            model = try Model(file: test.path("broadcast_conflict_f32.tflite"))
            options = try InterpreterOptions()
            try options.setNumThreads(2)
            try options.setLogCallback(test.recorder("log"))
            interpreter = try Interpreter(model: model, options: options)
            try test.fails(.invalidArgument, "log_callback.yaml:9") {
                _ = try interpreter.allocateTensors()
            }
            test.heard("log", ["ADD"], "log_callback.yaml:10")
        }
    }
}
