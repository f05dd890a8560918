// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class CopyCases: XCTestCase {
    // A tensor without memory takes and gives nothing.
    func testCopyBeforeAllocate() throws {
        try conform("copy_before_allocate") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            x = try interpreter.input(0)
            try test.fails(.notAllocated, "copy_before_allocate.yaml:6") {
                _ = try x.copy(from: [1, 2, 3, 4] as [Float])
            }
            try test.fails(.notAllocated, "copy_before_allocate.yaml:7") {
                _ = try x.copyTo()
            }
        }
    }

    // Elements of type bool go in and come out unchanged.
    func testCopyBool() throws {
        try conform("copy_bool") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_bool.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .bool, "copy_bool.yaml:5")
            try x.copy(from: [1, 0, 1] as [UInt8])
            try interpreter.invoke()
            test.equal(try y.type, .bool, "copy_bool.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [1, 0, 1] as [UInt8], "copy_bool.yaml:9")
                test.record("y", result)
            }
        }
    }

    // Elements of type float16 go in and come out unchanged.
    func testCopyFloat16() throws {
        try conform("copy_float16") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_float16.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .float16, "copy_float16.yaml:5")
            try x.copy(from: [0, 56, 0, 192, 255, 123] as [UInt8])
            try interpreter.invoke()
            test.equal(try y.type, .float16, "copy_float16.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [0, 56, 0, 192, 255, 123] as [UInt8], "copy_float16.yaml:9")
                test.record("y", result)
            }
        }
    }

    // Elements of type float64 go in and come out unchanged.
    func testCopyFloat64() throws {
        try conform("copy_float64") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_float64.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .float64, "copy_float64.yaml:5")
            try x.copy(from: [0.1, -1e+300, 0] as [Double])
            try interpreter.invoke()
            test.equal(try y.type, .float64, "copy_float64.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [0.1, -1e+300, 0] as [Double], "copy_float64.yaml:9")
                test.record("y", result)
            }
        }
    }

    // Elements of type int16 go in and come out unchanged.
    func testCopyInt16() throws {
        try conform("copy_int16") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_int16.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .int16, "copy_int16.yaml:5")
            try x.copy(from: [-32768, 0, 32767] as [Int16])
            try interpreter.invoke()
            test.equal(try y.type, .int16, "copy_int16.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [-32768, 0, 32767] as [Int16], "copy_int16.yaml:9")
                test.record("y", result)
            }
        }
    }

    // Elements of type int32 go in and come out unchanged.
    func testCopyInt32() throws {
        try conform("copy_int32") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_int32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .int32, "copy_int32.yaml:5")
            try x.copy(from: [-2_147_483_648, 0, 2_147_483_647] as [Int32])
            try interpreter.invoke()
            test.equal(try y.type, .int32, "copy_int32.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [-2_147_483_648, 0, 2_147_483_647] as [Int32], "copy_int32.yaml:9")
                test.record("y", result)
            }
        }
    }

    // Elements of type int64 go in and come out unchanged.
    func testCopyInt64() throws {
        try conform("copy_int64") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_int64.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .int64, "copy_int64.yaml:5")
            try x.copy(from: [-9_223_372_036_854_775_808, 0, 9_223_372_036_854_775_807] as [Int64])
            try interpreter.invoke()
            test.equal(try y.type, .int64, "copy_int64.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(
                    result, [-9_223_372_036_854_775_808, 0, 9_223_372_036_854_775_807] as [Int64], "copy_int64.yaml:9"
                )
                test.record("y", result)
            }
        }
    }

    // Elements of type int8 go in and come out unchanged.
    func testCopyInt8() throws {
        try conform("copy_int8") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_int8.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .int8, "copy_int8.yaml:5")
            try x.copy(from: [-128, 0, 127] as [Int8])
            try interpreter.invoke()
            test.equal(try y.type, .int8, "copy_int8.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [-128, 0, 127] as [Int8], "copy_int8.yaml:9")
                test.record("y", result)
            }
        }
    }

    // Elements of type uint16 go in and come out unchanged.
    func testCopyUint16() throws {
        try conform("copy_uint16") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_uint16.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .uint16, "copy_uint16.yaml:5")
            try x.copy(from: [0, 1, 65535] as [UInt16])
            try interpreter.invoke()
            test.equal(try y.type, .uint16, "copy_uint16.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [0, 1, 65535] as [UInt16], "copy_uint16.yaml:9")
                test.record("y", result)
            }
        }
    }

    // Elements of type uint32 go in and come out unchanged.
    func testCopyUint32() throws {
        try conform("copy_uint32") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_uint32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .uint32, "copy_uint32.yaml:5")
            try x.copy(from: [0, 1, 4_294_967_295] as [UInt32])
            try interpreter.invoke()
            test.equal(try y.type, .uint32, "copy_uint32.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [0, 1, 4_294_967_295] as [UInt32], "copy_uint32.yaml:9")
                test.record("y", result)
            }
        }
    }

    // Elements of type uint8 go in and come out unchanged.
    func testCopyUint8() throws {
        try conform("copy_uint8") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("copy_3_uint8.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try x.type, .uint8, "copy_uint8.yaml:5")
            try x.copy(from: [0, 1, 255] as [UInt8])
            try interpreter.invoke()
            test.equal(try y.type, .uint8, "copy_uint8.yaml:8")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [0, 1, 255] as [UInt8], "copy_uint8.yaml:9")
                test.record("y", result)
            }
        }
    }

    // Bytes that are too few or too many are the error size_mismatch and change nothing.
    func testCopyWrongSize() throws {
        try conform("copy_wrong_size") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try x.copy(from: [1, 2, 3, 4] as [Float])
            try test.fails(.sizeMismatch, "copy_wrong_size.yaml:6") {
                _ = try x.copy(from: [9, 9, 9] as [Float])
            }
            try test.fails(.sizeMismatch, "copy_wrong_size.yaml:7") {
                _ = try x.copy(from: [9, 9, 9, 9, 9] as [Float])
            }
            try interpreter.invoke()
            test.equalBytes(try y.copyTo(), [2, 3, 4, 5] as [Float], "copy_wrong_size.yaml:9")
        }
    }
}
