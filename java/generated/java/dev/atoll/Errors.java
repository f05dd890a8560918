// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/errors.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

/** The one place where failures become exceptions. */
final class Errors {
    static final int OK = 0;
    static final int ERROR = 1;
    static final int DELEGATE_ERROR = 2;
    static final int APPLICATION_ERROR = 3;
    static final int DELEGATE_DATA_NOT_FOUND = 4;
    static final int DELEGATE_DATA_WRITE_ERROR = 5;
    static final int DELEGATE_DATA_READ_ERROR = 6;
    static final int UNRESOLVED_OPS = 7;
    static final int CANCELLED = 8;
    static final int OUTPUT_SHAPE_NOT_KNOWN = 9;
    static final int INVALID_ARGUMENT = 100;
    static final int OUT_OF_RANGE = 101;
    static final int INVALID_MODEL = 102;
    static final int NOT_FOUND = 103;
    static final int IO = 104;
    static final int OUT_OF_MEMORY = 105;
    static final int NOT_ALLOCATED = 106;
    static final int BUSY = 107;
    static final int CLOSED = 108;
    static final int VIEW_OPEN = 109;
    static final int STALE_VIEW = 110;
    static final int UNSUPPORTED = 111;
    static final int TYPE_MISMATCH = 112;
    static final int SIZE_MISMATCH = 113;
    static final int LIMIT = 114;
    static final int DEADLINE = 115;
    static final int GENERIC = 1;
    static final int READ_ONLY = 100;

    private Errors() {}

    /** What is known about a failure. */
    static final class Facts {
        final int code;
        final String operation;
        final String message;
        int operatorIndex = -1;
        String operatorName = null;
        int tensorIndex = -1;

        Facts(int code, String operation, String message) {
            this.code = code;
            this.operation = operation;
            this.message = message;
        }
    }

    /** Fills a native error object with the last failure of a native object. */
    interface LastError {
        int fill(long handle, long error);
    }

    static AtollException of(int code, String operation, String message) {
        return AtollException.of(new Facts(code, operation, message));
    }

    /** The status where it says more than that something failed. */
    static int code(int status, int failure) {
        return status == OK || status == GENERIC ? failure : status;
    }

    /** A native error object, or 0 where the library has none. */
    static long create() {
        return NativeLibrary.has(Native.HAS_ATOLL_ERROR_CREATE) ? Native.atollErrorCreate() : 0;
    }

    static void delete(long error) {
        if (error != 0) {
            Native.atollErrorDelete(error);
        }
    }

    /** The exception for a failure that left its facts in a native error object, if the library has them. */
    static AtollException read(long error, int code, String operation) {
        int exact = error == 0 ? OK : Native.atollErrorGetCode(error);
        if (exact != OK) {
            return AtollException.of(facts(error, exact == GENERIC ? code : exact, operation));
        }
        return of(code, operation, "the library gave no reason");
    }

    private static Facts facts(long error, int code, String operation) {
        String named = Text.decode(Native.atollErrorGetOperation(error));
        String message = Text.decode(Native.atollErrorGetMessage(error));
        Facts facts = new Facts(code, named == null ? operation : named, message);
        facts.operatorIndex = Native.atollErrorGetOperatorIndex(error);
        facts.operatorName = Text.decode(Native.atollErrorGetOperatorName(error));
        facts.tensorIndex = Native.atollErrorGetTensorIndex(error);
        return facts;
    }

    /** The exception for a failure that the library recorded, if it keeps records. */
    static AtollException last(int code, String operation, long handle, int entry, LastError source) {
        long error = NativeLibrary.has(entry) ? create() : 0;
        try {
            if (error != 0) {
                source.fill(handle, error);
            }
            return read(error, code, operation);
        } finally {
            delete(error);
        }
    }
}
