# SPDX-License-Identifier: Apache-2.0
"""Runs the conformance driver of every language, then shows and judges the matrix.

    python -m tools.conformance [--without LANGUAGE]…

Must not know a language or a case: see drivers.py and tests/conformance/matrix.py.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from tools.command_line import BadArguments, expect_no_more, take_without
from tools.drivers import DRIVERS, Command, Driver
from tools.paths import BUILD, LIBRARY, NATIVE, ROOT
from tools.run import ProgramFailed, run

FOLDER = BUILD / "conformance"
FILES = BUILD / "test-models"
GAPS = ROOT / "tests" / "conformance"


def conform(left_out: Sequence[str]) -> bool:
    """True when every cell of the matrix is as it should be."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "bin").mkdir(parents=True)
    run([sys.executable, "tests/conformance/models.py", FILES], env={"PYTHONPATH": "python/src"})
    for driver in DRIVERS:
        if driver.language not in left_out:
            _drive(driver)
    without = [word for language in left_out for word in ("--without", language)]
    gaps = [word for path in sorted(GAPS.rglob("gaps.json")) for word in ("--gaps", str(path))]
    matrix = [sys.executable, "tests/conformance/matrix.py", "--results", str(FOLDER), *gaps, *without]
    return subprocess.run(matrix, cwd=ROOT, stdin=subprocess.DEVNULL).returncode == 0


def _drive(driver: Driver) -> None:
    """Leaves the driver's results behind; whatever is missing from them, the matrix shows."""
    try:
        for command in (*driver.build, driver.run):
            run(_filled(command), env=_environment())
    except ProgramFailed as problem:
        print(f"{driver.language}: {problem}", flush=True)


def _filled(command: Command) -> list[str]:
    words = {"python": sys.executable, "bin": FOLDER / "bin", "native": NATIVE, "library": LIBRARY}
    return [word.format(**words, files=FILES, results=FOLDER) for word in command]


def _environment() -> dict[str, str]:
    library = os.environ.get("ATOLL_LIBRARY", str(LIBRARY))
    return {"CONFORMANCE_FILES": str(FILES), "CONFORMANCE_RESULTS": str(FOLDER), "ATOLL_LIBRARY": library}


def main(words: list[str]) -> int:
    try:
        left_out, rest = take_without(words)
        expect_no_more(rest)
    except BadArguments as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0 if conform(left_out) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
