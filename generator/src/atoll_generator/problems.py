# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a specification, where, and what was probably meant.

It must not know what a specification contains.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

Path = tuple[str | int, ...]


@dataclass(frozen=True, order=True)
class Position:
    file: str
    line: int
    column: int


@dataclass(frozen=True, order=True)
class Problem:
    position: Position
    path: str
    message: str

    def __str__(self) -> str:
        p = self.position
        return f"{p.file}:{p.line}:{p.column}: {self.path}: {self.message}"


class SpecError(Exception):
    """Every problem of one specification."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(p) for p in self.problems))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`, did you mean 'x'?` when a known word is close, else nothing."""
    close = difflib.get_close_matches(word, sorted(set(known)), n=1, cutoff=0.6)
    return f", did you mean '{close[0]}'?" if close else ""


def spell(path: Path) -> str:
    """`objects.Model.members[2]` for a path of keys and indices."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text or "."
