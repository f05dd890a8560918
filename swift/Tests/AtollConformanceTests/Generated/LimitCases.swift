// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class LimitCases: XCTestCase {
    // Tensors that would take more memory together than allowed are refused.
    func testLimitArenaBytes() throws {
        try conform("limit_arena_bytes") { test in
            var model: Model!
            var options: InterpreterOptions!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            options = try InterpreterOptions()
            try options.setMaxArenaBytes(64)
            interpreter = try Interpreter(model: model, options: options)
            try test.fails(.limit, "limit_arena_bytes.yaml:8") {
                _ = try interpreter.allocateTensors()
            } check: { error in
                test.contains(error.message, ["64", "max_arena_bytes"], "limit_arena_bytes.yaml:8")
            }
        }
    }

    // Control flow may not nest deeper than allowed.
    func testLimitDepth() throws {
        try conform("limit_depth") { test in
            var model: Model!
            var options: InterpreterOptions!
            var interpreter: Interpreter!
            model = try Model(file: test.path("count_up_i32.tflite"))
            options = try InterpreterOptions()
            try options.setMaxDepth(1)
            interpreter = try Interpreter(model: model, options: options)
            try test.fails(.limit, "limit_depth.yaml:8") {
                _ = try interpreter.allocateTensors()
            } check: { error in
                test.contains(error.message, ["1", "max_depth"], "limit_depth.yaml:8")
            }
        }
    }

    // Loops may not run longer than allowed; a shorter run works afterwards.
    func testLimitIterations() throws {
        try conform("limit_iterations") { test in
            var model: Model!
            var options: InterpreterOptions!
            var interpreter: Interpreter!
            var from: Tensor!
            var to: Tensor!
            var last: Tensor!
            model = try Model(file: test.path("count_up_i32.tflite"))
            options = try InterpreterOptions()
            try options.setMaxIterations(10)
            interpreter = try Interpreter(model: model, options: options)
            try interpreter.allocateTensors()
            from = try interpreter.input(0)
            to = try interpreter.input(1)
            try from.copy(from: [0] as [Int32])
            try to.copy(from: [11] as [Int32])
            try test.fails(.limit, "limit_iterations.yaml:13") {
                _ = try interpreter.invoke()
            } check: { error in
                test.contains(error.message, ["10", "max_iterations"], "limit_iterations.yaml:13")
            }
            try to.copy(from: [10] as [Int32])
            try interpreter.invoke()
            last = try interpreter.output(0)
            do {
                let result = try last.copyTo()
                test.equalBytes(result, [10] as [Int32], "limit_iterations.yaml:17")
                test.record("last", result)
            }
        }
    }

    // A model with more operators than allowed gets no interpreter.
    func testLimitOperators() throws {
        try conform("limit_operators") { test in
            var model: Model!
            var options: InterpreterOptions!
            model = try Model(file: test.path("many_adds_f32.tflite"))
            options = try InterpreterOptions()
            try options.setMaxOperators(7)
            try test.fails(.limit, "limit_operators.yaml:7") {
                _ = try Interpreter(model: model, options: options)
            } check: { error in
                test.contains(error.message, ["8", "7", "max_operators"], "limit_operators.yaml:7")
            }
            try options.setMaxOperators(8)
            _ = try Interpreter(model: model, options: options)
        }
    }

    // A tensor that would be larger than allowed is refused, by a resize too, and by name.
    func testLimitTensorBytes() throws {
        try conform("limit_tensor_bytes") { test in
            var model: Model!
            var options: InterpreterOptions!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            options = try InterpreterOptions()
            try options.setMaxTensorBytes(16)
            interpreter = try Interpreter(model: model, options: options)
            try interpreter.allocateTensors()
            try test.fails(.limit, "limit_tensor_bytes.yaml:9") {
                _ = try interpreter.resizeInput(0, dims: [2, 4])
            } check: { error in
                test.contains(error.message, ["32", "16", "max_tensor_bytes"], "limit_tensor_bytes.yaml:9")
            }
            try interpreter.allocateTensors()
            try interpreter.invoke()
        }
    }
}
