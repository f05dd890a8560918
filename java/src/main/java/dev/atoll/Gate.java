// SPDX-License-Identifier: Apache-2.0
// Who may be inside a native object at this moment, and which views of its memory are open. Knows no native function.

package dev.atoll;

/**
 * The one door to a native object and to everything that lives inside it.
 *
 * <p>A confined object lets one caller in at a time: the second one fails with <em>busy</em> instead of racing. Any
 * other object lets many in. Nobody can close an object while a caller is inside.
 */
final class Gate {
    private final String type;
    private final boolean confined;
    private boolean taken;
    private int visitors;
    private int leases;
    private int generation;
    private boolean closed;

    Gate(String type, boolean confined) {
        this.type = type;
        this.confined = confined;
    }

    /** Enters as the caller that a confined object has room for. */
    synchronized void enter(String operation) {
        requireOpen(operation);
        if (taken) {
            throw busy(operation);
        }
        if (confined) {
            taken = true;
        } else {
            visitors++;
        }
    }

    synchronized void leave() {
        if (confined) {
            taken = false;
        } else {
            visitors--;
        }
    }

    /** Enters beside whoever is inside, for calls that any thread may make at any time. */
    synchronized void visit(String operation) {
        requireOpen(operation);
        visitors++;
    }

    synchronized void endVisit() {
        visitors--;
    }

    /** Closes for good; false when it was closed already. */
    synchronized boolean close() {
        if (closed) {
            return false;
        }
        if (taken || visitors > 0) {
            throw busy("close");
        }
        requireNoLease("close");
        generation++;
        closed = true;
        return true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized int generation() {
        return generation;
    }

    /** Makes every view taken before stale; fails while one is open. */
    synchronized void invalidate(String operation) {
        requireNoLease(operation);
        generation++;
    }

    synchronized int openLease() {
        leases++;
        return generation;
    }

    synchronized void endLease() {
        leases--;
    }

    synchronized void requireNoLease(String operation) {
        if (leases > 0) {
            throw Errors.of(Errors.VIEW_OPEN, operation, "a view of the memory of this " + type + " is still open");
        }
    }

    private void requireOpen(String operation) {
        if (closed) {
            throw Errors.of(Errors.CLOSED, operation, "the " + type + " was closed");
        }
    }

    private RuntimeException busy(String operation) {
        return Errors.of(Errors.BUSY, operation, "another call on this " + type + " is in progress");
    }
}
