// SPDX-License-Identifier: Apache-2.0
// Where the small models of the tests are, and floats as data.

import Foundation

enum Models {
    static func path(_ name: String) -> String { folder.appendingPathComponent("\(name).tflite").path }

    private static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["ATOLL_TEST_MODELS"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../../build/test-models").standardizedFileURL
    }()
}

func bytes(_ values: [Float]) -> Data { values.withUnsafeBytes { Data($0) } }

func floats(_ data: Data) -> [Float] {
    (0..<data.count / 4).map { place in
        Float(
            bitPattern: data.subdata(in: place * 4..<place * 4 + 4).withUnsafeBytes {
                $0.loadUnaligned(as: UInt32.self)
            })
    }
}
