// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class StringCases: XCTestCase {
    // New strings replace the old ones, longer or shorter.
    func testStringReplaced() throws {
        try conform("string_replaced") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("reshape_2_str.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            try x.setStrings([Array("a much longer text than before".utf8), Array("b".utf8)])
            try x.setStrings([Array("x".utf8), [] as [UInt8]])
            test.equal(try x.strings, [Array("x".utf8), [] as [UInt8]], "string_replaced.yaml:7")
        }
    }

    // Strings go in, with any length, and come out.
    func testStringTensor() throws {
        try conform("string_tensor") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("reshape_2_str.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try x.setStrings([[] as [UInt8], Array("two words".utf8)])
            test.equal(try x.strings, [[] as [UInt8], Array("two words".utf8)], "string_tensor.yaml:6")
            try interpreter.invoke()
            test.equal(try y.strings, [[] as [UInt8], Array("two words".utf8)], "string_tensor.yaml:8")
        }
    }

    // The number of strings is that of the elements.
    func testStringWrongCount() throws {
        try conform("string_wrong_count") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("reshape_2_str.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            try test.fails(.sizeMismatch, "string_wrong_count.yaml:5") {
                _ = try x.setStrings([Array("only one".utf8)])
            }
        }
    }

    // Only tensors of type string have strings.
    func testStringWrongType() throws {
        try conform("string_wrong_type") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            try test.fails(.typeMismatch, "string_wrong_type.yaml:5") {
                _ = try x.strings
            }
            try test.fails(.typeMismatch, "string_wrong_type.yaml:6") {
                _ = try x.setStrings([Array("a".utf8), Array("b".utf8), Array("c".utf8), Array("d".utf8)])
            }
        }
    }
}
