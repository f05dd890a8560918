# SPDX-License-Identifier: Apache-2.0
"""The worker process that runs LiteRT; started again when a model crashed it. Must not know any operator."""

from __future__ import annotations

import pickle
import subprocess
from pathlib import Path

import numpy as np


class LiteRt:
    def __init__(self, python: str | Path) -> None:
        self._command = [str(python), str(Path(__file__).with_name("litert_worker.py"))]
        self._process: subprocess.Popen[bytes] | None = None

    def run(self, model: bytes, inputs: tuple[np.ndarray, ...]) -> list[np.ndarray] | str:
        """The outputs, or why there are none."""
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        assert self._process.stdin
        assert self._process.stdout
        try:
            pickle.dump((model, inputs), self._process.stdin)
            self._process.stdin.flush()
            answer: list[np.ndarray] | str = pickle.load(self._process.stdout)
        except (EOFError, BrokenPipeError):
            self._process.wait()
            return f"the process ended with {self._process.returncode}"
        return answer

    def close(self) -> None:
        if self._process is not None and self._process.stdin:
            self._process.stdin.close()
            self._process.wait()
