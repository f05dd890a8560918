// SPDX-License-Identifier: Apache-2.0
// What a library says about itself, and what happens when there is none. Needs no model.

import XCTest

@testable import Atoll

final class RuntimeTests: XCTestCase {
    func testVersions() throws {
        XCTAssertFalse(try Runtime.version().isEmpty)
        XCTAssertEqual(try Runtime.schemaVersion(), 3)
    }

    func testMissingLibraryTellsWhy() {
        XCTAssertThrowsError(try NativeLibrary(path: "/no/such/library.so")) { error in
            let error = error as? AtollError
            XCTAssertEqual(error?.operation, "load_library")
            XCTAssertTrue(error?.message.contains("/no/such/library.so") == true)
        }
    }
}
