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
import dev.atoll.View;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StaleCasesTest {
    /** A view taken before an allocation is stale after it. */
    @Test
    void staleView() {
        Case.run("stale_view", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            View view = test.closing(x.data());
            assertEquals(16, Bytes.read(view.buffer()).length);
            view.close();
            interpreter.resizeInput(0, new int[] {3, 4});
            interpreter.allocateTensors();
            assertEquals(ErrorCode.STALE_VIEW, assertThrows(AtollException.class, () -> Bytes.read(view.buffer())).code());
        });
    }
}
