// SPDX-License-Identifier: Apache-2.0
// Names of the official acceleration service that options mention.

/** Names of the acceleration service. */
package org.tensorflow.lite.acceleration;
