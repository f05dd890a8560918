# SPDX-License-Identifier: Apache-2.0
"""Runs every generated case and writes its line of the matrix: where from and where to come from the environment."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from .case import Case

LANGUAGE = "python"
_report = pytest.StashKey[dict[str, pytest.TestReport]]()


def _folder(variable: str) -> Path:
    found = os.environ.get(variable)
    if not found:
        pytest.exit(f"{variable} is not set: run `./dev conformance`", returncode=2)
    return Path(found)


def pytest_sessionstart(session: pytest.Session) -> None:
    results = _folder("CONFORMANCE_RESULTS")
    results.mkdir(parents=True, exist_ok=True)
    (results / f"{LANGUAGE}.jsonl").write_text("")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    report = yield
    item.stash.setdefault(_report, {})[report.when] = report
    return report


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Iterator[Case]:
    running = Case(_folder("CONFORMANCE_FILES"))
    yield running
    report = request.node.stash[_report].get("call")
    passed = report is not None and report.passed
    message = "" if passed or report is None else str(report.longrepr).strip().splitlines()[-1]
    try:
        running.finish()
    except Exception as error:
        passed, message = False, f"closing at the end: {error}"
        raise
    finally:
        line = {
            "case": request.node.name.removeprefix("test_"),
            "result": "pass" if passed else "fail",
            "outputs": running.outputs,
            "message": message,
        }
        with (_folder("CONFORMANCE_RESULTS") / f"{LANGUAGE}.jsonl").open("a") as results:
            results.write(json.dumps(line) + "\n")
