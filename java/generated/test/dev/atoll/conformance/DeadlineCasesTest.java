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

class DeadlineCasesTest {
    /** A run that takes too long stops with an error of its own, and the next one works. */
    @Test
    void deadline() {
        Case.run("deadline", test -> {
            Model model = test.closing(Model.fromFile(test.path("count_up_i32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            interpreter.setDeadline(20000L);
            Tensor from = interpreter.input(0);
            Tensor to = interpreter.input(1);
            from.copyFrom(Bytes.int32(-2147483648L));
            to.copyFrom(Bytes.int32(2147483647L));
            AtollException problem = assertThrows(AtollException.class, () -> interpreter.invoke());
            assertEquals(ErrorCode.DEADLINE, problem.code());
            Bytes.assertContains(problem.getMessage(), "20000");
            interpreter.setDeadline(0L);
            from.copyFrom(Bytes.int32(1L));
            to.copyFrom(Bytes.int32(4L));
            interpreter.invoke();
            Tensor last = interpreter.output(0);
            assertArrayEquals(Bytes.int32(4L), test.record("last", last.copyTo()));
        });
    }
}
