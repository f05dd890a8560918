// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class InputCases: XCTestCase {
    // An input that does not exist is the error out_of_range, below zero and above.
    func testInputOutOfRange() throws {
        try conform("input_out_of_range") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.outOfRange, "input_out_of_range.yaml:5") {
                _ = try interpreter.input(1)
            }
            try test.fails(.outOfRange, "input_out_of_range.yaml:6") {
                _ = try interpreter.input(-1)
            }
        }
    }
}
