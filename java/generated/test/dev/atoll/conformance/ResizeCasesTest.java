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

class ResizeCasesTest {
    /** After a resize the tensors have no memory until they are allocated. */
    @Test
    void resizeNeedsAllocate() {
        Case.run("resize_needs_allocate", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            interpreter.resizeInput(0, new int[] {2, 4});
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> interpreter.invoke()).code());
            interpreter.allocateTensors();
            interpreter.invoke();
        });
    }

    /** An axis cannot have a negative size. */
    @Test
    void resizeNegativeDim() {
        Case.run("resize_negative_dim", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.INVALID_ARGUMENT, assertThrows(AtollException.class, () -> interpreter.resizeInput(0, new int[] {-2, 4})).code());
        });
    }

    /** Resizing an input that does not exist fails and changes nothing. */
    @Test
    void resizeOutOfRange() {
        Case.run("resize_out_of_range", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.resizeInput(7, new int[] {1, 4})).code());
            interpreter.allocateTensors();
            interpreter.invoke();
        });
    }

    /** An input takes a new shape at the next allocation, and the output follows. */
    @Test
    void resizeThenRun() {
        Case.run("resize_then_run", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.resizeInput(0, new int[] {2, 4});
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            assertArrayEquals(new int[] {2, 4}, x.shape());
            x.copyFrom(Bytes.float32(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0));
            interpreter.invoke();
            Tensor y = interpreter.output(0);
            assertArrayEquals(Bytes.float32(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0), test.record("y", y.copyTo()));
        });
    }

    /** A loose resize may change the rank. */
    @Test
    void resizeToOtherRank() {
        Case.run("resize_to_other_rank", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.resizeInput(0, new int[] {2, 1, 3});
            interpreter.allocateTensors();
            Tensor y = interpreter.output(0);
            assertArrayEquals(new int[] {2, 1, 3}, y.shape());
            assertEquals(24L, y.byteSize());
        });
    }

    /** An axis of size zero is a tensor without data, and it runs. */
    @Test
    void resizeToZero() {
        Case.run("resize_to_zero", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.resizeInput(0, new int[] {0, 4});
            interpreter.allocateTensors();
            interpreter.invoke();
            Tensor y = interpreter.output(0);
            assertEquals(0L, y.byteSize());
        });
    }

    /** A shape whose size does not fit into memory is an error, not a crash. */
    @Test
    void resizeTooLarge() {
        Case.run("resize_too_large", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.INVALID_ARGUMENT, assertThrows(AtollException.class, () -> interpreter.resizeInput(0, new int[] {2147483647, 2147483647, 2147483647})).code());
            interpreter.allocateTensors();
        });
    }
}
