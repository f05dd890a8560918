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
import dev.atoll.SignatureRunner;
import dev.atoll.Tensor;
import dev.atoll.View;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LeasedCasesTest {
    /** Nothing of Interpreter moves the memory of Tensor.data while a lease on it is open. */
    @Test
    void leasedInterpreter() {
        Case.run("leased_interpreter", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            View view = test.closing(x.data());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> interpreter.resizeInput(0, new int[] {1})).code());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> interpreter.resizeInputStrict(0, new int[] {1})).code());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> interpreter.allocateTensors()).code());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> interpreter.setInputMemory(0, null)).code());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> interpreter.setOutputMemory(0, null)).code());
            view.close();
        });
    }

    /** Nothing of SignatureRunner moves the memory of Tensor.data while a lease on it is open. */
    @Test
    void leasedSignatureRunner() {
        Case.run("leased_signature_runner", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.allocateTensors();
            Tensor a = runner.input("a");
            View view = test.closing(a.data());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> runner.resizeInput("x", new int[] {1})).code());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> runner.resizeInputLoose("x", new int[] {1})).code());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> runner.allocateTensors()).code());
            view.close();
        });
    }

    /** Nothing of Tensor moves the memory of Tensor.data while a lease on it is open. */
    @Test
    void leasedTensor() {
        Case.run("leased_tensor", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            View view = test.closing(x.data());
            assertEquals(ErrorCode.VIEW_OPEN, assertThrows(AtollException.class, () -> x.setStrings(Arrays.asList(Bytes.hex("78")))).code());
            view.close();
        });
    }
}
