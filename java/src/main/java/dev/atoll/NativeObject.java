// SPDX-License-Identifier: Apache-2.0
// A native object and who still needs it. Knows no native function: it is told how to delete.

package dev.atoll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Deleted when the last holder lets go, so that objects may be closed in any order. */
final class NativeObject {
    private static final LongConsumer NOTHING = address -> {};

    final long address;
    private final LongConsumer delete;
    private final Object pinned;
    private final List<NativeObject> held = new ArrayList<>();
    private final Map<String, NativeObject> kept = new HashMap<>();
    private final List<NativeObject> replaced = new ArrayList<>();
    private int holders = 1;

    /** Takes over the native object at {@code address}. */
    NativeObject(long address, LongConsumer delete) {
        this(address, delete, null);
    }

    private NativeObject(long address, LongConsumer delete, Object pinned) {
        this.address = address;
        this.delete = delete;
        this.pinned = pinned;
    }

    /** Something of Java that native code uses: reachable as long as this object is held. */
    static NativeObject pin(Object pinned) {
        return new NativeObject(0, NOTHING, pinned);
    }

    /** An object that belongs to another one and is never deleted by us. */
    static NativeObject borrowed(long address) {
        return new NativeObject(address, NOTHING);
    }

    /** Keeps {@code other} until this object is deleted. */
    NativeObject hold(NativeObject other) {
        other.retain();
        return adopt(other);
    }

    /** Takes over {@code other} and keeps it until this object is deleted. */
    NativeObject adopt(NativeObject other) {
        synchronized (this) {
            held.add(other);
        }
        return this;
    }

    /**
     * Takes over {@code other} and keeps it until this object is deleted, or keeps another one in the same slot. What was
     * there before may still be in use until {@link #letGoOfReplaced}.
     */
    NativeObject keep(String slot, NativeObject other) {
        synchronized (this) {
            NativeObject before = kept.put(slot, other);
            if (before != null) {
                replaced.add(before);
            }
        }
        return this;
    }

    /** To be called when native code uses the latest of every slot. */
    void letGoOfReplaced() {
        List<NativeObject> unused;
        synchronized (this) {
            unused = new ArrayList<>(replaced);
            replaced.clear();
        }
        unused.forEach(NativeObject::release);
    }

    /** Keeps all that {@code maker} keeps now: what it was told to use, this object may use as well. */
    NativeObject inherit(NativeObject maker) {
        maker.everything().forEach(this::hold);
        return this;
    }

    private synchronized List<NativeObject> everything() {
        List<NativeObject> all = new ArrayList<>(held);
        all.addAll(kept.values());
        all.addAll(replaced);
        return all;
    }

    private synchronized void retain() {
        holders++;
    }

    void release() {
        synchronized (this) {
            holders--;
            if (holders > 0) {
                return;
            }
        }
        delete.accept(address);
        everything().forEach(NativeObject::release);
    }

    @Override
    public String toString() {
        return "native object at 0x" + Long.toHexString(address) + (pinned == null ? "" : " with " + pinned);
    }
}
