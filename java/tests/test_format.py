# SPDX-License-Identifier: Apache-2.0
"""Every Java file, and the C written by hand beside them, is as clang-format leaves it: generated files too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("java/src", "java/generated/java", "java/generated/test", "java/tests", "java/compat", "examples/java")


def test_java_is_formatted() -> None:
    files = [p for folder in FOLDERS for p in sorted((ROOT / folder).rglob("*")) if p.suffix in (".java", ".c", ".h")]
    assert len(files) > 50
    formatter = Path(sys.executable).with_name("clang-format")
    style = f"--style=file:{ROOT / 'java/.clang-format'}"
    done = subprocess.run([formatter, style, "--dry-run", "-Werror", *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
