# SPDX-License-Identifier: Apache-2.0
"""Installs pinned Python packages, once for each content of a requirements file. Must not choose versions."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tools.paths import ORACLE_PYTHON, ROOT
from tools.run import run


def install_dev() -> None:
    """What the sessions need, into the environment that runs them."""
    _install(Path(sys.executable), "dev", "the generator, the tests and the build use them")


def oracle_python() -> Path:
    """The Python of the environment that holds LiteRT, made when it is not there."""
    if not ORACLE_PYTHON.exists():
        run([sys.executable, "-m", "venv", ORACLE_PYTHON.parents[1]])
    _install(ORACLE_PYTHON, "oracle", "LiteRT is what our numbers are compared with")
    return ORACLE_PYTHON


def _install(python: Path, name: str, why: str) -> None:
    wanted = ROOT / "requirements" / f"{name}.txt"
    installed = python.parents[1] / f"{name}.txt"
    if installed.is_file() and installed.read_bytes() == wanted.read_bytes():
        return
    print(f"installing the Python packages of requirements/{name}.txt: {why}", flush=True)
    run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", wanted])
    shutil.copyfile(wanted, installed)
