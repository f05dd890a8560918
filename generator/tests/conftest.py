# SPDX-License-Identifier: Apache-2.0
"""Where the specifications lie, and a way to change a copy of one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from atoll_generator import ir, load

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
KV = HERE / "kv" / "spec" / "kv.yaml"

Change = Callable[[str, str], Path]


@pytest.fixture(scope="session")
def atoll() -> ir.Api:
    return load.load(ROOT / "spec" / "atoll.yaml")


@pytest.fixture(scope="session")
def kv() -> ir.Api:
    return load.load(KV)


@pytest.fixture
def change(tmp_path: Path) -> Change:
    """A copy of the small specification in which one text is replaced by another."""

    def changed(old: str, new: str) -> Path:
        folder = tmp_path / "spec"
        shutil.copytree(KV.parent, folder, dirs_exist_ok=True)
        target = folder / KV.name
        text = target.read_text(encoding="utf-8")
        assert text.count(old) >= 1, f"not in the specification: {old}"
        target.write_text(text.replace(old, new, 1), encoding="utf-8")
        return target

    return changed
