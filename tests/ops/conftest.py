# SPDX-License-Identifier: Apache-2.0
"""The library under test and LiteRT, for the whole session."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT), str(ROOT / "python" / "src"), str(ROOT / "tests" / "oracle")]

from atoll_run import Library  # noqa: E402
from litert import LiteRt  # noqa: E402

from tools.paths import LIBRARY, ORACLE_PYTHON  # noqa: E402


@pytest.fixture(scope="session")
def library() -> Library:
    return Library(Path(os.environ.get("ATOLL_LIBRARY", LIBRARY)))


@pytest.fixture(scope="session")
def litert() -> Iterator[LiteRt]:
    worker = LiteRt(ORACLE_PYTHON)
    yield worker
    worker.close()
