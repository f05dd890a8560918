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
import dev.atoll.SignatureRunner;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatelessCasesTest {
    /** What needs a state of Interpreter is refused without it. */
    @Test
    void statelessInterpreter() {
        Case.run("stateless_interpreter", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> interpreter.invoke()).code());
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> interpreter.resetVariableTensors()).code());
        });
    }

    /** What needs a state of SignatureRunner is refused without it. */
    @Test
    void statelessSignatureRunner() {
        Case.run("stateless_signature_runner", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> runner.invoke()).code());
        });
    }
}
