// SPDX-License-Identifier: Apache-2.0
// What an interpreter does, between the official interface and dev.atoll: when to resize and allocate, and the texts.
// Calls from several threads wait for each other; only cancelling does not.

package org.tensorflow.lite;

import dev.atoll.AtollException;
import dev.atoll.InterpreterOptions;
import dev.atoll.Model;
import dev.atoll.SignatureRunner;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A model, its interpreter and the runners of its signatures. */
final class Session implements AutoCloseable {
    private final Model model;
    private final dev.atoll.Interpreter interpreter;
    private final Views views = new Views();
    private final TensorImpl[] inputs;
    private final TensorImpl[] outputs;
    private final Map<String, SignatureSession> signatures = new HashMap<>();
    private final boolean cancellable;
    private volatile boolean cancelled;
    private boolean allocated;
    private boolean closed;
    private long nanoseconds = -1;

    Session(File file, InterpreterApi.Options options) {
        this(open(file), options);
    }

    Session(ByteBuffer bytes, InterpreterApi.Options options) {
        this(open(bytes), options);
    }

    private Session(Model model, InterpreterApi.Options options) {
        this.model = model;
        this.cancellable = options.isCancellable();
        try {
            interpreter = make(model, options);
            inputs = new TensorImpl[interpreter.inputCount()];
            outputs = new TensorImpl[interpreter.outputCount()];
            allocate();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    // --- making one ---------------------------------------------------------------------------------------

    private static Model open(File file) {
        String path = file.getPath();
        try {
            return Model.fromFile(path);
        } catch (AtollException.InvalidModel e) {
            throw new IllegalArgumentException(
                    "Contents of " + path + " does not encode a valid TensorFlow Lite model: " + e.getMessage(), e);
        } catch (AtollException e) {
            throw new IllegalArgumentException(
                    "Contents of " + path + " does not encode a valid TensorFlow Lite model: Could not open '" + path
                            + "'. " + e.getMessage(),
                    e);
        }
    }

    private static Model open(ByteBuffer bytes) {
        boolean fits = bytes != null
                && (bytes instanceof MappedByteBuffer
                        || bytes.isDirect() && bytes.order() == ByteOrder.nativeOrder());
        if (!fits) {
            throw new IllegalArgumentException(
                    "Model ByteBuffer should be either a MappedByteBuffer of the model file, or a direct ByteBuffer using "
                    + "ByteOrder.nativeOrder() which contains bytes of model content.");
        }
        ByteBuffer whole = bytes.duplicate();
        whole.clear();
        try {
            return Model.fromBytes(whole);
        } catch (AtollException e) {
            throw new IllegalArgumentException("ByteBuffer is not a valid TensorFlow Lite model flatbuffer: "
                            + e.getMessage(),
                    e);
        }
    }

    private static dev.atoll.Interpreter make(Model model, InterpreterApi.Options options) {
        TensorFlowLite.requireOurs(options.getRuntime());
        if (!options.getDelegates().isEmpty() || !options.getDelegateFactories().isEmpty()) {
            throw new IllegalArgumentException(
                    "Internal error: Failed to apply delegate: delegates are not executed by this version of Atoll.");
        }
        try (InterpreterOptions ours = new InterpreterOptions()) {
            if (options.getNumThreads() < -1) {
                throw new IllegalArgumentException(
                        "Internal error: Cannot create interpreter: num_threads should be >= 0 or just -1 to let TFLite "
                        + "runtime set the value.");
            }
            if (options.getNumThreads() >= 0) {
                ours.setNumThreads(Math.max(options.getNumThreads(), 1));
            }
            ours.setEnableCancellation(options.isCancellable());
            ours.setLogCallback(message -> {});
            return new dev.atoll.Interpreter(model, ours);
        } catch (AtollException.UnresolvedOps e) {
            throw new IllegalStateException(
                    "Internal error: Unexpected failure when preparing tensor allocations: Encountered unresolved custom "
                            + "op: " + e.operatorName() + ".\n" + e.getMessage(),
                    e);
        } catch (AtollException e) {
            throw new IllegalArgumentException("Internal error: Cannot create interpreter: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        views.release();
        if (interpreter != null) {
            interpreter.close();
        }
        model.close();
    }

    // --- running ------------------------------------------------------------------------------------------

    synchronized void run(Object[] values, Map<Integer, Object> results) {
        requireOpen();
        nanoseconds = -1;
        if (values == null || values.length == 0) {
            throw new IllegalArgumentException("Input error: Inputs should not be null or empty.");
        }
        if (results == null) {
            throw new IllegalArgumentException("Input error: Outputs should not be null.");
        }
        for (int i = 0; i < values.length; i++) {
            int[] shape = input(i).shapeIfDifferent(values[i]);
            if (shape != null) {
                resize(i, shape, false);
            }
        }
        allocateIfNeeded();
        for (int i = 0; i < values.length; i++) {
            input(i).setTo(values[i]);
        }
        long duration = timed(interpreter::invoke);
        results.forEach((place, target) -> {
            if (target != null) {
                output(place).copyTo(target);
            }
        });
        nanoseconds = duration;
    }

    /** For calls that waited while another thread closed the interpreter. */
    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("Internal error: The Interpreter has already been closed.");
        }
    }

    /** Runs, and gives the nanoseconds; a cancelled session does not even begin. */
    long timed(Runnable invoke) {
        if (cancelled) {
            throw failedToRun("Client requested cancel during Invoke()", null);
        }
        long start = System.nanoTime();
        try {
            invoke.run();
        } catch (AtollException.Cancelled e) {
            throw failedToRun("Client requested cancel during Invoke()", e);
        } catch (AtollException e) {
            throw failedToRun(e.getMessage(), e);
        }
        return System.nanoTime() - start;
    }

    private static IllegalArgumentException failedToRun(String why, Throwable cause) {
        return new IllegalArgumentException("Internal error: Failed to run on the given Interpreter: " + why, cause);
    }

    synchronized void resize(int place, int[] dims, boolean strict) {
        if (place < 0 || place >= inputs.length) {
            throw new IllegalArgumentException("Input error: Can not resize " + place + "-th input for a model having "
                    + inputs.length + " inputs.");
        }
        if (Arrays.equals(dims, interpreter.input(place).shape())) {
            return;
        }
        views.release();
        try {
            if (strict) {
                interpreter.resizeInputStrict(place, dims);
            } else {
                interpreter.resizeInput(place, dims);
            }
        } catch (AtollException e) {
            throw new IllegalArgumentException("Internal error: Failed to resize " + place + "-th input: "
                            + e.getMessage(),
                    e);
        }
        allocated = false;
    }

    synchronized void allocateIfNeeded() {
        if (!allocated) {
            allocate();
        }
    }

    private void allocate() {
        prepare(interpreter::allocateTensors);
        allocated = true;
    }

    /** Allocates what a function allocates; shown memory goes. */
    void prepare(Runnable allocate) {
        views.release();
        try {
            allocate.run();
        } catch (AtollException e) {
            throw new IllegalStateException(
                    "Internal error: Unexpected failure when preparing tensor allocations: " + e.getMessage(), e);
        }
    }

    synchronized void resetVariables() {
        interpreter.resetVariableTensors();
    }

    void setCancelled(boolean value) {
        if (!cancellable) {
            throw new IllegalStateException(
                    "Cannot cancel the inference. Have you called InterpreterApi.Options.setCancellable?");
        }
        cancelled = value;
        if (value) {
            interpreter.cancel();
        }
    }

    Long lastNanoseconds() {
        return nanoseconds < 0 ? null : (Long) nanoseconds;
    }

    // --- tensors ------------------------------------------------------------------------------------------

    int inputCount() {
        return inputs.length;
    }

    int outputCount() {
        return outputs.length;
    }

    TensorImpl input(int place) {
        if (place < 0 || place >= inputs.length) {
            throw new IllegalArgumentException("Invalid input Tensor index: " + place);
        }
        if (inputs[place] == null) {
            inputs[place] = new TensorImpl(interpreter.input(place), interpreter.inputTensorIndices()[place], views);
        }
        return inputs[place];
    }

    TensorImpl output(int place) {
        if (place < 0 || place >= outputs.length) {
            throw new IllegalArgumentException("Invalid output Tensor index: " + place);
        }
        if (outputs[place] == null) {
            outputs[place] = new TensorImpl(interpreter.output(place), interpreter.outputTensorIndices()[place], views);
        }
        return outputs[place];
    }

    int inputPlace(String name) {
        return place(name, interpreter.inputs(), "input", "inputs");
    }

    int outputPlace(String name) {
        return place(name, interpreter.outputs(), "output", "outputs");
    }

    private static int place(String name, List<dev.atoll.Tensor> tensors, String one, String many) {
        Map<String, Integer> places = new TreeMap<>();
        for (dev.atoll.Tensor tensor : tensors) {
            String found = tensor.name();
            places.put(found == null ? "" : found, places.size());
        }
        Integer place = name == null ? null : places.get(name);
        if (place == null) {
            throw new IllegalArgumentException(
                    String.format("Input error: '%s' is not a valid name for any %s. Names of %s and their indexes are %s",
                            name, one, many, places));
        }
        return place;
    }

    // --- signatures ---------------------------------------------------------------------------------------

    String[] signatureKeys() {
        return model.signatureKeys().toArray(new String[0]);
    }

    synchronized SignatureSession signature(String key) {
        String found = key == null ? onlyKey() : key;
        return signatures.computeIfAbsent(found, this::makeSignature);
    }

    private String onlyKey() {
        String[] keys = signatureKeys();
        if (keys.length != 1) {
            throw new IllegalArgumentException(
                    "Input error: SignatureDef signatureKey should not be null. null is only allowed if the model has a "
                    + "single Signature. Available Signatures: " + Arrays.toString(keys));
        }
        return keys[0];
    }

    private SignatureSession makeSignature(String key) {
        try {
            SignatureRunner runner = interpreter.signatureRunner(key);
            return new SignatureSession(this, runner, interpreter, views);
        } catch (AtollException.NotFound e) {
            throw new IllegalArgumentException("Input error: Signature " + key + " not found.", e);
        }
    }

    synchronized void runSignature(Map<String, Object> values, Map<String, Object> results, String key) {
        requireOpen();
        nanoseconds = -1;
        if (values == null || values.isEmpty()) {
            throw new IllegalArgumentException("Input error: Inputs should not be null or empty.");
        }
        if (results == null) {
            throw new IllegalArgumentException("Input error: Outputs should not be null.");
        }
        nanoseconds = signature(key).run(values, results);
    }
}
