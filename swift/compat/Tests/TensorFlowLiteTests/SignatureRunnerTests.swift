// SPDX-License-Identifier: Apache-2.0
// Signatures, and the cases of their errors.

import Foundation
import TensorFlowLite
import XCTest

final class SignatureRunnerTests: XCTestCase {
    private func assertThrows<T>(
        _ expected: SignatureRunnerError, line: UInt = #line, _ body: @autoclosure () throws -> T
    ) {
        XCTAssertThrowsError(try body(), line: line) {
            XCTAssertEqual($0 as? SignatureRunnerError, expected, line: line)
        }
    }

    func testRunsBothSignatures() throws {
        let interpreter = try Interpreter(modelPath: Models.path("two_signatures_f32"))
        XCTAssertEqual(interpreter.signatureKeys, ["plus", "twice"])
        let expected: [String: [Float]] = ["plus": [4, -3], "twice": [6, -8]]
        for key in interpreter.signatureKeys {
            let runner = try interpreter.signatureRunner(with: key)
            XCTAssertEqual(runner.signatureKey, key)
            XCTAssertEqual(runner.inputs, ["x"])
            XCTAssertEqual(runner.outputs, ["y"])
            try runner.invoke(with: ["x": bytes([3, -4])])
            XCTAssertEqual(floats(try runner.output(named: "y").data), expected[key])
            XCTAssertEqual(floats(try runner.input(named: "x").data), [3, -4])
        }
    }

    func testResizes() throws {
        let runner = try Interpreter(modelPath: Models.path("signature_add_f32")).signatureRunner(
            with: "serving_default")
        XCTAssertEqual(runner.inputs, ["a", "b"])
        try runner.resizeInput(named: "a", toShape: [3])
        try runner.resizeInput(named: "b", toShape: Tensor.Shape([3]))
        assertThrows(.allocateTensorsRequired, try runner.input(named: "a"))
        try runner.allocateTensors()
        try runner.copy(bytes([1, 2, 3]), toInputNamed: "a")
        try runner.invoke(with: ["b": bytes([10, 20, 30])])
        XCTAssertEqual(floats(try runner.output(named: "sum").data), [11, 22, 33])
        assertThrows(
            .failedToResizeInputTensor(inputName: "a"), try runner.resizeInput(named: "a", toShape: [3, 1]))
        assertThrows(
            .failedToResizeInputTensor(inputName: "c"), try runner.resizeInput(named: "c", toShape: [3]))
    }

    func testFailures() throws {
        let interpreter = try Interpreter(modelPath: Models.path("signature_add_f32"))
        assertThrows(
            .failedToCreateSignatureRunner(signatureKey: "nobody"), try interpreter.signatureRunner(with: "nobody"))
        let runner = try interpreter.signatureRunner(with: "serving_default")
        assertThrows(
            .failedToGetTensor(tensorType: "input", nameInSignature: "c"), try runner.invoke(with: ["c": Data()]))
        assertThrows(
            .failedToGetTensor(tensorType: "output", nameInSignature: "a"), try runner.output(named: "a"))
        assertThrows(
            .invalidTensorDataCount(provided: 4, required: 8), try runner.invoke(with: ["a": bytes([1])]))
        XCTAssertEqual(
            SignatureRunnerError.failedToCreateSignatureRunner(signatureKey: "k").localizedDescription,
            "Failed to create a signature runner. Signature with key (k) not found.")
    }

    func testARunnerKeepsItsInterpreter() throws {
        var interpreter: Interpreter? = try Interpreter(modelPath: Models.path("two_signatures_f32"))
        let runner = try XCTUnwrap(interpreter).signatureRunner(with: "twice")
        interpreter = nil
        try runner.invoke(with: ["x": bytes([1, 2])])
        XCTAssertEqual(floats(try runner.output(named: "y").data), [2, 4])
    }
}
