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

class LogCasesTest {
    /** The log callback gets the text of what went wrong. */
    @Test
    void logCallback() {
        Case.run("log_callback", test -> {
            Model model = test.closing(Model.fromFile(test.path("broadcast_conflict_f32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setNumThreads(2);
            options.setLogCallback(test.recorder("log")::add);
            Interpreter interpreter = test.closing(new Interpreter(model, options));
            assertEquals(ErrorCode.INVALID_ARGUMENT, assertThrows(AtollException.class, () -> interpreter.allocateTensors()).code());
            test.assertRecorded("log", "ADD");
        });
    }
}
