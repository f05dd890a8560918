// SPDX-License-Identifier: Apache-2.0
// Element types by their official names, and the Java types that hold them. Knows no tensor.

package org.tensorflow.lite;

import dev.atoll.TensorType;

/** Element types of tensors. */
public enum DataType {
    /** 32-bit floating point; {@code float}. */
    FLOAT32(TensorType.FLOAT32, "float", 4),
    /** Signed 32-bit integer; {@code int}. */
    INT32(TensorType.INT32, "int", 4),
    /** Unsigned 8-bit integer; {@code byte} with the same bits. */
    UINT8(TensorType.UINT8, "byte", 1),
    /** Signed 64-bit integer; {@code long}. */
    INT64(TensorType.INT64, "long", 8),
    /** Strings; {@code String}, or {@code byte[]} for any bytes. */
    STRING(TensorType.STRING, "string", -1),
    /** {@code boolean}. */
    BOOL(TensorType.BOOL, "bool", 1),
    /** Signed 16-bit integer; {@code short}. */
    INT16(TensorType.INT16, "short", 2),
    /** Signed 8-bit integer; {@code byte}. */
    INT8(TensorType.INT8, "byte", 1);

    private final TensorType type;
    private final String javaName;
    private final int size;

    DataType(TensorType type, String javaName, int size) {
        this.type = type;
        this.javaName = javaName;
        this.size = size;
    }

    /**
     * The size of one element.
     *
     * @return bytes; -1 for strings
     */
    public int byteSize() {
        return size;
    }

    /** Whether the same Java type holds elements of both. */
    boolean isHeldLike(DataType other) {
        return javaName.equals(other.javaName);
    }

    static DataType of(TensorType type) {
        for (DataType found : values()) {
            if (found.type.equals(type)) {
                return found;
            }
        }
        throw new IllegalArgumentException(
                "DataType error: DataType " + type.value() + " is not recognized in Java (version "
                + TensorFlowLite.runtimeVersion() + ").");
    }
}
