// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class VariablesCases: XCTestCase {
    // A variable tensor keeps its value from run to run until it is reset.
    func testVariablesReset() throws {
        try conform("variables_reset") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("counter_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try interpreter.variables.count, 1, "variables_reset.yaml:5")
            try x.copy(from: [1] as [Float])
            try interpreter.invoke()
            test.equalBytes(try y.copyTo(), [1] as [Float], "variables_reset.yaml:8")
            try interpreter.invoke()
            test.equalBytes(try y.copyTo(), [2] as [Float], "variables_reset.yaml:10")
            try interpreter.resetVariableTensors()
            try interpreter.invoke()
            test.equalBytes(try y.copyTo(), [1] as [Float], "variables_reset.yaml:13")
        }
    }
}
