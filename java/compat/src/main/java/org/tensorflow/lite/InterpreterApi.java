// SPDX-License-Identifier: Apache-2.0
// The interface of interpreters, and how one is to be made.

package org.tensorflow.lite;

import java.io.File;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.tensorflow.lite.acceleration.ValidatedAccelerationConfig;

/**
 * Runs a model. Inputs and outputs are arrays of any rank, scalars, or buffers; inputs that are no buffers give the tensors
 * their shapes. One thread at a time.
 */
public interface InterpreterApi extends AutoCloseable {
    /** How an interpreter is to be made. */
    class Options {
        /** Where the runtime is to come from. */
        public enum TfLiteRuntime {
            /** From the application; Atoll is one. */
            FROM_APPLICATION_ONLY,
            /** From the system, which has none here. */
            FROM_SYSTEM_ONLY,
            /** From the system or else from the application. */
            PREFER_SYSTEM_OVER_APPLICATION,
        }

        TfLiteRuntime runtime = TfLiteRuntime.FROM_APPLICATION_ONLY;
        int numThreads = -1;
        Boolean useNNAPI;
        Boolean useXNNPACK;
        Boolean cancellable;
        ValidatedAccelerationConfig accelerationConfig;
        final List<Delegate> delegates;
        private final List<DelegateFactory> delegateFactories;

        /** Default options. */
        public Options() {
            delegates = new ArrayList<>();
            delegateFactories = new ArrayList<>();
        }

        /**
         * Options like others.
         *
         * @param other the options to copy
         */
        public Options(Options other) {
            runtime = other.runtime;
            numThreads = other.numThreads;
            useNNAPI = other.useNNAPI;
            useXNNPACK = other.useXNNPACK;
            cancellable = other.cancellable;
            accelerationConfig = other.accelerationConfig;
            delegates = new ArrayList<>(other.delegates);
            delegateFactories = new ArrayList<>(other.delegateFactories);
        }

        /**
         * Sets the number of threads that one run may use.
         *
         * @param numThreads the number, at least -1: 0 is one thread, -1 leaves it to the runtime
         * @return these options
         */
        public Options setNumThreads(int numThreads) {
            this.numThreads = numThreads;
            return this;
        }

        /**
         * Asks for the neural network service of Android, which there is none of here: models run on the CPU.
         *
         * @param useNNAPI whether it is wanted
         * @return these options
         */
        public Options setUseNNAPI(boolean useNNAPI) {
            this.useNNAPI = useNNAPI;
            return this;
        }

        /**
         * Adds a delegate.
         *
         * @param delegate the delegate; it stays with the caller
         * @return these options
         */
        public Options addDelegate(Delegate delegate) {
            delegates.add(delegate);
            return this;
        }

        /**
         * Adds a maker of a delegate.
         *
         * @param delegateFactory who makes it; the delegate belongs to the interpreter
         * @return these options
         */
        public Options addDelegateFactory(DelegateFactory delegateFactory) {
            delegateFactories.add(delegateFactory);
            return this;
        }

        /**
         * Sets where the runtime is to come from.
         *
         * @param runtime the choice
         * @return these options
         */
        public Options setRuntime(TfLiteRuntime runtime) {
            this.runtime = runtime;
            return this;
        }

        /**
         * Keeps a configuration that the acceleration service has tested; it changes nothing here.
         *
         * @param config the configuration
         * @return these options
         */
        public Options setAccelerationConfig(ValidatedAccelerationConfig config) {
            this.accelerationConfig = config;
            return this;
        }

        /**
         * Asks for fast kernels, which are used in any case.
         *
         * @param useXNNPACK whether they are wanted
         * @return these options
         */
        public Options setUseXNNPACK(boolean useXNNPACK) {
            this.useXNNPACK = useXNNPACK;
            return this;
        }

        /**
         * Lets runs be cancelled with {@code setCancelled}.
         *
         * @param allow whether they can be
         * @return these options
         */
        public Options setCancellable(boolean allow) {
            this.cancellable = allow;
            return this;
        }

        /**
         * The number of threads.
         *
         * @return the number, -1 if it was left to the runtime
         */
        public int getNumThreads() {
            return numThreads;
        }

        /**
         * Whether Android's neural network service was asked for.
         *
         * @return whether it was
         */
        public boolean getUseNNAPI() {
            return useNNAPI != null && useNNAPI;
        }

