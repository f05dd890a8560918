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

class QuantizeCasesTest {
    /** Quantization rounds, shifts and saturates. */
    @Test
    void quantizeRuns() {
        Case.run("quantize_runs", test -> {
            Model model = test.closing(Model.fromFile(test.path("quantize_1x4_i8.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            x.copyFrom(Bytes.float32(0.0, 1.0, -1000.0, 1000.0));
            interpreter.invoke();
            assertArrayEquals(Bytes.int8(-3L, -1L, -128L, 127L), test.record("y", y.copyTo()));
        });
    }
}
