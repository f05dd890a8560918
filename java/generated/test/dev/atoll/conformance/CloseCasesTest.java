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
import dev.atoll.SignatureRunner;
import dev.atoll.Tensor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CloseCasesTest {
    /** A runner is closed together with its interpreter. */
    @Test
    void closeInterpreterClosesRunner() {
        Case.run("close_interpreter_closes_runner", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.allocateTensors();
            interpreter.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.invoke()).code());
        });
    }

    /** An interpreter keeps what it needs of a model that was closed. */
    @Test
    void closeModelFirst() {
        Case.run("close_model_first", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            model.close();
            x.copyFrom(Bytes.float32(1.0, 2.0, 3.0, 4.0));
            interpreter.invoke();
            assertArrayEquals(Bytes.float32(2.0, 3.0, 4.0, 5.0), y.copyTo());
        });
    }

    /** An interpreter does not need the options it was made with. */
    @Test
    void closeOptionsFirst() {
        Case.run("close_options_first", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.setNumThreads(1);
            Interpreter interpreter = test.closing(new Interpreter(model, options));
            options.close();
            interpreter.allocateTensors();
            interpreter.invoke();
        });
    }

    /** Closing twice is fine, for every kind of object. */
    @Test
    void closeTwice() {
        Case.run("close_twice", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            InterpreterOptions options = test.closing(new InterpreterOptions());
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.close();
            runner.close();
            options.close();
            options.close();
            model.close();
            model.close();
        });
    }
}
