// SPDX-License-Identifier: Apache-2.0
// Native memory seen without a copy, for a while. Knows no native function.

package dev.atoll;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Memory of a native object, seen without a copy until the view is closed.
 *
 * <p>While a view is open, calls that would move the memory fail. Do not keep the buffer longer than the view: after
 * {@link #close} the memory may move or go away.
 */
public final class View implements AutoCloseable {
    private final Part owner;
    private final ByteBuffer memory;
    private final int generation;
    private boolean closed;

    View(Part owner, ByteBuffer memory, boolean readOnly) {
        this.owner = owner;
        this.memory = readOnly ? memory.asReadOnlyBuffer() : memory;
        this.generation = owner.gate().openLease();
    }

    /**
     * The memory, from its first byte to its last, in the byte order of the machine.
     *
     * @return a direct buffer with a position and limit of its own; read-only when the memory may not be written
     */
    public ByteBuffer buffer() {
        if (generation != owner.gate().generation()) {
            throw Errors.of(Errors.STALE_VIEW, "buffer", "the memory has moved since the view was taken");
        }
        if (closed) {
            throw Errors.of(Errors.CLOSED, "buffer", "the view was closed");
        }
        return memory.duplicate().order(ByteOrder.nativeOrder());
    }

    /** Ends the view; closing it again does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            owner.gate().endLease();
        }
    }
}
