# SPDX-License-Identifier: Apache-2.0
"""Builds the wheels, `atoll` with the native library and the facade `atoll-tflite`, from copies with the licence, so
that sources stay as they are.

packaging.py --library LIBRARY --work FOLDER --to FOLDER
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    options = parser.parse_args()
    library = {"ATOLL_LIBRARY": str(options.library.resolve())}
    build(HERE, options.work / "atoll", options.to, library)
    build(HERE / "compat", options.work / "atoll-tflite", options.to, {})


def build(source: Path, work: Path, to: Path, env: dict[str, str]) -> None:
    """Builds the wheel of one folder."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(source, work, ignore=shutil.ignore_patterns("__pycache__", "tests", "compat", ".*_cache"))
    shutil.copy2(HERE.parent / "LICENSE", work / "LICENSE")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", to.resolve(), work]
    subprocess.run(command, check=True, env=os.environ | env)


if __name__ == "__main__":
    main()
