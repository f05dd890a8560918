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

class InvokeCasesTest {
    /** The whole way from a file to an output. */
    @Test
    void invokeAdd() {
        Case.run("invoke_add", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            x.copyFrom(Bytes.float32(1.0, 2.0, 3.0, 4.0));
            interpreter.invoke();
            assertArrayEquals(Bytes.float32(2.0, 3.0, 4.0, 5.0), test.record("y", y.copyTo()));
        });
    }

    /** Running without memory is the error not_allocated. */
    @Test
    void invokeBeforeAllocate() {
        Case.run("invoke_before_allocate", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> interpreter.invoke()).code());
            interpreter.allocateTensors();
            interpreter.invoke();
        });
    }

    /** Infinities and very small numbers pass through unchanged. */
    @Test
    void invokeSpecialValues() {
        Case.run("invoke_special_values", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            x.copyFrom(Bytes.hex("0000807f000080ff0000000001000000"));
            interpreter.invoke();
            assertArrayEquals(Bytes.hex("0000807f000080ff0000803f0000803f"), test.record("y", y.copyTo()));
        });
    }

    /** A run depends on its inputs only. */
    @Test
    void invokeTwice() {
        Case.run("invoke_twice", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            x.copyFrom(Bytes.float32(1.0, 2.0, 3.0, 4.0));
            interpreter.invoke();
            x.copyFrom(Bytes.float32(5.0, 6.0, 7.0, 8.0));
            interpreter.invoke();
            assertArrayEquals(Bytes.float32(6.0, 7.0, 8.0, 9.0), test.record("y", y.copyTo()));
        });
    }

    /** All inputs are used and all outputs are filled. */
    @Test
    void invokeTwoOutputs() {
        Case.run("invoke_two_outputs", test -> {
            Model model = test.closing(Model.fromFile(test.path("two_in_two_out_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            Tensor b = interpreter.input(1);
            Tensor difference = interpreter.output(1);
            x.copyFrom(Bytes.float32(5.0, 6.0, 7.0));
            b.copyFrom(Bytes.float32(1.0, 2.0, 3.0));
            interpreter.invoke();
            assertArrayEquals(Bytes.float32(6.0, 8.0, 10.0), test.record("sum", y.copyTo()));
            assertArrayEquals(Bytes.float32(4.0, 4.0, 4.0), test.record("difference", difference.copyTo()));
        });
    }

    /** The number of threads does not change the result. */
    @Test
    void invokeTwoThreads() {
        Case.run("invoke_two_threads", test -> {
            Model model = test.closing(Model.fromFile(test.path("many_adds_f32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setNumThreads(2);
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
}
