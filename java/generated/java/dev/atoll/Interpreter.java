// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/object.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Runs the primary subgraph of a model. Create it, allocate its tensors, write the inputs, invoke, read the
 * outputs. One thread at a time: a call while another one runs is the error {@link ErrorCode#BUSY}.
 *
 * <p>For one thread at a time.
 */
public final class Interpreter extends Handle {
    private static final int STATE_ALLOCATED = 1;

    Interpreter(NativeObject made) {
        super("Interpreter", made, true);
    }

    /**
     * Prepares a model to run. Tensors have no memory until {@link Interpreter#allocateTensors}. An operator that
     * nobody implements is the error {@link ErrorCode#UNRESOLVED_OPS}, which names it.
     *
     * @param model The model to run.
     * @param options Settings; null means the defaults.
     * @throws AtollException if it fails; the code says why
     */
    public Interpreter(Model model, InterpreterOptions options) {
        this(create(model, options));
    }

    /**
     * Prepares a model to run. Tensors have no memory until {@link Interpreter#allocateTensors}. An operator that
     * nobody implements is the error {@link ErrorCode#UNRESOLVED_OPS}, which names it.
     *
     * @param model The model to run.
     * @throws AtollException if it fails; the code says why
     */
    public Interpreter(Model model) {
        this(model, null);
    }

    private static NativeObject create(Model model, InterpreterOptions options) {
        NativeLibrary.ensure();
        Check.notNull(model, "create", "model");
        Part.visit(model, "create");
        try {
            Part.visit(options, "create");
            try {
                long error = Errors.create();
                try {
                    long result = NativeLibrary.has(Native.HAS_ATOLL_INTERPRETER_CREATE)
                            ? Native.atollInterpreterCreate(model.address(), Part.address(options), error)
                            : Native.tfLiteInterpreterCreate(model.address(), Part.address(options));
                    if (result == 0) {
                        throw Errors.read(error, Errors.ERROR, "create");
                    }
                    NativeObject made = new NativeObject(result, Native::tfLiteInterpreterDelete);
                    made.hold(model.object());
                    if (options != null) {
                        made.inherit(options.object());
                    }
                    return made;
                } finally {
                    Errors.delete(error);
                }
            } finally {
                Part.endVisit(options);
            }
        } finally {
            Part.endVisit(model);
        }
    }

    /**
     * Number of inputs.
     *
     * @return The count.
     */
    public int inputCount() {
        enter("input_count");
        try {
            return Native.tfLiteInterpreterGetInputTensorCount(address());
        } finally {
            leave();
        }
    }

    /**
     * Number of outputs.
     *
     * @return The count.
     */
    public int outputCount() {
        enter("output_count");
        try {
            return Native.tfLiteInterpreterGetOutputTensorCount(address());
        } finally {
            leave();
        }
    }

    /**
     * An input by position. An index out of range is the error {@link ErrorCode#OUT_OF_RANGE}.
     *
     * @param index Position of the input, below {@link Interpreter#inputCount}.
     * @return The tensor; it lives as long as the interpreter.
     * @throws AtollException if it fails; the code says why
     */
    public Tensor input(int index) {
        Check.range(index, 0, Integer.MAX_VALUE, "input", "index");
        enter("input");
        try {
            long result = Native.tfLiteInterpreterGetInputTensor(address(), index);
            if (result == 0) {
                throw Errors.last(
                        Errors.OUT_OF_RANGE, "input", address(),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            return new Tensor(result, this, isReadOnly());
        } finally {
            leave();
        }
    }

    /**
     * An output by position. Shape and data of a dynamic output are final only after {@link Interpreter#invoke}. An
     * index out of range is the error {@link ErrorCode#OUT_OF_RANGE}.
     *
     * @param index Position of the output, below {@link Interpreter#outputCount}.
     * @return The tensor, to read only; it lives as long as the interpreter.
     * @throws AtollException if it fails; the code says why
     */
    public Tensor output(int index) {
        Check.range(index, 0, Integer.MAX_VALUE, "output", "index");
        enter("output");
        try {
            long result = Native.tfLiteInterpreterGetOutputTensor(address(), index);
            if (result == 0) {
                throw Errors.last(
                        Errors.OUT_OF_RANGE, "output", address(),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            return new Tensor(result, this, true);
        } finally {
            leave();
        }
    }

    /**
     * The inputs, in order.
     *
     * @return the elements: One input.
     * @throws AtollException if it fails; the code says why
     */
    public List<Tensor> inputs() {
        enter("inputs");
        try {
            int count = Native.tfLiteInterpreterGetInputTensorCount(address());
            List<Tensor> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                long item = Native.tfLiteInterpreterGetInputTensor(address(), i);
                if (item == 0) {
                    throw Errors.of(Errors.ERROR, "inputs", "there is no element " + i);
                }
                list.add(new Tensor(item, this, isReadOnly()));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * The outputs, in order.
     *
     * @return the elements: One output.
     * @throws AtollException if it fails; the code says why
     */
    public List<Tensor> outputs() {
        enter("outputs");
        try {
            int count = Native.tfLiteInterpreterGetOutputTensorCount(address());
            List<Tensor> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                long item = Native.tfLiteInterpreterGetOutputTensor(address(), i);
                if (item == 0) {
                    throw Errors.of(Errors.ERROR, "outputs", "there is no element " + i);
                }
                list.add(new Tensor(item, this, true));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Where the inputs are among all tensors of the primary subgraph.
     *
     * @return the elements: Index of one input for {@link Interpreter#tensor}.
     * @throws AtollException if it fails; the code says why
     */
    public int[] inputTensorIndices() {
        enter("input_tensor_indices");
        try {
            int count = Native.tfLiteInterpreterGetInputTensorCount(address());
            int[] list = new int[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.tfLiteInterpreterGetInputTensorIndex(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * Where the outputs are among all tensors of the primary subgraph.
     *
     * @return the elements: Index of one output for {@link Interpreter#tensor}.
     * @throws AtollException if it fails; the code says why
     */
    public int[] outputTensorIndices() {
        enter("output_tensor_indices");
        try {
            int count = Native.tfLiteInterpreterGetOutputTensorCount(address());
            int[] list = new int[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.tfLiteInterpreterGetOutputTensorIndex(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * Number of tensors of the primary subgraph.
     *
     * @return The count.
     * @throws AtollException if it fails; the code says why
     */
    public int tensorCount() {
        enter("tensor_count");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_GET_TENSOR_COUNT, "tensor_count");
            return Native.atollInterpreterGetTensorCount(address());
        } finally {
            leave();
        }
    }

    /**
     * Any tensor of the primary subgraph, intermediate ones included, whose memory may be reused by later operators of
     * the same run. An index out of range is the error {@link ErrorCode#OUT_OF_RANGE}.
     *
     * @param index Index of the tensor, below {@link Interpreter#tensorCount}.
     * @return The tensor; it lives as long as the interpreter.
     * @throws AtollException if it fails; the code says why
     */
    public Tensor tensor(int index) {
        Check.range(index, 0, Integer.MAX_VALUE, "tensor", "index");
        enter("tensor");
        try {
            long result = Native.tfLiteInterpreterGetTensor(address(), index);
            if (result == 0) {
                throw Errors.last(
                        Errors.OUT_OF_RANGE, "tensor", address(),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            return new Tensor(result, this, isReadOnly());
        } finally {
            leave();
        }
    }

    /**
     * All tensors of a subgraph, such as the body of a loop, in the order of their indices. A subgraph that was not
     * allocated yet has no data. An index out of range is the error {@link ErrorCode#OUT_OF_RANGE}.
     *
     * @param subgraph Index of the subgraph, below {@link Model#subgraphCount}; 0 is the primary one.
     * @return the elements: One tensor of the subgraph.
     * @throws AtollException if it fails; the code says why
     */
    public List<Tensor> subgraphTensors(int subgraph) {
        enter("subgraph_tensors");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_GET_SUBGRAPH_TENSOR_COUNT, "subgraph_tensors");
            Check.has(Native.HAS_ATOLL_INTERPRETER_GET_SUBGRAPH_TENSOR, "subgraph_tensors");
            int count = Native.atollInterpreterGetSubgraphTensorCount(address(), subgraph);
            if (count < 0) {
                throw Errors.of(Errors.OUT_OF_RANGE, "subgraph_tensors", "there is no such list");
            }
            List<Tensor> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                long item = Native.atollInterpreterGetSubgraphTensor(address(), subgraph, i);
                if (item == 0) {
                    throw Errors.of(Errors.ERROR, "subgraph_tensors", "there is no element " + i);
                }
                list.add(new Tensor(item, this, isReadOnly()));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Tensors that keep their value from one run to the next.
     *
     * @return the elements: One variable tensor.
     * @throws AtollException if it fails; the code says why
     */
    public List<Tensor> variables() {
        enter("variables");
        try {
            int count = Native.tfLiteInterpreterGetVariableTensorCount(address());
            List<Tensor> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                long item = Native.tfLiteInterpreterGetVariableTensor(address(), i);
                if (item == 0) {
                    throw Errors.of(Errors.ERROR, "variables", "there is no element " + i);
                }
                list.add(new Tensor(item, this, isReadOnly()));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Gives an input a new shape of any rank. Takes effect at the next {@link Interpreter#allocateTensors}, until
     * which there is no data.
     *
     * @param index Position of the input.
     * @param dims Size of every axis, each at least 0.
     * @throws AtollException if it fails; the code says why
     */
    public void resizeInput(int index, int... dims) {
        Check.range(index, 0, Integer.MAX_VALUE, "resize_input", "index");
        Check.notNull(dims, "resize_input", "dims");
        enter("resize_input");
        try {
            gate().requireNoLease("resize_input");
            requireWritable("resize_input");
            gate().invalidate("resize_input");
            int status = Native.tfLiteInterpreterResizeInputTensor(address(), index, dims);
            if (status != Errors.OK) {
                throw Errors.last(
                        Errors.code(status, Errors.ERROR), "resize_input", address(),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            clearState(STATE_ALLOCATED);
        } finally {
            leave();
        }
    }

    /**
     * Gives an input a new shape, but only where the model leaves it open: the rank must stay, and only axes that are
     * -1 in {@link Tensor#shapeSignature} may change. Anything else is the error {@link ErrorCode#INVALID_ARGUMENT}
     * and changes nothing.
     *
     * @param index Position of the input.
     * @param dims Size of every axis, each at least 0.
     * @throws AtollException if it fails; the code says why
     */
    public void resizeInputStrict(int index, int... dims) {
        Check.range(index, 0, Integer.MAX_VALUE, "resize_input_strict", "index");
        Check.notNull(dims, "resize_input_strict", "dims");
        enter("resize_input_strict");
        try {
            gate().requireNoLease("resize_input_strict");
            Check.has(Native.HAS_ATOLL_INTERPRETER_RESIZE_INPUT_TENSOR_STRICT, "resize_input_strict");
            requireWritable("resize_input_strict");
            gate().invalidate("resize_input_strict");
            long error = Errors.create();
            try {
                int status = Native.atollInterpreterResizeInputTensorStrict(address(), index, dims, error);
                if (status != Errors.OK) {
                    throw Errors.read(error, Errors.code(status, Errors.ERROR), "resize_input_strict");
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
     * Computes all shapes and gives the tensors their memory. Needed once before the first run and again after a
     * resize; without a resize in between it changes nothing that matters.
     *
     * @throws AtollException if it fails; the code says why
     */
    public void allocateTensors() {
        enter("allocate_tensors");
        try {
            gate().requireNoLease("allocate_tensors");
            requireWritable("allocate_tensors");
            gate().invalidate("allocate_tensors");
            int status = Native.tfLiteInterpreterAllocateTensors(address());
            if (status != Errors.OK) {
                throw Errors.last(
                        Errors.code(status, Errors.ERROR), "allocate_tensors", address(),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            object().letGoOfReplaced();
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
     * Runs the primary subgraph and returns when the outputs are there. Nothing is allocated when all shapes are
     * static. A failing operator is named in the error.
     *
     * @throws AtollException if it fails; the code says why
     */
    public void invoke() {
        enter("invoke");
        try {
            requireWritable("invoke");
            requireState(STATE_ALLOCATED, Errors.NOT_ALLOCATED, "invoke", "allocated");
            int status = Native.tfLiteInterpreterInvoke(address());
            if (status != Errors.OK) {
                throw Errors.last(
                        Errors.code(status, Errors.ERROR), "invoke", address(),
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
     * Makes the run that is in progress stop soon with the error {@link ErrorCode#CANCELLED}; later runs are not
     * affected. Fails unless {@link InterpreterOptions#setEnableCancellation} was set. May be called from any thread
     * at any time.
     *
     * @throws AtollException if it fails; the code says why
     */
    public void cancel() {
        visit("cancel");
        try {
            int status = Native.tfLiteInterpreterCancel(address());
            if (status != Errors.OK) {
                throw Errors.last(
                        Errors.code(status, Errors.ERROR), "cancel", address(),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
        } finally {
            endVisit();
        }
    }

    /**
     * Limits the time of every later run, those of signatures too. A run that takes longer stops at the next operator
     * or piece of one with the error {@link ErrorCode#DEADLINE}; its outputs are undefined, and the interpreter is
     * ready for the next run.
     *
     * @param microseconds How long one run may take from its start; 0 means as long as it needs.
     * @throws AtollException if it fails; the code says why
     */
    public void setDeadline(long microseconds) {
        Check.range(microseconds, 0, Long.MAX_VALUE, "set_deadline", "microseconds");
        enter("set_deadline");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_SET_DEADLINE, "set_deadline");
            requireWritable("set_deadline");
            long error = Errors.create();
            try {
                int status = Native.atollInterpreterSetDeadline(address(), microseconds, error);
                if (status != Errors.OK) {
                    throw Errors.read(error, Errors.code(status, Errors.ERROR), "set_deadline");
                }
            } finally {
                Errors.delete(error);
            }
        } finally {
            leave();
        }
    }

    /**
     * Sets all variable tensors back to zero, so that the next run starts without memory of the earlier ones.
     *
     * @throws AtollException if it fails; the code says why
     */
    public void resetVariableTensors() {
        enter("reset_variable_tensors");
        try {
            requireWritable("reset_variable_tensors");
            requireState(STATE_ALLOCATED, Errors.NOT_ALLOCATED, "reset_variable_tensors", "allocated");
            int status = Native.tfLiteInterpreterResetVariableTensors(address());
            if (status != Errors.OK) {
                throw Errors.last(
                        Errors.code(status, Errors.ERROR), "reset_variable_tensors", address(),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
        } finally {
            leave();
        }
    }

    /**
     * Keys of the model's signatures, in the order of the file.
     *
     * @return the elements: The key of one signature.
     * @throws AtollException if it fails; the code says why
     */
    public List<String> signatureKeys() {
        enter("signature_keys");
        try {
            int count = Native.tfLiteInterpreterGetSignatureCount(address());
            List<String> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                byte[] item = Native.tfLiteInterpreterGetSignatureKey(address(), i);
                if (item == null) {
                    throw Errors.of(Errors.ERROR, "signature_keys", "there is no element " + i);
                }
                list.add(Text.decode(item));
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * A runner for a signature. An unknown key is the error {@link ErrorCode#NOT_FOUND}.
     *
     * @param key Key of the signature.
     * @return The runner; it must be closed before the interpreter.
     * @throws AtollException if it fails; the code says why
     */
    public SignatureRunner signatureRunner(String key) {
        byte[] nativeKey = Text.encode(Check.notNull(key, "signature_runner", "key"), "signature_runner");
        enter("signature_runner");
        try {
            long result = Native.tfLiteInterpreterGetSignatureRunner(address(), nativeKey);
            if (result == 0) {
                throw Errors.last(
                        Errors.NOT_FOUND, "signature_runner", address(),
                        Native.HAS_ATOLL_INTERPRETER_GET_LAST_ERROR, Native::atollInterpreterGetLastError);
            }
            return new SignatureRunner(new NativeObject(result, Native::tfLiteSignatureRunnerDelete), this);
        } finally {
            leave();
        }
    }

    /**
     * Memory that the interpreter holds for tensors, without the weights.
     *
     * @return Bytes; 0 before the tensors are allocated.
     * @throws AtollException if it fails; the code says why
     */
    public long arenaBytes() {
        enter("arena_bytes");
        try {
            Check.has(Native.HAS_ATOLL_INTERPRETER_GET_ARENA_BYTES, "arena_bytes");
            return Native.atollInterpreterGetArenaBytes(address());
        } finally {
            leave();
        }
    }

    /**
     * Lets an input live in memory of the caller, so that nothing is copied. Memory that is too small for the shape it
     * has now is the error {@link ErrorCode#SIZE_MISMATCH}. Takes effect at the next {@link
     * Interpreter#allocateTensors}, which fails when the memory is too small for a shape set since.
     *
     * @param index Position of the input.
     * @param data Memory aligned to 64 bytes that outlives the interpreter or the next call for this input; null with
     *     size 0 gives the tensor its own memory again.
     * @throws AtollException if it fails; the code says why
     */
    public void setInputMemory(int index, ByteBuffer data) {
        Check.range(index, 0, Integer.MAX_VALUE, "set_input_memory", "index");
        Memory nativeData = Memory.share(data, "set_input_memory");
        enter("set_input_memory");
        try {
            gate().requireNoLease("set_input_memory");
            Check.has(Native.HAS_ATOLL_INTERPRETER_SET_INPUT_MEMORY, "set_input_memory");
            requireWritable("set_input_memory");
            gate().invalidate("set_input_memory");
            long error = Errors.create();
            try {
                int status = Native.atollInterpreterSetInputMemory(
                        address(), index, nativeData.direct, nativeData.array, nativeData.offset, nativeData.size,
                        error);
                if (status != Errors.OK) {
                    throw Errors.read(error, Errors.code(status, Errors.ERROR), "set_input_memory");
                }
                object().keep("set_input_memory:" + index, NativeObject.pin(nativeData.direct));
                clearState(STATE_ALLOCATED);
            } finally {
                Errors.delete(error);
            }
        } finally {
            leave();
        }
    }

    /**
     * Lets an input live in memory of the caller, so that nothing is copied. Memory that is too small for the shape it
     * has now is the error {@link ErrorCode#SIZE_MISMATCH}. Takes effect at the next {@link
     * Interpreter#allocateTensors}, which fails when the memory is too small for a shape set since.
     *
     * @param index Position of the input.
     * @throws AtollException if it fails; the code says why
     */
    public void setInputMemory(int index) {
        setInputMemory(index, null);
    }

    /**
     * Lets an output be written straight into memory of the caller. Memory that is too small for the shape it has now
     * is the error {@link ErrorCode#SIZE_MISMATCH}. Takes effect at the next {@link Interpreter#allocateTensors},
     * which fails when the memory is too small for a shape set since.
     *
     * @param index Position of the output.
     * @param data Memory aligned to 64 bytes that outlives the interpreter or the next call for this output; null with
     *     size 0 gives the tensor its own memory again.
     * @throws AtollException if it fails; the code says why
     */
    public void setOutputMemory(int index, ByteBuffer data) {
        Check.range(index, 0, Integer.MAX_VALUE, "set_output_memory", "index");
        Memory nativeData = Memory.share(data, "set_output_memory");
        enter("set_output_memory");
        try {
            gate().requireNoLease("set_output_memory");
            Check.has(Native.HAS_ATOLL_INTERPRETER_SET_OUTPUT_MEMORY, "set_output_memory");
            requireWritable("set_output_memory");
            gate().invalidate("set_output_memory");
            long error = Errors.create();
            try {
                int status = Native.atollInterpreterSetOutputMemory(
                        address(), index, nativeData.direct, nativeData.array, nativeData.offset, nativeData.size,
                        error);
                if (status != Errors.OK) {
                    throw Errors.read(error, Errors.code(status, Errors.ERROR), "set_output_memory");
                }
                object().keep("set_output_memory:" + index, NativeObject.pin(nativeData.direct));
                clearState(STATE_ALLOCATED);
            } finally {
                Errors.delete(error);
            }
        } finally {
            leave();
        }
    }

    /**
     * Lets an output be written straight into memory of the caller. Memory that is too small for the shape it has now
     * is the error {@link ErrorCode#SIZE_MISMATCH}. Takes effect at the next {@link Interpreter#allocateTensors},
     * which fails when the memory is too small for a shape set since.
     *
     * @param index Position of the output.
     * @throws AtollException if it fails; the code says why
     */
    public void setOutputMemory(int index) {
        setOutputMemory(index, null);
    }
}
