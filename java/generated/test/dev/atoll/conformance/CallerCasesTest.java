// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/cases.java.j2). Do not edit: run `./dev generate`.

package dev.atoll.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.atoll.AlignedMemory;
import dev.atoll.AtollException;
import dev.atoll.ErrorCode;
import dev.atoll.Interpreter;
import dev.atoll.Model;
import dev.atoll.Tensor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CallerCasesTest {
    /** Inputs and outputs live in memory of the caller. */
    @Test
    void callerMemory() {
        Case.run("caller_memory", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            ByteBuffer mine = AlignedMemory.allocate(64);
            interpreter.setInputMemory(0, mine);
            interpreter.allocateTensors();
            Bytes.write(mine, Bytes.float32(1.0, 2.0, 3.0, 4.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
            interpreter.invoke();
            Tensor y = interpreter.output(0);
            assertArrayEquals(Bytes.float32(2.0, 3.0, 4.0, 5.0), y.copyTo());
        });
    }

    /** Memory for an input that does not exist is the error out_of_range. */
    @Test
    void callerMemoryOutOfRange() {
        Case.run("caller_memory_out_of_range", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            ByteBuffer mine = AlignedMemory.allocate(16);
            assertEquals(ErrorCode.OUT_OF_RANGE, assertThrows(AtollException.class, () -> interpreter.setInputMemory(5, mine)).code());
        });
    }

    /** An output is written straight into memory of the caller. */
    @Test
    void callerMemoryOutput() {
        Case.run("caller_memory_output", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            ByteBuffer mine = AlignedMemory.allocate(16);
            interpreter.setOutputMemory(0, mine);
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            x.copyFrom(Bytes.float32(1.0, 2.0, 3.0, 4.0));
            interpreter.invoke();
            assertArrayEquals(Bytes.float32(2.0, 3.0, 4.0, 5.0), Bytes.read(mine));
        });
    }

    /** Memory that is too small is refused. */
    @Test
    void callerMemoryTooSmall() {
        Case.run("caller_memory_too_small", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            ByteBuffer mine = AlignedMemory.allocate(8);
            assertEquals(ErrorCode.SIZE_MISMATCH, assertThrows(AtollException.class, () -> interpreter.setInputMemory(0, mine)).code());
            interpreter.allocateTensors();
        });
    }

    /** Without memory of the caller the tensor has its own again. */
    @Test
    void callerMemoryUnset() {
        Case.run("caller_memory_unset", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            ByteBuffer mine = AlignedMemory.allocate(16);
            interpreter.setInputMemory(0, mine);
            interpreter.setInputMemory(0, null);
            interpreter.allocateTensors();
            interpreter.invoke();
        });
    }
}
