// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/cases.java.j2). Do not edit: run `./dev generate`.

package dev.atoll.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.atoll.Interpreter;
import dev.atoll.Model;
import dev.atoll.Tensor;
import dev.atoll.TensorType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuantizationCasesTest {
    /** A tensor that is not quantized has no scales. */
    @Test
    void quantizationNone() {
        Case.run("quantization_none", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals((float) 0.0, x.quantization().scale());
            assertEquals(0, x.quantization().zeroPoint());
            assertArrayEquals(new float[] {}, x.quantizationScales());
        });
    }

    /** A tensor with one scale per channel has no single one. */
    @Test
    void quantizationPerChannel() {
        Case.run("quantization_per_channel", test -> {
            Model model = test.closing(Model.fromFile(test.path("dequantize_channels_i8.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertArrayEquals(new float[] {(float) 0.5, (float) 2.0}, x.quantizationScales());
            assertArrayEquals(new int[] {0, 0}, x.quantizationZeroPoints());
            assertEquals(1, x.quantizedDimension());
        });
    }

    /** Scale and zero point of a quantized tensor. */
    @Test
    void quantizationPerTensor() {
        Case.run("quantization_per_tensor", test -> {
            Model model = test.closing(Model.fromFile(test.path("quantize_1x4_i8.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.INT8, y.type());
            assertEquals((float) 0.5, y.quantization().scale());
            assertEquals(-3, y.quantization().zeroPoint());
        });
    }

    /** One scale for the whole tensor is a list of one. */
    @Test
    void quantizationSingleScale() {
        Case.run("quantization_single_scale", test -> {
            Model model = test.closing(Model.fromFile(test.path("quantize_1x4_i8.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertArrayEquals(new float[] {(float) 0.5}, y.quantizationScales());
            assertArrayEquals(new int[] {-3}, y.quantizationZeroPoints());
        });
    }
}
