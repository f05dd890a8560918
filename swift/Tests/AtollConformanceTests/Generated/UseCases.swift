// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class UseCases: XCTestCase {
    // Every use of a closed object is the error closed; closing it again is fine.
    func testUseAfterClose() throws {
        try conform("use_after_close") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            try interpreter.close()
            try test.fails(.closed, "use_after_close.yaml:6") {
                _ = try interpreter.invoke()
            }
            try test.fails(.closed, "use_after_close.yaml:7") {
                _ = try x.byteSize
            }
            try interpreter.close()
        }
    }

    // A closed model makes no interpreters and answers no questions.
    func testUseClosedModel() throws {
        try conform("use_closed_model") { test in
            var model: Model!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            try model.close()
            try test.fails(.closed, "use_closed_model.yaml:6") {
                _ = try model.operatorCount
            }
            try test.fails(.closed, "use_closed_model.yaml:7") {
                _ = try Interpreter(model: model)
            }
        }
    }

    // Closed options take no settings.
    func testUseClosedOptions() throws {
        try conform("use_closed_options") { test in
            var options: InterpreterOptions!
            options = try InterpreterOptions()
            try options.close()
            try test.fails(.closed, "use_closed_options.yaml:6") {
                _ = try options.setNumThreads(2)
            }
        }
    }
}
