// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/exception.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

/**
 * A failure has a code, the operation that failed, a text for people, and where it applies the operator and the
 * tensor it happened in. Programs decide by the code, never by the text.
 */
public class AtollException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** See {@link #code()}. */
    private final int code;
    /** See {@link #operation()}. */
    private final String operation;
    /** See {@link #operatorIndex()}. */
    private final int operatorIndex;
    /** See {@link #operatorName()}. */
    private final String operatorName;
    /** See {@link #tensorIndex()}. */
    private final int tensorIndex;

    AtollException(Errors.Facts facts) {
        super(facts.message);
        code = facts.code;
        operation = facts.operation;
        operatorIndex = facts.operatorIndex;
        operatorName = facts.operatorName;
        tensorIndex = facts.tensorIndex;
    }

    static AtollException of(Errors.Facts facts) {
        switch (facts.code) {
            case 2:
                return new DelegateError(facts);
            case 3:
                return new ApplicationError(facts);
            case 4:
                return new DelegateDataNotFound(facts);
            case 5:
                return new DelegateDataWriteError(facts);
            case 6:
                return new DelegateDataReadError(facts);
            case 7:
                return new UnresolvedOps(facts);
            case 8:
                return new Cancelled(facts);
            case 9:
                return new OutputShapeNotKnown(facts);
            case 100:
                return new InvalidArgument(facts);
            case 101:
                return new OutOfRange(facts);
            case 102:
                return new InvalidModel(facts);
            case 103:
                return new NotFound(facts);
            case 104:
                return new Io(facts);
            case 105:
                return new OutOfMemory(facts);
            case 106:
                return new NotAllocated(facts);
            case 107:
                return new Busy(facts);
            case 108:
                return new Closed(facts);
            case 109:
                return new ViewOpen(facts);
            case 110:
                return new StaleView(facts);
            case 111:
                return new Unsupported(facts);
            case 112:
                return new TypeMismatch(facts);
            case 113:
                return new SizeMismatch(facts);
            case 114:
                return new Limit(facts);
            case 115:
                return new Deadline(facts);
            default:
                return new AtollException(facts);
        }
    }

    /**
     * What kind of failure it is.
     *
     * @return the code, by which programs should decide
     */
    public final ErrorCode code() {
        return ErrorCode.of(code);
    }

    /**
     * The operation that failed.
     *
     * @return its name, or null when it is not known
     */
    public final String operation() {
        return operation;
    }

    /**
     * Position, in the primary subgraph's list, of the operator that failed; -1 when no operator was involved.
     *
     * @return position, in the primary subgraph's list, of the operator that failed; -1 when no operator was involved.
     */
    public final int operatorIndex() {
        return operatorIndex;
    }

    /**
     * Name of that operator, such as {@code CONV_2D} or a custom code; null when no operator was involved.
     *
     * @return name of that operator, such as {@code CONV_2D} or a custom code; null when no operator was involved.
     */
    public final String operatorName() {
        return operatorName;
    }

    /**
     * Index of the tensor that was at fault; -1 when there is none.
     *
     * @return index of the tensor that was at fault; -1 when there is none.
     */
    public final int tensorIndex() {
        return tensorIndex;
    }

    @Override
    public String toString() {
        return getClass().getName() + ": " + operation + ": " + getMessage() + " [" + code() + "]";
    }

    /** A delegate failed. */
    public static final class DelegateError extends AtollException {
        private static final long serialVersionUID = 1L;

