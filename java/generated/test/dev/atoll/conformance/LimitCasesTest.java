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

class LimitCasesTest {
    /** Tensors that would take more memory together than allowed are refused. */
    @Test
    void limitArenaBytes() {
        Case.run("limit_arena_bytes", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setMaxArenaBytes(64L);
            Interpreter interpreter = test.closing(new Interpreter(model, options));
            AtollException problem = assertThrows(AtollException.class, () -> interpreter.allocateTensors());
            assertEquals(ErrorCode.LIMIT, problem.code());
            Bytes.assertContains(problem.getMessage(), "64", "max_arena_bytes");
        });
    }

    /** Control flow may not nest deeper than allowed. */
    @Test
    void limitDepth() {
        Case.run("limit_depth", test -> {
            Model model = test.closing(Model.fromFile(test.path("count_up_i32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setMaxDepth(1);
            Interpreter interpreter = test.closing(new Interpreter(model, options));
            AtollException problem = assertThrows(AtollException.class, () -> interpreter.allocateTensors());
            assertEquals(ErrorCode.LIMIT, problem.code());
            Bytes.assertContains(problem.getMessage(), "1", "max_depth");
        });
    }

    /** Loops may not run longer than allowed; a shorter run works afterwards. */
    @Test
    void limitIterations() {
        Case.run("limit_iterations", test -> {
            Model model = test.closing(Model.fromFile(test.path("count_up_i32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setMaxIterations(10L);
            Interpreter interpreter = test.closing(new Interpreter(model, options));
            interpreter.allocateTensors();
            Tensor from = interpreter.input(0);
            Tensor to = interpreter.input(1);
            from.copyFrom(Bytes.int32(0L));
            to.copyFrom(Bytes.int32(11L));
            AtollException problem = assertThrows(AtollException.class, () -> interpreter.invoke());
            assertEquals(ErrorCode.LIMIT, problem.code());
            Bytes.assertContains(problem.getMessage(), "10", "max_iterations");
            to.copyFrom(Bytes.int32(10L));
            interpreter.invoke();
            Tensor last = interpreter.output(0);
            assertArrayEquals(Bytes.int32(10L), test.record("last", last.copyTo()));
        });
    }

    /** A model with more operators than allowed gets no interpreter. */
    @Test
    void limitOperators() {
        Case.run("limit_operators", test -> {
            Model model = test.closing(Model.fromFile(test.path("many_adds_f32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setMaxOperators(7);
            AtollException problem = assertThrows(AtollException.class, () -> new Interpreter(model, options));
            assertEquals(ErrorCode.LIMIT, problem.code());
            Bytes.assertContains(problem.getMessage(), "8", "7", "max_operators");
            options.setMaxOperators(8);
            Interpreter interpreter = test.closing(new Interpreter(model, options));
        });
    }

    /** A tensor that would be larger than allowed is refused, by a resize too, and by name. */
    @Test
    void limitTensorBytes() {
        Case.run("limit_tensor_bytes", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setMaxTensorBytes(16L);
            Interpreter interpreter = test.closing(new Interpreter(model, options));
            interpreter.allocateTensors();
            AtollException problem = assertThrows(AtollException.class, () -> interpreter.resizeInput(0, new int[] {2, 4}));
            assertEquals(ErrorCode.LIMIT, problem.code());
            Bytes.assertContains(problem.getMessage(), "32", "16", "max_tensor_bytes");
            interpreter.allocateTensors();
            interpreter.invoke();
        });
    }
}
