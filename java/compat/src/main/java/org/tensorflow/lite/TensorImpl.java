// SPDX-License-Identifier: Apache-2.0
// A tensor of dev.atoll behind the official interface, with the official checks and texts.

package org.tensorflow.lite;

import dev.atoll.AtollException;
import dev.atoll.View;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** One tensor; what copies in and out of it. */
final class TensorImpl implements Tensor {
    private final dev.atoll.Tensor tensor;
    private final int index;
    private final Views views;
    private final DataType type;

    TensorImpl(dev.atoll.Tensor tensor, int index, Views views) {
        this.tensor = tensor;
        this.index = index;
        this.views = views;
        this.type = DataType.of(tensor.type());
    }

    @Override
    public DataType dataType() {
        return type;
    }

    @Override
    public int numDimensions() {
        return shape().length;
    }

    @Override
    public int numBytes() {
        return Math.toIntExact(tensor.byteSize());
    }

    @Override
    public int numElements() {
        return Arrays.stream(shape()).reduce(1, Math::multiplyExact);
    }

    @Override
    public int[] shape() {
        return tensor.shape();
    }

    @Override
    public int[] shapeSignature() {
        return tensor.shapeSignature();
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public String name() {
        String name = tensor.name();
        return name == null ? "" : name;
    }

    @Override
    public QuantizationParams quantizationParams() {
        dev.atoll.QuantizationParams found = tensor.quantization();
        return new QuantizationParams(found.scale(), found.zeroPoint());
    }

    @Override
    public ByteBuffer asReadOnlyBuffer() {
        try {
            return views.show(tensor).asReadOnlyBuffer().order(ByteOrder.nativeOrder());
        } catch (AtollException.NotAllocated e) {
            throw new IllegalArgumentException("Internal error: Tensor hasn't been allocated.", e);
        }
    }

    /** The shape that a value gives to this input, or null if it has that already or says nothing about it. */
    int[] shapeIfDifferent(Object value) {
        if (value == null || Values.isBuffer(value)) {
            return null;
        }
        requireType(value);
        int[] wanted = Values.shapeOf(value, type);
        return Arrays.equals(wanted, shape()) ? null : wanted;
    }

    /** Copies a value in. */
    void setTo(Object source) {
        if (source == null) {
            throw new IllegalArgumentException("Null inputs are allowed only if the Tensor is bound to a buffer handle.");
        }
        requireType(source);
        requireFit(source, "Cannot copy to", "from a");
        if (type == DataType.STRING) {
            views.release();
            tensor.setStrings(Copies.strings(source));
            return;
        }
        try (View view = tensor.data()) {
            if (source instanceof Buffer) {
                Copies.take((Buffer) source, view.buffer());
            } else {
                Copies.put(source, view.buffer());
            }
        }
    }

    /** Copies the data out. */
    void copyTo(Object target) {
        if (target == null) {
            throw new IllegalArgumentException("Null outputs are allowed only if the Tensor is bound to a buffer handle.");
        }
        requireType(target);
        requireFit(target, "Cannot copy from", "to a");
        if (type == DataType.STRING) {
            Copies.fill(target, tensor.strings().iterator());
            return;
        }
        try (View view = tensor.data()) {
            if (target instanceof Buffer) {
                Copies.append(view.buffer(), (Buffer) target);
            } else {
                Copies.get(view.buffer(), target);
            }
        }
    }

    private void requireType(Object value) {
        if (value instanceof ByteBuffer) {
            return;
        }
        DataType given = Values.typeOf(value, type);
        if (!given.isHeldLike(type)) {
            throw new IllegalArgumentException(String.format(
                    "Cannot convert between a TensorFlowLite tensor with type %s and a Java object of type %s (which is "
                            + "compatible with the TensorFlowLite type %s).",
                    type, value.getClass().getName(), given));
        }
    }

    /** {@code what} and {@code way} begin the texts for the two directions. */
    private void requireFit(Object value, String what, String way) {
        if (value instanceof Buffer) {
            long bytes = Values.bytesOf((Buffer) value, type);
            boolean fits = way.startsWith("to") ? bytes >= numBytes() : bytes == numBytes();
            if (!fits) {
                throw new IllegalArgumentException(String.format(
                        "%s a TensorFlowLite tensor (%s) with %d bytes %s Java Buffer with %d bytes.", what, name(),
                        numBytes(), way, bytes));
            }
            return;
        }
        int[] given = Values.shapeOf(value, type);
        if (!Arrays.equals(given, shape())) {
            throw new IllegalArgumentException(String.format(
                    "%s a TensorFlowLite tensor (%s) with shape %s %s Java object with shape %s.", what, name(),
                    Arrays.toString(shape()), way, Arrays.toString(given)));
        }
    }
}
