// SPDX-License-Identifier: Apache-2.0
// What is checked and converted on the way to C and back. Knows no native function.

/// Runs `body` and puts the operation into an error that does not know it yet.
func naming<Result>(_ operation: String, _ type: String, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch var failure as Failure where failure.operation.isEmpty {
        failure.operation = operation
        failure.message = "\(type): \(failure.message)"
        throw failure
    }
}

/// Runs `body` with the native pointer of an argument.
func using<Result>(_ handle: Handle, _ body: (OpaquePointer) throws -> Result) throws -> Result {
    try handle.use("", body)
}

/// Runs `body` with the native pointer of an argument that may be left out.
func using<Result>(_ handle: Handle?, _ body: (OpaquePointer?) throws -> Result) throws -> Result {
    guard let handle else { return try body(nil) }
    return try handle.use("", body)
}

/// A function that libraries may lack.
func require<Function>(_ function: Function?, _ symbol: String) throws -> Function {
    guard let function else { throw Failure.of(Role.unsupported, "the library has no \(symbol)") }
    return function
}

func narrow(_ value: Int, _ name: String) throws -> Int32 {
    guard let narrow = Int32(exactly: value) else {
        throw Failure.of(Role.outOfRange, "\(name) \(value) does not fit 32 bits")
    }
    return narrow
}

func narrow(_ values: [Int], _ name: String) throws -> [Int32] { try values.map { try narrow($0, name) } }

func checkRange<Value: BinaryInteger>(_ value: Value, from low: Value?, to high: Value?, _ name: String) throws {
    if let low, value < low { throw Failure.of(Role.outOfRange, "\(name) is \(value), at least \(low) is needed") }
    if let high, value > high { throw Failure.of(Role.outOfRange, "\(name) is \(value), at most \(high) is allowed") }
}

func checkText(_ text: String?, _ name: String) throws {
    if text?.utf8.contains(0) == true { throw Failure.of(Role.invalidArgument, "\(name) holds a NUL character") }
}

func checkSize(_ size: Int, _ wanted: Int, _ name: String) throws {
    if size != wanted { throw Failure.of(Role.sizeMismatch, "\(name) has \(size) bytes, exactly \(wanted) are needed") }
}

func checkMemory(_ address: UnsafeRawPointer?, _ size: Int, else code: Code) throws {
    if address == nil && size != 0 { throw Failure.of(code) }
}

func text(_ pointer: UnsafePointer<CChar>?) throws -> String { String(cString: try notNull(pointer)) }

func notNull<Pointer>(_ pointer: Pointer?) throws -> Pointer {
    guard let pointer else { throw Failure.of(Role.generic, "the library returned nothing") }
    return pointer
}

func copyBytes(_ address: UnsafeRawPointer?, _ size: Int) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: address, count: address == nil ? 0 : size))
}

/// Runs `body` with a pointer to every string and its length.
func withPointers<Result>(
    to strings: [[UInt8]],
    _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>, UnsafeBufferPointer<Int>) throws -> Result
) throws -> Result {
    let all = strings.flatMap { $0 }
    var start = 0
    return try all.withUnsafeBytes { bytes in
        // Empty strings still get an address that is not NULL.
        let nothing: [CChar] = [0]
        return try nothing.withUnsafeBufferPointer { empty in
            let base = bytes.bindMemory(to: CChar.self).baseAddress ?? empty.baseAddress
            let pointers = strings.map { string -> UnsafePointer<CChar>? in
                defer { start += string.count }
                return base.map { $0 + start }
            }
            return try pointers.withUnsafeBufferPointer { pointers in
                try strings.map(\.count).withUnsafeBufferPointer { try body(pointers, $0) }
            }
        }
    }
}

extension Failure {
    /// An error that was found on this side of the library.
    static func of(_ code: Code, _ message: String? = nil) -> Failure {
        Failure(code: code, message: message ?? "\(code)")
    }

    /// The error of a call that told no more than its status, if that.
    static func of(_ status: Code?, fallback: Code) -> Failure {
        guard let status, status != Role.generic else { return .of(fallback) }
        return .of(status)
    }
}
