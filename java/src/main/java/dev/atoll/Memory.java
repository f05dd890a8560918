// SPDX-License-Identifier: Apache-2.0
// Bytes on their way to native code: from buffers of any kind, between position and limit. Knows no native function.

package dev.atoll;

import java.nio.ByteBuffer;

/** Either a direct buffer, whose memory native code uses, or a range of an array, which it copies. */
final class Memory {
    final ByteBuffer direct;
    final byte[] array;
    final int offset;
    final int size;

    private Memory(ByteBuffer direct, byte[] array, int offset, int size) {
        this.direct = direct;
        this.array = array;
        this.offset = offset;
        this.size = size;
    }

    /** For the time of a call. Null stands for no memory at all. */
    static Memory borrow(ByteBuffer data) {
        if (data == null) {
            return new Memory(null, null, 0, 0);
        }
        if (data.isDirect()) {
            return new Memory(data.slice(), null, 0, data.remaining());
        }
        if (data.hasArray()) {
            return new Memory(null, data.array(), data.arrayOffset() + data.position(), data.remaining());
        }
        byte[] copy = new byte[data.remaining()];
        data.duplicate().get(copy);
        return new Memory(null, copy, 0, copy.length);
    }

    /** For longer than a call: a direct buffer as it is, anything else as a direct copy. */
    static Memory pin(ByteBuffer data) {
        if (data == null || data.isDirect()) {
            return borrow(data);
        }
        ByteBuffer copy = ByteBuffer.allocateDirect(data.remaining());
        copy.put(data.duplicate());
        copy.flip();
        return borrow(copy);
    }

    /** For native code to write to, for longer than a call. */
    static Memory share(ByteBuffer data, String operation) {
        if (data != null && (!data.isDirect() || data.isReadOnly())) {
            throw Errors.of(Errors.INVALID_ARGUMENT, operation, "the buffer must be direct and writable");
        }
        return borrow(data);
    }

    /** For native code to write to during a call. */
    static Memory fill(ByteBuffer data, String operation) {
        if (data.isReadOnly()) {
            throw Errors.of(Errors.INVALID_ARGUMENT, operation, "the buffer is read-only");
        }
        return borrow(data);
    }

    void requireSize(long expected, String operation) {
        if (size != expected) {
            throw Errors.of(Errors.SIZE_MISMATCH, operation, expected + " bytes are needed, not " + size);
        }
    }
}
