# SPDX-License-Identifier: Apache-2.0
"""Arenas of the real models against the lower bound: the most bytes of tensors that live at one step.

Needs the test build of the library, which keeps both numbers of the last plan.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.models import UNPACKED, read_manifest
from tools.paths import BUILD, shared_models

LIBRARY = Path(os.environ.get("ATOLL_TESTING_LIBRARY", BUILD / "runtime-tests/libatoll.so"))
PYPI = [UNPACKED / m.name for wheel in read_manifest() for m in wheel.contents if m.name.endswith(".tflite")]
# What greedy placement by size may cost above the bound: any model, and all models together.
WORST, TOGETHER = 1.35, 1.05


class Hooks(ctypes.Structure):
    """struct atoll_test_hooks."""

    _fields_ = tuple((name, ctypes.c_long) for name in ("allocations", "fail_at", "plan_bytes", "plan_bound"))


def functions(library: ctypes.CDLL) -> None:
    for name in ("TfLiteModelCreateFromFile", "TfLiteInterpreterCreate"):
        getattr(library, name).restype = ctypes.c_void_p
    library.TfLiteInterpreterCreate.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    for name in ("TfLiteInterpreterAllocateTensors", "TfLiteInterpreterDelete", "TfLiteModelDelete"):
        getattr(library, name).argtypes = [ctypes.c_void_p]


def plan_of(library: ctypes.CDLL, path: Path) -> tuple[int, int] | None:
    """Bytes of the last arena that was planned, and its bound; None when the model cannot be planned as it is."""
    hooks = Hooks.in_dll(library, "atoll_test_hooks")
    model = library.TfLiteModelCreateFromFile(str(path).encode())
    interpreter = library.TfLiteInterpreterCreate(model, None) if model else None
    planned = interpreter and library.TfLiteInterpreterAllocateTensors(interpreter) == 0
    found = (hooks.plan_bytes, hooks.plan_bound) if planned else None
    if interpreter:
        library.TfLiteInterpreterDelete(interpreter)
    if model:
        library.TfLiteModelDelete(model)
    return found


def plans(paths: list[Path]) -> Iterator[tuple[str, int, int]]:
    library = ctypes.CDLL(str(LIBRARY))
    functions(library)
    for path in paths:
        plan = plan_of(library, path)
        if plan is not None:
            yield path.stem, *plan


def check(paths: list[Path]) -> None:
    rows = list(plans(paths))
    for name, size, bound in sorted(rows, key=lambda row: row[1] / max(row[2], 1)):
        print(f"{name:<80} {size:>10} {bound:>10} {size / max(bound, 1):6.3f}")
    assert rows
    assert all(size >= bound for _, size, bound in rows)
    assert [row for row in rows if row[1] > WORST * row[2] + 64] == []
    total = sum(size for _, size, _ in rows) / sum(bound for _, _, bound in rows)
    print(f"{len(rows)} models, together {total:.3f} of the bound")
    assert total < TOGETHER


def test_pypi_models() -> None:
    check(PYPI)


@pytest.mark.skipif(shared_models() is None, reason="the recorded models are absent")
def test_recorded_models() -> None:
    folder = shared_models()
    assert folder
    check(sorted(folder.glob("models/*.tflite")))
