# SPDX-License-Identifier: Apache-2.0
"""One runtime in a process of its own, told what to do over standard input, one JSON object a line.

`worker.py atoll LIBRARY` or `worker.py litert`. Commands: `{"do": "open", "model": path, "threads": n}` loads,
prepares and fills the inputs from a seed; `{"do": "run", "seconds": s}` invokes for about that long; `{"do": "close"}`.
Every answer is one JSON line. The benchmark knows runtimes only through this protocol, and a runtime that falls over
takes nobody with it.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
import zlib
from pathlib import Path
from typing import Any, Protocol

import numpy as np


class Runtime(Protocol):
    """What a runtime must be able to do to be measured."""

    def open(self, model: str, threads: int) -> dict[str, float]: ...
    def fill(self, generator: np.random.Generator) -> None: ...
    def invoke(self) -> None: ...
    def close(self) -> None: ...


def random_input(generator: np.random.Generator, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Values a real input could have: unit range for floats, the whole range for 8-bit, small for wider integers."""
    if dtype.kind == "f":
        return generator.uniform(-1, 1, shape).astype(dtype)
    if dtype.kind == "b":
        return generator.integers(0, 2, shape).astype(dtype)
    if dtype.itemsize == 1:
        limits = np.iinfo(dtype)
        return generator.integers(limits.min, limits.max + 1, shape).astype(dtype)
    return generator.integers(0, 10, shape).astype(dtype)


class LiteRt:
    """The opponent, with its default delegate."""

    def open(self, model: str, threads: int) -> dict[str, float]:
        from ai_edge_litert.interpreter import Interpreter

        start = time.perf_counter()
        self.interpreter = Interpreter(model_path=model, num_threads=threads)
        loaded = time.perf_counter()
        self.interpreter.allocate_tensors()
        return {"load_ms": (loaded - start) * 1e3, "prepare_ms": (time.perf_counter() - loaded) * 1e3}

    def fill(self, generator: np.random.Generator) -> None:
        for detail in self.interpreter.get_input_details():
            value = random_input(generator, tuple(detail["shape"]), np.dtype(detail["dtype"]))
            self.interpreter.set_tensor(detail["index"], value)

    def invoke(self) -> None:
        self.interpreter.invoke()

    def close(self) -> None:
        del self.interpreter


class Atoll:
    """Our own library, through its Python package."""

    def __init__(self, library: str) -> None:
        os.environ["ATOLL_LIBRARY"] = library

    def open(self, model: str, threads: int) -> dict[str, float]:
        import atoll

        start = time.perf_counter()
        self.model = atoll.Model.from_file(model)
        options = atoll.InterpreterOptions(num_threads=threads)
        self.interpreter = atoll.Interpreter(self.model, options)
        loaded = time.perf_counter()
        self.interpreter.allocate_tensors()
        return {"load_ms": (loaded - start) * 1e3, "prepare_ms": (time.perf_counter() - loaded) * 1e3}

    def fill(self, generator: np.random.Generator) -> None:
        for position in range(self.interpreter.input_count):
            tensor = self.interpreter.input(position)
            with tensor.data() as view:
                view[...] = random_input(generator, view.shape, view.dtype)

    def invoke(self) -> None:
        self.interpreter.invoke()

    def close(self) -> None:
        self.interpreter.close()
        self.model.close()


def memory_kib() -> dict[str, int]:
    """Peak resident memory, and what this process has dirtied by now."""
    dirty = 0
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Private_Dirty:"):
            dirty = int(line.split()[1])
    return {"peak_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, "dirty_kib": dirty}


def open_model(runtime: Runtime, command: dict[str, Any]) -> dict[str, Any]:
    before = memory_kib()["dirty_kib"]
    times = runtime.open(command["model"], command["threads"])
    runtime.fill(np.random.default_rng(zlib.crc32(Path(command["model"]).name.encode())))
    start = time.perf_counter()
    runtime.invoke()
    memory = memory_kib()
    return times | {
        "first_ms": (time.perf_counter() - start) * 1e3,
        "peak_kib": memory["peak_kib"],
        "dirty_kib": memory["dirty_kib"] - before,
    }


def run(runtime: Runtime, seconds: float) -> list[float]:
    """Milliseconds of every invoke made in about `seconds`, at least three."""
    times: list[float] = []
    end = time.perf_counter() + seconds
    while len(times) < 3 or time.perf_counter() < end:
        start = time.perf_counter()
        runtime.invoke()
        times.append((time.perf_counter() - start) * 1e3)
    return times


def answer(runtime: Runtime, command: dict[str, Any]) -> dict[str, Any]:
    match command["do"]:
        case "open":
            return open_model(runtime, command)
        case "run":
            return {"ms": run(runtime, command["seconds"])}
        case "close":
            runtime.close()
            return {}
        case other:
            raise ValueError(f"unknown command {other!r}")


def main() -> None:
    runtime: Runtime = Atoll(sys.argv[2]) if sys.argv[1] == "atoll" else LiteRt()
    replies = sys.stdout
    sys.stdout = sys.stderr  # libraries that print must not break the protocol
    for line in sys.stdin:
        try:
            reply = answer(runtime, json.loads(line))
        except Exception as error:  # whatever went wrong is the answer
            reply = {"error": f"{type(error).__name__}: {error}"}
        replies.write(json.dumps(reply) + "\n")
        replies.flush()


if __name__ == "__main__":
    main()
