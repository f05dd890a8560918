// SPDX-License-Identifier: Apache-2.0
// The file of result lines that the conformance matrix reads, one JSON object a case. Started anew by every run.

import Foundation

final class Results: @unchecked Sendable {
    static let shared = Results()

    static let files = folder("CONFORMANCE_FILES", or: "build/test-models")

    private let folder = Results.folder("CONFORMANCE_RESULTS", or: "build/conformance")
    private var lines: [String] = []

    func add(_ name: String, _ test: Conformance) throws {
        let record = Record(
            case: name, result: test.failures.isEmpty ? "pass" : "fail", outputs: test.outputs,
            message: (test.failures + test.notes).joined(separator: "; "))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        lines.append(String(decoding: try encoder.encode(record), as: UTF8.self))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("swift.jsonl")
        try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }

    private static func folder(_ variable: String, or path: String) -> URL {
        if let path = ProcessInfo.processInfo.environment[variable] { return URL(fileURLWithPath: path) }
        let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../..").standardizedFileURL
        return root.appendingPathComponent(path)
    }
}

private struct Record: Encodable {
    let `case`: String
    let result: String
    let outputs: [String: String]
    let message: String
}
