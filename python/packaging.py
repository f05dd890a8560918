# SPDX-License-Identifier: Apache-2.0
"""Builds the wheel: a copy of this folder with the licence and the native library, so that sources stay as they are.

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
    shutil.rmtree(options.work, ignore_errors=True)
    shutil.copytree(HERE, options.work, ignore=shutil.ignore_patterns("__pycache__", "tests", ".*_cache"))
    shutil.copy2(HERE.parent / "LICENSE", options.work / "LICENSE")
    command = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        options.to.resolve(),
        options.work,
    ]
    subprocess.run(command, check=True, env=os.environ | {"ATOLL_LIBRARY": str(options.library.resolve())})


if __name__ == "__main__":
    main()
