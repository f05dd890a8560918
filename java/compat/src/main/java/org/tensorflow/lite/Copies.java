// SPDX-License-Identifier: Apache-2.0
// Elements between Java values and the bytes of tensors. Types, shapes and sizes were checked before.

package org.tensorflow.lite;

import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Copies in bulk: a row of an array or a whole buffer at once. */
final class Copies {
    private Copies() {}

    /** Puts all of a buffer, whatever its position, into bytes; the buffer is left as it was. */
    static void take(Buffer source, ByteBuffer bytes) {
        if (source instanceof ByteBuffer) {
            bytes.put(whole(((ByteBuffer) source).duplicate()));
        } else if (source instanceof FloatBuffer) {
            bytes.asFloatBuffer().put(whole(((FloatBuffer) source).duplicate()));
        } else if (source instanceof IntBuffer) {
            bytes.asIntBuffer().put(whole(((IntBuffer) source).duplicate()));
        } else if (source instanceof LongBuffer) {
            bytes.asLongBuffer().put(whole(((LongBuffer) source).duplicate()));
        } else if (source instanceof ShortBuffer) {
            bytes.asShortBuffer().put(whole(((ShortBuffer) source).duplicate()));
        } else {
            throw new IllegalArgumentException("Unexpected input buffer type: " + source);
        }
    }

    private static <B extends Buffer> B whole(B buffer) {
        buffer.clear();
        return buffer;
    }

    /** Appends the bytes to a buffer, from its position on. */
    static void append(ByteBuffer bytes, Buffer target) {
        if (target instanceof ByteBuffer) {
            ((ByteBuffer) target).put(bytes);
        } else if (target instanceof FloatBuffer) {
            ((FloatBuffer) target).put(bytes.asFloatBuffer());
        } else if (target instanceof IntBuffer) {
            ((IntBuffer) target).put(bytes.asIntBuffer());
        } else if (target instanceof LongBuffer) {
            ((LongBuffer) target).put(bytes.asLongBuffer());
        } else if (target instanceof ShortBuffer) {
            ((ShortBuffer) target).put(bytes.asShortBuffer());
        } else {
            throw new IllegalArgumentException("Unexpected output buffer type: " + target);
        }
    }

    /** Puts a scalar or nested arrays into bytes. */
    static void put(Object value, ByteBuffer bytes) {
        if (value instanceof Object[]) {
            for (Object inner : (Object[]) value) {
                put(inner, bytes);
            }
        } else if (value instanceof float[]) {
            bytes.asFloatBuffer().put((float[]) value);
            skip(bytes, 4 * ((float[]) value).length);
        } else if (value instanceof int[]) {
            bytes.asIntBuffer().put((int[]) value);
            skip(bytes, 4 * ((int[]) value).length);
        } else if (value instanceof long[]) {
            bytes.asLongBuffer().put((long[]) value);
            skip(bytes, 8 * ((long[]) value).length);
        } else if (value instanceof short[]) {
            bytes.asShortBuffer().put((short[]) value);
            skip(bytes, 2 * ((short[]) value).length);
        } else if (value instanceof byte[]) {
            bytes.put((byte[]) value);
        } else if (value instanceof boolean[]) {
            for (boolean item : (boolean[]) value) {
                bytes.put((byte) (item ? 1 : 0));
            }
        } else {
            putScalar(value, bytes);
        }
    }

    private static void putScalar(Object value, ByteBuffer bytes) {
        if (value instanceof Float) {
            bytes.putFloat((Float) value);
        } else if (value instanceof Integer) {
            bytes.putInt((Integer) value);
        } else if (value instanceof Long) {
            bytes.putLong((Long) value);
        } else if (value instanceof Short) {
            bytes.putShort((Short) value);
        } else if (value instanceof Byte) {
            bytes.put((Byte) value);
        } else {
            bytes.put((byte) (((Boolean) value) ? 1 : 0));
        }
    }

    /** Fills nested arrays from bytes. */
    static void get(ByteBuffer bytes, Object array) {
        if (array instanceof Object[] && array.getClass().getComponentType().isArray()) {
            for (Object inner : (Object[]) array) {
                get(bytes, inner);
            }
        } else if (array instanceof float[]) {
            bytes.asFloatBuffer().get((float[]) array);
            skip(bytes, 4 * ((float[]) array).length);
        } else if (array instanceof int[]) {
            bytes.asIntBuffer().get((int[]) array);
            skip(bytes, 4 * ((int[]) array).length);
        } else if (array instanceof long[]) {
            bytes.asLongBuffer().get((long[]) array);
            skip(bytes, 8 * ((long[]) array).length);
        } else if (array instanceof short[]) {
            bytes.asShortBuffer().get((short[]) array);
            skip(bytes, 2 * ((short[]) array).length);
        } else if (array instanceof byte[]) {
            bytes.get((byte[]) array);
        } else if (array instanceof boolean[]) {
            boolean[] row = (boolean[]) array;
            for (int i = 0; i < row.length; i++) {
                row[i] = bytes.get() != 0;
            }
        } else {
            throw new IllegalArgumentException("a value of " + array.getClass() + " cannot be filled");
        }
    }

    private static void skip(ByteBuffer bytes, int size) {
        bytes.position(bytes.position() + size);
    }

    /** The strings of nested arrays, in order. */
    static List<byte[]> strings(Object value) {
        List<byte[]> found = new ArrayList<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, List<byte[]> found) {
        if (value instanceof byte[]) {
            found.add((byte[]) value);
        } else if (value instanceof String) {
            found.add(((String) value).getBytes(StandardCharsets.UTF_8));
        } else {
            for (int i = 0; i < Array.getLength(value); i++) {
                collect(Array.get(value, i), found);
            }
        }
    }

    /** Fills nested arrays of String, or of byte[], with strings. */
    static void fill(Object array, Iterator<byte[]> strings) {
        boolean text = array instanceof String[];
        for (int i = 0; i < Array.getLength(array); i++) {
            if (text) {
                Array.set(array, i, new String(strings.next(), StandardCharsets.UTF_8));
            } else if (array instanceof byte[][]) {
                Array.set(array, i, strings.next());
            } else {
                fill(Array.get(array, i), strings);
            }
        }
    }
}
