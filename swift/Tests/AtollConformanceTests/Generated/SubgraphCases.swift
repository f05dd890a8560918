// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class SubgraphCases: XCTestCase {
    // The tensors of every subgraph can be looked at, whether a signature runs it or not.
    func testSubgraphTensors() throws {
        try conform("subgraph_tensors") { test in
            var model: Model!
            var interpreter: Interpreter!
            var u: Tensor!
            model = try Model(file: test.path("two_signatures_f32.tflite"))
            interpreter = try Interpreter(model: model)
            test.equal(try interpreter.subgraphTensors(1).count, 2, "subgraph_tensors.yaml:5")
            u = try interpreter.subgraphTensors(1)[0]
            test.equal(try u.name, "u", "subgraph_tensors.yaml:7")
            test.equal(try u.shape, [2], "subgraph_tensors.yaml:8")
            try test.fails(.outOfRange, "subgraph_tensors.yaml:9") {
                _ = try interpreter.subgraphTensors(2)
            }
            try test.fails(.outOfRange, "subgraph_tensors.yaml:10") {
                _ = try interpreter.subgraphTensors(-1)
            }
        }
    }
}
