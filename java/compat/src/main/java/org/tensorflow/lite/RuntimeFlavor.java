// SPDX-License-Identifier: Apache-2.0
// Where a runtime comes from, for delegate factories.

package org.tensorflow.lite;

/** Which runtime a {@link DelegateFactory} makes a delegate for. Here it is always the application's own. */
public enum RuntimeFlavor {
    /** The runtime inside the application. */
    APPLICATION,
    /** The runtime of the system. */
    SYSTEM
}
