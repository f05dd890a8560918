# SPDX-License-Identifier: Apache-2.0
"""Starts a program, says so, and stops at its first failure. Must not know which programs there are."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.paths import ROOT


class ProgramFailed(Exception):
    """A program that had to succeed did not."""


def run(command: Sequence[str | Path], *, cwd: Path = ROOT, env: Mapping[str, str] | None = None) -> None:
    """Runs `command` with no input, its output going where ours goes."""
    words = [str(word) for word in command]
    print(f"$ {shlex.join(shorten(words))}", flush=True)
    try:
        code = subprocess.run(words, cwd=cwd, env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL).returncode
    except FileNotFoundError:
        raise ProgramFailed(f"{words[0]}: no such program") from None
    if code:
        raise ProgramFailed(f"{words[0]} ended with {code}")


def python_module(name: str, *arguments: str | Path, env: Mapping[str, str] | None = None) -> None:
    """Runs a module with the project's own Python."""
    run([sys.executable, "-m", name, *arguments], env=env)


def shorten(words: Sequence[str]) -> list[str]:
    """`words` with the paths of this checkout made relative."""
    return [word.replace(f"{ROOT}/", "") for word in words]
