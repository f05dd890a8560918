// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class ErrorCases: XCTestCase {
    // A failure inside an operator names it.
    func testErrorNamesOperator() throws {
        try conform("error_names_operator") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("broadcast_conflict_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.invalidArgument, "error_names_operator.yaml:5") {
                _ = try interpreter.allocateTensors()
            } check: { error in
                test.equal(error.operatorName, "ADD", "error_names_operator.yaml:5")
                test.equal(error.operatorIndex, 0, "error_names_operator.yaml:5")
            }
        }
    }

    // The text of an error says what did not fit, and during what.
    func testErrorTextNamesShapes() throws {
        try conform("error_text_names_shapes") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("broadcast_conflict_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.invalidArgument, "error_text_names_shapes.yaml:5") {
                _ = try interpreter.allocateTensors()
            } check: { error in
                test.equal(error.operation, "allocate", "error_text_names_shapes.yaml:5")
                test.contains(error.message, ["3", "4"], "error_text_names_shapes.yaml:5")
            }
        }
    }

    // After an error the same interpreter still works.
    func testErrorThenWorks() throws {
        try conform("error_then_works") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("broadcast_conflict_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.invalidArgument, "error_then_works.yaml:5") {
                _ = try interpreter.allocateTensors()
            }
            try interpreter.resizeInput(0, dims: [4])
            try interpreter.allocateTensors()
            try interpreter.invoke()
        }
    }
}
