// SPDX-License-Identifier: Apache-2.0
// Memory that was shown to the application. Official buffers simply go bad: these are let go before memory moves.

package org.tensorflow.lite;

import dev.atoll.Tensor;
import dev.atoll.View;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.Map;

/** The views of one interpreter that applications may still read. */
final class Views {
    private final Map<Tensor, View> open = new IdentityHashMap<>();

    synchronized ByteBuffer show(Tensor tensor) {
        return open.computeIfAbsent(tensor, Tensor::data).buffer();
    }

    /** Ends all views, because memory is about to move. */
    synchronized void release() {
        open.values().forEach(View::close);
        open.clear();
    }
}
