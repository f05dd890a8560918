# SPDX-License-Identifier: Apache-2.0
"""The two runtimes that are compared, and the report of how far we are."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest
from worker import Worker

from tools.paths import BUILD, LIBRARY, MEDIAPIPE_PYTHON, ORACLE_PYTHON, ROOT

DISAGREEMENTS = BUILD / "reports/shared-models.txt"


def sanitizers() -> dict[str, str]:
    """What a process needs to load a library built with sanitizers, if ATOLL_SANITIZED says that ours is."""
    if "ATOLL_SANITIZED" not in os.environ:
        return {}
    finds = [["gcc", f"-print-file-name={name}"] for name in ("libasan.so", "libubsan.so")]
    libraries = [subprocess.run(find, capture_output=True, text=True, check=True).stdout.strip() for find in finds]
    # Python itself leaks; what our library leaks shows in the C matrix.
    options = {
        "ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=1:max_allocation_size_mb=4096",
        "UBSAN_OPTIONS": "halt_on_error=1",
    }
    return {"LD_PRELOAD": ":".join(libraries), **options}


@pytest.fixture(scope="session")
def ours() -> Iterator[Worker]:
    worker = Worker(sys.executable, "atoll", os.environ.get("ATOLL_LIBRARY", LIBRARY), env=sanitizers())
    yield worker
    worker.close()


@pytest.fixture(scope="session")
def litert() -> Iterator[Worker]:
    worker = Worker(ORACLE_PYTHON, "litert")
    yield worker
    worker.close()


@pytest.fixture(scope="session")
def mediapipe(tmp_path_factory: pytest.TempPathFactory) -> dict[str, np.ndarray]:
    """What MediaPipe was given and what it said: see mediapipe/reference.py."""
    recording = tmp_path_factory.mktemp("mediapipe") / "recording.npz"
    script = ROOT / "tests/oracle/mediapipe/reference.py"
    done = subprocess.run([MEDIAPIPE_PYTHON, script, recording], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(np.load(recording))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    import shared_models

    terminalreporter.write_line(shared_models.summary())
    if shared_models.disagreed:
        DISAGREEMENTS.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"{name}: {problem}\n" for name, problem in sorted(shared_models.disagreed.items())]
        DISAGREEMENTS.write_text("".join(lines))
        terminalreporter.write_line(f"what each of the others said is in {DISAGREEMENTS.relative_to(ROOT)}")
