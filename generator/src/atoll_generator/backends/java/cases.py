# SPDX-License-Identifier: Apache-2.0
"""Conformance cases as JUnit tests."""

from __future__ import annotations

from atoll_generator import backend, caseir, ir


def generate(api: ir.Api, suite: caseir.Suite) -> backend.Files:
    return {}
