# SPDX-License-Identifier: Apache-2.0
"""Builds the native library with CMake. Must not know the library's sources."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tools.paths import NATIVE, ROOT
from tools.run import run


def build_native(folder: Path = NATIVE, *options: str) -> None:
    """Configures and builds runtime/ in `folder`."""
    cmake = tool("cmake")
    run([cmake, "-S", ROOT / "runtime", "-B", folder, "-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={tool('ninja')}", *options])
    run([cmake, "--build", folder, "--parallel", str(os.cpu_count() or 1)])


def tool(name: str) -> str:
    """The program that requirements/dev.txt installed, else the one on the PATH."""
    pinned = Path(sys.executable).parent / name
    return str(pinned) if pinned.exists() else shutil.which(name) or name
