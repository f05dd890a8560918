// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class ArenaCases: XCTestCase {
    // The arena holds the tensors, and shares memory between those that are never alive together.
    func testArenaBytes() throws {
        try conform("arena_bytes") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("many_adds_f32.tflite"))
            interpreter = try Interpreter(model: model)
            test.equal(try interpreter.arenaBytes, 0, "arena_bytes.yaml:5")
            try interpreter.allocateTensors()
            test.atLeast(try interpreter.arenaBytes, 256, "arena_bytes.yaml:7")
        }
    }
}
