// SPDX-License-Identifier: Apache-2.0
// Conveniences over the public classes of dev.atoll; nothing here knows native code.

/** Conveniences over the exact API: Java arrays of any rank, and a run in one call. */
package dev.atoll.sugar;
