# SPDX-License-Identifier: Apache-2.0
"""Writes what each fuzz target starts from: our own small models, and the findings of earlier runs.

    PYTHONPATH=python/src:tests/ops python tests/fuzz/seeds.py FOLDER [REAL ...]

The small models in the folders REAL (other people's, so not kept here) are added to what is ours. Must not run
anything.
"""

from __future__ import annotations

import hashlib
import random
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [
    str(ROOT / folder) for folder in ("python/src", "tests/ops", "tests/conformance", "runtime/test/models")
]

import cases  # noqa: E402
import make  # noqa: E402
import models  # noqa: E402
from flatbuffers import flexbuffers  # noqa: E402

from atoll.build.tensor_data import string_bytes  # noqa: E402

FINDINGS = HERE / "findings"
MODEL_BYTES_MAX = 30_000  # larger ones make a fuzzer slow, not thorough
SCRIPT_BYTES = 48  # as in sequence.c
MODEL_TARGETS = ("load", "run", "sequence")
TARGETS = (*MODEL_TARGETS, "strings", "options")
TEXTS = ([], [""], ["a"], ["one", "two", "three"], ["\N{SNOWMAN}" * 50, ""])
MAPS = ({}, {"max_detections": 10}, {"x_scale": 10.0, "y": True, "name": "text"}, {str(i): i for i in range(40)})


def small_models(real: Iterable[Path]) -> Iterator[bytes]:
    for case in cases.all_cases():
        yield case.model
    for build in (*models.CATALOGUE.values(), *make.MODELS):
        yield build()
    for path in real:
        if path.stat().st_size <= MODEL_BYTES_MAX:
            yield path.read_bytes()


def with_scripts(seeds: Iterable[bytes]) -> Iterator[bytes]:
    chance = random.Random(1)
    for seed in seeds:
        yield seed + chance.randbytes(SCRIPT_BYTES)


def findings(target: str) -> Iterator[bytes]:
    """One input per file, as hexadecimal digits; the file's name says what was wrong."""
    for path in sorted((FINDINGS / target).glob("*.hex")):
        yield bytes.fromhex(path.read_text())


def seeds(target: str, real: Iterable[Path]) -> Iterator[bytes]:
    yield from findings(target)
    if target in MODEL_TARGETS:
        found = small_models(real)
        yield from with_scripts(found) if target == "sequence" else found
    elif target == "strings":
        yield from map(string_bytes, TEXTS)
    else:
        yield from (bytes(flexbuffers.Dumps(parameters)) for parameters in MAPS)


def write(folder: Path, real: list[Path]) -> dict[str, int]:
    """The number of seeds of each target."""
    counts = {}
    for target in TARGETS:
        place = folder / target
        place.mkdir(parents=True, exist_ok=True)
        for seed in seeds(target, real):
            (place / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
        counts[target] = len(list(place.iterdir()))
    return counts


if __name__ == "__main__":
    real_models = [path for word in sys.argv[2:] for path in sorted(Path(word).glob("*.tflite"))]
    for name, count in write(Path(sys.argv[1]), real_models).items():
        print(f"{name}: {count} seeds")
