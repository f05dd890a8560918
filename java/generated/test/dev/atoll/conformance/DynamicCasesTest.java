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
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DynamicCasesTest {
    /** An output whose shape depends on the data has it after the run. */
    @Test
    void dynamicOutput() {
        Case.run("dynamic_output", test -> {
            Model model = test.closing(Model.fromFile(test.path("nonzero_bool.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            x.copyFrom(Bytes.int8(1L, 0L, 1L, 1L));
            interpreter.invoke();
            assertArrayEquals(new int[] {3, 1}, y.shape());
            assertArrayEquals(Bytes.int64(0L, 2L, 3L), test.record("y", y.copyTo()));
        });
    }

    /** The next run gives a dynamic output another shape. */
    @Test
    void dynamicOutputShrinks() {
        Case.run("dynamic_output_shrinks", test -> {
            Model model = test.closing(Model.fromFile(test.path("nonzero_bool.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            x.copyFrom(Bytes.int8(1L, 1L, 1L, 1L));
            interpreter.invoke();
            assertEquals(32L, y.byteSize());
            x.copyFrom(Bytes.int8(0L, 0L, 1L, 0L));
            interpreter.invoke();
            assertArrayEquals(Bytes.int64(2L), y.copyTo());
        });
    }
}
