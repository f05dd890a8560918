# SPDX-License-Identifier: Apache-2.0
"""Every member of the API is used by a conformance case."""

from __future__ import annotations

from pathlib import Path

from atoll_generator import ir
from atoll_generator.cases import load_cases

CASES = Path(__file__).parents[2] / "tests" / "conformance" / "cases"


def test_every_member_is_covered(atoll: ir.Api) -> None:
    suite = load_cases(atoll, CASES)
    members = {ir.Target(o.name, m.name) for o in atoll.objects for m in o.members}
    assert sorted(map(str, members - suite.members())) == []


def test_cases_are_short_and_many(atoll: ir.Api) -> None:
    lengths = sorted(len(path.read_text(encoding="utf-8").splitlines()) for path in CASES.rglob("*.yaml"))
    assert len(lengths) >= 60
    assert lengths[len(lengths) // 2] < 15
