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

class StringCasesTest {
    /** New strings replace the old ones, longer or shorter. */
    @Test
    void stringReplaced() {
        Case.run("string_replaced", test -> {
            Model model = test.closing(Model.fromFile(test.path("reshape_2_str.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            x.setStrings(Arrays.asList(Bytes.hex("61206d756368206c6f6e6765722074657874207468616e206265666f7265"), Bytes.hex("62")));
            x.setStrings(Arrays.asList(Bytes.hex("78"), Bytes.hex("")));
            assertArrayEquals(new byte[][] {Bytes.hex("78"), Bytes.hex("")}, x.strings().toArray(new byte[0][]));
        });
    }

    /** Strings go in, with any length, and come out. */
    @Test
    void stringTensor() {
        Case.run("string_tensor", test -> {
            Model model = test.closing(Model.fromFile(test.path("reshape_2_str.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            x.setStrings(Arrays.asList(Bytes.hex(""), Bytes.hex("74776f20776f726473")));
            assertArrayEquals(new byte[][] {Bytes.hex(""), Bytes.hex("74776f20776f726473")}, x.strings().toArray(new byte[0][]));
            interpreter.invoke();
            assertArrayEquals(new byte[][] {Bytes.hex(""), Bytes.hex("74776f20776f726473")}, y.strings().toArray(new byte[0][]));
        });
    }

    /** The number of strings is that of the elements. */
    @Test
    void stringWrongCount() {
        Case.run("string_wrong_count", test -> {
            Model model = test.closing(Model.fromFile(test.path("reshape_2_str.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(ErrorCode.SIZE_MISMATCH, assertThrows(AtollException.class, () -> x.setStrings(Arrays.asList(Bytes.hex("6f6e6c79206f6e65")))).code());
        });
    }

    /** Only tensors of type string have strings. */
    @Test
    void stringWrongType() {
        Case.run("string_wrong_type", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(ErrorCode.TYPE_MISMATCH, assertThrows(AtollException.class, () -> x.strings()).code());
            assertEquals(ErrorCode.TYPE_MISMATCH, assertThrows(AtollException.class, () -> x.setStrings(Arrays.asList(Bytes.hex("61"), Bytes.hex("62"), Bytes.hex("63"), Bytes.hex("64")))).code());
        });
    }
}
