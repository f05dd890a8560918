// SPDX-License-Identifier: Apache-2.0
// Who may be inside a native object at this moment, and which views of its memory are open. Knows no native function.

import CAtoll

/// The one door to a native object and to everything that lives inside it.
///
/// A confined object lets one caller in at a time: the second one fails with *busy* instead of racing. A shared object
/// lets many in, but cannot be closed while one of them is inside. Visitors make calls that are allowed at any time.
final class Gate: @unchecked Sendable {
    private let users = UnsafeMutablePointer<Int32>.allocate(capacity: 3)
    private var visitors: UnsafeMutablePointer<Int32> { users + 1 }
    private var leases: UnsafeMutablePointer<Int32> { users + 2 }
    private let limit: Int32

    init(confined: Bool) {
        limit = confined ? 1 : Int32.max - 1
        users.initialize(repeating: 0, count: 3)
    }

    deinit { users.deallocate() }

    func enter() throws {
        switch native_gate_enter(users, limit) {
        case native_gate_entered: return
        case native_gate_closed: throw Failure.of(Role.closed)
        default: throw Failure.of(Role.busy)
        }
    }

    func leave() { native_gate_leave(users) }

    func visit() throws {
        while true {
            switch native_gate_enter(visitors, Int32.max) {
            case native_gate_entered: return
            case native_gate_closed: throw Failure.of(Role.closed)
            default: continue
            }
        }
    }

    func endVisit() { native_gate_leave(visitors) }

    /// Closes the gate for good and runs `release` while nobody is inside. Does nothing when it was closed already.
    func close(_ release: () -> Void) throws {
        try requireNoLease()
        switch native_gate_close(users) {
        case native_gate_entered:
            _ = native_gate_seize(visitors)
            release()
            native_gate_yield(visitors, true)
        case native_gate_closed: return
        default: throw Failure.of(Role.busy)
        }
    }

    /// Runs `release` while nobody is inside; the gate stays open for the others that use it.
    func exclude(_ release: () -> Void) throws {
        try enter()
        defer { leave() }
        try requireNoLease()
        guard native_gate_seize(visitors) else { return }
        release()
        native_gate_yield(visitors, false)
    }

    func openLease() { native_count_add(leases, 1) }

    func endLease() { native_count_add(leases, -1) }

    func requireNoLease() throws {
        if native_count(leases) > 0 { throw Failure.of(Role.viewOpen) }
    }
}
