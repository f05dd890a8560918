// SPDX-License-Identifier: Apache-2.0
// The library as a whole.

import Atoll

/// The runtime.
public enum Runtime {
    /// The version of TensorFlow Lite whose API this is; empty if the library cannot be loaded.
    public static var version: String { (try? Atoll.Runtime.version()) ?? "" }
}
