// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (async.swift.j2). Do not edit: run `./dev generate`.

#if compiler(>=6.0)
    extension Interpreter {
        /// Like the blocking function of the same name, without blocking the caller's thread.
        ///
        /// - Throws: ``AtollError``.
        public func allocateTensors(isolation: isolated (any Actor)? = #isolation) async throws {
            try await away(self, { try $0.allocateTensors() }, cancel: { _ in })
        }
    }

    extension Interpreter {
        /// Like the blocking function of the same name, without blocking the caller's thread. Cancelling the task stops it.
        ///
        /// - Throws: ``AtollError``.
        public func invoke(isolation: isolated (any Actor)? = #isolation) async throws {
            try await away(self, { try $0.invoke() }, cancel: { try? $0.cancel() })
        }
    }

    extension SignatureRunner {
        /// Like the blocking function of the same name, without blocking the caller's thread.
        ///
        /// - Throws: ``AtollError``.
        public func allocateTensors(isolation: isolated (any Actor)? = #isolation) async throws {
            try await away(self, { try $0.allocateTensors() }, cancel: { _ in })
        }
    }

    extension SignatureRunner {
        /// Like the blocking function of the same name, without blocking the caller's thread. Cancelling the task stops it.
        ///
        /// - Throws: ``AtollError``.
        public func invoke(isolation: isolated (any Actor)? = #isolation) async throws {
            try await away(self, { try $0.invoke() }, cancel: { try? $0.cancel() })
        }
    }
#endif
