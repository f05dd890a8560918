// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/enum.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

/**
 * A rewriting of the graph that makes runs shorter and keeps results: integers to the bit, floats within the
 * rounding of one operator. Values are bits, to be added up for {@link InterpreterOptions#setPasses}.
 *
 * <p>Values that are not in this list may arrive from a newer library: they keep their number.
 */
public final class Pass {
    /** Computes once, while preparing, what depends on constants or shapes only. */
    public static final Pass FOLD = new Pass(1, "FOLD");

    /** Leaves out operators whose results nobody uses. */
    public static final Pass DEAD_CODE = new Pass(2, "DEAD_CODE");

    /** Lets convolutions and products do the activation, bias or sum that follows. */
    public static final Pass FUSE = new Pass(4, "FUSE");

    /** Lets convolutions do the padding before them. */
    public static final Pass FUSE_PAD = new Pass(8, "FUSE_PAD");

    /** Leaves out operators that only rename bytes, such as RESHAPE. */
    public static final Pass SHARE = new Pass(16, "SHARE");

    /** Lets elementwise operators write where they read. */
    public static final Pass IN_PLACE = new Pass(32, "IN_PLACE");

    /** Cancels transpositions that undo each other. */
    public static final Pass TRANSPOSE = new Pass(64, "TRANSPOSE");

    /** Cancels conversions that give back the very same integers. */
    public static final Pass REQUANTIZE = new Pass(128, "REQUANTIZE");

    /** Runs chains of convolutions strip by strip, so that values between them stay in the cache. */
    public static final Pass ROWS = new Pass(256, "ROWS");

    private static final Pass[] KNOWN = {
        FOLD,
        DEAD_CODE,
        FUSE,
        FUSE_PAD,
        SHARE,
        IN_PLACE,
        TRANSPOSE,
        REQUANTIZE,
        ROWS,
    };

    private final int value;
    private final String name;

    private Pass(int value, String name) {
        this.value = value;
        this.name = name;
    }

    /**
     * The constant with a number, or a new value that only has the number.
     *
     * @param value the number
     * @return the value
     */
    public static Pass of(int value) {
        for (Pass known : KNOWN) {
            if (known.value == value) {
                return known;
            }
        }
        return new Pass(value, "UNKNOWN");
    }

    /**
     * All values this version knows.
     *
     * @return a new array, in ascending order of the specification
     */
    public static Pass[] values() {
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
        return other instanceof Pass && ((Pass) other).value == value;
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
