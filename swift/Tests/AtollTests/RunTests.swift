// SPDX-License-Identifier: Apache-2.0
// Running a model, and what must not happen while it does.

import XCTest

@testable import Atoll

final class RunTests: XCTestCase {
    private func interpreter() throws -> Interpreter {
        let interpreter = try Interpreter(model: Model(file: TestModels.path("add_1x4_f32")))
        try interpreter.allocateTensors()
        return interpreter
    }

    func testAdds() throws {
        let interpreter = try interpreter()
        try interpreter.input(0).copy(from: [1, 2, 3, 4] as [Float])
        try interpreter.invoke()
        let result = try interpreter.output(0).withUnsafeData { Array($0.bindMemory(to: Float.self)) }
        XCTAssertEqual(result, [2, 3, 4, 5])
    }

    func testInvokeBeforeAllocateIsRefused() throws {
        let interpreter = try Interpreter(model: Model(file: TestModels.path("add_1x4_f32")))
        XCTAssertThrowsError(try interpreter.invoke()) { XCTAssertEqual(($0 as? AtollError)?.code, .notAllocated) }
    }

    func testOpenViewKeepsMemoryInPlace() throws {
        let interpreter = try interpreter()
        try interpreter.input(0).withUnsafeData { _ in
            XCTAssertThrowsError(try interpreter.allocateTensors()) {
                XCTAssertEqual(($0 as? AtollError)?.code, .viewOpen)
            }
            XCTAssertThrowsError(try interpreter.close()) { XCTAssertEqual(($0 as? AtollError)?.code, .viewOpen) }
        }
        try interpreter.allocateTensors()
    }

    func testClosedObjectsAndTheirPartsFail() throws {
        let interpreter = try interpreter()
        let tensor = try interpreter.input(0)
        try interpreter.close()
        try interpreter.close()
        XCTAssertTrue(tensor.isClosed)
        XCTAssertThrowsError(try tensor.byteSize) { XCTAssertEqual(($0 as? AtollError)?.code, .closed) }
        XCTAssertThrowsError(try interpreter.invoke()) { XCTAssertEqual(($0 as? AtollError)?.operation, "invoke") }
    }

    func testOutputsAreReadOnly() throws {
        let output = try interpreter().output(0)
        XCTAssertThrowsError(try output.copy(from: [0, 0, 0, 0] as [Float]))
        XCTAssertThrowsError(try output.withUnsafeMutableData { _ in })
    }

    func testModelMayGoBeforeTheInterpreter() throws {
        let model = try Model(bytes: Memory(copying: TestModels.bytes("add_1x4_f32")))
        let interpreter = try Interpreter(model: model)
        try model.close()
        try interpreter.allocateTensors()
        try interpreter.invoke()
    }

    func testInvokesAwayFromTheCaller() async throws {
        let interpreter = try interpreter()
        try interpreter.input(0).copy(from: [1, 2, 3, 4] as [Float])
        try await interpreter.invoke()
        XCTAssertEqual(try interpreter.output(0).copyTo().count, 16)
    }

    func testLogCallbackHearsFailures() throws {
        let heard = Heard()
        let options = try InterpreterOptions().setLogCallback { heard.add($0) }
        let model = try Model(file: TestModels.path("broadcast_conflict_f32"))
        let interpreter = try Interpreter(model: model, options: options)
        XCTAssertThrowsError(try interpreter.allocateTensors())
        XCTAssertFalse(heard.messages.isEmpty)
    }
}

private final class Heard: @unchecked Sendable {
    private(set) var messages: [String] = []
    func add(_ message: String) { messages.append(message) }
}
