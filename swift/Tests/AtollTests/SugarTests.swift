// SPDX-License-Identifier: Apache-2.0
// Typed arrays over tensors.

import Atoll
import XCTest

final class SugarTests: XCTestCase {
    private func interpreter() throws -> Interpreter {
        let interpreter = try Interpreter(model: Model(file: TestModels.path("add_1x4_f32")))
        try interpreter.allocateTensors()
        return interpreter
    }

    func testNumbersInAndOut() throws {
        let interpreter = try interpreter()
        try interpreter.input(0).set([1, 2, 3, 4] as [Float])
        try interpreter.invoke()
        XCTAssertEqual(try interpreter.output(0).values(of: Float.self), [2, 3, 4, 5])
    }

    func testOtherNumbersAreRefused() throws {
        let input = try interpreter().input(0)
        XCTAssertThrowsError(try input.set([1, 2, 3, 4] as [Int32])) {
            XCTAssertEqual(($0 as? AtollError)?.code, .typeMismatch)
        }
        XCTAssertThrowsError(try input.set([1, 2] as [Float])) {
            XCTAssertEqual(($0 as? AtollError)?.code, .sizeMismatch)
        }
    }

    func testFoundationTypes() throws {
        let url = URL(fileURLWithPath: TestModels.path("add_1x4_f32"))
        XCTAssertEqual(try Model(contentsOf: url).inputs.count, 1)
        XCTAssertEqual(try Model(bytesCopy: Data(contentsOf: url)).outputs.count, 1)
        XCTAssertThrowsError(try Model(contentsOf: URL(string: "https://example.org/model.tflite")!)) {
            XCTAssertEqual(($0 as? AtollError)?.code, .invalidArgument)
        }
    }

    func testInterpreterIsAFunction() throws {
        let interpreter = try interpreter()
        let outputs = try interpreter([Float](repeating: 1, count: 4).withUnsafeBytes { Array($0) })
        XCTAssertEqual(outputs, [[Float](repeating: 2, count: 4).withUnsafeBytes { Array($0) }])
    }
}