        /**
         * The delegates that were added.
         *
         * @return a list to read
         */
        public List<Delegate> getDelegates() {
            return Collections.unmodifiableList(delegates);
        }

        /**
         * The factories that were added.
         *
         * @return a list to read
         */
        public List<DelegateFactory> getDelegateFactories() {
            return Collections.unmodifiableList(delegateFactories);
        }

        /**
         * Where the runtime is to come from.
         *
         * @return the choice
         */
        public TfLiteRuntime getRuntime() {
            return runtime;
        }

        /**
         * The tested configuration.
         *
         * @return what was set, or null
         */
        public ValidatedAccelerationConfig getAccelerationConfig() {
            return accelerationConfig;
        }

        /**
         * Whether fast kernels were asked for.
         *
         * @return whether they were; they are used in any case
         */
        public boolean getUseXNNPACK() {
            return useXNNPACK == null || useXNNPACK;
        }

        /**
         * Whether runs can be cancelled.
         *
         * @return whether they can
         */
        public boolean isCancellable() {
            return cancellable != null && cancellable;
        }
    }

    /**
     * Makes an interpreter for a file.
     *
     * @param modelFile the file of a model
     * @param options how to make it, null for the defaults
     * @return the interpreter
     * @throws IllegalArgumentException if the file is not a model
     */
    static InterpreterApi create(File modelFile, Options options) {
        return new InterpreterFactory().create(modelFile, options);
    }

    /**
     * Makes an interpreter for the bytes of a model, which must not change while it lives.
     *
     * @param byteBuffer a mapped file, or a direct buffer of the machine's byte order
     * @param options how to make it, null for the defaults
     * @return the interpreter
     * @throws IllegalArgumentException if the bytes are not a model
     */
    static InterpreterApi create(ByteBuffer byteBuffer, Options options) {
        return new InterpreterFactory().create(byteBuffer, options);
    }

    /**
     * Runs a model with one input and one output.
     *
     * @param input an array, a scalar or a buffer
     * @param output where the result goes: an array or a buffer of its shape
     * @throws IllegalArgumentException if one does not fit the tensor, or the run fails
     */
    void run(Object input, Object output);

    /**
     * Runs a model.
     *
     * @param inputs one value for each input
     * @param outputs where results go, by the position of the output; those left out are not copied
     * @throws IllegalArgumentException if one does not fit its tensor, or the run fails
     */
    void runForMultipleInputsOutputs(Object[] inputs, Map<Integer, Object> outputs);

    /**
     * Gives the tensors their memory, if a resize took it away; a run does it as well.
     *
     * @throws IllegalStateException if an operator cannot take the shapes
     */
    void allocateTensors();

    /**
     * Gives an input another shape.
     *
     * @param idx position of the input
     * @param dims size of every axis
     * @throws IllegalArgumentException if there is no such input or shape
     */
    void resizeInput(int idx, int[] dims);

    /**
     * Gives an input another shape.
     *
     * @param idx position of the input
     * @param dims size of every axis
     * @param strict whether only axes may change that the model leaves open
     * @throws IllegalArgumentException if there is no such input or shape
     */
    void resizeInput(int idx, int[] dims, boolean strict);

    /**
     * The number of inputs.
     *
     * @return the number
     */
    int getInputTensorCount();

    /**
     * The position of an input.
     *
     * @param opName its name
     * @return the position
     * @throws IllegalArgumentException if there is no such input
     */
    int getInputIndex(String opName);

    /**
     * An input.
     *
     * @param inputIndex its position
     * @return the tensor
     * @throws IllegalArgumentException if there is no such input
     */
    Tensor getInputTensor(int inputIndex);

    /**
     * The number of outputs.
     *
     * @return the number
     */
    int getOutputTensorCount();

    /**
     * The position of an output.
     *
     * @param opName its name
     * @return the position
     * @throws IllegalArgumentException if there is no such output
     */
    int getOutputIndex(String opName);

    /**
     * An output. Its shape is final after a run.
     *
     * @param outputIndex its position
     * @return the tensor
     * @throws IllegalArgumentException if there is no such output
     */
    Tensor getOutputTensor(int outputIndex);

    /**
     * How long the last run took.
     *
     * @return nanoseconds, null if no run has ended well
     */
    Long getLastNativeInferenceDurationNanoseconds();

    /** Lets go of the interpreter; closing twice is fine. */
    @Override
    void close();
}
