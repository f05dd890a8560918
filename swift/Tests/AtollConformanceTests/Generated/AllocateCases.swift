// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class AllocateCases: XCTestCase {
    // Allocating again without a resize is fine, and the model still runs.
    func testAllocateTwice() throws {
        try conform("allocate_twice") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try interpreter.allocateTensors()
            try x.copy(from: [1, 2, 3, 4] as [Float])
            try interpreter.invoke()
            test.equalBytes(try y.copyTo(), [2, 3, 4, 5] as [Float], "allocate_twice.yaml:8")
        }
    }
}
