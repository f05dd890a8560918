// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class QuantizeCases: XCTestCase {
    // Quantization rounds, shifts and saturates.
    func testQuantizeRuns() throws {
        try conform("quantize_runs") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("quantize_1x4_i8.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            y = try interpreter.output(0)
            try x.copy(from: [0, 1, -1000, 1000] as [Float])
            try interpreter.invoke()
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [-3, -1, -128, 127] as [Int8], "quantize_runs.yaml:7")
                test.record("y", result)
            }
        }
    }
}
