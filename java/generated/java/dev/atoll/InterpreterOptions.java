// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/object.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

/**
 * How an interpreter is to be made. An interpreter takes over what it needs when it is created: changing or
 * closing the options afterwards does not affect it.
 *
 * <p>For one thread at a time.
 */
public final class InterpreterOptions extends Handle {
    InterpreterOptions(NativeObject made) {
        super("InterpreterOptions", made, true);
    }

    /**
     * Default options.
     *
     * @throws AtollException if it fails; the code says why
     */
    public InterpreterOptions() {
        this(create());
    }

    private static NativeObject create() {
        NativeLibrary.ensure();
        long result = Native.tfLiteInterpreterOptionsCreate();
        if (result == 0) {
            throw Errors.of(Errors.ERROR, "create", "the library gave no reason");
        }
        NativeObject made = new NativeObject(result, Native::tfLiteInterpreterOptionsDelete);
        return made;
    }

    /**
     * Options with the same settings, independent of these.
     *
     * @return The copy.
     * @throws AtollException if it fails; the code says why
     */
    public InterpreterOptions copy() {
        enter("copy");
        try {
            long result = Native.tfLiteInterpreterOptionsCopy(address());
            if (result == 0) {
                throw Errors.of(Errors.ERROR, "copy", "the library gave no reason");
            }
            return new InterpreterOptions(
                    new NativeObject(result, Native::tfLiteInterpreterOptionsDelete).inherit(object()));
        } finally {
            leave();
        }
    }

    /**
     * Number of threads one call of {@link Interpreter#invoke} may use. Results do not depend on it.
     *
     * @param numThreads Most threads to use, the calling one included; -1 lets the runtime decide, 0 means 1.
     * @return this object
     */
    public InterpreterOptions setNumThreads(int numThreads) {
        Check.range(numThreads, -1, Integer.MAX_VALUE, "num_threads", "num_threads");
        enter("num_threads");
        try {
            Native.tfLiteInterpreterOptionsSetNumThreads(address(), numThreads);
            return this;
        } finally {
            leave();
        }
    }

    /**
     * Who receives the messages of the interpreter.
     *
     * @param callback The callback; without one, messages go to the standard error stream.
     * @return this object
     */
    public InterpreterOptions setLogCallback(LogCallback callback) {
        enter("log_callback");
        try {
            long nativeCallback = callback == null ? 0 : Native.newLogCallback(callback);
            object().adopt(new NativeObject(nativeCallback, Native::deleteCallback));
            Native.tfLiteInterpreterOptionsSetErrorReporter(address(), nativeCallback);
            return this;
        } finally {
            leave();
        }
    }

    /**
     * Which rewritings of the graph an interpreter may make. Switching one off makes runs longer, and results differ
     * by rounding at most; it helps to find out what a difference comes from.
     *
     * @param passes The sum of the {@link Pass} values of those that may run; -1 for all, 0 for none.
     * @return this object
     * @throws AtollException if it fails; the code says why
     */
    public InterpreterOptions setPasses(int passes) {
        enter("passes");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_OPTIONS_SET_PASSES, "passes");
            Native.atollInterpreterOptionsSetPasses(address(), passes);
            return this;
        } finally {
            leave();
        }
    }

    /**
     * Allows {@link Interpreter#cancel} to stop a run.
     *
     * @param enable Whether to allow it.
     * @return this object
     * @throws AtollException if it fails; the code says why
     */
    public InterpreterOptions setEnableCancellation(boolean enable) {
        enter("enable_cancellation");
        try {
            int status = Native.tfLiteInterpreterOptionsEnableCancellation(address(), enable);
            if (status != Errors.OK) {
                throw Errors.of(Errors.code(status, Errors.ERROR), "enable_cancellation", "the library gave no reason");
            }
            return this;
        } finally {
            leave();
        }
    }
}
