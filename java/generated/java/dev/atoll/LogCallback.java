// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (backends/java/templates/callback.java.j2). Do not edit: run `./dev generate`.

package dev.atoll;

/**
 * Receives every message the library would write to its log, one call per message, without a line end.
 *
 * <p>It may be called on any thread.
 *
 * <p>What becomes of an exception thrown here: It is swallowed; a log callback cannot make a call fail.
 */
@FunctionalInterface
public interface LogCallback {
    /**
     * Called once.
     *
     * @param message The text of the message.
     */
    void call(String message);
}
