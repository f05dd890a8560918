# SPDX-License-Identifier: Apache-2.0
"""Which language has which member, which members the cases cover, and what is planned."""

from __future__ import annotations

from dataclasses import dataclass

from atoll_generator import caseir, ir
from atoll_generator.backend import references


@dataclass(frozen=True)
class ParityRow:
    member: str
    marks: tuple[str, ...]
    covered: str


@dataclass(frozen=True)
class Planned:
    name: str
    reason: str


@dataclass(frozen=True)
class ParityView:
    languages: tuple[str, ...]
    rows: tuple[ParityRow, ...]
    skips: tuple[str, ...]
    planned: tuple[Planned, ...]
    c_only: tuple[Planned, ...]
    covered: int
    members: int


def table(api: ir.Api, suite: caseir.Suite) -> ParityView:
    used, languages = suite.members(), references()
    rows, skips = [], []
    for o in api.objects:
        for m in o.members:
            marks = tuple("—" if m.skipped(name) or o.skipped(name) else "✓" for name in languages)
            covered = "✓" if ir.Target(o.name, m.name) in used else "no case"
            rows.append(ParityRow(f"{o.name}.{m.name}", marks, covered))
            skips += [f"{o.name}.{m.name}, {language}: {reason}" for language, reason in m.skip.items()]
    functions = [i for i in api.c_items if i.kind == "function"]
    return ParityView(
        languages=tuple(r.TITLE for r in languages.values()),
        rows=tuple(rows),
        skips=tuple(skips),
        planned=tuple(Planned(i.name, i.planned) for i in functions if i.planned),
        c_only=tuple(Planned(i.name, i.skipped("all")) for i in functions if not i.planned),
        covered=sum(r.covered == "✓" for r in rows),
        members=len(rows),
    )
