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
import dev.atoll.Tensor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CancelCasesTest {
    /** Cancelling while nothing runs does not affect the next run. */
    @Test
    void cancelBetweenRuns() {
        Case.run("cancel_between_runs", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setEnableCancellation(true);
            Interpreter interpreter = test.closing(new Interpreter(model, options));
            interpreter.allocateTensors();
            interpreter.cancel();
            interpreter.invoke();
        });
    }

    /** Cancelling needs the option for it. */
    @Test
    void cancelNotEnabled() {
        Case.run("cancel_not_enabled", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(ErrorCode.UNSUPPORTED, assertThrows(AtollException.class, () -> interpreter.cancel()).code());
        });
    }
}
