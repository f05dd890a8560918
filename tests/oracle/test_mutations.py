# SPDX-License-Identifier: Apache-2.0
"""Real models with random damage: ours runs them or says why not, and lives on. Meant for a library with sanitizers."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import shared_models
from worker import Refused, Worker

BATCHES, TRIES = 10, 100
SMALLEST, LARGEST = 100, 60_000  # bytes
WORDS = (b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\x80", b"\0\0\0\0", b"\1\0\0\0", b"\0\1\0\0")
HEADER = 2_000  # most of the structure of a file lies in its first bytes


def flip_bit(data: bytearray, at: int, chance: random.Random) -> None:
    data[at] ^= 1 << chance.randrange(8)


def set_byte(data: bytearray, at: int, chance: random.Random) -> None:
    data[at] = chance.choice((0x00, 0x01, 0x7F, 0x80, 0xFF))


def set_word(data: bytearray, at: int, chance: random.Random) -> None:
    start = at & ~3
    data[start : start + 4] = chance.choice(WORDS)


def cut(data: bytearray, at: int, _: random.Random) -> None:
    del data[max(at, 8) :]


CHANGES: tuple[Callable[[bytearray, int, random.Random], None], ...] = (flip_bit, set_byte, set_word)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """A copy with a few changes, half of the time near the start, and now and then cut off."""
    copy = bytearray(data)
    reach = len(copy) if chance.random() < 0.5 else min(len(copy), HEADER)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        chance.choice(CHANGES)(copy, chance.randrange(reach), chance)
    if chance.random() < 0.02:
        cut(copy, chance.randrange(len(copy)), chance)
    return bytes(copy)


def small_models() -> list[Path]:
    paths = [shared_models.folder() / "models" / name for name in shared_models.names()]
    return [path for path in paths if SMALLEST < path.stat().st_size < LARGEST]


@pytest.mark.parametrize("batch", range(BATCHES))
def test_damage_ends_no_process(batch: int, ours: Worker, tmp_path: Path) -> None:
    chance = random.Random(batch)
    models = small_models()
    for number in range(TRIES):
        source = chance.choice(models)
        model = tmp_path / "damaged.tflite"
        model.write_bytes(damaged(source.read_bytes(), chance))
        try:
            ours.run_random(model, seed=1)
        except Refused as refusal:
            problem = str(refusal)
            assert "died" not in problem, f"try {number}, made from {source.name}"
            assert "no message" not in problem, f"try {number}, made from {source.name}"
