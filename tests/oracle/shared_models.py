# SPDX-License-Identifier: Apache-2.0
"""The recorded answers of the shared models: what to ask, and how to judge.

Must not start a runtime."""

from __future__ import annotations

import functools
import json
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from agreement import exact_or_one_step, same_decision, within_envelope, within_one_range
from worker import Worker

from tools.paths import shared_models

Judge = Callable[[np.ndarray, Sequence[np.ndarray]], str]

TOTAL = 330
JUDGES: dict[str, Judge] = {
    "exact or +-1 LSB": exact_or_one_step,
    "rtol 1e-4 of range": within_one_range,
    "envelope of def/ref/opt x2": within_envelope,
    "decision-level / alt input (LiteRT kernels disagree)": same_decision,
}
agreed: set[str] = set()
disagreed: dict[str, str] = {}


@dataclass(frozen=True)
class Recording:
    """One model: its inputs by key, the runs they make, and per output the answers that LiteRT gave."""

    name: str
    path: Path
    judge: Judge
    inputs: dict[str, np.ndarray]
    sessions: list[list[dict[str, str]]]
    expected: dict[str, list[np.ndarray]]


def names() -> list[str]:
    """Every model of the folder, or none where it is absent."""
    return [entry["file"] for entry in _index()]


def must_fail() -> list[str]:
    """Every file that LiteRT refuses, or none where the folder is absent."""
    return sorted(path.name for path in (folder() / "must_fail").glob("*.tflite")) if shared_models() else []


def folder() -> Path:
    found = shared_models()
    assert found is not None, "the shared models are absent"
    return found


def read(name: str) -> Recording | None:
    """The recording of a model, or None when its inputs were not kept."""
    entry = _entry(name)
    if not entry["golden"] or not entry["golden"]["inputs_included"]:
        return None
    arrays = dict(np.load(folder() / entry["golden"]["file"]))
    inputs = {key: value for key, value in arrays.items() if re.match(r"(s\d_|rz_|alt_)?in\d+$|sig\d+_in_", key)}
    expected = {key: _answers(arrays, key) for key in _output_keys(arrays)}
    sessions = list(_sessions(entry, inputs))
    return Recording(name, folder() / "models" / name, JUDGES[entry["how_to_compare"]], inputs, sessions, expected)


def record(name: str, litert: Worker) -> Recording:
    """A recording made now: LiteRT's answers on seeded inputs."""
    path = folder() / "models" / name
    inputs, outputs = litert.run_random(path, zlib.crc32(name.encode()))
    expected = {key: [value] for key, value in outputs.items()}
    return Recording(name, path, JUDGES[_entry(name)["how_to_compare"]], inputs, [[{"prefix": ""}]], expected)


def summary() -> str:
    """The one line that says how far we are."""
    found = len(names())
    return f"shared models: {len(agreed)} of {TOTAL} agree ({found} found, {len(agreed) + len(disagreed)} compared)"


def _entry(name: str) -> dict[str, Any]:
    return next(entry for entry in _index() if entry["file"] == name)


@functools.cache
def _index() -> list[dict[str, Any]]:
    return json.loads((folder() / "index.json").read_text())["models"] if shared_models() else []


def _output_keys(arrays: dict[str, np.ndarray]) -> Iterator[str]:
    return iter(sorted({key[4:] for key in arrays if key.startswith(("def_", "ref_"))}))


def _answers(arrays: dict[str, np.ndarray], key: str) -> list[np.ndarray]:
    return [arrays[source + key] for source in ("ref_", "def_") if source + key in arrays]


def _sessions(entry: dict[str, Any], inputs: dict[str, np.ndarray]) -> Iterator[list[dict[str, str]]]:
    """Runs that share an interpreter: the plain run with its repeats, then each variation on a fresh one."""
    has_no_inputs = not entry["inputs"]
    if "in0" in inputs or has_no_inputs:
        yield [{"prefix": ""}, *({"prefix": p} for p in ("s1_", "s2_") if f"{p}in0" in inputs)]
    yield from ([{"prefix": prefix}] for prefix in ("rz_", "alt_") if f"{prefix}in0" in inputs)
    for number, signature in enumerate(entry["signatures"]):
        prefix = f"sig{number}_"
        if any(key.startswith(f"{prefix}in_") for key in inputs):
            yield [{"prefix": prefix, "signature": signature["key"]}]
