// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class RuntimeCases: XCTestCase {
    // The library says its own version and how it was built.
    func testRuntimeAtollVersion() throws {
        try conform("runtime_atoll_version") { test in
            test.contains(try Runtime.atollVersion(), ["0.1"], "runtime_atoll_version.yaml:4")
            test.contains(try Runtime.buildFeatures(), [], "runtime_atoll_version.yaml:5")
        }
    }

    // The library says which API level and which file format it implements.
    func testRuntimeVersion() throws {
        try conform("runtime_version") { test in
            test.contains(try Runtime.version(), ["2."], "runtime_version.yaml:4")
            test.contains(try Runtime.extensionApisVersion(), ["."], "runtime_version.yaml:5")
            test.equal(try Runtime.schemaVersion(), 3, "runtime_version.yaml:6")
        }
    }
}
