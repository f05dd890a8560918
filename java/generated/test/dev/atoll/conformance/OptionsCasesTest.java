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
import dev.atoll.InterpreterOptions;
import dev.atoll.Model;
import dev.atoll.Tensor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OptionsCasesTest {
    /** A copy of options is independent of the original. */
    @Test
    void optionsCopy() {
        Case.run("options_copy", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            InterpreterOptions copy = test.closing(options.copy());
            options.close();
            copy.setNumThreads(1);
            Interpreter interpreter = test.closing(new Interpreter(model, copy));
            assertEquals(1, interpreter.inputCount());
        });
    }

    /** Without rewriting the graph the result is the same. */
    @Test
    void optionsPasses() {
        Case.run("options_passes", test -> {
            Model model = test.closing(Model.fromFile(test.path("many_adds_f32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setPasses(0);
            Interpreter interpreter = test.closing(new Interpreter(model, options));
            interpreter.resizeInput(0, new int[] {2});
            interpreter.allocateTensors();
            Tensor x = interpreter.inputs().get(0);
            x.copyFrom(Bytes.float32(0.5, -8.0));
            interpreter.invoke();
            Tensor y = interpreter.outputs().get(0);
            assertArrayEquals(Bytes.float32(8.5, 0.0), test.record("y", y.copyTo()));
        });
    }

    /** Fewer than -1 threads are refused. */
    @Test
    void optionsThreadsOutOfRange() {
        Case.run("options_threads_out_of_range", test -> {
            InterpreterOptions options = test.closing(new InterpreterOptions());
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> options.setNumThreads(-2)).code());
            options.setNumThreads(0);
        });
    }
}
