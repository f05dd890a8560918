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
import dev.atoll.Model;
import dev.atoll.TensorInfo;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InspectCasesTest {
    /** Metadata is found by name, empty entries included. */
    @Test
    void inspectMetadata() {
        Case.run("inspect_metadata", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            assertEquals(Arrays.asList("purpose", "empty"), model.metadataNames());
            assertArrayEquals(Bytes.hex("636f6e666f726d616e6365"), test.record("purpose", model.metadata("purpose")));
            assertArrayEquals(Bytes.hex(""), model.metadata("empty"));
        });
    }

    /** Metadata that is not there is the error not_found. */
    @Test
    void inspectMetadataUnknown() {
        Case.run("inspect_metadata_unknown", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            AtollException problem = assertThrows(AtollException.class, () -> model.metadata("nothing"));
            assertEquals(ErrorCode.NOT_FOUND, problem.code());
            Bytes.assertContains(problem.getMessage(), "nothing");
        });
    }

    /** A model says what it is before anything runs. */
    @Test
    void inspectModel() {
        Case.run("inspect_model", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            assertEquals("y = x + 1", model.description());
            assertEquals(1, model.subgraphCount());
            assertEquals(1, model.operatorCount());
            assertEquals(1, model.outputs().size());
            TensorInfo y = model.outputs().get(0);
            assertEquals("y", y.name());
            assertEquals((float) 0.0, y.quantization().scale());
            assertEquals(0, y.quantization().zeroPoint());
        });
    }

    /** A model without a description has none, or an empty one. */
    @Test
    void inspectNoDescription() {
        Case.run("inspect_no_description", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_scalar_f32.tflite")));
            assertEquals(1, model.operatorCount());
            assertEquals(Arrays.asList(), model.metadataNames());
            assertEquals(Arrays.asList(), model.signatureKeys());
        });
    }

    /** The declared shape shows which axes are open. */
    @Test
    void inspectOpenAxes() {
        Case.run("inspect_open_axes", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_dynamic_batch_f32.tflite")));
            TensorInfo x = model.inputs().get(0);
            assertArrayEquals(new int[] {1, 4}, x.shape());
            assertArrayEquals(new int[] {-1, 4}, x.shapeSignature());
        });
    }

    /** A scalar has no axes. */
    @Test
    void inspectScalar() {
        Case.run("inspect_scalar", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_scalar_f32.tflite")));
            TensorInfo x = model.inputs().get(0);
            assertArrayEquals(new int[] {}, x.shape());
        });
    }

    /** The names of an unknown signature are the error not_found. */
    @Test
    void inspectSignatureUnknown() {
        Case.run("inspect_signature_unknown", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            assertEquals(ErrorCode.NOT_FOUND, assertThrows(AtollException.class, () -> model.signatureInputs("none")).code());
            assertEquals(ErrorCode.NOT_FOUND, assertThrows(AtollException.class, () -> model.signatureOutputs("none")).code());
        });
    }

    /** Signatures are listed without an interpreter, names in ascending order. */
    @Test
    void inspectSignatures() {
        Case.run("inspect_signatures", test -> {
            Model model = test.closing(Model.fromFile(test.path("signature_add_f32.tflite")));
            assertEquals(Arrays.asList("serving_default"), model.signatureKeys());
            assertEquals(Arrays.asList("a", "b"), model.signatureInputs("serving_default"));
            assertEquals(Arrays.asList("sum"), model.signatureOutputs("serving_default"));
        });
    }

    /** Every subgraph counts; inputs are those of the first. */
    @Test
    void inspectTwoSubgraphs() {
        Case.run("inspect_two_subgraphs", test -> {
            Model model = test.closing(Model.fromFile(test.path("two_signatures_f32.tflite")));
            assertEquals(2, model.subgraphCount());
            assertEquals(1, model.inputs().size());
            assertEquals(Arrays.asList("plus", "twice"), model.signatureKeys());
        });
    }
}
