// SPDX-License-Identifier: Apache-2.0
// What a case may expect of a value. Each leaves a failure with its place instead of ending the case.

import Atoll
import Foundation

extension Conformance {
    func equal<Value: Equatable>(_ actual: Value, _ expected: Value, _ place: String) {
        if actual != expected { fail("got \(actual), expected \(expected)", place) }
    }

    /// Bytes that are the memory of these numbers.
    func equalBytes<Element>(_ actual: [UInt8], _ expected: [Element], _ place: String) {
        let bytes = expected.withUnsafeBytes { Array($0) }
        if actual != bytes { fail("got bytes \(actual), expected those of \(expected)", place) }
    }

    func near<Element: BinaryFloatingPoint>(
        _ actual: [UInt8], _ expected: [Element], within: Double, _ place: String
    ) {
        let found = actual.withUnsafeBytes { bytes in
            (0..<bytes.count / MemoryLayout<Element>.stride).map { index in
                bytes.loadUnaligned(fromByteOffset: index * MemoryLayout<Element>.stride, as: Element.self)
            }
        }
        let close = zip(found, expected).allSatisfy { abs(Double($0) - Double($1)) <= within }
        if found.count != expected.count || !close { fail("got \(found), expected \(expected) ± \(within)", place) }
    }

    func contains(_ actual: String?, _ parts: [String], _ place: String) {
        let text = actual ?? ""
        for part in parts where !text.contains(part) { fail("\"\(text)\" lacks \"\(part)\"", place) }
    }

    func atLeast<Value: BinaryInteger>(_ actual: Value, _ minimum: Value, _ place: String) {
        if actual < minimum { fail("got \(actual), expected at least \(minimum)", place) }
    }

    func absent<Value>(_ actual: Value?, _ place: String) {
        if let actual = actual { fail("got \(actual), expected nothing", place) }
    }

    func fails(
        _ code: TestedCode, _ place: String, _ body: () throws -> Void, check: (TestedError) throws -> Void = { _ in }
    ) throws {
        do { try body() } catch let error as TestedError {
            if error.code != code { fail("failed with \(error.code) (\(error.message)), expected \(code)", place) }
            return try check(error)
        }
        fail("did not fail, expected \(code)", place)
    }

    func write<Element>(_ values: [Element], to memory: Memory) {
        memory.withUnsafeMutableBytes { write(values, to: $0) }
    }

    func write<Element>(_ values: [Element], to memory: UnsafeMutableRawBufferPointer) {
        values.withUnsafeBytes { memory.copyMemory(from: $0) }
    }
}
