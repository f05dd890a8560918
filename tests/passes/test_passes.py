# SPDX-License-Identifier: Apache-2.0
"""Every pass keeps results: the real models with all passes, with none, and with each one switched off."""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np
import pytest
from model_runs import Run
from random_graphs import RandomGraph

import atoll
from tools.models import UNPACKED, read_manifest
from tools.paths import shared_models

PYPI = [UNPACKED / m.name for wheel in read_manifest() for m in wheel.contents if m.name.endswith(".tflite")]
ALL, NONE = -1, 0


def recorded() -> list[Path]:
    folder = shared_models()
    return sorted(folder.glob("models/*.tflite")) if folder else []


def difference(ours: np.ndarray, plain: np.ndarray) -> float:
    """Relative to the range of what is expected; 0 for equal integers, infinite for unequal ones."""
    if ours.shape != plain.shape or ours.dtype != plain.dtype:
        return np.inf
    if plain.dtype.kind not in "fc" or plain.size == 0:
        return 0.0 if np.array_equal(ours, plain) else np.inf
    finite = np.isfinite(plain)
    if not np.array_equal(finite, np.isfinite(ours)):
        return np.inf
    scale = np.abs(plain[finite]).max(initial=0.0) or 1.0
    return float(np.abs(ours[finite] - plain[finite]).max(initial=0.0) / scale)


def compare(run: Run, path: Path, passes: int) -> None:
    seed = zlib.crc32(path.name.encode())
    with atoll.Model.from_file(path) as model:
        try:
            plain = run(model, NONE, seed)
        except (atoll.AtollError, ValueError, TypeError) as problem:
            pytest.skip(f"not run on plain numbers: {problem}")
        rewritten = run(model, passes, seed)
    worst = [difference(one, other) for one, other in zip(rewritten, plain, strict=True)]
    assert max(worst, default=0.0) < 1e-4


@pytest.mark.parametrize("path", PYPI, ids=lambda path: path.stem)
@pytest.mark.parametrize("off", list(atoll.Pass), ids=lambda off: f"without_{off.name}".lower())
def test_a_pass_switched_off(run: Run, path: Path, off: atoll.Pass) -> None:
    compare(run, path, ALL & ~off.value)


@pytest.mark.parametrize("path", PYPI, ids=lambda path: path.stem)
def test_all_passes(run: Run, path: Path) -> None:
    compare(run, path, ALL)


@pytest.mark.parametrize("path", recorded(), ids=lambda path: path.stem)
def test_all_passes_on_recorded_models(run: Run, path: Path) -> None:
    compare(run, path, ALL)


@pytest.mark.parametrize("seed", range(150))
def test_random_graphs(run: Run, seed: int) -> None:
    """All passes, all but one, and two threads."""
    with atoll.Model.from_bytes(RandomGraph(seed).model(operators=3 + seed % 12)) as model:
        plain = run(model, NONE, seed)
        off = list(atoll.Pass)[seed % len(atoll.Pass)]
        for passes, threads in ((ALL, 1), (ALL, 2), (ALL & ~off.value, 1)):
            rewritten = run(model, passes, seed, threads)
            worst = [difference(one, other) for one, other in zip(rewritten, plain, strict=True)]
            assert max(worst) < 1e-5
