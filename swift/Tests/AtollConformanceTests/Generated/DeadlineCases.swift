// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class DeadlineCases: XCTestCase {
    // A run that takes too long stops with an error of its own, and the next one works.
    func testDeadline() throws {
        try conform("deadline") { test in
            var model: Model!
            var interpreter: Interpreter!
            var from: Tensor!
            var to: Tensor!
            var last: Tensor!
            model = try Model(file: test.path("count_up_i32.tflite"))
            interpreter = try Interpreter(model: model)
            try interpreter.allocateTensors()
            _ = try interpreter.input(0)
            _ = try interpreter.output(0)
            try interpreter.setDeadline(20000)
            from = try interpreter.input(0)
            to = try interpreter.input(1)
            try from.copy(from: [-2_147_483_648] as [Int32])
            try to.copy(from: [2_147_483_647] as [Int32])
            try test.fails(.deadline, "deadline.yaml:10") {
                _ = try interpreter.invoke()
            } check: { error in
                test.contains(error.message, ["20000"], "deadline.yaml:10")
            }
            try interpreter.setDeadline(0)
            try from.copy(from: [1] as [Int32])
            try to.copy(from: [4] as [Int32])
            try interpreter.invoke()
            last = try interpreter.output(0)
            do {
                let result = try last.copyTo()
                test.equalBytes(result, [4] as [Int32], "deadline.yaml:16")
                test.record("last", result)
            }
        }
    }
}
