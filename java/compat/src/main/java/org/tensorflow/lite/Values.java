// SPDX-License-Identifier: Apache-2.0
// What a Java value is as a tensor: its element type and its shape. Knows no tensor of ours.

package org.tensorflow.lite;

import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Types and shapes of arrays, scalars and buffers. */
final class Values {
    private Values() {}

    /** The element type that a value holds. Bytes are strings if {@code wanted} is, else unsigned. */
    static DataType typeOf(Object value, DataType wanted) {
        Class<?> element = elementOf(value);
        if (element == float.class || element == Float.class || value instanceof FloatBuffer) {
            return DataType.FLOAT32;
        }
        if (element == int.class || element == Integer.class || value instanceof IntBuffer) {
            return DataType.INT32;
        }
        if (element == short.class || element == Short.class || value instanceof ShortBuffer) {
            return DataType.INT16;
        }
        if (element == byte.class || element == Byte.class) {
            return wanted == DataType.STRING ? DataType.STRING : DataType.UINT8;
        }
        if (element == long.class || element == Long.class || value instanceof LongBuffer) {
            return DataType.INT64;
        }
        if (element == boolean.class || element == Boolean.class) {
            return DataType.BOOL;
        }
        if (element == String.class) {
            return DataType.STRING;
        }
        throw new IllegalArgumentException("DataType error: cannot resolve DataType of " + value.getClass().getName());
    }

    private static Class<?> elementOf(Object value) {
        Class<?> found = value.getClass();
        while (found.isArray()) {
            found = found.getComponentType();
        }
        return found;
    }

    /** The shape of arrays: all arrays of one level have one length. A byte array is one string of a string tensor. */
    static int[] shapeOf(Object value, DataType wanted) {
        int rank = 0;
        for (Class<?> level = value.getClass(); level.isArray(); level = level.getComponentType()) {
            rank++;
        }
        if (wanted == DataType.STRING && elementOf(value) == byte.class) {
            rank--;
        }
        int[] shape = new int[Math.max(rank, 0)];
        fill(value, 0, shape);
        return shape;
    }

    private static void fill(Object value, int axis, int[] shape) {
        if (axis == shape.length) {
            return;
        }
        int length = Array.getLength(value);
        if (length == 0) {
            throw new IllegalArgumentException("Array lengths cannot be 0.");
        }
        if (shape[axis] == 0) {
            shape[axis] = length;
        } else if (shape[axis] != length) {
            throw new IllegalArgumentException(
                    String.format("Mismatched lengths (%d and %d) in dimension %d", shape[axis], length, axis));
        }
        for (int i = 0; axis < shape.length - 1 && i < length; i++) {
            fill(Array.get(value, i), axis + 1, shape);
        }
    }

    static boolean isBuffer(Object value) {
        return value instanceof Buffer;
    }

    /** What a buffer of the type could hold, from its first element to its capacity, as applications rely on. */
    static long bytesOf(Buffer buffer, DataType type) {
        return buffer instanceof ByteBuffer ? buffer.capacity() : (long) buffer.capacity() * type.byteSize();
    }
}
