// SPDX-License-Identifier: Apache-2.0
// Checks of arguments that come before a native call. Knows no native function.

package dev.atoll;

/** Each returns what it checked, or throws. */
final class Check {
    private Check() {}

    static <T> T notNull(T value, String operation, String name) {
        if (value == null) {
            throw Errors.of(Errors.INVALID_ARGUMENT, operation, name + " is null");
        }
        return value;
    }

    static void range(long value, long minimum, long maximum, String operation, String name) {
        if (value < minimum || value > maximum) {
            throw Errors.of(Errors.OUT_OF_RANGE, operation, name + " is " + value);
        }
    }

    /** A size that a Java array or buffer can have. */
    static int capacity(long size, String operation) {
        if (size < 0 || size > Integer.MAX_VALUE) {
            throw Errors.of(Errors.OUT_OF_RANGE, operation, size + " bytes do not fit into a Java buffer");
        }
        return (int) size;
    }

    /** An entry that the loaded library may lack. */
    static void has(int entry, String operation) {
        if (!NativeLibrary.has(entry)) {
            throw Errors.of(Errors.UNSUPPORTED, operation, "the loaded library has no " + Native.NAMES[entry]);
        }
    }
}
