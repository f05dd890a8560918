# SPDX-License-Identifier: Apache-2.0
"""Several runtimes on one model, in interleaved rounds. Must not know what a runtime is beside its command."""

from __future__ import annotations

import json
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inputs import CannotFill, write_inputs


@dataclass(frozen=True)
class Contestant:
    """A runtime: its name, and the command that answers driver.c's commands."""

    name: str
    command: tuple[str, ...]


class Failed(Exception):
    """A runtime did not do what it was asked."""


class Worker:
    """A contestant's process; `ask` sends one command and waits for its answer."""

    def __init__(self, contestant: Contestant) -> None:
        self.name = contestant.name
        self.process = subprocess.Popen(
            contestant.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()

    def ask(self, *words: object) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        try:
            self.process.stdin.write(" ".join(map(str, words)) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise Failed(f"{self.name}: the process ended with status {self.process.wait()}")
        reply: dict[str, Any] = json.loads(line)
        if "error" in reply:
            raise Failed(f"{self.name}: {reply['error']}")
        return reply

    def open(self, model: Path, threads: int, inputs: Path) -> dict[str, float]:
        """Loads, prepares and runs once; the times of these in milliseconds, and memory in KiB."""
        reply = self.ask("open", threads, model)
        if not inputs.exists():
            try:
                write_inputs(model.name, reply["inputs"], inputs)
            except CannotFill as problem:
                raise Failed(str(problem)) from None
        del reply["inputs"]
        return reply | self.ask("fill", inputs)


def summary(times: Sequence[float]) -> dict[str, float]:
    """Median, minimum, and the interquartile range over the median."""
    low, middle, high = statistics.quantiles(times, n=4)
    return {"ms": middle, "min_ms": min(times), "spread": (high - low) / middle, "runs": len(times)}


def measure(
    model: Path, threads: int, contestants: Sequence[Contestant], rounds: int, seconds: float, opens: int
) -> dict[str, dict[str, float]]:
    """Per contestant: load, prepare and first run as the median of `opens` fresh processes, steady runs of one."""
    with tempfile.TemporaryDirectory() as folder:
        inputs = Path(folder) / "inputs"
        opened: list[list[dict[str, float]]] = [[] for _ in contestants]
        for _ in range(opens - 1):
            for contestant, replies in zip(contestants, opened, strict=True):
                with Worker(contestant) as worker:
                    replies.append(worker.open(model, threads, inputs))
        workers = [Worker(contestant) for contestant in contestants]
        try:
            for worker, replies in zip(workers, opened, strict=True):
                replies.append(worker.open(model, threads, inputs))
            times: list[list[float]] = [[] for _ in workers]
            for _ in range(rounds):
                for worker, samples in zip(workers, times, strict=True):
                    samples += worker.ask("run", seconds)["ms"]
        finally:
            for worker in workers:
                worker.stop()
    return {
        contestant.name: medians(replies) | summary(samples)
        for contestant, replies, samples in zip(contestants, opened, times, strict=True)
    }


def medians(replies: Sequence[dict[str, float]]) -> dict[str, float]:
    return {key: statistics.median(reply[key] for reply in replies) for key in replies[0]}
