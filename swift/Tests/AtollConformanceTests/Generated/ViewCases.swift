// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class ViewCases: XCTestCase {
    // There is no view of a tensor without memory.
    func testViewBeforeAllocate() throws {
        try conform("view_before_allocate") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            x = try interpreter.input(0)
            try test.fails(.notAllocated, "view_before_allocate.yaml:6") {
                _ = try x.withUnsafeData { _ in }
            }
        }
    }

    // An interpreter does not close under a view that is open.
    func testViewBlocksClose() throws {
        try conform("view_blocks_close") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            try x.withUnsafeData { _ in
                try test.fails(.viewOpen, "view_blocks_close.yaml:6") {
                    _ = try interpreter.close()
                }
            }
            try interpreter.close()
        }
    }

    // Outputs may be read only.
    func testViewOfOutputIsReadOnly() throws {
        try conform("view_of_output_is_read_only") { test in
            var model: Model!
            var interpreter: Interpreter!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            _ = try interpreter.input(0)
            y = try interpreter.output(0)
            try test.fails(.invalidArgument, "view_of_output_is_read_only.yaml:5") {
                _ = try y.copy(from: [1, 2, 3, 4] as [Float])
            }
        }
    }

    // A view shows what a run wrote, without a copy.
    func testViewReadsResult() throws {
        try conform("view_reads_result") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try x.withUnsafeMutableData { input in
                test.write([1, 2, 3, 4] as [Float], to: input)
                try interpreter.invoke()
                try y.withUnsafeData { output in
                    test.equalBytes(Array(output), [2, 3, 4, 5] as [Float], "view_reads_result.yaml:9")
                }
            }
        }
    }

    // A run moves nothing, so a view stays valid over it.
    func testViewSurvivesInvoke() throws {
        try conform("view_survives_invoke") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try y.withUnsafeData { view in
                try x.copy(from: [1, 1, 1, 1] as [Float])
                try interpreter.invoke()
                test.equalBytes(Array(view), [2, 2, 2, 2] as [Float], "view_survives_invoke.yaml:8")
                try interpreter.invoke()
                test.equalBytes(Array(view), [2, 2, 2, 2] as [Float], "view_survives_invoke.yaml:10")
            }
        }
    }
}
