// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class TensorCases: XCTestCase {
    // A tensor knows its name, type, shape and size.
    func testTensorMetadata() throws {
        try conform("tensor_metadata") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_dynamic_batch_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            test.equal(try x.name, "x", "tensor_metadata.yaml:5")
            test.equal(try x.type, .float32, "tensor_metadata.yaml:6")
            test.equal(try x.shape, [1, 4], "tensor_metadata.yaml:7")
            test.equal(try x.shapeSignature, [-1, 4], "tensor_metadata.yaml:8")
            test.equal(try x.byteSize, 16, "tensor_metadata.yaml:9")
        }
    }

    // A tensor index below zero or beyond the count is the error out_of_range.
    func testTensorOutOfRange() throws {
        try conform("tensor_out_of_range") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.outOfRange, "tensor_out_of_range.yaml:5") {
                _ = try interpreter.tensor(1000)
            }
            try test.fails(.outOfRange, "tensor_out_of_range.yaml:6") {
                _ = try interpreter.tensor(-1)
            }
        }
    }
}
