// SPDX-License-Identifier: Apache-2.0
// One tensor as applications see it.

package org.tensorflow.lite;

import java.nio.ByteBuffer;

/** A tensor of an interpreter; valid until that is closed. */
public interface Tensor {
    /** How integers stand for real numbers: {@code real = scale * (integer - zeroPoint)}. */
    class QuantizationParams {
        private final float scale;
        private final int zeroPoint;

        /**
         * Makes parameters.
         *
         * @param scale real value of one step
         * @param zeroPoint the integer that stands for 0
         */
        public QuantizationParams(final float scale, final int zeroPoint) {
            this.scale = scale;
            this.zeroPoint = zeroPoint;
        }

        /**
         * Real value of one step.
         *
         * @return the scale; 0 without quantization, or with one for each channel
         */
        public float getScale() {
            return scale;
        }

        /**
         * The integer that stands for 0.
         *
         * @return the zero point
         */
        public int getZeroPoint() {
            return zeroPoint;
        }
    }

    /**
     * The element type.
     *
     * @return the type
     */
    DataType dataType();

    /**
     * The number of axes.
     *
     * @return 0 for a scalar
     */
    int numDimensions();

    /**
     * The size of the data.
     *
     * @return bytes
     */
    int numBytes();

    /**
     * The number of elements.
     *
     * @return the product of the shape
     */
    int numElements();

    /**
     * The size of every axis.
     *
     * @return a new array, outermost axis first
     */
    int[] shape();

    /**
     * The declared size of every axis.
     *
     * @return a new array with -1 where the model leaves an axis open
     */
    int[] shapeSignature();

    /**
     * The index among all tensors of the subgraph.
     *
     * @return the index, which is not the position among inputs or outputs
     */
    int index();

    /**
     * The name of the tensor in the model.
     *
     * @return the name
     */
    String name();

    /**
     * The quantization of the whole tensor.
     *
     * @return its parameters
     */
    QuantizationParams quantizationParams();

    /**
     * The data, without a copy. It is gone when the interpreter allocates again or is closed: do not use the buffer after.
     *
     * @return a buffer to read, in the byte order of the machine
     * @throws IllegalArgumentException if there is no data yet
     */
    ByteBuffer asReadOnlyBuffer();
}
