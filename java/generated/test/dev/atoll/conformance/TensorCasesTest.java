// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/cases.java.j2). Do not edit: run `./dev generate`.

package dev.atoll.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.atoll.AtollException;
import dev.atoll.ErrorCode;
import dev.atoll.Interpreter;
import dev.atoll.Model;
import dev.atoll.Tensor;
import dev.atoll.TensorType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TensorCasesTest {
    /** A tensor knows its name, type, shape and size. */
    @Test
    void tensorMetadata() {
        Case.run("tensor_metadata", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_dynamic_batch_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals("x", x.name());
            assertEquals(TensorType.FLOAT32, x.type());
            assertArrayEquals(new int[] {1, 4}, x.shape());
            assertArrayEquals(new int[] {-1, 4}, x.shapeSignature());
            assertEquals(16L, x.byteSize());
        });
    }

    /** A tensor index below zero or beyond the count is the error out_of_range. */
    @Test
    void tensorOutOfRange() {
        Case.run("tensor_out_of_range", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.tensor(1000)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.tensor(-1)).code());
        });
    }
}
