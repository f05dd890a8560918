# SPDX-License-Identifier: Apache-2.0
"""All variations under ASan and UBSan: whatever is refused or runs, no check fires. Needs the programs of tests/fuzz.

ATOLL_EVERY (1) takes every n-th variation only.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import crafted
import pytest
from variations import TURNS, variations

from tools import fuzzing

EVERY = int(os.environ.get("ATOLL_EVERY", "1"))
FILES_PER_PROCESS = 2000


@pytest.fixture(scope="session")
def program() -> Path:
    fuzzing.build()
    return fuzzing.FOLDER / "fuzz_run"


def run_all(program: Path, files: list[Path]) -> None:
    """One process for many files; its output names the file it died in."""
    for first in range(0, len(files), FILES_PER_PROCESS):
        command = [program, "-timeout=20", *files[first : first + FILES_PER_PROCESS]]
        done = subprocess.run(
            command, env={**os.environ, **fuzzing.ENVIRONMENT}, capture_output=True, text=True, errors="replace"
        )
        assert done.returncode == 0, done.stderr[-4000:]


@pytest.mark.parametrize("turn", TURNS)
def test_no_variation_goes_wrong(turn: str, program: Path, tmp_path: Path) -> None:
    files = []
    for name, data in variations(turn, EVERY):
        files.append(tmp_path / name.replace("/", "-"))
        files[-1].write_bytes(data)
    assert len(files) > 8_000 // EVERY
    run_all(program, files)


@pytest.mark.parametrize("kind", crafted.CLASSES)
def test_no_crafted_model_goes_wrong(kind: str, program: Path, tmp_path: Path) -> None:
    files = []
    for number, row in enumerate(crafted.CLASSES[kind]()):
        files.append(tmp_path / str(number))
        files[-1].write_bytes(row.model)
    run_all(program, files)