        DelegateError(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The application and the delegate do not fit together. */
    public static final class ApplicationError extends AtollException {
        private static final long serialVersionUID = 1L;

        ApplicationError(Errors.Facts facts) {
            super(facts);
        }
    }

    /** A delegate found no data stored for it. */
    public static final class DelegateDataNotFound extends AtollException {
        private static final long serialVersionUID = 1L;

        DelegateDataNotFound(Errors.Facts facts) {
            super(facts);
        }
    }

    /** A delegate could not store its data. */
    public static final class DelegateDataWriteError extends AtollException {
        private static final long serialVersionUID = 1L;

        DelegateDataWriteError(Errors.Facts facts) {
            super(facts);
        }
    }

    /** A delegate could not read its stored data. */
    public static final class DelegateDataReadError extends AtollException {
        private static final long serialVersionUID = 1L;

        DelegateDataReadError(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The model uses operators nobody implements here. */
    public static final class UnresolvedOps extends AtollException {
        private static final long serialVersionUID = 1L;

        UnresolvedOps(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The call was cancelled from another thread. */
    public static final class Cancelled extends AtollException {
        private static final long serialVersionUID = 1L;

        Cancelled(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The shape of an output is known only after the run. */
    public static final class OutputShapeNotKnown extends AtollException {
        private static final long serialVersionUID = 1L;

        OutputShapeNotKnown(Errors.Facts facts) {
            super(facts);
        }
    }

    /** An argument has a value it may not have. */
    public static final class InvalidArgument extends AtollException {
        private static final long serialVersionUID = 1L;

        InvalidArgument(Errors.Facts facts) {
            super(facts);
        }
    }

    /** An index is negative or not below the count it belongs to. */
    public static final class OutOfRange extends AtollException {
        private static final long serialVersionUID = 1L;

        OutOfRange(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The bytes are not a valid model: truncated, damaged or something else. */
    public static final class InvalidModel extends AtollException {
        private static final long serialVersionUID = 1L;

        InvalidModel(Errors.Facts facts) {
            super(facts);
        }
    }

    /** There is no such thing: a file, a name or a signature. */
    public static final class NotFound extends AtollException {
        private static final long serialVersionUID = 1L;

        NotFound(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The operating system could not read the file. */
    public static final class Io extends AtollException {
        private static final long serialVersionUID = 1L;

        Io(Errors.Facts facts) {
            super(facts);
        }
    }

    /** Memory could not be allocated. */
    public static final class OutOfMemory extends AtollException {
        private static final long serialVersionUID = 1L;

        OutOfMemory(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The tensors have no memory yet; allocate them first. */
    public static final class NotAllocated extends AtollException {
        private static final long serialVersionUID = 1L;

        NotAllocated(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The object is being used by another thread, or by the call this one was made from. */
    public static final class Busy extends AtollException {
        private static final long serialVersionUID = 1L;

        Busy(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The object was closed before the call. */
    public static final class Closed extends AtollException {
        private static final long serialVersionUID = 1L;

        Closed(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The call would move memory that a scoped view still shows. */
    public static final class ViewOpen extends AtollException {
        private static final long serialVersionUID = 1L;

        ViewOpen(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The view shows memory that was moved or released since it was taken. */
    public static final class StaleView extends AtollException {
        private static final long serialVersionUID = 1L;

        StaleView(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The loaded library has no such function or feature. */
    public static final class Unsupported extends AtollException {
        private static final long serialVersionUID = 1L;

        Unsupported(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The element type is not the one the call needs. */
    public static final class TypeMismatch extends AtollException {
        private static final long serialVersionUID = 1L;

        TypeMismatch(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The number of bytes is not exactly the one the call needs. */
    public static final class SizeMismatch extends AtollException {
        private static final long serialVersionUID = 1L;

        SizeMismatch(Errors.Facts facts) {
            super(facts);
        }
    }

    /** A limit of the runtime was exceeded: a size, a count or a depth. */
    public static final class Limit extends AtollException {
        private static final long serialVersionUID = 1L;

        Limit(Errors.Facts facts) {
            super(facts);
        }
    }

    /** The deadline passed before the call was done. */
    public static final class Deadline extends AtollException {
        private static final long serialVersionUID = 1L;

        Deadline(Errors.Facts facts) {
            super(facts);
        }
    }
}
