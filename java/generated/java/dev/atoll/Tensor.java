// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/object.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One tensor of an {@link Interpreter} or {@link SignatureRunner}, which owns it. It stays valid as long as they
 * do; its data moves whenever tensors are allocated.
 *
 * <p>For one thread at a time.
 */
public final class Tensor extends Part {
    Tensor(long address, Part owner, boolean readOnly) {
        super("Tensor", NativeObject.borrowed(address), owner, readOnly);
    }

    /**
     * Name of the tensor.
     *
     * @return The name, possibly empty; null when there is none.
     */
    public String name() {
        enter("name");
        try {
            byte[] result = Native.tfLiteTensorName(address());
            return Text.decode(result);
        } finally {
            leave();
        }
    }

    /**
     * Element type.
     *
     * @return The type.
     */
    public TensorType type() {
        enter("type");
        try {
            return TensorType.of(Native.tfLiteTensorType(address()));
        } finally {
            leave();
        }
    }

    /**
     * Size of every axis, outermost first; empty for a scalar. That of a dynamic output is final after the run.
     *
     * @return the elements: Size of one axis.
     * @throws AtollException if it fails; the code says why
     */
    public int[] shape() {
        enter("shape");
        try {
            int count = Native.tfLiteTensorNumDims(address());
            count = Math.max(count, 0);
            int[] list = new int[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.tfLiteTensorDim(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * Declared size of every axis, -1 where the model leaves it open. Equal to {@link Tensor#shape} when nothing is
     * open.
     *
     * @return the elements: Declared size of one axis; -1 when it may vary.
     * @throws AtollException if it fails; the code says why
     */
    public int[] shapeSignature() {
        enter("shape_signature");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_GET_NUM_DIMS_SIGNATURE, "shape_signature");
            Check.has(Native.HAS_ATOLL_TENSOR_GET_DIM_SIGNATURE, "shape_signature");
            int count = Native.atollTensorGetNumDimsSignature(address());
            count = Math.max(count, 0);
            int[] list = new int[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.atollTensorGetDimSignature(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * Size of the data in bytes; for strings that of the packed block.
     *
     * @return Bytes; 0 when there is no memory yet for a dynamic tensor.
     */
    public long byteSize() {
        enter("byte_size");
        try {
            return Native.tfLiteTensorByteSize(address());
        } finally {
            leave();
        }
    }

    /**
     * Quantization of the whole tensor; its scale is 0 when there is none or one per channel.
     *
     * @return Scale and zero point.
     */
    public QuantizationParams quantization() {
        enter("quantization");
        try {
            return QuantizationParams.read(Native.tfLiteTensorQuantizationParams(address()));
        } finally {
            leave();
        }
    }

    /**
     * One scale per channel, a single one for the whole tensor, or none when the tensor is not quantized.
     *
     * @return the elements: Scale of one channel.
     * @throws AtollException if it fails; the code says why
     */
    public float[] quantizationScales() {
        enter("quantization_scales");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_GET_QUANTIZATION_CHANNEL_COUNT, "quantization_scales");
            Check.has(Native.HAS_ATOLL_TENSOR_GET_QUANTIZATION_SCALE, "quantization_scales");
            int count = Native.atollTensorGetQuantizationChannelCount(address());
            float[] list = new float[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.atollTensorGetQuantizationScale(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * The zero points that belong to {@link Tensor#quantizationScales}.
     *
     * @return the elements: Zero point of one channel.
     * @throws AtollException if it fails; the code says why
     */
    public int[] quantizationZeroPoints() {
        enter("quantization_zero_points");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_GET_QUANTIZATION_CHANNEL_COUNT, "quantization_zero_points");
            Check.has(Native.HAS_ATOLL_TENSOR_GET_QUANTIZATION_ZERO_POINT, "quantization_zero_points");
            int count = Native.atollTensorGetQuantizationChannelCount(address());
            int[] list = new int[count];
            for (int i = 0; i < count; i++) {
                list[i] = Native.atollTensorGetQuantizationZeroPoint(address(), i);
            }
            return list;
        } finally {
            leave();
        }
    }

    /**
     * The axis whose positions are the channels of {@link Tensor#quantizationScales}.
     *
     * @return The axis; 0 when the tensor is not quantized per channel.
     * @throws AtollException if it fails; the code says why
     */
    public int quantizedDimension() {
        enter("quantized_dimension");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_GET_QUANTIZED_DIMENSION, "quantized_dimension");
            return Native.atollTensorGetQuantizedDimension(address());
        } finally {
            leave();
        }
    }

    /**
     * The data, without a copy, in the byte order of the machine. Allocating or resizing makes it stale. Inputs are
     * kept by a run unless the model overwrites them.
     *
     * @return the open view, to be closed
     * @throws AtollException if it fails; the code says why
     */
    public View data() {
        enter("data");
        try {
            if (Native.tfLiteTensorData(address()) == 0 && Native.tfLiteTensorByteSize(address()) != 0) {
                throw Errors.of(Errors.NOT_ALLOCATED, "data", "there is no data yet");
            }
            int size = Check.capacity(Native.tfLiteTensorByteSize(address()), "data");
            return new View(this, Native.buffer(Native.tfLiteTensorData(address()), size), isReadOnly());
        } finally {
            leave();
        }
    }

    /**
     * Copies bytes into the tensor. Any other size is the error {@link ErrorCode#SIZE_MISMATCH}.
     *
     * @param data Exactly {@link Tensor#byteSize} bytes.
     * @throws AtollException if it fails; the code says why
     */
    public void copyFrom(ByteBuffer data) {
        Memory nativeData = Memory.borrow(Check.notNull(data, "copy_from", "data"));
        enter("copy_from");
        try {
            requireWritable("copy_from");
            if (Native.tfLiteTensorData(address()) == 0 && Native.tfLiteTensorByteSize(address()) != 0) {
                throw Errors.of(Errors.NOT_ALLOCATED, "copy_from", "there is no data yet");
            }
            nativeData.requireSize(Native.tfLiteTensorByteSize(address()), "copy_from");
            int status = Native.tfLiteTensorCopyFromBuffer(
                    address(), nativeData.direct, nativeData.array, nativeData.offset, nativeData.size);
            if (status != Errors.OK) {
                throw Errors.of(Errors.code(status, Errors.SIZE_MISMATCH), "copy_from", "the library gave no reason");
            }
        } finally {
            leave();
        }
    }

    /**
     * Copies bytes into the tensor. Any other size is the error {@link ErrorCode#SIZE_MISMATCH}.
     *
     * @param data Exactly {@link Tensor#byteSize} bytes.
     * @throws AtollException if it fails; the code says why
     */
    public void copyFrom(byte[] data) {
        Check.notNull(data, "copy_from", "data");
        copyFrom(ByteBuffer.wrap(data));
    }

    /**
     * Copies the data of the tensor. In C the size must be exact; any other is the error {@link
     * ErrorCode#SIZE_MISMATCH}.
     *
     * @return A copy of the {@link Tensor#byteSize} bytes.
     * @throws AtollException if it fails; the code says why
     */
    public byte[] copyTo() {
        enter("copy_to");
        try {
            if (Native.tfLiteTensorData(address()) == 0 && Native.tfLiteTensorByteSize(address()) != 0) {
                throw Errors.of(Errors.NOT_ALLOCATED, "copy_to", "there is no data yet");
            }
            byte[] out = new byte[Check.capacity(Native.tfLiteTensorByteSize(address()), "copy_to")];
            int status = Native.tfLiteTensorCopyToBuffer(address(), null, out, 0, out.length);
            if (status != Errors.OK) {
                throw Errors.of(Errors.code(status, Errors.SIZE_MISMATCH), "copy_to", "the library gave no reason");
            }
            return out;
        } finally {
            leave();
        }
    }

    /**
     * Copies the data of the tensor. In C the size must be exact; any other is the error {@link
     * ErrorCode#SIZE_MISMATCH}.
     *
     * @param destination where to, from its position to its limit, which stay as they are
     * @throws AtollException if it fails; the code says why
     */
    public void copyTo(ByteBuffer destination) {
        Memory nativeDestination = Memory.fill(Check.notNull(destination, "copy_to", "destination"), "copy_to");
        enter("copy_to");
        try {
            if (Native.tfLiteTensorData(address()) == 0 && Native.tfLiteTensorByteSize(address()) != 0) {
                throw Errors.of(Errors.NOT_ALLOCATED, "copy_to", "there is no data yet");
            }
            nativeDestination.requireSize(Native.tfLiteTensorByteSize(address()), "copy_to");
            int status = Native.tfLiteTensorCopyToBuffer(
                    address(), nativeDestination.direct, nativeDestination.array, nativeDestination.offset,
                    nativeDestination.size);
            if (status != Errors.OK) {
                throw Errors.of(Errors.code(status, Errors.SIZE_MISMATCH), "copy_to", "the library gave no reason");
            }
        } finally {
            leave();
        }
    }

    /**
     * The strings of a tensor of type {@link TensorType#STRING}, in order. Another type is the error {@link
     * ErrorCode#TYPE_MISMATCH}.
     *
     * @return the elements: One string; any bytes, not NUL-terminated.
     * @throws AtollException if it fails; the code says why
     */
    public List<byte[]> strings() {
        enter("strings");
        try {
            Check.has(Native.HAS_ATOLL_TENSOR_GET_STRING_COUNT, "strings");
            Check.has(Native.HAS_ATOLL_TENSOR_GET_STRING, "strings");
            if (Native.tfLiteTensorData(address()) == 0 && Native.tfLiteTensorByteSize(address()) != 0) {
                throw Errors.of(Errors.NOT_ALLOCATED, "strings", "there is no data yet");
            }
            int count = Native.atollTensorGetStringCount(address());
            if (count < 0) {
                throw Errors.of(Errors.TYPE_MISMATCH, "strings", "there is no such list");
            }
            List<byte[]> list = new ArrayList<>(count);
            long error = Errors.create();
            try {
                for (int i = 0; i < count; i++) {
                    byte[][] out = new byte[1][];
                    if (Native.atollTensorGetString(address(), i, out, error) != Errors.OK) {
                        throw Errors.read(error, Errors.ERROR, "strings");
                    }
                    list.add(out[0]);
                }
            } finally {
                Errors.delete(error);
            }
            return Collections.unmodifiableList(list);
        } finally {
            leave();
        }
    }

    /**
     * Replaces the strings of a tensor of type {@link TensorType#STRING}; their number must be that of the elements of
     * its shape. Another type is the error {@link ErrorCode#TYPE_MISMATCH}.
     *
     * @param strings One byte string per element, in order.
     * @throws AtollException if it fails; the code says why
     */
    public void setStrings(List<byte[]> strings) {
        byte[][] nativeStrings = Check.notNull(strings, "set_strings", "strings").toArray(new byte[0][]);
        enter("set_strings");
        try {
            gate().requireNoLease("set_strings");
            Check.has(Native.HAS_ATOLL_TENSOR_SET_STRINGS, "set_strings");
            requireWritable("set_strings");
            gate().invalidate("set_strings");
            long error = Errors.create();
            try {
                int status = Native.atollTensorSetStrings(address(), nativeStrings, error);
                if (status != Errors.OK) {
                    throw Errors.read(error, Errors.code(status, Errors.ERROR), "set_strings");
                }
            } finally {
                Errors.delete(error);
            }
        } finally {
            leave();
        }
    }
}
