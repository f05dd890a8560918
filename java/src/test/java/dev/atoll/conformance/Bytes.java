// SPDX-License-Identifier: Apache-2.0
// Bytes and numbers in conformance tests. Knows nothing of the API under test.

package dev.atoll.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.BiConsumer;

final class Bytes {
    private Bytes() {}

    static byte[] float32(double... values) {
        ByteBuffer bytes = little(4 * values.length);
        for (double value : values) {
            bytes.putFloat((float) value);
        }
        return bytes.array();
    }

    static byte[] float64(double... values) {
        ByteBuffer bytes = little(8 * values.length);
        for (double value : values) {
            bytes.putDouble(value);
        }
        return bytes.array();
    }

    static byte[] int8(long... values) {
        return integers(1, values, (bytes, value) -> bytes.put(value.byteValue()));
    }

    static byte[] int16(long... values) {
        return integers(2, values, (bytes, value) -> bytes.putShort(value.shortValue()));
    }

    static byte[] int32(long... values) {
        return integers(4, values, (bytes, value) -> bytes.putInt(value.intValue()));
    }

    static byte[] int64(long... values) {
        return integers(8, values, ByteBuffer::putLong);
    }

    private static byte[] integers(int size, long[] values, BiConsumer<ByteBuffer, Long> put) {
        ByteBuffer bytes = little(size * values.length);
        for (long value : values) {
            put.accept(bytes, value);
        }
        return bytes.array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] hex(String digits) {
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    static byte[] read(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    static void write(ByteBuffer buffer, byte[] bytes) {
        buffer.duplicate().put(bytes);
    }

    static void assertNear(double[] expected, double within, byte[] actual) {
        assertEquals(4 * expected.length, actual.length, "number of bytes");
        ByteBuffer floats = ByteBuffer.wrap(actual).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], floats.getFloat(), within, "element " + i);
        }
    }

    static void assertContains(String text, String... words) {
        assertNotNull(text);
        for (String word : words) {
            assertTrue(text.contains(word), () -> "\"" + word + "\" is not in: " + text);
        }
    }
}
