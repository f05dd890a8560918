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
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignatureCasesTest {
    /** A runner needs its own allocation. */
    @Test
    void signatureBeforeAllocate() {
        Case.run("signature_before_allocate", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> runner.invoke()).code());
        });
    }

    /** Cancelling through a runner needs the option for it, like cancelling the interpreter. */
    @Test
    void signatureCancel() {
        Case.run("signature_cancel", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.allocateTensors();
            assertEquals(ErrorCode.UNSUPPORTED, assertThrows(AtollException.class, () -> runner.cancel()).code());
            runner.invoke();
        });
    }

    /** A model without signatures has no keys. */
    @Test
    void signatureNone() {
        Case.run("signature_none", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(Arrays.asList(), interpreter.signatureKeys());
            assertEquals(ErrorCode.NOT_FOUND, assertThrows(AtollException.class, () -> interpreter.signatureRunner("serving_default")).code());
        });
    }

    /** The second signature of a model may run another subgraph, whose tensors count from 0 again. */
    @Test
    void signatureOtherSubgraph() {
        Case.run("signature_other_subgraph", test -> {
            Model model = test.closing(Model.fromFile(test.path("two_signatures_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("twice"));
            assertEquals(1, runner.subgraph());
            assertArrayEquals(new int[] {0}, runner.inputTensorIndices());
            assertArrayEquals(new int[] {1}, runner.outputTensorIndices());
        });
    }

    /** A runner resizes open axes by name. */
    @Test
    void signatureResize() {
        Case.run("signature_resize", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.allocateTensors();
            runner.resizeInput("a", new int[] {3});
            runner.resizeInput("b", new int[] {3});
            runner.allocateTensors();
            Tensor sum = runner.output("sum");
            assertArrayEquals(new int[] {3}, sum.shape());
        });
    }

    /** A loose resize gives an input any shape, even where the model declares a closed one. */
    @Test
    void signatureResizeLoose() {
        Case.run("signature_resize_loose", test -> {
            Model model = test.closing(Model.fromFile(test.path("two_signatures_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("twice"));
            runner.resizeInputLoose("x", new int[] {2, 3});
            runner.allocateTensors();
            Tensor y = runner.output("y");
            assertArrayEquals(new int[] {2, 3}, y.shape());
            assertEquals(ErrorCode.NOT_FOUND, assertThrows(AtollException.class, () -> runner.resizeInputLoose("nothing", new int[] {1})).code());
        });
    }

    /** Resizing an input that the signature does not have fails. */
    @Test
    void signatureResizeUnknown() {
        Case.run("signature_resize_unknown", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.allocateTensors();
            assertEquals(ErrorCode.NOT_FOUND, assertThrows(AtollException.class, () -> runner.resizeInput("nobody", new int[] {3})).code());
        });
    }

    /** A signature runs by name. */
    @Test
    void signatureRun() {
        Case.run("signature_run", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.allocateTensors();
            assertEquals(Arrays.asList("a", "b"), runner.inputNames());
            assertEquals(Arrays.asList("sum"), runner.outputNames());
            Tensor a = runner.input("a");
            Tensor b = runner.input("b");
            a.copyFrom(Bytes.float32(1.0, 2.0));
            b.copyFrom(Bytes.float32(10.0, 20.0));
            runner.invoke();
            Tensor sum = runner.output("sum");
            assertArrayEquals(Bytes.float32(11.0, 22.0), test.record("sum", sum.copyTo()));
        });
    }

    /** A signature of another subgraph runs that one. */
    @Test
    void signatureSecondSubgraph() {
        Case.run("signature_second_subgraph", test -> {
            Model model = test.closing(Model.fromFile(test.path("two_signatures_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("twice"));
            runner.allocateTensors();
            Tensor x = runner.input("x");
            x.copyFrom(Bytes.float32(3.0, -4.0));
            runner.invoke();
            Tensor y = runner.output("y");
            assertArrayEquals(Bytes.float32(6.0, -8.0), test.record("y", y.copyTo()));
        });
    }

    /** A signature knows its subgraph and where its tensors are in it, in the order of their names. */
    @Test
    void signatureTensorIndices() {
        Case.run("signature_tensor_indices", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.allocateTensors();
            assertEquals(0, runner.subgraph());
            assertEquals(Arrays.asList("a", "b"), runner.inputNames());
            assertArrayEquals(new int[] {1, 0}, runner.inputTensorIndices());
            assertArrayEquals(new int[] {2}, runner.outputTensorIndices());
        });
    }

    /** An unknown signature is the error not_found, which names it. */
    @Test
    void signatureUnknown() {
        Case.run("signature_unknown", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(ErrorCode.NOT_FOUND, assertThrows(AtollException.class, () -> interpreter.signatureRunner("nobody")).code());
        });
    }

    /** An input or output that the signature does not have is the error not_found. */
    @Test
    void signatureUnknownInput() {
        Case.run("signature_unknown_input", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.allocateTensors();
            assertEquals(ErrorCode.NOT_FOUND, assertThrows(AtollException.class, () -> runner.input("nobody")).code());
            assertEquals(ErrorCode.NOT_FOUND, assertThrows(AtollException.class, () -> runner.output("a")).code());
        });
    }
}
