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
import dev.atoll.Tensor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SubgraphCasesTest {
    /** The tensors of every subgraph can be looked at, whether a signature runs it or not. */
    @Test
    void subgraphTensors() {
        Case.run("subgraph_tensors", test -> {
            Model model = test.closing(Model.fromFile(test.path("two_signatures_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(2, interpreter.subgraphTensors(1).size());
            Tensor u = interpreter.subgraphTensors(1).get(0);
            assertEquals("u", u.name());
            assertArrayEquals(new int[] {2}, u.shape());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.subgraphTensors(2)).code());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.subgraphTensors(-1)).code());
        });
    }
}
