// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class UnresolvedCases: XCTestCase {
    // An operator that nobody implements is named when the interpreter is made.
    func testUnresolvedOperator() throws {
        try conform("unresolved_operator") { test in
            var model: Model!
            model = try Model(file: test.path("unknown_custom_op.tflite"))
            try test.fails(.unresolvedOps, "unresolved_operator.yaml:5") {
                _ = try Interpreter(model: model)
            } check: { error in
                test.contains(error.message, ["NobodyKnowsThis"], "unresolved_operator.yaml:5")
            }
        }
    }
}
