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
import dev.atoll.InterpreterOptions;
import dev.atoll.Model;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RangeCasesTest {
    /** Numbers that Interpreter does not take are refused. */
    @Test
    void rangeInterpreter() {
        Case.run("range_interpreter", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.input(-1)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.output(-1)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.tensor(-1)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.resizeInput(-1, new int[] {1})).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.resizeInputStrict(-1, new int[] {1})).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.setDeadline(-1L)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.setInputMemory(-1, null)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.setOutputMemory(-1, null)).code());
        });
    }

    /** Numbers that InterpreterOptions does not take are refused. */
    @Test
    void rangeInterpreterOptions() {
        Case.run("range_interpreter_options", test -> {
            InterpreterOptions options = test.closing(new InterpreterOptions());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> options.setNumThreads(-2)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> options.setMaxTensorBytes(-1L)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> options.setMaxArenaBytes(-1L)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> options.setMaxOperators(-1)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> options.setMaxDepth(-1)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> options.setMaxIterations(-1L)).code());
        });
    }
}
