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
import dev.atoll.TensorType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CopyCasesTest {
    /** A tensor without memory takes and gives nothing. */
    @Test
    void copyBeforeAllocate() {
        Case.run("copy_before_allocate", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            Tensor x = interpreter.input(0);
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> x.copyFrom(Bytes.float32(1.0, 2.0, 3.0, 4.0))).code());
            assertEquals(ErrorCode.NOT_ALLOCATED, assertThrows(AtollException.class, () -> x.copyTo()).code());
        });
    }

    /** Elements of type bool go in and come out unchanged. */
    @Test
    void copyBool() {
        Case.run("copy_bool", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_bool.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.BOOL, x.type());
            x.copyFrom(Bytes.int8(1L, 0L, 1L));
            interpreter.invoke();
            assertEquals(TensorType.BOOL, y.type());
            assertArrayEquals(Bytes.int8(1L, 0L, 1L), test.record("y", y.copyTo()));
        });
    }

    /** Elements of type float16 go in and come out unchanged. */
    @Test
    void copyFloat16() {
        Case.run("copy_float16", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_float16.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.FLOAT16, x.type());
            x.copyFrom(Bytes.hex("003800c0ff7b"));
            interpreter.invoke();
            assertEquals(TensorType.FLOAT16, y.type());
            assertArrayEquals(Bytes.hex("003800c0ff7b"), test.record("y", y.copyTo()));
        });
    }

    /** Elements of type float64 go in and come out unchanged. */
    @Test
    void copyFloat64() {
        Case.run("copy_float64", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_float64.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.FLOAT64, x.type());
            x.copyFrom(Bytes.float64(0.1, -1e+300, 0.0));
            interpreter.invoke();
            assertEquals(TensorType.FLOAT64, y.type());
            assertArrayEquals(Bytes.float64(0.1, -1e+300, 0.0), test.record("y", y.copyTo()));
        });
    }

    /** Elements of type int16 go in and come out unchanged. */
    @Test
    void copyInt16() {
        Case.run("copy_int16", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_int16.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.INT16, x.type());
            x.copyFrom(Bytes.int16(-32768L, 0L, 32767L));
            interpreter.invoke();
            assertEquals(TensorType.INT16, y.type());
            assertArrayEquals(Bytes.int16(-32768L, 0L, 32767L), test.record("y", y.copyTo()));
        });
    }

    /** Elements of type int32 go in and come out unchanged. */
    @Test
    void copyInt32() {
        Case.run("copy_int32", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_int32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.INT32, x.type());
            x.copyFrom(Bytes.int32(-2147483648L, 0L, 2147483647L));
            interpreter.invoke();
            assertEquals(TensorType.INT32, y.type());
            assertArrayEquals(Bytes.int32(-2147483648L, 0L, 2147483647L), test.record("y", y.copyTo()));
        });
    }

    /** Elements of type int64 go in and come out unchanged. */
    @Test
    void copyInt64() {
        Case.run("copy_int64", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_int64.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.INT64, x.type());
            x.copyFrom(Bytes.int64(-9223372036854775808L, 0L, 9223372036854775807L));
            interpreter.invoke();
            assertEquals(TensorType.INT64, y.type());
            assertArrayEquals(Bytes.int64(-9223372036854775808L, 0L, 9223372036854775807L), test.record("y", y.copyTo()));
        });
    }

    /** Elements of type int8 go in and come out unchanged. */
    @Test
    void copyInt8() {
        Case.run("copy_int8", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_int8.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.INT8, x.type());
            x.copyFrom(Bytes.int8(-128L, 0L, 127L));
            interpreter.invoke();
            assertEquals(TensorType.INT8, y.type());
            assertArrayEquals(Bytes.int8(-128L, 0L, 127L), test.record("y", y.copyTo()));
        });
    }

    /** Elements of type uint16 go in and come out unchanged. */
    @Test
    void copyUint16() {
        Case.run("copy_uint16", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_uint16.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.UINT16, x.type());
            x.copyFrom(Bytes.int16(0L, 1L, 65535L));
            interpreter.invoke();
            assertEquals(TensorType.UINT16, y.type());
            assertArrayEquals(Bytes.int16(0L, 1L, 65535L), test.record("y", y.copyTo()));
        });
    }

    /** Elements of type uint32 go in and come out unchanged. */
    @Test
    void copyUint32() {
        Case.run("copy_uint32", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_uint32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.UINT32, x.type());
            x.copyFrom(Bytes.int32(0L, 1L, 4294967295L));
            interpreter.invoke();
            assertEquals(TensorType.UINT32, y.type());
            assertArrayEquals(Bytes.int32(0L, 1L, 4294967295L), test.record("y", y.copyTo()));
        });
    }

    /** Elements of type uint8 go in and come out unchanged. */
    @Test
    void copyUint8() {
        Case.run("copy_uint8", test -> {
            Model model = test.closing(Model.fromFile(test.path("copy_3_uint8.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            assertEquals(TensorType.UINT8, x.type());
            x.copyFrom(Bytes.int8(0L, 1L, 255L));
            interpreter.invoke();
            assertEquals(TensorType.UINT8, y.type());
            assertArrayEquals(Bytes.int8(0L, 1L, 255L), test.record("y", y.copyTo()));
        });
    }

    /** Bytes that are too few or too many are the error size_mismatch and change nothing. */
    @Test
    void copyWrongSize() {
        Case.run("copy_wrong_size", test -> {
            Model model = test.closing(Model.fromFile(test.path("add_1x4_f32.tflite")));
            Interpreter interpreter = test.closing(new Interpreter(model));
            interpreter.allocateTensors();
            Tensor x = interpreter.input(0);
            Tensor y = interpreter.output(0);
            x.copyFrom(Bytes.float32(1.0, 2.0, 3.0, 4.0));
            assertEquals(ErrorCode.SIZE_MISMATCH, assertThrows(AtollException.class, () -> x.copyFrom(Bytes.float32(9.0, 9.0, 9.0))).code());
            assertEquals(ErrorCode.SIZE_MISMATCH, assertThrows(AtollException.class, () -> x.copyFrom(Bytes.float32(9.0, 9.0, 9.0, 9.0, 9.0))).code());
            interpreter.invoke();
            assertArrayEquals(Bytes.float32(2.0, 3.0, 4.0, 5.0), y.copyTo());
        });
    }
}
