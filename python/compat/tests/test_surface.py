# SPDX-License-Identifier: Apache-2.0
"""The recorded official interface is the one LiteRT has, and the facade has every member of it."""

from __future__ import annotations

import importlib
import inspect
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
RECORD = (HERE / "surface.tsv").read_text(encoding="utf-8")


def test_the_record_is_what_litert_has(litert: Any) -> None:
    assert litert(HERE / "surface.py") == RECORD


def test_the_facade_has_every_member(ours: Any) -> None:
    assert len(RECORD.splitlines()) >= 30
    assert ours(HERE / "surface.py") == RECORD


@pytest.mark.parametrize("module", ["tflite_runtime", "ai_edge_litert"])
def test_both_names_are_one_code(module: str) -> None:
    sys.path.insert(0, str(HERE.parent / "src"))
    try:
        named = importlib.import_module(f"{module}.interpreter")
        ours = importlib.import_module("atoll_tflite")
    finally:
        sys.path.pop(0)
    assert named.__all__ == ours.__all__
    assert all(getattr(named, name) is getattr(ours, name) for name in ours.__all__)
    assert all(inspect.getdoc(getattr(ours, name)) for name in ours.__all__)
