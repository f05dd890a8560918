# SPDX-License-Identifier: Apache-2.0
"""The two runtimes that are compared, and the report of how far we are."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from worker import Worker

from tools.paths import BUILD, LIBRARY, ORACLE_PYTHON, ROOT

DISAGREEMENTS = BUILD / "reports/shared-models.txt"


@pytest.fixture(scope="session")
def ours() -> Iterator[Worker]:
    worker = Worker(sys.executable, "atoll", os.environ.get("ATOLL_LIBRARY", LIBRARY))
    yield worker
    worker.close()


@pytest.fixture(scope="session")
def litert() -> Iterator[Worker]:
    worker = Worker(ORACLE_PYTHON, "litert")
    yield worker
    worker.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    import shared_models

    terminalreporter.write_line(shared_models.summary())
    if shared_models.disagreed:
        DISAGREEMENTS.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"{name}: {problem}\n" for name, problem in sorted(shared_models.disagreed.items())]
        DISAGREEMENTS.write_text("".join(lines))
        terminalreporter.write_line(f"what each of the others said is in {DISAGREEMENTS.relative_to(ROOT)}")
