// SPDX-License-Identifier: Apache-2.0
// Where the small models of the tests are: ATOLL_TEST_MODELS, or build/test-models of the checkout.

import Foundation

enum TestModels {
    static func path(_ name: String) -> String {
        folder.appendingPathComponent("\(name).tflite").path
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    private static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["ATOLL_TEST_MODELS"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../build/test-models").standardizedFileURL
    }()
}
