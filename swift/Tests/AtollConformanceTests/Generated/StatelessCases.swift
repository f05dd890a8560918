// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class StatelessCases: XCTestCase {
    // What needs a state of Interpreter is refused without it.
    func testStatelessInterpreter() throws {
        try conform("stateless_interpreter") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.notAllocated, "stateless_interpreter.yaml:6") {
                _ = try interpreter.invoke()
            }
            try test.fails(.notAllocated, "stateless_interpreter.yaml:7") {
                _ = try interpreter.resetVariableTensors()
            }
        }
    }

    // What needs a state of SignatureRunner is refused without it.
    func testStatelessSignatureRunner() throws {
        try conform("stateless_signature_runner") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try test.fails(.notAllocated, "stateless_signature_runner.yaml:9") {
                _ = try runner.invoke()
            }
        }
    }
}
