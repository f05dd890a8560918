// SPDX-License-Identifier: Apache-2.0
// A native object that has to be closed. Knows no native function.

package dev.atoll;

import java.util.ArrayList;
import java.util.List;

/** Closed by hand, or let go by the collector. */
abstract class Handle extends Part implements AutoCloseable {
    private final Hold hold;
    private final List<Hold> dependents = new ArrayList<>();
    private volatile boolean closed;

    Handle(String type, NativeObject object, boolean confined) {
        super(type, object, confined);
        hold = new Hold(this, object);
    }

    /** An object that must not outlive {@code owner}: closing the owner closes it first. */
    Handle(String type, NativeObject object, Handle owner) {
        super(type, object.hold(owner.object()), owner, false);
        hold = new Hold(this, object);
        owner.adopt(hold);
    }

    private synchronized void adopt(Hold dependent) {
        dependents.add(dependent);
    }

    /**
     * Closes this object; closing it again does nothing. What was made from it may be closed later or has been closed
     * with it. Fails while a call is in progress or a view is open.
     */
    @Override
    public final void close() {
        if (owner() == null) {
            closeRoot();
        } else if (!isClosed()) {
            closeDependent();
        }
    }

    private void closeRoot() {
        if (gate().close()) {
            synchronized (this) {
                dependents.forEach(Hold::release);
            }
            hold.release();
        }
    }

    private void closeDependent() {
        enter("close");
        try {
            gate().invalidate("close");
            closed = true;
            hold.release();
        } finally {
            leave();
        }
    }

    /** Whether this object was closed. */
    @Override
    public final boolean isClosed() {
        return closed || super.isClosed();
    }
}
