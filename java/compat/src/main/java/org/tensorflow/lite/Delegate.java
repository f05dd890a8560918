// SPDX-License-Identifier: Apache-2.0
// What an application calls a delegate. Knows nothing about how one is applied.

package org.tensorflow.lite;

import java.io.Closeable;

/** A native delegate that runs parts of a model. Delegates are closed by who made them, after the interpreter. */
public interface Delegate extends Closeable {
    /**
     * The native object.
     *
     * @return the address of a {@code TfLiteDelegate}
     */
    long getNativeHandle();

    /** Lets go of the native object. The default does nothing. */
    @Override
    default void close() {}
}
