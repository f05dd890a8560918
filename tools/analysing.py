# SPDX-License-Identifier: Apache-2.0
"""Asks clang-tidy about every source of the runtime. What it looks for, and what not and why: .clang-tidy.

    python -m tools.analysing

Ends with `N passed, N failed`, one test a source.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.building import tool
from tools.paths import BUILD, ROOT
from tools.run import ProgramFailed, run

FOLDER = BUILD / "analysis"
SOURCES = ROOT / "runtime/src"


def configure() -> None:
    """Leaves compile_commands.json, which is all that is needed of a build."""
    ninja = ("-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={tool('ninja')}")
    options = ("-DCMAKE_C_COMPILER=clang-19", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
    run([tool("cmake"), "-S", ROOT / "runtime", "-B", FOLDER, *ninja, *options])


def analyse(source: Path) -> str:
    """What clang-tidy says about one source; empty when nothing is wrong."""
    command = ["clang-tidy-19", "-p", str(FOLDER), "--quiet", str(source)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode else ""


def main() -> int:
    try:
        configure()
    except ProgramFailed as problem:
        print(problem, file=sys.stderr)
        return 2
    sources = [source for source in sorted(SOURCES.rglob("*.c")) if not source.name.endswith("_test.c")]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        findings = list(pool.map(analyse, sources))
    for finding in filter(None, findings):
        print(finding.replace(f"{ROOT}/", ""))
    failed = sum(1 for finding in findings if finding)
    print(f"{len(sources) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
