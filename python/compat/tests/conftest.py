# SPDX-License-Identifier: Apache-2.0
"""The two environments: one with Atoll and the facade, one with LiteRT, which has the same module names."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.paths import LIBRARY, ORACLE_PYTHON, ROOT

HERE = Path(__file__).parent
SOURCES = os.pathsep.join(str(ROOT / folder) for folder in ("python/src", "python/compat/src"))
Run = Callable[..., str]


def _run(python: Path, words: tuple[object, ...], env: dict[str, str]) -> str:
    command = [str(python), *(str(word) for word in words)]
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, env=clean | env, cwd=HERE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done.stdout


@pytest.fixture(scope="session")
def ours() -> Run:
    return lambda *words: _run(Path(sys.executable), words, {"PYTHONPATH": SOURCES, "ATOLL_LIBRARY": str(LIBRARY)})


@pytest.fixture(scope="session")
def litert() -> Run:
    return lambda *words: _run(ORACLE_PYTHON, words, {})


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small models of the conformance cases, and one whose signatures and names are not in ascending order."""
    folder = tmp_path_factory.mktemp("models")
    _run(Path(sys.executable), (ROOT / "tests/conformance/models.py", folder), {"PYTHONPATH": str(ROOT / "python/src")})
    _run(Path(sys.executable), (HERE / "backwards.py", folder), {"PYTHONPATH": str(ROOT / "python/src")})
    return folder
