// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class LeaseCases: XCTestCase {
    // While a scoped view is open, memory may not move; once released, it may.
    func testLeaseBlocksAllocate() throws {
        try conform("lease_blocks_allocate") { test in
            var model: Model!
            var interpreter: Interpreter!
            var x: Tensor!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            x = try interpreter.input(0)
            _ = try interpreter.output(0)
            try x.withUnsafeMutableData { view in
                test.write([1, 2, 3, 4] as [Float], to: view)
                try test.fails(.viewOpen, "lease_blocks_allocate.yaml:7") {
                    _ = try interpreter.allocateTensors()
                }
                try test.fails(.viewOpen, "lease_blocks_allocate.yaml:8") {
                    _ = try interpreter.resizeInput(0, dims: [2, 4])
                }
            }
            try interpreter.resizeInput(0, dims: [2, 4])
            try interpreter.allocateTensors()
        }
    }
}
