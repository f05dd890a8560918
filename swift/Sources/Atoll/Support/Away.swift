// SPDX-License-Identifier: Apache-2.0
// Runs a blocking call away from the caller's thread. Knows no native function.

import Dispatch

#if compiler(>=6.0)
    /// Runs `body` on a thread of its own accord and waits without blocking; `cancel` is called when the task is cancelled.
    func away<Object: AnyObject, Result>(
        _ object: Object, isolation: isolated (any Actor)? = #isolation, _ body: @escaping (Object) throws -> Result,
        cancel: @escaping (Object) -> Void
    ) async throws -> Result {
        try Task.checkCancellation()
        let job = Job(object: object, body: body, cancel: cancel)
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    job.run()
                    continuation.resume()
                }
            }
            return try job.result()
        } onCancel: {
            job.cancel(job.object)
        }
    }

    /// One call and its outcome. It crosses threads, but only one of them uses it at a time.
    private final class Job<Object: AnyObject, Result>: @unchecked Sendable {
        let object: Object
        let cancel: (Object) -> Void
        private let body: (Object) throws -> Result
        private var outcome: Swift.Result<Result, any Error>?

        init(object: Object, body: @escaping (Object) throws -> Result, cancel: @escaping (Object) -> Void) {
            self.object = object
            self.body = body
            self.cancel = cancel
        }

        func run() { outcome = Swift.Result { try body(object) } }

        func result() throws -> Result { try outcome!.get() }
    }
#endif
