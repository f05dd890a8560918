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

class ErrorCasesTest {
    /** A failure inside an operator names it. */
    @Test
    void errorNamesOperator() {
        Case.run("error_names_operator", test -> {
            Model model = test.closing(Model.fromFile(test.path("broadcast_conflict_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            AtollException problem = assertThrows(AtollException.class, () -> interpreter.allocateTensors());
            assertEquals(ErrorCode.INVALID_ARGUMENT, problem.code());
            assertEquals("ADD", problem.operatorName());
            assertEquals(0, problem.operatorIndex());
        });
    }

    /** The text of an error says what did not fit, and during what. */
    @Test
    void errorTextNamesShapes() {
        Case.run("error_text_names_shapes", test -> {
            Model model = test.closing(Model.fromFile(test.path("broadcast_conflict_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            AtollException problem = assertThrows(AtollException.class, () -> interpreter.allocateTensors());
            assertEquals(ErrorCode.INVALID_ARGUMENT, problem.code());
            assertEquals("allocate", problem.operation());
            Bytes.assertContains(problem.getMessage(), "3", "4");
        });
    }

    /** After an error the same interpreter still works. */
    @Test
    void errorThenWorks() {
        Case.run("error_then_works", test -> {
            Model model = test.closing(Model.fromFile(test.path("broadcast_conflict_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.INVALID_ARGUMENT, assertThrows(AtollException.class, () -> interpreter.allocateTensors()).code());
            interpreter.resizeInput(0, new int[] {4});
            interpreter.allocateTensors();
            interpreter.invoke();
        });
    }
}
