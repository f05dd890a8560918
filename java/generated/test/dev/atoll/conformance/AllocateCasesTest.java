// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/cases.java.j2). Do not edit: run `./dev generate`.

package dev.atoll.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.atoll.Interpreter;
import dev.atoll.Model;
import dev.atoll.Tensor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AllocateCasesTest {
    /** Allocating again without a resize is fine, and the model still runs. */
    @Test
    void allocateTwice() {
        Case.run("allocate_twice", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            interpreter.allocateTensors();
            x.copyFrom(Bytes.float32(1.0, 2.0, 3.0, 4.0));
            interpreter.invoke();
            assertArrayEquals(Bytes.float32(2.0, 3.0, 4.0, 5.0), y.copyTo());
        });
    }
}
