// SPDX-License-Identifier: Apache-2.0
// What programs call a delegate.

/// Runs parts of a model elsewhere. Interpreters here refuse delegates.
public protocol Delegate: AnyObject {
    /// The native object.
    typealias CDelegate = OpaquePointer

    /// The native object, which lives as long as this one.
    var cDelegate: CDelegate { get }
}
