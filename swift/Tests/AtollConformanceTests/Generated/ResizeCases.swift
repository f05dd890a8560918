// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class ResizeCases: XCTestCase {
    // After a resize the tensors have no memory until they are allocated.
    func testResizeNeedsAllocate() throws {
        try conform("resize_needs_allocate") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            _ = try interpreter.input(0)
            _ = try interpreter.output(0)
            try interpreter.resizeInput(0, dims: [2, 4])
            try test.fails(.notAllocated, "resize_needs_allocate.yaml:6") {
                _ = try interpreter.invoke()
            }
            try interpreter.allocateTensors()
            try interpreter.invoke()
        }
    }

    // An axis cannot have a negative size.
    func testResizeNegativeDim() throws {
        try conform("resize_negative_dim") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.invalidArgument, "resize_negative_dim.yaml:5") {
                _ = try interpreter.resizeInput(0, dims: [-2, 4])
            }
        }
    }

    // Resizing an input that does not exist fails and changes nothing.
    func testResizeOutOfRange() throws {
        try conform("resize_out_of_range") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.outOfRange, "resize_out_of_range.yaml:5") {
                _ = try interpreter.resizeInput(7, dims: [1, 4])
            }
            try interpreter.allocateTensors()
            try interpreter.invoke()
        }
    }

    // An input takes a new shape at the next allocation, and the output follows.
    func testResizeThenRun() throws {
        try conform("resize_then_run") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.resizeInput(0, dims: [2, 4])
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            test.equal(try x.shape, [2, 4], "resize_then_run.yaml:8")
            try x.copy(from: [0, 1, 2, 3, 4, 5, 6, 7] as [Float])
            try interpreter.invoke()
            y = try interpreter.output(0)
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [1, 2, 3, 4, 5, 6, 7, 8] as [Float], "resize_then_run.yaml:12")
                test.record("y", result)
            }
        }
    }

    // A loose resize may change the rank.
    func testResizeToOtherRank() throws {
        try conform("resize_to_other_rank") { test in
            var model: Model!
            var interpreter: Interpreter!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.resizeInput(0, dims: [2, 1, 3])
            try interpreter.allocateTensors()
            y = try interpreter.output(0)
            test.equal(try y.shape, [2, 1, 3], "resize_to_other_rank.yaml:8")
            test.equal(try y.byteSize, 24, "resize_to_other_rank.yaml:9")
        }
    }

    // An axis of size zero is a tensor without data, and it runs.
    func testResizeToZero() throws {
        try conform("resize_to_zero") { test in
            var model: Model!
            var interpreter: Interpreter!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.resizeInput(0, dims: [0, 4])
            try interpreter.allocateTensors()
            try interpreter.invoke()
            y = try interpreter.output(0)
            test.equal(try y.byteSize, 0, "resize_to_zero.yaml:9")
        }
    }

    // A shape whose size does not fit into memory is an error, not a crash.
    func testResizeTooLarge() throws {
        try conform("resize_too_large") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.invalidArgument, "resize_too_large.yaml:5") {
                _ = try interpreter.resizeInput(0, dims: [2_147_483_647, 2_147_483_647, 2_147_483_647])
            }
            try interpreter.allocateTensors()
        }
    }
}
