// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (names.swift.j2). Do not edit: run `./dev generate`.

import Atoll

typealias TestedError = AtollError
typealias TestedCode = ErrorCode
