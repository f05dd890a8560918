# SPDX-License-Identifier: Apache-2.0
"""Installs pinned Python packages, once for each content of a requirements file. Must not choose versions."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tools.paths import BENCH_PYTHON, MEDIAPIPE_PYTHON, ORACLE_PYTHON, PEERS_PYTHON, ROOT
from tools.run import run

PIP_INSTALL = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes")


def install_dev() -> None:
    """What the sessions need, into the environment that runs them."""
    _install(Path(sys.executable), "dev", "the generator, the tests and the build use them")


def install_oracle() -> None:
    """LiteRT, into an environment of its own."""
    _install(_made(ORACLE_PYTHON), "oracle", "LiteRT is what our numbers are compared with")


def install_bench() -> None:
    """What draws the pictures of benchmarks, into an environment of its own."""
    _install(_made(BENCH_PYTHON), "bench", "benchmarks draw a picture")


def install_peers() -> None:
    """Runtimes beside LiteRT, into an environment of their own."""
    _install(_made(PEERS_PYTHON), "peers", "the benchmark was asked to measure them too")


def install_mediapipe() -> None:
    """MediaPipe, into an environment of its own; it exists for Python up to 3.12."""
    if sys.version_info >= (3, 13):
        print("MediaPipe has no wheel for this Python: name an older one in PYTHON, remove .venv and start again")
        return
    reason = "MediaPipe is the oracle of models that LiteRT alone cannot run"
    _install(_made(MEDIAPIPE_PYTHON), "mediapipe", reason, "--no-deps")


def _made(python: Path) -> Path:
    """The Python of an environment, made when it is not there."""
    if not python.exists():
        run([sys.executable, "-m", "venv", python.parents[1]])
    return python


def _install(python: Path, name: str, why: str, *options: str) -> None:
    wanted = ROOT / "requirements" / f"{name}.txt"
    installed = python.parents[1] / f"{name}.txt"
    if installed.is_file() and installed.read_bytes() == wanted.read_bytes():
        return
    print(f"installing the Python packages of requirements/{name}.txt: {why}", flush=True)
    run([python, *PIP_INSTALL, *options, "-r", wanted])
    shutil.copyfile(wanted, installed)
