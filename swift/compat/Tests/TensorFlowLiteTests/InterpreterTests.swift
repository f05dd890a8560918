// SPDX-License-Identifier: Apache-2.0
// What programs for the official package rely on: copies, error cases with their payloads, texts.

import Foundation
import TensorFlowLite
import XCTest

final class InterpreterTests: XCTestCase {
    private func opened(_ name: String, options: Interpreter.Options? = nil) throws -> Interpreter {
        try Interpreter(modelPath: Models.path(name), options: options)
    }

    private func assertThrows<T>(
        _ expected: InterpreterError, line: UInt = #line, _ body: @autoclosure () throws -> T
    ) {
        XCTAssertThrowsError(try body(), line: line) { XCTAssertEqual($0 as? InterpreterError, expected, line: line) }
    }

    func testRuns() throws {
        let interpreter = try opened("add_1x4_f32")
        try interpreter.allocateTensors()
        let input = try interpreter.copy(bytes([1, 2, 3, 4]), toInputAt: 0)
        XCTAssertEqual(floats(input.data), [1, 2, 3, 4])
        try interpreter.invoke()
        let output = try interpreter.output(at: 0)
        XCTAssertEqual(floats(output.data), [2, 3, 4, 5])
        XCTAssertEqual(output.name, "y")
        XCTAssertEqual(output.dataType, .float32)
        XCTAssertEqual(output.shape, [1, 4])
        XCTAssertEqual(output.shape.rank, 2)
        XCTAssertNil(output.quantizationParameters)
        try interpreter.copy(bytes([9, 9, 9, 9]), toInputAt: 0)
        try interpreter.invoke()
        XCTAssertEqual(floats(output.data), [2, 3, 4, 5], "a tensor is a copy")
        XCTAssertNotEqual(try interpreter.output(at: 0), output)
        XCTAssertEqual(try interpreter.input(at: 0), try interpreter.input(at: 0))
    }

    func testModels() throws {
        assertThrows(.failedToLoadModel, try Interpreter(modelPath: "nowhere.tflite"))
        assertThrows(.failedToLoadModel, try Interpreter(modelPath: ""))
        assertThrows(.failedToLoadModel, try Interpreter(modelData: Data("these are words".utf8)))
        assertThrows(.failedToLoadModel, try Interpreter(modelPath: Models.path("words")))
        assertThrows(.failedToCreateInterpreter, try Interpreter(modelPath: Models.path("unknown_custom_op")))
        var data = try Data(contentsOf: URL(fileURLWithPath: Models.path("add_1x4_f32")))
        let interpreter = try Interpreter(modelData: data)
        data.resetBytes(in: 0..<data.count)
        try interpreter.allocateTensors()
        try interpreter.copy(bytes([1, 1, 1, 1]), toInputAt: 0)
        try interpreter.invoke()
        XCTAssertEqual(floats(try interpreter.output(at: 0).data), [2, 2, 2, 2])
    }

    func testIndices() throws {
        let interpreter = try opened("two_in_two_out_f32")
        try interpreter.allocateTensors()
        XCTAssertEqual(interpreter.inputTensorCount, 2)
        XCTAssertEqual(interpreter.outputTensorCount, 2)
        for index in [-1, 2] {
            let expected = InterpreterError.invalidTensorIndex(index: index, maxIndex: 1)
            assertThrows(expected, try interpreter.input(at: index))
            assertThrows(expected, try interpreter.output(at: index))
            assertThrows(expected, try interpreter.copy(Data(), toInputAt: index))
            assertThrows(expected, try interpreter.resizeInput(at: index, to: [3]))
        }
    }

