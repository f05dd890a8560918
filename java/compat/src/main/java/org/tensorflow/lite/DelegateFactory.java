// SPDX-License-Identifier: Apache-2.0
// Makes a delegate when an interpreter is made.

package org.tensorflow.lite;

/** Makes delegates that belong to the interpreter they are made for. */
public interface DelegateFactory {
    /**
     * Makes a delegate.
     *
     * @param runtimeFlavor the runtime it is for
     * @return the delegate; the interpreter closes it
     */
    Delegate create(RuntimeFlavor runtimeFlavor);
}
