# SPDX-License-Identifier: Apache-2.0
"""Runs test suites and counts what they did. Must not know any suite by name."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from tools.building import tool
from tools.paths import BUILD, NATIVE, ROOT
from tools.run import shorten
from tools.suites import Suite

CLOSING_FILE = Path(os.environ.get("ATOLL_CLOSING_LINE", BUILD / "closing-line"))
FULL_RECORD = ROOT / "docs/last-full-run.md"
CLOSING_LINE = re.compile(r"^(\d+) passed, (\d+) failed$")

PIPED: dict[str, Any] = {
    "cwd": ROOT,
    "stdin": subprocess.DEVNULL,
    "stdout": subprocess.PIPE,
    "stderr": subprocess.STDOUT,
    "text": True,
    "errors": "replace",
}


@dataclass(frozen=True)
class Outcome:
    """What a suite did. `problem` says why it failed beyond its failed tests, or is empty."""

    suite: Suite
    passed: int
    failed: int
    skipped: int
    seconds: float
    problem: str = ""


def run_suites(suites: Iterable[Suite], left_out: Sequence[str] = ()) -> list[Outcome]:
    return [_run(suite, left_out) for suite in suites]


def report(outcomes: list[Outcome]) -> bool:
    """Prints a line per suite and leaves the closing line for ./dev to end with; True when nothing failed."""
    print("\nwhat ran:")
    for o in outcomes:
        skipped = f", {o.skipped} SKIPPED" if o.skipped else ""
        problem = f"  FAILED: {o.problem}" if o.problem else ""
        print(f"  {o.suite.name:24} {o.passed:6} passed {o.failed:4} failed{skipped} in {o.seconds:.0f} s{problem}")
    passed, failed = sum(o.passed for o in outcomes), sum(o.failed for o in outcomes)
    CLOSING_FILE.parent.mkdir(parents=True, exist_ok=True)
    CLOSING_FILE.write_text(f"{passed} passed, {failed} failed\n")
    return not failed


def record(outcomes: list[Outcome], path: Path = FULL_RECORD) -> None:
    """Writes when, on what commit and with what counts everything was run last: the file is checked in."""
    git = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    rows = "".join(f"| {o.suite.name} | {o.passed} | {o.failed} | {o.skipped} |\n" for o in outcomes)
    day = datetime.now(timezone.utc).date().isoformat()
    head = f"# The last full run\n\nCommit {git.stdout.strip()}, {day}, by `./dev test-full`.\n"
    path.write_text(f"{head}\n| suite | passed | failed | skipped |\n|---|---|---|---|\n{rows}")


def _run(suite: Suite, left_out: Sequence[str]) -> Outcome:
    folder = BUILD / "reports" / suite.name.replace(" ", "-")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    print(f"\n== {suite.name}", flush=True)
    start = time.monotonic()
    code, last_line = 0, ""
    for words in (*suite.prepare, suite.command):
        command = fill(words, folder, left_out)
        print(f"$ {shlex.join(shorten(command))}", flush=True)
        code, last_line = _stream(command, suite)
        if code:
            break
    return judge(suite, code, folder, last_line, time.monotonic() - start)


def fill(command: Iterable[str], folder: Path, left_out: Sequence[str]) -> list[str]:
    """The words of a suite's command, as suites.py describes them."""
    words = {"python": sys.executable, "cmake": tool("cmake"), "ctest": tool("ctest")}
    words |= {"build": str(BUILD), "native": str(NATIVE), "report": str(folder)}
    without = [word for language in left_out for word in ("--without", language)]
    filled = ([*without] if word == "{without}" else [word.format(**words)] for word in command)
    return [word for part in filled for word in part]


def _stream(command: list[str], suite: Suite) -> tuple[int, str]:
    """The exit code and the last line that is not blank; all lines go to our output."""
    env = {**os.environ, **{name: value.format(native=NATIVE, build=BUILD) for name, value in suite.env.items()}}
    last = ""
    try:
        process = subprocess.Popen(command, env=env, **PIPED)
    except FileNotFoundError:
        print(f"{command[0]}: no such program")
        return 127, ""
    assert process.stdout is not None
    for line in process.stdout:
        print(line, end="", flush=True)
        last = line.strip() or last
    return process.wait(), last


def judge(suite: Suite, code: int, folder: Path, last_line: str, seconds: float) -> Outcome:
    """Counts from the reports, else the closing line. A suite that ran nothing, or failed uncounted, is a failure."""
    passed, failed, skipped = count_reports(folder)
    closing = CLOSING_LINE.match(last_line)
    if closing and not (passed or failed or skipped):
        passed, failed = int(closing[1]), int(closing[2])
    problem = ""
    if code and not failed:
        problem = f"it ended with {code}"
    elif not passed and not failed:
        problem = "it ran no test"
    return Outcome(suite, passed, failed + bool(problem), skipped, seconds, problem)


def count_reports(folder: Path) -> tuple[int, int, int]:
    """Passed, failed and skipped test cases in the JUnit XML files of `folder`."""
    passed = failed = skipped = 0
    for path in sorted(folder.rglob("*.xml")):
        for case in ElementTree.parse(path).iter("testcase"):
            kinds = {child.tag for child in case}
            bad, left_out = bool(kinds & {"failure", "error"}), "skipped" in kinds
            failed += bad
            skipped += left_out and not bad
            passed += not bad and not left_out
    return passed, failed, skipped