    func testOrder() throws {
        let interpreter = try opened("add_1x4_f32")
        assertThrows(.allocateTensorsRequired, try interpreter.invoke())
        assertThrows(.allocateTensorsRequired, try interpreter.input(at: 0))
        assertThrows(.invokeInterpreterRequired, try interpreter.output(at: 0))
        assertThrows(.failedToCopyDataToInputTensor, try interpreter.copy(bytes([1, 2, 3, 4]), toInputAt: 0))
        try interpreter.allocateTensors()
        assertThrows(
            .invalidTensorDataCount(provided: 12, required: 16), try interpreter.copy(bytes([1, 2, 3]), toInputAt: 0))
        try interpreter.resizeInput(at: 0, to: Tensor.Shape(2, 4))
        assertThrows(.allocateTensorsRequired, try interpreter.invoke())
        try interpreter.allocateTensors()
        XCTAssertEqual(try interpreter.input(at: 0).shape.dimensions, [2, 4])
        assertThrows(.failedToResizeInputTensor(index: 0), try interpreter.resizeInput(at: 0, to: [-2, 4]))
        assertThrows(.failedToAllocateTensors, try opened("broadcast_conflict_f32").allocateTensors())
    }

    func testTypes() throws {
        let types: [(String, Tensor.DataType?)] = [
            ("bool", .bool), ("uint8", .uInt8), ("int16", .int16), ("int32", .int32), ("int64", .int64),
            ("float16", .float16), ("float64", .float64), ("int8", nil), ("uint32", nil),
        ]
        for (name, type) in types {
            let interpreter = try opened("copy_3_\(name)")
            try interpreter.allocateTensors()
            if let type {
                XCTAssertEqual(try interpreter.input(at: 0).dataType, type, name)
            } else {
                assertThrows(.invalidTensorDataType, try interpreter.input(at: 0))
            }
        }
    }

    func testQuantization() throws {
        let interpreter = try opened("dequantize_channels_i8")
        try interpreter.allocateTensors()
        assertThrows(.invalidTensorDataType, try interpreter.input(at: 0))
        XCTAssertNil(try interpreter.output(at: 0).quantizationParameters)
    }

    func testScalars() throws {
        let interpreter = try opened("add_scalar_f32")
        try interpreter.allocateTensors()
        XCTAssertEqual(try interpreter.input(at: 0).shape, [])
        try interpreter.copy(bytes([41]), toInputAt: 0)
        try interpreter.invoke()
        XCTAssertEqual(floats(try interpreter.output(at: 0).data), [42])
    }

    func testOptions() throws {
        var options = Interpreter.Options()
        XCTAssertNil(options.threadCount)
        XCTAssertFalse(options.isXNNPackEnabled)
        XCTAssertEqual(options, Interpreter.Options())
        options.threadCount = 2
        options.isXNNPackEnabled = true
        let interpreter = try opened("add_1x4_f32", options: options)
        XCTAssertEqual(interpreter.options, options)
        XCTAssertNil(interpreter.delegates)
        options.threadCount = -3
        XCTAssertNoThrow(try opened("add_1x4_f32", options: options))
    }

    func testDelegatesAreRefused() {
        final class Nothing: Delegate {
            let cDelegate: CDelegate = OpaquePointer(bitPattern: 8)!
        }
        assertThrows(
            .failedToCreateInterpreter,
            try Interpreter(modelPath: Models.path("add_1x4_f32"), delegates: [Nothing()]))
        XCTAssertNoThrow(try Interpreter(modelPath: Models.path("add_1x4_f32"), delegates: []))
    }

    func testTexts() {
        let texts: [(InterpreterError, String)] = [
            (.invalidTensorIndex(index: 3, maxIndex: 1), "Invalid tensor index 3, max index is 1."),
            (
                .invalidTensorDataCount(provided: 1, required: 2),
                "Provided data count 1 must match the required count 2."
            ),
            (.allocateTensorsRequired, "Must call allocateTensors()."),
            (.invokeInterpreterRequired, "Must call invoke()."),
            (.tensorFlowLiteError("x"), "TensorFlow Lite Error: x"),
        ]
        for (error, text) in texts {
            XCTAssertEqual(error.localizedDescription, text)
            XCTAssertEqual("\(error)", text)
        }
    }

    func testVersion() {
        XCTAssertNotNil(Runtime.version.range(of: #"^\d+\.\d+\.\d+"#, options: .regularExpression))
    }
}
