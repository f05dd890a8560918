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

    /**
     * Most memory that one tensor may take. A larger one is the error {@link ErrorCode#LIMIT} of the call that would
     * make it. Weights in the model's file do not count.
     *
     * @param limit Bytes; 0 means no limit.
     * @return this object
     * @throws AtollException if it fails; the code says why
     */
    public InterpreterOptions setMaxTensorBytes(long limit) {
        Check.range(limit, 0, Long.MAX_VALUE, "max_tensor_bytes", "limit");
        enter("max_tensor_bytes");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_TENSOR_BYTES, "max_tensor_bytes");
            Native.atollInterpreterOptionsSetMaxTensorBytes(address(), limit);
            return this;
        } finally {
            leave();
        }
    }

    /**
     * Most memory that the tensors of one subgraph may take together, as {@link Interpreter#arenaBytes} counts it.
     * More is the error {@link ErrorCode#LIMIT} of {@link Interpreter#allocateTensors}, or of {@link
     * Interpreter#invoke} when shapes depend on data.
     *
     * @param limit Bytes; 0 means no limit.
     * @return this object
     * @throws AtollException if it fails; the code says why
     */
    public InterpreterOptions setMaxArenaBytes(long limit) {
        Check.range(limit, 0, Long.MAX_VALUE, "max_arena_bytes", "limit");
        enter("max_arena_bytes");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_ARENA_BYTES, "max_arena_bytes");
            Native.atollInterpreterOptionsSetMaxArenaBytes(address(), limit);
            return this;
        } finally {
            leave();
        }
    }

    /**
     * Most operators that a model may have, in all its subgraphs. More are the error {@link ErrorCode#LIMIT} of {@link
     * Interpreter#Interpreter}.
     *
     * @param limit A count; 0 means no limit.
     * @return this object
     * @throws AtollException if it fails; the code says why
     */
    public InterpreterOptions setMaxOperators(int limit) {
        Check.range(limit, 0, Integer.MAX_VALUE, "max_operators", "limit");
        enter("max_operators");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_OPERATORS, "max_operators");
            Native.atollInterpreterOptionsSetMaxOperators(address(), limit);
            return this;
        } finally {
            leave();
        }
    }

    /**
     * How deep subgraphs may call each other through control flow. Deeper calls are the error {@link ErrorCode#LIMIT}
     * of {@link Interpreter#allocateTensors} or {@link Interpreter#invoke}.
     *
     * @param limit A count; 0 means no limit, and trust in the model: every level takes some of the calling thread's
     *     stack.
     * @return this object
     * @throws AtollException if it fails; the code says why
     */
    public InterpreterOptions setMaxDepth(int limit) {
        Check.range(limit, 0, Integer.MAX_VALUE, "max_depth", "limit");
        enter("max_depth");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_DEPTH, "max_depth");
            Native.atollInterpreterOptionsSetMaxDepth(address(), limit);
            return this;
        } finally {
            leave();
        }
    }

    /**
     * Most iterations that all loops of one run may take together. More are the error {@link ErrorCode#LIMIT} of
     * {@link Interpreter#invoke}.
     *
     * @param limit A count; 0 means no limit.
     * @return this object
     * @throws AtollException if it fails; the code says why
     */
    public InterpreterOptions setMaxIterations(long limit) {
        Check.range(limit, 0, Long.MAX_VALUE, "max_iterations", "limit");
        enter("max_iterations");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_OPTIONS_SET_MAX_ITERATIONS, "max_iterations");
            Native.atollInterpreterOptionsSetMaxIterations(address(), limit);
            return this;
        } finally {
            leave();
        }
    }
}
