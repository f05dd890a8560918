# SPDX-License-Identifier: Apache-2.0
"""Asks a runtime in another process, and starts it again when it dies. Must not know which runtime it is."""

from __future__ import annotations

import json
import os
import select
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).parent
Arrays = dict[str, np.ndarray]
Run = dict[str, str]

PLAIN: list[Run] = [{"prefix": ""}]
DEFAULT = "BUILTIN"
PATIENCE = 60  # seconds; a damaged model may ask for more work than anybody waits for


class Refused(Exception):
    """The runtime answered with an error, or died."""


class Worker:
    """`command` is the Python to use and the words after runtimes.py."""

    def __init__(self, python: str | Path, *words: str | Path, env: dict[str, str] | None = None) -> None:
        self._command = [str(python), str(HERE / "runtimes.py"), *map(str, words)]
        self._env = {**os.environ, **(env or {})}
        self._process: subprocess.Popen[str] | None = None

    def run(
        self, model: Path, inputs: Arrays, runs: Sequence[Run] = PLAIN, threads: int = 1, resolver: str = DEFAULT
    ) -> Arrays:
        """The outputs of all `runs`, which share one interpreter. `resolver` chooses among LiteRT's kernels."""
        with tempfile.TemporaryDirectory() as scratch:
            np.savez(Path(scratch) / "in.npz", **inputs)
            self._ask(scratch, model=str(model), runs=list(runs), threads=threads, resolver=resolver)
            return dict(np.load(Path(scratch) / "out.npz"))

    def run_random(self, model: Path, seed: int, threads: int = 1) -> tuple[Arrays, Arrays]:
        """Inputs made from `seed`, and the outputs."""
        with tempfile.TemporaryDirectory() as scratch:
            self._ask(scratch, model=str(model), runs=PLAIN, threads=threads, resolver=DEFAULT, seed=seed)
            return dict(np.load(Path(scratch) / "in.npz")), dict(np.load(Path(scratch) / "out.npz"))

    def close(self) -> None:
        if self._process is not None:
            assert self._process.stdin
            self._process.stdin.close()
            self._process.wait()
            self._process = None

    def _ask(self, scratch: str, **question: Any) -> None:
        process = self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        question |= {"inputs": f"{scratch}/in.npz", "outputs": f"{scratch}/out.npz"}
        process.stdin.write(json.dumps(question) + "\n")
        process.stdin.flush()
        if not select.select([process.stdout], [], [], PATIENCE)[0]:
            process.kill()
            process.wait()
            self._process = None
            raise Refused(f"no answer within {PATIENCE} s")
        line = process.stdout.readline()
        if not line:
            status = process.wait()
            self._process = None
            raise Refused(f"the process died with {status}")
        if error := json.loads(line).get("error"):
            raise Refused(error)

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None:
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(
                self._command, env=self._env, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
            )
        return self._process
