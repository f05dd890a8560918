// SPDX-License-Identifier: Apache-2.0
// Strings to UTF-8 and back. Knows no native function.

package dev.atoll;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Native text is UTF-8 with a zero at its end; JNI's own strings are neither. */
final class Text {
    private Text() {}

    static byte[] encode(String text, String operation) {
        if (text == null) {
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            throw Errors.of(Errors.INVALID_ARGUMENT, operation, "the text contains a zero character");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    static String decode(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
