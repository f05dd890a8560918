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

class InterpreterCasesTest {
    /** An interpreter knows its inputs, outputs and all its tensors. */
    @Test
    void interpreterCounts() {
        Case.run("interpreter_counts", test -> {
            Model model = test.closing(Model.fromFile(test.path("two_in_two_out_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(2, interpreter.inputCount());
            assertEquals(2, interpreter.outputCount());
            assertTrue(interpreter.tensorCount() >= 5);
            assertEquals(2, interpreter.inputs().size());
            assertEquals(2, interpreter.outputs().size());
        });
    }

    /** Inputs and outputs by their index among all tensors are the same tensors. */
    @Test
    void interpreterTensorIndices() {
        Case.run("interpreter_tensor_indices", test -> {
            Model model = test.closing(Model.fromFile(test.path("two_in_two_out_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertArrayEquals(new int[] {0, 1}, interpreter.inputTensorIndices());
            assertArrayEquals(new int[] {3, 4}, interpreter.outputTensorIndices());
            Tensor sum = interpreter.tensor(3);
            assertEquals("sum", sum.name());
        });
    }
}
