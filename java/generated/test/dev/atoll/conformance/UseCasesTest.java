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

class UseCasesTest {
    /** Every use of a closed object is the error closed; closing it again is fine. */
    @Test
    void useAfterClose() {
        Case.run("use_after_close", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            interpreter.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.invoke()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> x.byteSize()).code());
            interpreter.close();
        });
    }

    /** A closed model makes no interpreters and answers no questions. */
    @Test
    void useClosedModel() {
        Case.run("use_closed_model", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            model.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.operatorCount()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> new Interpreter(model)).code());
        });
    }

    /** Closed options take no settings. */
    @Test
    void useClosedOptions() {
        Case.run("use_closed_options", test -> {
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setNumThreads(2)).code());
        });
    }
}
