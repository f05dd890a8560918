// SPDX-License-Identifier: Apache-2.0
// Memory of the caller that native code may use in place. Knows no native function but the address of a buffer.

package dev.atoll;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Direct buffers at addresses that native code likes, which {@link ByteBuffer#allocateDirect} does not promise. */
public final class AlignedMemory {
    /** Every address is a multiple of this many bytes. */
    public static final int ALIGNMENT = 64;

    private AlignedMemory() {}

    /**
     * A new buffer of zero bytes, in the byte order of the machine.
     *
     * @param size its capacity in bytes
     * @return a direct buffer that starts at a multiple of {@link #ALIGNMENT}
     */
    public static ByteBuffer allocate(int size) {
        NativeLibrary.ensure();
        ByteBuffer memory = ByteBuffer.allocateDirect(Math.addExact(size, ALIGNMENT));
        int start = (int) (-Native.address(memory) & (ALIGNMENT - 1));
        memory.position(start).limit(start + size);
        return memory.slice().order(ByteOrder.nativeOrder());
    }
}
