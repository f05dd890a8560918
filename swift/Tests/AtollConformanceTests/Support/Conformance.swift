// SPDX-License-Identifier: Apache-2.0
// What a generated case calls: expectations, files, recorded outputs, and the line it leaves. Knows no member of any API.

import Atoll
import Foundation
import XCTest

/// Runs a case, and writes what became of it both for XCTest and for the matrix.
func conform(
    _ name: String, file: StaticString = #filePath, line: UInt = #line, _ body: (Conformance) throws -> Void
) throws {
    let test = Conformance()
    do { try body(test) } catch { test.fail("unexpected error: \(error)", "end") }
    try Results.shared.add(name, test)
    print("CASE \(name) \(test.failures.isEmpty ? "ok" : "FAIL " + test.failures.joined(separator: "; "))")
    for failure in test.failures { XCTFail("\(name): \(failure)", file: file, line: line) }
}

/// One running case.
final class Conformance {
    private(set) var failures: [String] = []
    private(set) var notes: [String] = []
    private(set) var outputs: [String: String] = [:]
    private var recorders: [String: Recorder] = [:]
    private var opened: [FileHandle] = []

    func fail(_ message: String, _ place: String) { failures.append("\(place): \(message)") }

    func note(_ text: String) { notes.append(text) }

    func record(_ label: String, _ bytes: [UInt8]) { outputs[label] = SHA256.hex(bytes) }
}

/// Files of the cases.
extension Conformance {
    func path(_ file: String) -> String { Results.files.appendingPathComponent(file).path }

    func bytes(_ file: String, first size: Int? = nil) throws -> [UInt8] {
        let all = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(file))))
        return size.map { Array(all.prefix($0)) } ?? all
    }

    func bytes(of memory: Memory) -> [UInt8] { memory.withUnsafeBytes { Array($0) } }

    func open(_ file: String) throws -> Int {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path(file)))
        opened.append(handle)
        return Int(handle.fileDescriptor)
    }
}

/// Callbacks that remember what they got.
extension Conformance {
    func recorder(_ name: String) -> @Sendable (String) -> Void {
        let recorder = recorders[name] ?? Recorder()
        recorders[name] = recorder
        return { recorder.add($0) }
    }

    func heard(_ name: String, _ parts: [String], _ place: String) {
        let texts = recorders[name]?.texts ?? []
        if !texts.contains(where: { text in parts.allSatisfy { text.contains($0) } }) {
            fail("\(name) heard \(texts), none has \(parts)", place)
        }
    }
}

private final class Recorder: @unchecked Sendable {
    private let lock = NSLock()
    private var heard: [String] = []
    var texts: [String] { lock.withLock { heard } }
    func add(_ text: String) { lock.withLock { heard.append(text) } }
}
