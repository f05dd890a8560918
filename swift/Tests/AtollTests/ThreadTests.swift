// SPDX-License-Identifier: Apache-2.0
// Calls from where none may come: a callback of the call, another thread, a task that is cancelled.

import Atoll
import XCTest

final class ThreadTests: XCTestCase {
    func testCallFromItsOwnCallbackIsBusy() throws {
        let probe = Probe()
        let options = try InterpreterOptions().setLogCallback { _ in probe.callBack() }
        let model = try Model(file: TestModels.path("broadcast_conflict_f32"))
        let interpreter = try Interpreter(model: model, options: options)
        probe.interpreter = interpreter
        XCTAssertThrowsError(try interpreter.allocateTensors())
        XCTAssertEqual(probe.codes.first, .busy)
    }

    func testCancelledTaskDoesNotStart() async throws {
        let interpreter = try Interpreter(model: Model(file: TestModels.path("add_1x4_f32")))
        try await interpreter.allocateTensors()
        let box = Box(interpreter)
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            try await box.interpreter.invoke()
        }
        task.cancel()
        let outcome = await task.result
        XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError) }
    }

    func testModelIsSharedByThreads() throws {
        let model = try Model(file: TestModels.path("add_1x4_f32"))
        let failures = Probe()
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            do {
                let interpreter = try Interpreter(model: model)
                try interpreter.allocateTensors()
                try interpreter.input(0).set([1, 2, 3, 4] as [Float])
                try interpreter.invoke()
                let sums = try interpreter.output(0).values(of: Float.self)
                if sums != [2, 3, 4, 5] { failures.add(.error) }
            } catch { failures.add((error as? AtollError)?.code ?? .error) }
        }
        XCTAssertEqual(failures.codes, [])
    }
}

/// Remembers error codes; calls an interpreter from where it may not be called.
private final class Probe: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [ErrorCode] = []
    weak var interpreter: Interpreter?

    var codes: [ErrorCode] { lock.withLock { found } }

    func add(_ code: ErrorCode) { lock.withLock { found.append(code) } }

    func callBack() {
        do { _ = try interpreter?.inputCount } catch { add((error as? AtollError)?.code ?? .error) }
    }
}

/// Hands an interpreter to the one task that uses it.
private final class Box: @unchecked Sendable {
    let interpreter: Interpreter
    init(_ interpreter: Interpreter) { self.interpreter = interpreter }
}
