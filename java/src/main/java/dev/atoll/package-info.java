// SPDX-License-Identifier: Apache-2.0
// What the package is for; each class says the rest.

/**
 * Runs TensorFlow Lite models.
 *
 * <p>Objects that stand for native ones are {@link java.lang.AutoCloseable}: close them in any order, or forget them and
 * let the collector do it. Every failure is an unchecked exception with a code. Memory of tensors can be seen without a
 * copy through a {@link dev.atoll.View}, as long as the view is open.
 */
package dev.atoll;
