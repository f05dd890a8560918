// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class SignatureCases: XCTestCase {
    // A runner needs its own allocation.
    func testSignatureBeforeAllocate() throws {
        try conform("signature_before_allocate") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try test.fails(.notAllocated, "signature_before_allocate.yaml:6") {
                _ = try runner.invoke()
            }
        }
    }

    // Cancelling through a runner needs the option for it, like cancelling the interpreter.
    func testSignatureCancel() throws {
        try conform("signature_cancel") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try runner.allocateTensors()
            try test.fails(.unsupported, "signature_cancel.yaml:5") {
                _ = try runner.cancel()
            }
            try runner.invoke()
        }
    }

    // A model without signatures has no keys.
    func testSignatureNone() throws {
        try conform("signature_none") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            interpreter = try Interpreter(model: model)
            test.equal(try interpreter.signatureKeys, [], "signature_none.yaml:5")
            try test.fails(.notFound, "signature_none.yaml:6") {
                _ = try interpreter.signatureRunner("serving_default")
            }
        }
    }

    // The second signature of a model may run another subgraph, whose tensors count from 0 again.
    func testSignatureOtherSubgraph() throws {
        try conform("signature_other_subgraph") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            model = try Model(file: test.path("two_signatures_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("twice")
            test.equal(try runner.subgraph, 1, "signature_other_subgraph.yaml:6")
            test.equal(try runner.inputTensorIndices, [0], "signature_other_subgraph.yaml:7")
            test.equal(try runner.outputTensorIndices, [1], "signature_other_subgraph.yaml:8")
        }
    }

    // A runner resizes open axes by name.
    func testSignatureResize() throws {
        try conform("signature_resize") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            var sum: Tensor!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try runner.allocateTensors()
            try runner.resizeInput("a", dims: [3])
            try runner.resizeInput("b", dims: [3])
            try runner.allocateTensors()
            sum = try runner.output("sum")
            test.equal(try sum.shape, [3], "signature_resize.yaml:9")
        }
    }

    // A loose resize gives an input any shape, even where the model declares a closed one.
    func testSignatureResizeLoose() throws {
        try conform("signature_resize_loose") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            var y: Tensor!
            model = try Model(file: test.path("two_signatures_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("twice")
            try runner.resizeInputLoose("x", dims: [2, 3])
            try runner.allocateTensors()
            y = try runner.output("y")
            test.equal(try y.shape, [2, 3], "signature_resize_loose.yaml:9")
            try test.fails(.notFound, "signature_resize_loose.yaml:10") {
                _ = try runner.resizeInputLoose("nothing", dims: [1])
            }
        }
    }

    // Resizing an input that the signature does not have fails.
    func testSignatureResizeUnknown() throws {
        try conform("signature_resize_unknown") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try runner.allocateTensors()
            try test.fails(.notFound, "signature_resize_unknown.yaml:5") {
                _ = try runner.resizeInput("nobody", dims: [3])
            }
        }
    }

    // A signature runs by name.
    func testSignatureRun() throws {
        try conform("signature_run") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            var a: Tensor!
            var b: Tensor!
            var sum: Tensor!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try runner.allocateTensors()
            test.equal(try runner.inputNames, ["a", "b"], "signature_run.yaml:5")
            test.equal(try runner.outputNames, ["sum"], "signature_run.yaml:6")
            a = try runner.input("a")
            b = try runner.input("b")
            try a.copy(from: [1, 2] as [Float])
            try b.copy(from: [10, 20] as [Float])
            try runner.invoke()
            sum = try runner.output("sum")
            do {
                let result = try sum.copyTo()
                test.equalBytes(result, [11, 22] as [Float], "signature_run.yaml:13")
                test.record("sum", result)
            }
        }
    }

    // A signature of another subgraph runs that one.
    func testSignatureSecondSubgraph() throws {
        try conform("signature_second_subgraph") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            var x: Tensor!
            var y: Tensor!
            model = try Model(file: test.path("two_signatures_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("twice")
            try runner.allocateTensors()
            x = try runner.input("x")
            try x.copy(from: [3, -4] as [Float])
            try runner.invoke()
            y = try runner.output("y")
            do {
                let result = try y.copyTo()
                test.equalBytes(result, [6, -8] as [Float], "signature_second_subgraph.yaml:11")
                test.record("y", result)
            }
        }
    }

    // A signature knows its subgraph and where its tensors are in it, in the order of their names.
    func testSignatureTensorIndices() throws {
        try conform("signature_tensor_indices") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try runner.allocateTensors()
            test.equal(try runner.subgraph, 0, "signature_tensor_indices.yaml:5")
            test.equal(try runner.inputNames, ["a", "b"], "signature_tensor_indices.yaml:6")
            test.equal(try runner.inputTensorIndices, [1, 0], "signature_tensor_indices.yaml:7")
            test.equal(try runner.outputTensorIndices, [2], "signature_tensor_indices.yaml:8")
        }
    }

    // An unknown signature is the error not_found, which names it.
    func testSignatureUnknown() throws {
        try conform("signature_unknown") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            try test.fails(.notFound, "signature_unknown.yaml:5") {
                _ = try interpreter.signatureRunner("nobody")
            }
        }
    }

    // An input or output that the signature does not have is the error not_found.
    func testSignatureUnknownInput() throws {
        try conform("signature_unknown_input") { test in
            var model: Model!
            var interpreter: Interpreter!
            var runner: SignatureRunner!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            interpreter = try Interpreter(model: model)
            runner = try interpreter.signatureRunner("serving_default")
            try runner.allocateTensors()
            try test.fails(.notFound, "signature_unknown_input.yaml:5") {
                _ = try runner.input("nobody")
            }
            try test.fails(.notFound, "signature_unknown_input.yaml:6") {
                _ = try runner.output("a")
            }
        }
    }
}
