// SPDX-License-Identifier: Apache-2.0
// A configuration that a service of Android has tested; here only a name that options take.

package org.tensorflow.lite.acceleration;

import org.tensorflow.lite.InterpreterApi;

/** A tested configuration of an interpreter. */
public interface ValidatedAccelerationConfig {
    /**
     * Puts the configuration into options.
     *
     * @param options the options of an interpreter
     */
    void apply(InterpreterApi.Options options);
}
