// SPDX-License-Identifier: Apache-2.0
// The net under close(): lets go of a native object when the Java object that owned it was collected.

package dev.atoll;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One Java object's hold on a native one: let go once, by close or by the collector. */
final class Hold extends PhantomReference<Object> {
    private static final ReferenceQueue<Object> COLLECTED = new ReferenceQueue<>();
    private static final Set<Hold> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Thread reaper = new Thread(Hold::reap, Hold.class.getName());
        reaper.setDaemon(true);
        reaper.start();
    }

    final NativeObject object;

    Hold(Object holder, NativeObject object) {
        super(holder, COLLECTED);
        this.object = object;
        OPEN.add(this);
    }

    /** How many native objects Java objects hold now. */
    static int open() {
        return OPEN.size();
    }

    void release() {
        if (OPEN.remove(this)) {
            object.release();
        }
    }

    private static void reap() {
        while (true) {
            try {
                ((Hold) COLLECTED.remove()).release();
            } catch (InterruptedException ignored) {
                // Nobody is meant to stop this thread; it ends with the process.
            }
        }
    }
}
