// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/enum.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

/**
 * Element type of a tensor.
 *
 * <p>Values that are not in this list may arrive from a newer library: they keep their number.
 */
public final class TensorType {
    /** No type; never that of a tensor of a valid model. */
    public static final TensorType NO_TYPE = new TensorType(0, "NO_TYPE");

    /** IEEE 754 binary32. */
    public static final TensorType FLOAT32 = new TensorType(1, "FLOAT32");

    /** Signed 32-bit integer. */
    public static final TensorType INT32 = new TensorType(2, "INT32");

    /** Unsigned 8-bit integer. */
    public static final TensorType UINT8 = new TensorType(3, "UINT8");

    /** Signed 64-bit integer. */
    public static final TensorType INT64 = new TensorType(4, "INT64");

    /** Byte strings, packed with a table of offsets. */
    public static final TensorType STRING = new TensorType(5, "STRING");

    /** One byte, 0 or 1. */
    public static final TensorType BOOL = new TensorType(6, "BOOL");

    /** Signed 16-bit integer. */
    public static final TensorType INT16 = new TensorType(7, "INT16");

    /** Two binary32 numbers, real part first. */
    public static final TensorType COMPLEX64 = new TensorType(8, "COMPLEX64");

    /** Signed 8-bit integer. */
    public static final TensorType INT8 = new TensorType(9, "INT8");

    /** IEEE 754 binary16. */
    public static final TensorType FLOAT16 = new TensorType(10, "FLOAT16");

    /** IEEE 754 binary64. */
    public static final TensorType FLOAT64 = new TensorType(11, "FLOAT64");

    /** Two binary64 numbers, real part first. */
    public static final TensorType COMPLEX128 = new TensorType(12, "COMPLEX128");

    /** Unsigned 64-bit integer. */
    public static final TensorType UINT64 = new TensorType(13, "UINT64");

    /** Identifier of a variable or table of the model. */
    public static final TensorType RESOURCE = new TensorType(14, "RESOURCE");

    /** An object that only operators understand. */
    public static final TensorType VARIANT = new TensorType(15, "VARIANT");

    /** Unsigned 32-bit integer. */
    public static final TensorType UINT32 = new TensorType(16, "UINT32");

    /** Unsigned 16-bit integer. */
    public static final TensorType UINT16 = new TensorType(17, "UINT16");

    /** Signed 4-bit integer, two to a byte, the low half first. */
    public static final TensorType INT4 = new TensorType(18, "INT4");

    /** The upper half of a binary32. */
    public static final TensorType BFLOAT16 = new TensorType(19, "BFLOAT16");

    /** Signed 2-bit integer, four to a byte, the low bits first. */
    public static final TensorType INT2 = new TensorType(20, "INT2");

    /** Unsigned 4-bit integer, two to a byte, the low half first. */
    public static final TensorType UINT4 = new TensorType(21, "UINT4");

    /** 8-bit float with 4 exponent bits and no infinity. */
    public static final TensorType FLOAT8_E4M3FN = new TensorType(22, "FLOAT8_E4M3FN");

    /** 8-bit float with 5 exponent bits. */
    public static final TensorType FLOAT8_E5M2 = new TensorType(23, "FLOAT8_E5M2");

    private static final TensorType[] KNOWN = {
        NO_TYPE,
        FLOAT32,
        INT32,
        UINT8,
        INT64,
        STRING,
        BOOL,
        INT16,
        COMPLEX64,
        INT8,
        FLOAT16,
        FLOAT64,
        COMPLEX128,
        UINT64,
        RESOURCE,
        VARIANT,
        UINT32,
        UINT16,
        INT4,
        BFLOAT16,
        INT2,
        UINT4,
        FLOAT8_E4M3FN,
        FLOAT8_E5M2,
    };

    private final int value;
    private final String name;

    private TensorType(int value, String name) {
        this.value = value;
        this.name = name;
    }

    /**
     * The constant with a number, or a new value that only has the number.
     *
     * @param value the number
     * @return the value
     */
    public static TensorType of(int value) {
        for (TensorType known : KNOWN) {
            if (known.value == value) {
                return known;
            }
        }
        return new TensorType(value, "UNKNOWN");
    }

    /**
     * All values this version knows.
     *
     * @return a new array, in ascending order of the specification
     */
    public static TensorType[] values() {
        return KNOWN.clone();
    }

    /**
     * The number of this value.
     *
     * @return the number, which never changes
     */
    public int value() {
        return value;
    }

    /**
     * Whether this version knows the value.
     *
     * @return false for a number that only a newer library gives
     */
    public boolean isKnown() {
        return of(value) == this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TensorType && ((TensorType) other).value == value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public String toString() {
        return isKnown() ? name : name + "(" + value + ")";
    }
}
