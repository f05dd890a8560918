// SPDX-License-Identifier: Apache-2.0
// What every object that wraps a native one has in common: lifetime, closing, call states. Knows no native function.

/// A native object and what has to stay alive as long as it does. Deleted when the last Swift object lets go of it.
final class NativeObject {
    let pointer: OpaquePointer
    private let needed: [AnyObject]
    private var kept: [String: AnyObject] = [:]
    private let delete: ((OpaquePointer?) -> Void)?

    init(_ pointer: OpaquePointer, needing needed: [AnyObject], delete: ((OpaquePointer?) -> Void)?) {
        self.pointer = pointer
        self.needed = needed
        self.delete = delete
    }

    deinit { delete?(pointer) }

    func keep(_ object: AnyObject?, as place: String) { kept[place] = object }
}

/// The part of a wrapper class that is the same for all of them.
final class Handle: @unchecked Sendable {
    let library: NativeLibrary
    let type: String
    private let gate: Gate
    private let owner: Handle?
    private let isConst: Bool
    private var native: NativeObject?
    private var states: State = []
    private var parts: [WeakHandle] = []

    /// A native object of its own: `delete` runs once, after every object that needs it has let go.
    init(
        _ type: String, _ library: NativeLibrary, _ pointer: OpaquePointer, confined: Bool,
        keeping kept: [AnyObject] = [], delete: @escaping (OpaquePointer?) -> Void
    ) {
        self.type = type
        self.library = library
        gate = Gate(confined: confined)
        owner = nil
        isConst = false
        native = NativeObject(pointer, needing: kept, delete: delete)
    }

    /// What a new native object has to keep of these: memory itself, of handles their native objects.
    ///
    /// Taken before the call that makes the object, so that nobody can close them in between.
    static func kept(_ objects: AnyObject?...) -> [AnyObject] {
        objects.compactMap { object in
            guard let handle = object as? Handle else { return object }
            // A closed one is not kept: the call that follows fails.
            return try? handle.visit("") { _ in handle.native }
        }
    }

    /// A native object that lives inside `owner` and is entered through its gate.
    init(
        _ type: String, partOf owner: Handle, _ pointer: OpaquePointer, isConst: Bool = false,
        delete: ((OpaquePointer?) -> Void)? = nil
    ) {
        self.type = type
        library = owner.library
        gate = owner.gate
        self.owner = owner
        self.isConst = isConst
        native = NativeObject(pointer, needing: owner.native.map { [$0] } ?? [], delete: delete)
        if delete != nil { owner.adopt(self) }
    }

    /// Whether it, or the object that it is part of, was closed.
    var isClosed: Bool { native == nil || owner?.isClosed == true }

    /// The native pointer of the object this one is part of; the caller is inside.
    var ownerPointer: OpaquePointer? { owner?.native?.pointer }

    /// Runs `body` with the native pointer while nobody can close the object, nor enter it when it is confined.
    func use<Result>(_ operation: String, _ body: (OpaquePointer) throws -> Result) throws -> Result {
        try naming(operation, type) {
            try gate.enter()
            defer { gate.leave() }
            return try body(pointer())
        }
    }

    /// Runs a short `body` that is allowed while another call is in progress.
    func visit<Result>(_ operation: String, _ body: (OpaquePointer) throws -> Result) throws -> Result {
        try naming(operation, type) {
            try gate.visit()
            defer { gate.endVisit() }
            return try body(pointer())
        }
    }

    private func pointer() throws -> OpaquePointer {
        guard let native, owner?.isClosed != true else { throw Failure.of(Role.closed) }
        return native.pointer
    }

    /// Deletes the native object unless another object still needs it; later calls fail. Closing twice is fine.
    func close() throws {
        if isClosed { return }
        try naming("close", type) {
            guard owner == nil else { return try gate.exclude { native = nil } }
            try gate.close {
                for part in parts { part.handle?.native = nil }
                native = nil
            }
        }
    }

    private func adopt(_ part: Handle) {
        parts.removeAll { $0.handle == nil }
        parts.append(WeakHandle(handle: part))
    }
}

private struct WeakHandle {
    weak var handle: Handle?
}

/// What may be called now. The caller is inside.
extension Handle {
    func set(_ state: State) { states.insert(state) }

    func clear(_ state: State) { states.remove(state) }

    func require(_ state: State, else code: Code) throws {
        if !states.contains(state) { throw Failure.of(code) }
    }

    func requireMutable() throws {
        if isConst { throw Failure.of(Role.readOnly) }
    }

    func requireNoView() throws { try gate.requireNoLease() }

    /// Keeps an object that the native one uses until another takes its place.
    func keep(_ object: AnyObject?, as place: String) { native?.keep(object, as: place) }
}

/// Views of native memory, which can neither move nor go away while a lease is open.
extension Handle {
    func openLease<Result>(_ operation: String, _ body: (OpaquePointer) throws -> Result) throws -> Result {
        try use(operation) { pointer in
            let result = try body(pointer)
            gate.openLease()
            return result
        }
    }

    func endLease() { gate.endLease() }
}
