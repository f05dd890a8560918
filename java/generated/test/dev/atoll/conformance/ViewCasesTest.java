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

class ViewCasesTest {
    /** There is no view of a tensor without memory. */
    @Test
    void viewBeforeAllocate() {
        Case.run("view_before_allocate", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            Tensor x = interpreter.input(0);
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> x.data()).code());
        });
    }

    /** An interpreter does not close under a view that is open. */
    @Test
    void viewBlocksClose() {
        Case.run("view_blocks_close", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            View view = test.closing(x.data());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> interpreter.close()).code());
            view.close();
            interpreter.close();
        });
    }

    /** Outputs may be read only. */
    @Test
    void viewOfOutputIsReadOnly() {
        Case.run("view_of_output_is_read_only", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(ErrorCode.INVALID_ARGUMENT, assertThrows(AtollException.class, () -> y.copyFrom(Bytes.float32(1.0, 2.0, 3.0, 4.0))).code());
        });
    }

    /** A view shows what a run wrote, without a copy. */
    @Test
    void viewReadsResult() {
        Case.run("view_reads_result", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            View input = test.closing(x.data());
            Bytes.write(input.buffer(), Bytes.float32(1.0, 2.0, 3.0, 4.0));
            interpreter.invoke();
            View output = test.closing(y.data());
            assertArrayEquals(Bytes.float32(2.0, 3.0, 4.0, 5.0), Bytes.read(output.buffer()));
        });
    }

    /** A run moves nothing, so a view stays valid over it. */
    @Test
    void viewSurvivesInvoke() {
        Case.run("view_survives_invoke", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            View view = test.closing(y.data());
            x.copyFrom(Bytes.float32(1.0, 1.0, 1.0, 1.0));
            interpreter.invoke();
            assertArrayEquals(Bytes.float32(2.0, 2.0, 2.0, 2.0), Bytes.read(view.buffer()));
            interpreter.invoke();
            assertArrayEquals(Bytes.float32(2.0, 2.0, 2.0, 2.0), Bytes.read(view.buffer()));
        });
    }
}
