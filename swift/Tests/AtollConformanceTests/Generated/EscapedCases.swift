// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class EscapedCases: XCTestCase {
    // A view that escaped is stale after the next allocation that moves memory.
    func testEscapedViewGoesStale() throws {
        try conform("escaped_view_goes_stale") { test in
            var model: Model!
            var interpreter: Interpreter!
            test.note("left out: Swift lends views to closures only")
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            _ = try interpreter.input(0)
            _ = try interpreter.output(0)
            try interpreter.resizeInput(0, dims: [64, 4])
            try interpreter.allocateTensors()
        }
    }
}
