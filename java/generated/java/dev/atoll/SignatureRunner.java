// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/object.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Runs one signature of a model, with inputs and outputs by name. It belongs to its {@link Interpreter} and shares
 * the rule of one thread at a time with it.
 *
 * <p>For one thread at a time.
 */
public final class SignatureRunner extends Handle {
    private static final int STATE_ALLOCATED = 1;

    SignatureRunner(NativeObject made, Handle owner) {
        super("SignatureRunner", made, owner);
    }

    /**
     * Names of the inputs, in ascending byte order.
     *
     * @return the elements: The name of one input.
     * @throws AtollException if it fails; the code says why
     */
    public List<String> inputNames() {
        enter("input_names");
        try {
            int count = Check.capacity(Native.tfLiteSignatureRunnerGetInputCount(address()), "input_names");
            List<String> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                byte[] item = Native.tfLiteSignatureRunnerGetInputName(address(), i);
                if (item == null) {
                    throw Errors.of(Errors.ERROR, "input_names", "there is no element " + i);
                }
                list.add(Text.decode(item));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Names of the outputs, in ascending byte order.
     *
     * @return the elements: The name of one output.
     * @throws AtollException if it fails; the code says why
     */
    public List<String> outputNames() {
        enter("output_names");
        try {
            int count = Check.capacity(Native.tfLiteSignatureRunnerGetOutputCount(address()), "output_names");
            List<String> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                byte[] item = Native.tfLiteSignatureRunnerGetOutputName(address(), i);
                if (item == null) {
                    throw Errors.of(Errors.ERROR, "output_names", "there is no element " + i);
                }
                list.add(Text.decode(item));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Index of the subgraph that the signature runs.
     *
     * @return The index; 0 is the primary subgraph, whose tensors {@link Interpreter#tensor} gives.
     * @throws AtollException if it fails; the code says why
     */
    public int subgraph() {
        enter("subgraph");
        try {
            Check.has(Native.HAS_ATOLL_SIGNATURE_RUNNER_GET_SUBGRAPH, "subgraph");
            return Native.atollSignatureRunnerGetSubgraph(address());
        } finally {
            leave();
        }
    }

    /**
     * Where the inputs are among all tensors of the subgraph, in the order of {@link SignatureRunner#inputNames}.
     *
     * @return the elements: Index of one input among the tensors of its subgraph.
     * @throws AtollException if it fails; the code says why
     */
    public int[] inputTensorIndices() {
        enter("input_tensor_indices");
        try {
            Check.has(Native.HAS_TF_LITE_SIGNATURE_RUNNER_GET_INPUT_COUNT, "input_tensor_indices");
            Check.has(Native.HAS_ATOLL_SIGNATURE_RUNNER_GET_INPUT_TENSOR_INDEX, "input_tensor_indices");
            int count = Check.capacity(Native.tfLiteSignatureRunnerGetInputCount(address()), "input_tensor_indices");
            int[] list = new int[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.atollSignatureRunnerGetInputTensorIndex(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * Where the outputs are among all tensors of the subgraph, in the order of {@link SignatureRunner#outputNames}.
     *
     * @return the elements: Index of one output among the tensors of its subgraph.
     * @throws AtollException if it fails; the code says why
     */
    public int[] outputTensorIndices() {
        enter("output_tensor_indices");
        try {
            Check.has(Native.HAS_TF_LITE_SIGNATURE_RUNNER_GET_OUTPUT_COUNT, "output_tensor_indices");
            Check.has(Native.HAS_ATOLL_SIGNATURE_RUNNER_GET_OUTPUT_TENSOR_INDEX, "output_tensor_indices");
            int count = Check.capacity(Native.tfLiteSignatureRunnerGetOutputCount(address()), "output_tensor_indices");
            int[] list = new int[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.atollSignatureRunnerGetOutputTensorIndex(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * An input by name. An unknown name is the error {@link ErrorCode#NOT_FOUND}.
     *
     * @param name Name of the input.
     * @return The tensor; it lives as long as the runner.
     * @throws AtollException if it fails; the code says why
     */
    public Tensor input(String name) {
        byte[] nativeName = Text.encode(Check.notNull(name, "input", "name"), "input");
        enter("input");
        try {
            requireWritable("input");
            long result = Native.tfLiteSignatureRunnerGetInputTensor(address(), nativeName);
            if (result == 0) {
                throw Errors.last(
                        Errors.NOT_FOUND, "input", addressOf("Interpreter"),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            return new Tensor(result, this, isReadOnly());
        } finally {
            leave();
        }
    }

    /**
     * An output by name. An unknown name is the error {@link ErrorCode#NOT_FOUND}.
     *
     * @param name Name of the output.
     * @return The tensor, to read only; it lives as long as the runner.
     * @throws AtollException if it fails; the code says why
     */
    public Tensor output(String name) {
        byte[] nativeName = Text.encode(Check.notNull(name, "output", "name"), "output");
        enter("output");
        try {
            long result = Native.tfLiteSignatureRunnerGetOutputTensor(address(), nativeName);
            if (result == 0) {
                throw Errors.last(
                        Errors.NOT_FOUND, "output", addressOf("Interpreter"),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            return new Tensor(result, this, true);
        } finally {
            leave();
        }
    }

    /**
     * Gives an input a new shape, but only where the model leaves it open: only axes that are -1 in {@link
     * Tensor#shapeSignature} may change. Takes effect at the next {@link SignatureRunner#allocateTensors}.
     *
     * @param name Name of the input.
     * @param dims Size of every axis, each at least 0.
     * @throws AtollException if it fails; the code says why
     */
    public void resizeInput(String name, int... dims) {
        byte[] nativeName = Text.encode(Check.notNull(name, "resize_input", "name"), "resize_input");
        Check.notNull(dims, "resize_input", "dims");
        enter("resize_input");
        try {
            gate().requireNoLease("resize_input");
            requireWritable("resize_input");
            gate().invalidate("resize_input");
            int status = Native.tfLiteSignatureRunnerResizeInputTensor(address(), nativeName, dims);
            if (status != Errors.OK) {
                throw Errors.last(
                        Errors.code(status, Errors.ERROR), "resize_input", addressOf("Interpreter"),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            clearState(STATE_ALLOCATED);
        } finally {
            leave();
        }
    }

    /**
     * Gives an input a new shape of any rank, whatever the model declares. Takes effect at the next {@link
     * SignatureRunner#allocateTensors}, which fails when an operator cannot take that shape.
     *
     * @param name Name of the input.
     * @param dims Size of every axis, each at least 0.
     * @throws AtollException if it fails; the code says why
     */
    public void resizeInputLoose(String name, int... dims) {
        byte[] nativeName = Text.encode(Check.notNull(name, "resize_input_loose", "name"), "resize_input_loose");
        Check.notNull(dims, "resize_input_loose", "dims");
        enter("resize_input_loose");
        try {
            gate().requireNoLease("resize_input_loose");
            Check.has(Native.HAS_ATOLL_SIGNATURE_RUNNER_RESIZE_INPUT_TENSOR_LOOSE, "resize_input_loose");
            requireWritable("resize_input_loose");
            gate().invalidate("resize_input_loose");
            long error = Errors.create();
            try {
                int status = Native.atollSignatureRunnerResizeInputTensorLoose(address(), nativeName, dims, error);
                if (status != Errors.OK) {
                    throw Errors.read(error, Errors.code(status, Errors.ERROR), "resize_input_loose");
                }
                clearState(STATE_ALLOCATED);
            } finally {
                Errors.delete(error);
            }
        } finally {
            leave();
        }
    }

    /**
     * Computes all shapes of the signature and gives its tensors their memory. Needed before the first run and after a
     * resize.
     *
     * @throws AtollException if it fails; the code says why
     */
    public void allocateTensors() {
        enter("allocate_tensors");
        try {
            gate().requireNoLease("allocate_tensors");
            requireWritable("allocate_tensors");
            gate().invalidate("allocate_tensors");
            int status = Native.tfLiteSignatureRunnerAllocateTensors(address());
            if (status != Errors.OK) {
                throw Errors.last(
                        Errors.code(status, Errors.ERROR), "allocate_tensors", addressOf("Interpreter"),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            setState(STATE_ALLOCATED);
        } finally {
            leave();
        }
    }

    /**
     * Runs {@link #allocateTensors} on an executor.
     *
     * @param executor where to run it
     * @return a future that fails with what the call throws
     */
    public CompletableFuture<Void> allocateTensorsAsync(Executor executor) {
        return Async.run(executor, Async.of(() -> allocateTensors()), () -> {});
    }

    /**
     * Runs the signature and returns when the outputs are there.
     *
     * @throws AtollException if it fails; the code says why
     */
    public void invoke() {
        enter("invoke");
        try {
            requireWritable("invoke");
            requireState(STATE_ALLOCATED, Errors.NOT_ALLOCATED, "invoke", "allocated");
            int status = Native.tfLiteSignatureRunnerInvoke(address());
            if (status != Errors.OK) {
                throw Errors.last(
                        Errors.code(status, Errors.ERROR), "invoke", addressOf("Interpreter"),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
        } finally {
            leave();
        }
    }

    /**
     * Runs {@link #invoke} on an executor. Cancelling the future calls {@link #cancel}.
     *
     * @param executor where to run it
     * @return a future that fails with what the call throws
     */
    public CompletableFuture<Void> invokeAsync(Executor executor) {
        return Async.run(executor, Async.of(() -> invoke()), this::cancel);
    }

    /**
     * Makes every run of the interpreter that is in progress stop soon with the error {@link ErrorCode#CANCELLED}.
     * Fails unless {@link InterpreterOptions#setEnableCancellation} was set. May be called from any thread at any
     * time.
     *
     * @throws AtollException if it fails; the code says why
     */
    public void cancel() {
        visit("cancel");
        try {
            requireWritable("cancel");
            int status = Native.tfLiteSignatureRunnerCancel(address());
            if (status != Errors.OK) {
                throw Errors.last(
                        Errors.code(status, Errors.ERROR), "cancel", addressOf("Interpreter"),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
        } finally {
            endVisit();
        }
    }
}
