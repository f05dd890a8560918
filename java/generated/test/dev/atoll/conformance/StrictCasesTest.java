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
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StrictCasesTest {
    /** A model without open axes refuses every other shape, and accepts its own. */
    @Test
    void strictResizeClosedShape() {
        Case.run("strict_resize_closed_shape", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.INVALID_ARGUMENT, assertThrows(AtollException.class, () -> interpreter.resizeInputStrict(0, new int[] {2, 4})).code());
            interpreter.resizeInputStrict(0, new int[] {1, 4});
        });
    }

    /** A strict resize keeps the rank. */
    @Test
    void strictResizeRank() {
        Case.run("strict_resize_rank", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_dynamic_batch_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.INVALID_ARGUMENT, assertThrows(AtollException.class, () -> interpreter.resizeInputStrict(0, new int[] {2, 2, 4})).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.resizeInputStrict(3, new int[] {2, 4})).code());
        });
    }

    /** A strict resize changes open axes only. */
    @Test
    void strictResizeRefused() {
        Case.run("strict_resize_refused", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_dynamic_batch_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.INVALID_ARGUMENT, assertThrows(AtollException.class, () -> interpreter.resizeInputStrict(0, new int[] {3, 5})).code());
            interpreter.resizeInputStrict(0, new int[] {3, 4});
            interpreter.allocateTensors();
            Tensor y = interpreter.output(0);
            assertArrayEquals(new int[] {3, 4}, y.shape());
        });
    }
}
