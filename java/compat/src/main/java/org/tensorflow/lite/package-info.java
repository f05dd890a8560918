// SPDX-License-Identifier: Apache-2.0
// The Java interface of TensorFlow Lite over dev.atoll: only its public classes are used here.

/** The Java interface of TensorFlow Lite, over Atoll. */
package org.tensorflow.lite;
