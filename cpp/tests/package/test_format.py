# SPDX-License-Identifier: Apache-2.0
"""Every C++ file is as clang-format leaves it: generated files too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_cpp_is_formatted() -> None:
    files = [p for folder in ("cpp", "examples/cpp") for p in sorted((ROOT / folder).rglob("*.?pp"))]
    assert len(files) > 40
    formatter = Path(sys.executable).with_name("clang-format")
    style = f"--style=file:{ROOT / 'cpp/.clang-format'}"
    done = subprocess.run(
        [formatter, style, "--dry-run", "-Werror", *files], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
