// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class TwoCases: XCTestCase {
    // Two interpreters of one model do not see each other's data.
    func testTwoInterpretersOneModel() throws {
        try conform("two_interpreters_one_model") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            var other: Interpreter!
            var otherX: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            other = try Interpreter(model: model)
            try other.allocateTensors()
            otherX = try other.input(0)
            try x.copy(from: [1, 2, 3, 4] as [Float])
            try otherX.copy(from: [9, 9, 9, 9] as [Float])
            try interpreter.invoke()
            try other.invoke()
            test.equalBytes(try y.copyTo(), [2, 3, 4, 5] as [Float], "two_interpreters_one_model.yaml:12")
        }
    }
}
