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
import dev.atoll.TensorInfo;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClosedCasesTest {
    /** Every use of Interpreter after the close is refused, and says why. */
    @Test
    void closedInterpreter() {
        Case.run("closed_interpreter", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.inputCount()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.outputCount()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.input(0)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.output(0)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.inputs()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.outputs()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.inputTensorIndices()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.outputTensorIndices()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.tensorCount()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.tensor(0)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.subgraphTensors(1)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.variables()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.resizeInput(0, new int[] {1})).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.resizeInputStrict(0, new int[] {1})).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.allocateTensors()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.invoke()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.cancel()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.setDeadline(0L)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.resetVariableTensors()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.signatureKeys()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.signatureRunner("x")).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.arenaBytes()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.setInputMemory(0, null)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> interpreter.setOutputMemory(0, null)).code());
        });
    }

    /** Every use of InterpreterOptions after the close is refused, and says why. */
    @Test
    void closedInterpreterOptions() {
        Case.run("closed_interpreter_options", test -> {
            InterpreterOptions options = test.closing(new InterpreterOptions());
            options.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.copy()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setNumThreads(-1)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setLogCallback(null)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setPasses(1)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setEnableCancellation(true)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setMaxTensorBytes(0L)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setMaxArenaBytes(0L)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setMaxOperators(0)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setMaxDepth(0)).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> options.setMaxIterations(0L)).code());
        });
    }

    /** Every use of Model after the close is refused, and says why. */
    @Test
    void closedModel() {
        Case.run("closed_model", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            model.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.description()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.subgraphCount()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.operatorCount()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.metadataNames()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.metadata("x")).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.inputs()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.outputs()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.signatureKeys()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.signatureInputs("x")).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> model.signatureOutputs("x")).code());
        });
    }

    /** Every use of SignatureRunner after the close is refused, and says why. */
    @Test
    void closedSignatureRunner() {
        Case.run("closed_signature_runner", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            SignatureRunner runner = test.closing(interpreter.signatureRunner("serving_default"));
            runner.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.inputNames()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.outputNames()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.subgraph()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.inputTensorIndices()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.outputTensorIndices()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.input("x")).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.output("x")).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.resizeInput("x", new int[] {1})).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.resizeInputLoose("x", new int[] {1})).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.allocateTensors()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.invoke()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> runner.cancel()).code());
        });
    }

    /** Every use of Tensor after the close is refused, and says why. */
    @Test
    void closedTensor() {
        Case.run("closed_tensor", test -> {
            Model model = test.closing(Model.fromFile(test.path("reshape_2_str.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            Tensor tensor = interpreter.input(0);
            interpreter.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.name()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.type()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.shape()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.shapeSignature()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.byteSize()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.quantization()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.quantizationScales()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.quantizationZeroPoints()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.quantizedDimension()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.data()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.copyFrom(Bytes.hex("00"))).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.copyTo()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.strings()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> tensor.setStrings(Arrays.asList(Bytes.hex("78")))).code());
        });
    }

    /** Every use of TensorInfo after the close is refused, and says why. */
    @Test
    void closedTensorInfo() {
        Case.run("closed_tensor_info", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            TensorInfo info = model.inputs().get(0);
            model.close();
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> info.name()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> info.type()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> info.shape()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> info.shapeSignature()).code());
            assertEquals(ErrorCode.CLOSED, assertThrows(AtollException.class, () -> info.quantization()).code());
        });
    }
}
