# SPDX-License-Identifier: Apache-2.0
"""Conformance cases as one native C program."""

from __future__ import annotations

from atoll_generator import caseir, ir
from atoll_generator.backend import Files


def render(api: ir.Api, suite: caseir.Suite) -> Files:
    return {}
