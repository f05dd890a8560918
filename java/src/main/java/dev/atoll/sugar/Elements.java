// SPDX-License-Identifier: Apache-2.0
// Which Java array holds the elements of a tensor, and how they are copied in bulk. Knows no native code.

package dev.atoll.sugar;

import dev.atoll.TensorType;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** One way to store elements; a row of the innermost axis is copied at once. */
final class Elements {
    private static final Map<TensorType, Elements> OF_TYPE = new HashMap<>();

    static {
        Elements bytes = new Elements(byte.class, 1, (b, row) -> b.get((byte[]) row), (b, row) -> b.put((byte[]) row));
        Elements shorts = new Elements(short.class, 2, Elements::getShorts, Elements::putShorts);
        Elements ints = new Elements(int.class, 4, Elements::getInts, Elements::putInts);
        Elements longs = new Elements(long.class, 8, Elements::getLongs, Elements::putLongs);
        register(bytes, TensorType.INT8, TensorType.UINT8);
        register(shorts, TensorType.INT16, TensorType.UINT16, TensorType.FLOAT16, TensorType.BFLOAT16);
        register(ints, TensorType.INT32, TensorType.UINT32);
        register(longs, TensorType.INT64, TensorType.UINT64);
        register(new Elements(float.class, 4, Elements::getFloats, Elements::putFloats), TensorType.FLOAT32);
        register(new Elements(double.class, 8, Elements::getDoubles, Elements::putDoubles), TensorType.FLOAT64);
        register(new Elements(boolean.class, 1, Elements::getBooleans, Elements::putBooleans), TensorType.BOOL);
    }

    final Class<?> component;
    final int size;
    final Copy get;
    final Copy put;

    /** Copies one row between a buffer and an array, and moves the buffer on. */
    interface Copy {
        void row(ByteBuffer bytes, Object row);
    }

    private Elements(Class<?> component, int size, Copy get, Copy put) {
        this.component = component;
        this.size = size;
        this.get = get;
        this.put = put;
    }

    private static void register(Elements elements, TensorType... types) {
        for (TensorType type : types) {
            OF_TYPE.put(type, elements);
        }
    }

    static Elements of(TensorType type) {
        Elements found = OF_TYPE.get(type);
        if (found == null) {
            throw new IllegalArgumentException("no Java array holds elements of type " + type);
        }
        return found;
    }

    private static void skip(ByteBuffer bytes, int size) {
        bytes.position(bytes.position() + size);
    }

    private static void getShorts(ByteBuffer bytes, Object row) {
        bytes.asShortBuffer().get((short[]) row);
        skip(bytes, 2 * ((short[]) row).length);
    }

    private static void putShorts(ByteBuffer bytes, Object row) {
        bytes.asShortBuffer().put((short[]) row);
        skip(bytes, 2 * ((short[]) row).length);
    }

    private static void getInts(ByteBuffer bytes, Object row) {
        bytes.asIntBuffer().get((int[]) row);
        skip(bytes, 4 * ((int[]) row).length);
    }

    private static void putInts(ByteBuffer bytes, Object row) {
        bytes.asIntBuffer().put((int[]) row);
        skip(bytes, 4 * ((int[]) row).length);
    }

    private static void getLongs(ByteBuffer bytes, Object row) {
        bytes.asLongBuffer().get((long[]) row);
        skip(bytes, 8 * ((long[]) row).length);
    }

    private static void putLongs(ByteBuffer bytes, Object row) {
        bytes.asLongBuffer().put((long[]) row);
        skip(bytes, 8 * ((long[]) row).length);
    }

    private static void getFloats(ByteBuffer bytes, Object row) {
        bytes.asFloatBuffer().get((float[]) row);
        skip(bytes, 4 * ((float[]) row).length);
    }

    private static void putFloats(ByteBuffer bytes, Object row) {
        bytes.asFloatBuffer().put((float[]) row);
        skip(bytes, 4 * ((float[]) row).length);
    }

    private static void getDoubles(ByteBuffer bytes, Object row) {
        bytes.asDoubleBuffer().get((double[]) row);
        skip(bytes, 8 * ((double[]) row).length);
    }

    private static void putDoubles(ByteBuffer bytes, Object row) {
        bytes.asDoubleBuffer().put((double[]) row);
        skip(bytes, 8 * ((double[]) row).length);
    }

    private static void getBooleans(ByteBuffer bytes, Object row) {
        boolean[] values = (boolean[]) row;
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.get() != 0;
        }
    }

    private static void putBooleans(ByteBuffer bytes, Object row) {
        for (boolean value : (boolean[]) row) {
            bytes.put((byte) (value ? 1 : 0));
        }
    }
}
