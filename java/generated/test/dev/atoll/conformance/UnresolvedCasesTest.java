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

class UnresolvedCasesTest {
    /** An operator that nobody implements is named when the interpreter is made. */
    @Test
    void unresolvedOperator() {
        Case.run("unresolved_operator", test -> {
            Model model = test.closing(Model.fromFile(test.path("unknown_custom_op.tflite")));
            AtollException problem = assertThrows(AtollException.class, () -> new Interpreter(model));
            assertEquals(ErrorCode.UNRESOLVED_OPS, problem.code());
            Bytes.assertContains(problem.getMessage(), "NobodyKnowsThis");
        });
    }
}
