// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class RangeCases: XCTestCase {
    // Numbers that Interpreter does not take are refused.
    func testRangeInterpreter() throws {
        try conform("range_interpreter") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.outOfRange, "range_interpreter.yaml:6") {
                _ = try interpreter.input(-1)
            }
            try test.fails(.outOfRange, "range_interpreter.yaml:9") {
                _ = try interpreter.output(-1)
            }
            try test.fails(.outOfRange, "range_interpreter.yaml:12") {
                _ = try interpreter.tensor(-1)
            }
            try test.fails(.outOfRange, "range_interpreter.yaml:15") {
                _ = try interpreter.resizeInput(-1, dims: [1])
            }
            try test.fails(.outOfRange, "range_interpreter.yaml:20") {
                _ = try interpreter.resizeInputStrict(-1, dims: [1])
            }
            try test.fails(.outOfRange, "range_interpreter.yaml:25") {
                _ = try interpreter.setDeadline(-1)
            }
            try test.fails(.outOfRange, "range_interpreter.yaml:28") {
                _ = try interpreter.setInputMemory(-1, data: nil)
            }
            try test.fails(.outOfRange, "range_interpreter.yaml:31") {
                _ = try interpreter.setOutputMemory(-1, data: nil)
            }
        }
    }

    // Numbers that InterpreterOptions does not take are refused.
    func testRangeInterpreterOptions() throws {
        try conform("range_interpreter_options") { test in
            var options: InterpreterOptions!
            options = try InterpreterOptions()
            try test.fails(.outOfRange, "range_interpreter_options.yaml:6") {
                _ = try options.setNumThreads(-2)
            }
            try test.fails(.outOfRange, "range_interpreter_options.yaml:7") {
                _ = try options.setMaxTensorBytes(-1)
            }
            try test.fails(.outOfRange, "range_interpreter_options.yaml:8") {
                _ = try options.setMaxArenaBytes(-1)
            }
            try test.fails(.outOfRange, "range_interpreter_options.yaml:9") {
                _ = try options.setMaxOperators(-1)
            }
            try test.fails(.outOfRange, "range_interpreter_options.yaml:10") {
                _ = try options.setMaxDepth(-1)
            }
            try test.fails(.outOfRange, "range_interpreter_options.yaml:11") {
                _ = try options.setMaxIterations(-1)
            }
        }
    }
}
