// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class DynamicCases: XCTestCase {
    // An output whose shape depends on the data has it after the run.
    func testDynamicOutput() throws {
        try conform("dynamic_output") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("nonzero_bool.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try x.copy(from: [1, 0, 1, 1] as [UInt8])
            try interpreter.invoke()
            test.equal(try y.shape, [3, 1], "dynamic_output.yaml:7")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [0, 2, 3] as [Int64], "dynamic_output.yaml:8")
                test.record("y", result)
            }
        }
    }

    // The next run gives a dynamic output another shape.
    func testDynamicOutputShrinks() throws {
        try conform("dynamic_output_shrinks") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("nonzero_bool.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try x.copy(from: [1, 1, 1, 1] as [UInt8])
            try interpreter.invoke()
            test.equal(try y.byteSize, 32, "dynamic_output_shrinks.yaml:7")
            try x.copy(from: [0, 0, 1, 0] as [UInt8])
            try interpreter.invoke()
            test.equalBytes(try y.copyTo(), [2] as [Int64], "dynamic_output_shrinks.yaml:10")
        }
    }
}
