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
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArenaCasesTest {
    /** The arena holds the tensors, and shares memory between those that are never alive together. */
    @Test
    void arenaBytes() {
        Case.run("arena_bytes", test -> {
            Model model = test.closing(Model.fromFile(test.path("many_adds_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(0L, interpreter.arenaBytes());
            interpreter.allocateTensors();
            assertTrue(interpreter.arenaBytes() >= 256);
        });
    }
}
