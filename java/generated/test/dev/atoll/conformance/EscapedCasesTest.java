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

class EscapedCasesTest {
    /** A view that escaped is stale after the next allocation that moves memory. */
    @Test
    void escapedViewGoesStale() {
        Case.run("escaped_view_goes_stale", test -> {
            test.note("left out: reads of views that outlive their scope");
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            View view = test.closing(x.data());
            view.close();
            interpreter.resizeInput(0, new int[] {64, 4});
            interpreter.allocateTensors();
            assertEquals(ErrorCode.STALE_VIEW, assertThrows(AtollException.class, () -> Bytes.read(view.buffer())).code());
        });
    }
}
