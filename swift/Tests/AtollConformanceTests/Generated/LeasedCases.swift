// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class LeasedCases: XCTestCase {
    // Nothing of Interpreter moves the memory of Tensor.data while a lease on it is open.
    func testLeasedInterpreter() throws {
        try conform("leased_interpreter") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            try x.withUnsafeData { _ in
                try test.fails(.viewOpen, "leased_interpreter.yaml:7") {
                    _ = try interpreter.resizeInput(0, dims: [1])
                }
                try test.fails(.viewOpen, "leased_interpreter.yaml:12") {
                    _ = try interpreter.resizeInputStrict(0, dims: [1])
                }
                try test.fails(.viewOpen, "leased_interpreter.yaml:17") {
                    _ = try interpreter.allocateTensors()
                }
                try test.fails(.viewOpen, "leased_interpreter.yaml:18") {
                    _ = try interpreter.setInputMemory(0, data: nil)
                }
                try test.fails(.viewOpen, "leased_interpreter.yaml:21") {
                    _ = try interpreter.setOutputMemory(0, data: nil)
                }
            }
        }
    }

    // Nothing of SignatureRunner moves the memory of Tensor.data while a lease on it is open.
    func testLeasedSignatureRunner() throws {
        try conform("leased_signature_runner") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            var a: Tensor!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try runner.allocateTensors()
            a = try runner.input("a")
            try a.withUnsafeData { _ in
                try test.fails(.viewOpen, "leased_signature_runner.yaml:10") {
                    _ = try runner.resizeInput("x", dims: [1])
                }
                try test.fails(.viewOpen, "leased_signature_runner.yaml:15") {
                    _ = try runner.resizeInputLoose("x", dims: [1])
                }
                try test.fails(.viewOpen, "leased_signature_runner.yaml:20") {
                    _ = try runner.allocateTensors()
                }
            }
        }
    }

    // Nothing of Tensor moves the memory of Tensor.data while a lease on it is open.
    func testLeasedTensor() throws {
        try conform("leased_tensor") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            try x.withUnsafeData { _ in
                try test.fails(.viewOpen, "leased_tensor.yaml:7") {
                    _ = try x.setStrings([Array("x".utf8)])
                }
            }
        }
    }
}
