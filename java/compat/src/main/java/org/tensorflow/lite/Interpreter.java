// SPDX-License-Identifier: Apache-2.0
// The interpreter that applications make. Every call goes to an open session.

package org.tensorflow.lite;

import java.io.File;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Map;
import org.tensorflow.lite.acceleration.ValidatedAccelerationConfig;

/** Runs a model: the whole of {@link InterpreterApi}, signatures, state and cancelling. */
public final class Interpreter implements InterpreterApi {
    /** How an interpreter is to be made. */
    public static class Options extends InterpreterApi.Options {
        /** Default options. */
        public Options() {}

        /**
         * Options like others.
         *
         * @param options the options to copy
         */
        public Options(InterpreterApi.Options options) {
            super(options);
        }

        @Override
        public Options setUseXNNPACK(boolean useXNNPACK) {
            super.setUseXNNPACK(useXNNPACK);
            return this;
        }

        @Override
        public Options setNumThreads(int numThreads) {
            super.setNumThreads(numThreads);
            return this;
        }

        @Override
        public Options setUseNNAPI(boolean useNNAPI) {
            super.setUseNNAPI(useNNAPI);
            return this;
        }

        @Override
        public Options addDelegate(Delegate delegate) {
            super.addDelegate(delegate);
            return this;
        }

        @Override
        public Options addDelegateFactory(DelegateFactory delegateFactory) {
            super.addDelegateFactory(delegateFactory);
            return this;
        }

        @Override
        public Options setRuntime(InterpreterApi.Options.TfLiteRuntime runtime) {
            super.setRuntime(runtime);
            return this;
        }

        @Override
        public Options setCancellable(boolean allow) {
            super.setCancellable(allow);
            return this;
        }

        @Override
        public Options setAccelerationConfig(ValidatedAccelerationConfig config) {
            super.setAccelerationConfig(config);
            return this;
        }

        /**
         * Allows 16-bit arithmetic for 32-bit floats; it is not used here.
         *
         * @param allow whether it is allowed
         * @return these options
         * @deprecated only the neural network service of Android ever used it
         */
        @Deprecated
        public Options setAllowFp16PrecisionForFp32(boolean allow) {
            return this;
        }

        /**
         * Allows outputs to stay in buffers of a delegate; there are none here.
         *
         * @param allow whether it is allowed
         * @return these options
         */
        public Options setAllowBufferHandleOutput(boolean allow) {
            return this;
        }
    }

    private volatile Session session;

    /**
     * Makes an interpreter for a file.
     *
     * @param modelFile the file of a model
     * @throws IllegalArgumentException if the file is not a model
     */
    public Interpreter(File modelFile) {
        this(modelFile, null);
    }

    /**
     * Makes an interpreter for a file.
     *
     * @param modelFile the file of a model
     * @param options how to make it, null for the defaults
     * @throws IllegalArgumentException if the file is not a model
     */
    public Interpreter(File modelFile, Options options) {
        session = new Session(modelFile, options == null ? new Options() : options);
    }

    /**
     * Makes an interpreter for the bytes of a model, which must not change while it lives.
     *
     * @param byteBuffer a mapped file, or a direct buffer of the machine's byte order
     * @throws IllegalArgumentException if the bytes are not a model
     */
    public Interpreter(ByteBuffer byteBuffer) {
        this(byteBuffer, null);
    }

    /**
     * Makes an interpreter for the bytes of a model, which must not change while it lives.
     *
     * @param byteBuffer a mapped file, or a direct buffer of the machine's byte order
     * @param options how to make it, null for the defaults
     * @throws IllegalArgumentException if the bytes are not a model
     */
    public Interpreter(ByteBuffer byteBuffer, Options options) {
        session = new Session(byteBuffer, options == null ? new Options() : options);
    }

    private Session session() {
        Session open = session;
        if (open == null) {
            throw new IllegalStateException("Internal error: The Interpreter has already been closed.");
        }
        return open;
    }

