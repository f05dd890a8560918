# SPDX-License-Identifier: Apache-2.0
"""A specification with random damage loads, or is refused with problems that have positions: nothing else comes out."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from atoll_generator import load
from atoll_generator.problems import SpecError

KV = Path(__file__).parent / "kv/spec/kv.yaml"
ROUNDS, TRIES = 8, 12
ODD = (
    "",
    "null",
    "[]",
    "{}",
    "-1",
    "1e400",
    "\t",
    "&a",
    "*a",
    "'",
    '"',
    "|",
    "!!python/name:os",
    "\u2028",
    "\x07",
    "9" * 400,
)


def drop_line(lines: list[str], chance: random.Random) -> None:
    del lines[chance.randrange(len(lines))]


def repeat_line(lines: list[str], chance: random.Random) -> None:
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))


def indent_line(lines: list[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    lines[at] = " " * chance.randrange(9) + lines[at].lstrip()


def change_word(lines: list[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    words = re.findall(r"\w+", lines[at])
    if words:
        other = chance.choice(re.findall(r"\w+", "\n".join(lines)) + list(ODD))
        lines[at] = lines[at].replace(chance.choice(words), other, 1)


CHANGES: tuple[Callable[[list[str], random.Random], None], ...] = (drop_line, repeat_line, indent_line, change_word)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_damage_is_refused_in_words(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    refused = 0
    for _ in range(TRIES):
        lines = KV.read_text(encoding="utf-8").splitlines()
        for _ in range(chance.choice((1, 1, 2, 5))):
            chance.choice(CHANGES)(lines, chance)
        path = tmp_path / "kv.yaml"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        try:
            load.load(path)
        except SpecError as problem:
            refused += bool(str(problem).strip())
    assert refused > TRIES // 4
