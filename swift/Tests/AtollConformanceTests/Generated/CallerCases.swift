// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class CallerCases: XCTestCase {
    // Inputs and outputs live in memory of the caller.
    func testCallerMemory() throws {
        try conform("caller_memory") { test in
            var model: Model!
            var interpreter: Interpreter!
            var mine: Memory!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            mine = Memory(byteCount: 64)
            try interpreter.setInputMemory(0, data: mine)
            try interpreter.allocateTensors()
            test.write([1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] as [Float], to: mine)
            try interpreter.invoke()
            y = try interpreter.output(0)
            test.equalBytes(try y.copyTo(), [2, 3, 4, 5] as [Float], "caller_memory.yaml:11")
        }
    }

    // Memory for an input that does not exist is the error out_of_range.
    func testCallerMemoryOutOfRange() throws {
        try conform("caller_memory_out_of_range") { test in
            var model: Model!
            var interpreter: Interpreter!
            var mine: Memory!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            mine = Memory(byteCount: 16)
            try test.fails(.outOfRange, "caller_memory_out_of_range.yaml:6") {
                _ = try interpreter.setInputMemory(5, data: mine)
            }
        }
    }

    // An output is written straight into memory of the caller.
    func testCallerMemoryOutput() throws {
        try conform("caller_memory_output") { test in
            var model: Model!
            var interpreter: Interpreter!
            var mine: Memory!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            mine = Memory(byteCount: 16)
            try interpreter.setOutputMemory(0, data: mine)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            try x.copy(from: [1, 2, 3, 4] as [Float])
            try interpreter.invoke()
            test.equalBytes(test.bytes(of: mine), [2, 3, 4, 5] as [Float], "caller_memory_output.yaml:11")
        }
    }

    // Memory that is too small is refused.
    func testCallerMemoryTooSmall() throws {
        try conform("caller_memory_too_small") { test in
            var model: Model!
            var interpreter: Interpreter!
            var mine: Memory!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            mine = Memory(byteCount: 8)
            try test.fails(.sizeMismatch, "caller_memory_too_small.yaml:6") {
                _ = try interpreter.setInputMemory(0, data: mine)
            }
            try interpreter.allocateTensors()
        }
    }

    // Without memory of the caller the tensor has its own again.
    func testCallerMemoryUnset() throws {
        try conform("caller_memory_unset") { test in
            var model: Model!
            var interpreter: Interpreter!
            var mine: Memory!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            mine = Memory(byteCount: 16)
            try interpreter.setInputMemory(0, data: mine)
            try interpreter.setInputMemory(0, data: nil)
            try interpreter.allocateTensors()
            try interpreter.invoke()
        }
    }
}