    @Override
    public void run(Object input, Object output) {
        runForMultipleInputsOutputs(new Object[] {input}, Collections.singletonMap(0, output));
    }

    @Override
    public void runForMultipleInputsOutputs(Object[] inputs, Map<Integer, Object> outputs) {
        session().run(inputs, outputs);
    }

    /**
     * Runs a signature.
     *
     * @param inputs values by the names of inputs
     * @param outputs where results go, by the names of outputs; those left out are not copied
     * @param signatureKey the signature, null if the model has exactly one
     * @throws IllegalArgumentException if there is no such signature or name, a value does not fit, or the run fails
     */
    public void runSignature(Map<String, Object> inputs, Map<String, Object> outputs, String signatureKey) {
        session().runSignature(inputs, outputs, signatureKey);
    }

    /**
     * Runs the only signature of a model.
     *
     * @param inputs values by the names of inputs
     * @param outputs where results go, by the names of outputs
     */
    public void runSignature(Map<String, Object> inputs, Map<String, Object> outputs) {
        runSignature(inputs, outputs, null);
    }

    @Override
    public void allocateTensors() {
        session().allocateIfNeeded();
    }

    @Override
    public void resizeInput(int idx, int[] dims) {
        session().resize(idx, dims, false);
    }

    @Override
    public void resizeInput(int idx, int[] dims, boolean strict) {
        session().resize(idx, dims, strict);
    }

    @Override
    public int getInputTensorCount() {
        return session().inputCount();
    }

    @Override
    public int getInputIndex(String opName) {
        return session().inputPlace(opName);
    }

    @Override
    public Tensor getInputTensor(int inputIndex) {
        return session().input(inputIndex);
    }

    @Override
    public int getOutputTensorCount() {
        return session().outputCount();
    }

    @Override
    public int getOutputIndex(String opName) {
        return session().outputPlace(opName);
    }

    @Override
    public Tensor getOutputTensor(int outputIndex) {
        return session().output(outputIndex);
    }

    /**
     * An input of a signature.
     *
     * @param inputName its name
     * @param signatureKey the signature, null if the model has exactly one
     * @return the tensor
     */
    public Tensor getInputTensorFromSignature(String inputName, String signatureKey) {
        return session().signature(signatureKey).input(inputName);
    }

    /**
     * An output of a signature. Its shape is final after a run.
     *
     * @param outputName its name
     * @param signatureKey the signature, null if the model has exactly one
     * @return the tensor
     */
    public Tensor getOutputTensorFromSignature(String outputName, String signatureKey) {
        return session().signature(signatureKey).output(outputName);
    }

    /**
     * The keys of the signatures.
     *
     * @return the keys in the order of the file
     */
    public String[] getSignatureKeys() {
        return session().signatureKeys();
    }

    /**
     * The names of the inputs of a signature.
     *
     * @param signatureKey the signature
     * @return the names in ascending order
     */
    public String[] getSignatureInputs(String signatureKey) {
        return session().signature(signatureKey).inputNames();
    }

    /**
     * The names of the outputs of a signature.
     *
     * @param signatureKey the signature
     * @return the names in ascending order
     */
    public String[] getSignatureOutputs(String signatureKey) {
        return session().signature(signatureKey).outputNames();
    }

    @Override
    public Long getLastNativeInferenceDurationNanoseconds() {
        return session().lastNanoseconds();
    }

    /** Sets the state that the model keeps between runs back to zero. */
    public void resetVariableTensors() {
        session().resetVariables();
    }

    /**
     * Stops runs, this one and all later ones, until it is taken back. May be called from any thread.
     *
     * @param cancelled whether runs are to stop
     * @throws IllegalStateException if the options did not allow it
     */
    public void setCancelled(boolean cancelled) {
        session().setCancelled(cancelled);
    }

    @Override
    public void close() {
        Session open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }
}
