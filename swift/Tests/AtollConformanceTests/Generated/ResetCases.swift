// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class ResetCases: XCTestCase {
    // Variables without memory cannot be reset.
    func testResetBeforeAllocate() throws {
        try conform("reset_before_allocate") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("counter_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.notAllocated, "reset_before_allocate.yaml:5") {
                _ = try interpreter.resetVariableTensors()
            }
        }
    }
}
