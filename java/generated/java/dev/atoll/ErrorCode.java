// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/enum.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

/**
 * What kind of failure an error is. The values below 100 are those of the status enum.
 *
 * <p>Values that are not in this list may arrive from a newer library: they keep their number.
 */
public final class ErrorCode {
    /** Nothing failed. */
    public static final ErrorCode OK = new ErrorCode(0, "OK");

    /** A failure without a more exact code. */
    public static final ErrorCode ERROR = new ErrorCode(1, "ERROR");

    /** A delegate failed. */
    public static final ErrorCode DELEGATE_ERROR = new ErrorCode(2, "DELEGATE_ERROR");

    /** The application and the delegate do not fit together. */
    public static final ErrorCode APPLICATION_ERROR = new ErrorCode(3, "APPLICATION_ERROR");

    /** A delegate found no data stored for it. */
    public static final ErrorCode DELEGATE_DATA_NOT_FOUND = new ErrorCode(4, "DELEGATE_DATA_NOT_FOUND");

    /** A delegate could not store its data. */
    public static final ErrorCode DELEGATE_DATA_WRITE_ERROR = new ErrorCode(5, "DELEGATE_DATA_WRITE_ERROR");

    /** A delegate could not read its stored data. */
    public static final ErrorCode DELEGATE_DATA_READ_ERROR = new ErrorCode(6, "DELEGATE_DATA_READ_ERROR");

    /** The model uses operators nobody implements here. */
    public static final ErrorCode UNRESOLVED_OPS = new ErrorCode(7, "UNRESOLVED_OPS");

    /** The call was cancelled from another thread. */
    public static final ErrorCode CANCELLED = new ErrorCode(8, "CANCELLED");

    /** The shape of an output is known only after the run. */
    public static final ErrorCode OUTPUT_SHAPE_NOT_KNOWN = new ErrorCode(9, "OUTPUT_SHAPE_NOT_KNOWN");

    /** An argument has a value it may not have. */
    public static final ErrorCode INVALID_ARGUMENT = new ErrorCode(100, "INVALID_ARGUMENT");

    /** An index is negative or not below the count it belongs to. */
    public static final ErrorCode OUT_OF_RANGE = new ErrorCode(101, "OUT_OF_RANGE");

    /** The bytes are not a valid model: truncated, damaged or something else. */
    public static final ErrorCode INVALID_MODEL = new ErrorCode(102, "INVALID_MODEL");

    /** There is no such thing: a file, a name or a signature. */
    public static final ErrorCode NOT_FOUND = new ErrorCode(103, "NOT_FOUND");

    /** The operating system could not read the file. */
    public static final ErrorCode IO = new ErrorCode(104, "IO");

    /** Memory could not be allocated. */
    public static final ErrorCode OUT_OF_MEMORY = new ErrorCode(105, "OUT_OF_MEMORY");

    /** The tensors have no memory yet; allocate them first. */
    public static final ErrorCode NOT_ALLOCATED = new ErrorCode(106, "NOT_ALLOCATED");

    /** The object is being used by another thread, or by the call this one was made from. */
    public static final ErrorCode BUSY = new ErrorCode(107, "BUSY");

    /** The object was closed before the call. */
    public static final ErrorCode CLOSED = new ErrorCode(108, "CLOSED");

    /** The call would move memory that a scoped view still shows. */
    public static final ErrorCode VIEW_OPEN = new ErrorCode(109, "VIEW_OPEN");

    /** The view shows memory that was moved or released since it was taken. */
    public static final ErrorCode STALE_VIEW = new ErrorCode(110, "STALE_VIEW");

    /** The loaded library has no such function or feature. */
    public static final ErrorCode UNSUPPORTED = new ErrorCode(111, "UNSUPPORTED");

    /** The element type is not the one the call needs. */
    public static final ErrorCode TYPE_MISMATCH = new ErrorCode(112, "TYPE_MISMATCH");

    /** The number of bytes is not exactly the one the call needs. */
    public static final ErrorCode SIZE_MISMATCH = new ErrorCode(113, "SIZE_MISMATCH");

    /** A limit of the runtime was exceeded: a size, a count or a depth. */
    public static final ErrorCode LIMIT = new ErrorCode(114, "LIMIT");

    /** The deadline passed before the call was done. */
    public static final ErrorCode DEADLINE = new ErrorCode(115, "DEADLINE");

    private static final ErrorCode[] KNOWN = {
        OK,
        ERROR,
        DELEGATE_ERROR,
        APPLICATION_ERROR,
        DELEGATE_DATA_NOT_FOUND,
        DELEGATE_DATA_WRITE_ERROR,
        DELEGATE_DATA_READ_ERROR,
        UNRESOLVED_OPS,
        CANCELLED,
        OUTPUT_SHAPE_NOT_KNOWN,
        INVALID_ARGUMENT,
        OUT_OF_RANGE,
        INVALID_MODEL,
        NOT_FOUND,
        IO,
        OUT_OF_MEMORY,
        NOT_ALLOCATED,
        BUSY,
        CLOSED,
        VIEW_OPEN,
        STALE_VIEW,
        UNSUPPORTED,
        TYPE_MISMATCH,
        SIZE_MISMATCH,
        LIMIT,
        DEADLINE,
    };

    private final int value;
    private final String name;

    private ErrorCode(int value, String name) {
        this.value = value;
        this.name = name;
    }

    /**
     * The constant with a number, or a new value that only has the number.
     *
     * @param value the number
     * @return the value
     */
    public static ErrorCode of(int value) {
        for (ErrorCode known : KNOWN) {
            if (known.value == value) {
                return known;
            }
        }
        return new ErrorCode(value, "UNKNOWN");
    }

    /**
     * All values this version knows.
     *
     * @return a new array, in ascending order of the specification
     */
    public static ErrorCode[] values() {
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
        return other instanceof ErrorCode && ((ErrorCode) other).value == value;
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
