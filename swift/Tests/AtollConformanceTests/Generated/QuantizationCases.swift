// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class QuantizationCases: XCTestCase {
    // A tensor that is not quantized has no scales.
    func testQuantizationNone() throws {
        try conform("quantization_none") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            test.equal(try x.quantization.scale, 0.0, "quantization_none.yaml:5")
            test.equal(try x.quantization.zeroPoint, 0, "quantization_none.yaml:5")
            test.equal(try x.quantizationScales, [], "quantization_none.yaml:6")
        }
    }

    // A tensor with one scale per channel has no single one.
    func testQuantizationPerChannel() throws {
        try conform("quantization_per_channel") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("dequantize_channels_i8.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            test.equal(try x.quantizationScales, [0.5, 2.0], "quantization_per_channel.yaml:5")
            test.equal(try x.quantizationZeroPoints, [0, 0], "quantization_per_channel.yaml:6")
            test.equal(try x.quantizedDimension, 1, "quantization_per_channel.yaml:7")
        }
    }

    // Scale and zero point of a quantized tensor.
    func testQuantizationPerTensor() throws {
        try conform("quantization_per_tensor") { test in
            var model: Model!
            var interpreter: Interpreter!
            var y: Tensor!
            model = try Model(file: test.path("quantize_1x4_i8.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            _ = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try y.type, .int8, "quantization_per_tensor.yaml:5")
            test.equal(try y.quantization.scale, 0.5, "quantization_per_tensor.yaml:6")
            test.equal(try y.quantization.zeroPoint, -3, "quantization_per_tensor.yaml:6")
        }
    }

    // One scale for the whole tensor is a list of one.
    func testQuantizationSingleScale() throws {
        try conform("quantization_single_scale") { test in
            var model: Model!
            var interpreter: Interpreter!
            var y: Tensor!
            model = try Model(file: test.path("quantize_1x4_i8.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            _ = try interpreter.input(0)
            y = try interpreter.output(0)
            test.equal(try y.quantizationScales, [0.5], "quantization_single_scale.yaml:5")
            test.equal(try y.quantizationZeroPoints, [-3], "quantization_single_scale.yaml:6")
        }
    }
}
