// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class StaleCases: XCTestCase {
    // A view taken before an allocation is stale after it.
    func testStaleView() throws {
        try conform("stale_view") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            test.note("left out: Swift lends views to closures only")
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            try x.withUnsafeData { view in
                test.equal(Array(view).count, 16, "stale_view.yaml:6")
            }
            try interpreter.resizeInput(0, dims: [3, 4])
            try interpreter.allocateTensors()
        }
    }
}
