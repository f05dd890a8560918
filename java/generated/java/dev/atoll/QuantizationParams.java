// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/struct.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Affine quantization of a whole tensor, real = scale × (stored − zero_point). A scale of 0 means that the tensor
 * is not quantized, or has one scale per channel.
 */
public final class QuantizationParams {
    private final float scale;
    private final int zeroPoint;

    /**
     * Creates a value.
     *
     * @param scale see {@link #scale()}
     * @param zeroPoint see {@link #zeroPoint()}
     */
    public QuantizationParams(float scale, int zeroPoint) {
        this.scale = scale;
        this.zeroPoint = zeroPoint;
    }

    static QuantizationParams read(byte[] bytes) {
        ByteBuffer raw = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        return new QuantizationParams(
                raw.getFloat(0),
                raw.getInt(4));
    }

    /**
     * Real value of one step; 0 when there is no single scale.
     *
     * @return real value of one step; 0 when there is no single scale.
     */
    public float scale() {
        return scale;
    }

    /**
     * The stored value that stands for the real 0.
     *
     * @return the stored value that stands for the real 0.
     */
    public int zeroPoint() {
        return zeroPoint;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof QuantizationParams)) {
            return false;
        }
        QuantizationParams that = (QuantizationParams) other;
        return Float.compare(scale, that.scale) == 0 && Integer.compare(zeroPoint, that.zeroPoint) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(scale, zeroPoint);
    }

    @Override
    public String toString() {
        return "QuantizationParams("
                + "scale=" + scale
                + ", zeroPoint=" + zeroPoint
                + ")";
    }
}
