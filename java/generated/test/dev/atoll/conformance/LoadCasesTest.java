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
import dev.atoll.TensorInfo;
import dev.atoll.TensorType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LoadCasesTest {
    /** Even the last bytes are needed. */
    @Test
    void loadAlmostComplete() {
        Case.run("load_almost_complete", test -> {
            assertEquals(ErrorCode.INVALID_MODEL, assertThrows(AtollException.class, () -> Model.fromBytes(test.bytes("two_signatures_f32.tflite", 400))).code());
        });
    }

    /** No bytes at all are not a model. */
    @Test
    void loadEmptyBytes() {
        Case.run("load_empty_bytes", test -> {
            assertEquals(ErrorCode.INVALID_MODEL, assertThrows(AtollException.class, () -> Model.fromBytes(Bytes.hex(""))).code());
        });
    }

    /** An empty file is not a model. */
    @Test
    void loadEmptyFile() {
        Case.run("load_empty_file", test -> {
            assertEquals(ErrorCode.INVALID_MODEL, assertThrows(AtollException.class, () -> Model.fromFile(test.path("empty.tflite"))).code());
        });
    }

    /** A file of something else is not a model. */
    @Test
    void loadFileOfWords() {
        Case.run("load_file_of_words", test -> {
            assertEquals(ErrorCode.INVALID_MODEL, assertThrows(AtollException.class, () -> Model.fromFile(test.path("words.tflite"))).code());
        });
    }

    /** A model loads from bytes that the caller keeps. */
    @Test
    void loadFromBytes() {
        Case.run("load_from_bytes", test -> {
            Model model = test.closing(Model.fromBytes(test.bytes("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            assertEquals(1, interpreter.inputCount());
            assertEquals(1, interpreter.outputCount());
        });
    }

    /** A copied model does not need the bytes it came from. */
    @Test
    void loadFromBytesCopy() {
        Case.run("load_from_bytes_copy", test -> {
            Model model = test.closing(Model.fromBytesCopy(test.bytes("add_1x4_f32.tflite")));
            assertEquals("y = x + 1", model.description());
        });
    }

    /** Copying bytes that stop early fails like wrapping them. */
    @Test
    void loadFromBytesCopyTruncated() {
        Case.run("load_from_bytes_copy_truncated", test -> {
            assertEquals(ErrorCode.INVALID_MODEL, assertThrows(AtollException.class, () -> Model.fromBytesCopy(test.bytes("add_1x4_f32.tflite", 200))).code());
        });
    }

    /** A model loads from a path and says what it takes and gives. */
    @Test
    void loadFromFile() {
        Case.run("load_from_file", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            assertEquals(1, model.inputs().size());
            TensorInfo x = model.inputs().get(0);
            assertEquals("x", x.name());
            assertEquals(TensorType.FLOAT32, x.type());
            assertArrayEquals(new int[] {1, 4}, x.shape());
        });
    }

    /** A model is a range of an open file. */
    @Test
    void loadFromFileDescriptor() {
        Case.run("load_from_file_descriptor", test -> {
            Model model = test.closing(Model.fromFileDescriptor(test.descriptor("packed.bin"), 4096L, 576L));
            assertEquals(1, model.operatorCount());
        });
    }

    /** Without offset and size the whole file is the model. */
    @Test
    void loadFromFileDescriptorWhole() {
        Case.run("load_from_file_descriptor_whole", test -> {
            Model model = test.closing(Model.fromFileDescriptor(test.descriptor("add_1x4_f32.tflite")));
            assertEquals(1, model.subgraphCount());
        });
    }

    /** A range that starts elsewhere holds no model. */
    @Test
    void loadFromFileDescriptorWrongRange() {
        Case.run("load_from_file_descriptor_wrong_range", test -> {
            assertEquals(ErrorCode.INVALID_MODEL, assertThrows(AtollException.class, () -> Model.fromFileDescriptor(test.descriptor("packed.bin"), 0L, 576L)).code());
        });
    }

    /** A path without a file is the error not_found, and the text names the path. */
    @Test
    void loadMissingFile() {
        Case.run("load_missing_file", test -> {
            AtollException problem = assertThrows(AtollException.class, () -> Model.fromFile(test.path("no_such_model.tflite")));
            assertEquals(ErrorCode.NOT_FOUND, problem.code());
            Bytes.assertContains(problem.getMessage(), "no_such_model.tflite");
        });
    }

    /** Bytes of something else are not a model. */
    @Test
    void loadNotAModel() {
        Case.run("load_not_a_model", test -> {
            assertEquals(ErrorCode.INVALID_MODEL, assertThrows(AtollException.class, () -> Model.fromBytes(Bytes.hex("54686573652061726520776f7264732c20616e642074686572652061726520656e6f756768206f66207468656d20746f20626520726561642061732061206865616465722e"))).code());
        });
    }

    /** Bytes that stop early are not a model. */
    @Test
    void loadTruncatedBytes() {
        Case.run("load_truncated_bytes", test -> {
            assertEquals(ErrorCode.INVALID_MODEL, assertThrows(AtollException.class, () -> Model.fromBytes(test.bytes("add_1x4_f32.tflite", 100))).code());
        });
    }
}
