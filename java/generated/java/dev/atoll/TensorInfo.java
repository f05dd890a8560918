// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/object.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

/**
 * What the model file says about one tensor; it belongs to its {@link Model} and holds no data.
 *
 * <p>May be used by any number of threads at once.
 */
public final class TensorInfo extends Part {
    TensorInfo(long address, Part owner, boolean readOnly) {
        super("TensorInfo", NativeObject.borrowed(address), owner, readOnly);
    }

    /**
     * Name of the tensor.
     *
     * @return The name, possibly empty; null when there is none.
     * @throws AtollException if it fails; the code says why
     */
    public String name() {
        enter("name");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_INFO_GET_NAME, "name");
            byte[] result = Native.atollTensorInfoGetName(address());
            return Text.decode(result);
        } finally {
            leave();
        }
    }

    /**
     * Element type.
     *
     * @return The type.
     * @throws AtollException if it fails; the code says why
     */
    public TensorType type() {
        enter("type");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_INFO_GET_TYPE, "type");
            return TensorType.of(Native.atollTensorInfoGetType(address()));
        } finally {
            leave();
        }
    }

    /**
     * Size of every axis as stored in the file; empty for a scalar.
     *
     * @return the elements: Size of one axis.
     * @throws AtollException if it fails; the code says why
     */
    public int[] shape() {
        enter("shape");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_INFO_GET_NUM_DIMS, "shape");
            Check.has(Native.HAS_ATOLL_TENSOR_INFO_GET_DIM, "shape");
            int count = Native.atollTensorInfoGetNumDims(address());
            count = Math.max(count, 0);
            int[] list = new int[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.atollTensorInfoGetDim(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * Declared size of every axis, -1 where the model leaves it open. Equal to {@link TensorInfo#shape} when nothing
     * is open.
     *
     * @return the elements: Declared size of one axis; -1 when it may vary.
     * @throws AtollException if it fails; the code says why
     */
    public int[] shapeSignature() {
        enter("shape_signature");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_INFO_GET_NUM_DIMS, "shape_signature");
            Check.has(Native.HAS_ATOLL_TENSOR_INFO_GET_DIM_SIGNATURE, "shape_signature");
            int count = Native.atollTensorInfoGetNumDims(address());
            count = Math.max(count, 0);
            int[] list = new int[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.atollTensorInfoGetDimSignature(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * Quantization of the whole tensor; its scale is 0 when there is none or one per channel.
     *
     * @return Scale and zero point.
     * @throws AtollException if it fails; the code says why
     */
    public QuantizationParams quantization() {
        enter("quantization");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_INFO_GET_QUANTIZATION_PARAMS, "quantization");
            return QuantizationParams.read(Native.atollTensorInfoGetQuantizationParams(address()));
        } finally {
            leave();
        }
    }
}
