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

class LeaseCasesTest {
    /** While a scoped view is open, memory may not move; once released, it may. */
    @Test
    void leaseBlocksAllocate() {
        Case.run("lease_blocks_allocate", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            View view = test.closing(x.data());
            Bytes.write(view.buffer(), Bytes.float32(1.0, 2.0, 3.0, 4.0));
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> interpreter.allocateTensors()).code());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> interpreter.resizeInput(0, new int[] {2, 4})).code());
            view.close();
            interpreter.resizeInput(0, new int[] {2, 4});
            interpreter.allocateTensors();
        });
    }
}
