// SPDX-License-Identifier: Apache-2.0
// Memory that both sides use: blocks the library may keep, and bytes it borrows for a call. Knows no native function.

/// A block of memory, aligned for any element type and for vector loads, that a native object may keep using.
///
/// It stays where it is and lives as long as anything uses it. What it holds is not guarded: do not write to it while
/// another thread runs what reads it.
public final class Memory: @unchecked Sendable {
    let address: UnsafeMutableRawPointer

    /// Its size in bytes.
    public let byteCount: Int

    /// A block of zeros.
    public init(byteCount: Int) {
        precondition(byteCount >= 0, "a block of memory cannot have \(byteCount) bytes")
        address = .allocate(byteCount: Swift.max(byteCount, 1), alignment: 64)
        address.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        self.byteCount = byteCount
    }

    /// A block with a copy of `bytes`.
    public convenience init(copying bytes: some RawBytes) {
        self.init(byteCount: bytes.withUnsafeBytes { $0.count })
        bytes.withUnsafeBytes { source in withUnsafeMutableBytes { $0.copyMemory(from: source) } }
    }

    deinit { address.deallocate() }

    /// Calls `body` with the memory, which is valid during the call only.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(start: address, count: byteCount))
    }

    /// Calls `body` with the memory to write to, which is valid during the call only.
    public func withUnsafeMutableBytes<Result>(
        _ body: (UnsafeMutableRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try body(UnsafeMutableRawBufferPointer(start: address, count: byteCount))
    }
}

/// Anything whose elements lie in memory one after the other, read as bytes: arrays, slices, buffers, ``Memory``.
public protocol RawBytes {
    /// Calls `body` with the bytes, which are valid during the call only.
    func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result
}

extension Memory: RawBytes {}
extension Array: RawBytes {}
extension ArraySlice: RawBytes {}
extension ContiguousArray: RawBytes {}

extension UnsafeRawBufferPointer: RawBytes {
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(self)
    }
}

extension UnsafeMutableRawBufferPointer: RawBytes {
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(self))
    }
}
