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
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResetCasesTest {
    /** Variables without memory cannot be reset. */
    @Test
    void resetBeforeAllocate() {
        Case.run("reset_before_allocate", test -> {
            Model model = test.closing(Model.fromFile(test.path("counter_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> interpreter.resetVariableTensors()).code());
        });
    }
}
