# SPDX-License-Identifier: Apache-2.0
"""A runtime that is reached through Python in a process of its own: `worker.py NAME`. Answers the commands of driver.c.

The benchmark knows runtimes only through this protocol, and a runtime that falls over takes nobody with it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Protocol

import numpy as np

# TfLiteType of a numpy type, as driver.c reports it.
TYPES = {
    "float32": 1,
    "int32": 2,
    "uint8": 3,
    "int64": 4,
    "bool": 6,
    "int16": 7,
    "int8": 9,
    "float16": 10,
    "float64": 11,
    "uint32": 16,
}


class Runtime(Protocol):
    """What a runtime must be able to do to be measured. Making one imports what it needs."""

    def load(self, model: str, threads: int) -> None: ...
    def prepare(self) -> None: ...
    def inputs(self) -> list[tuple[tuple[int, ...], np.dtype[Any]]]: ...
    def set_input(self, position: int, value: np.ndarray[Any, Any]) -> None: ...
    def invoke(self) -> None: ...
    def close(self) -> None: ...


class LiteRt:
    """The opponent, with its default delegate."""

    def __init__(self) -> None:
        from ai_edge_litert.interpreter import Interpreter

        self.make = Interpreter

    def load(self, model: str, threads: int) -> None:
        self.interpreter = self.make(model_path=model, num_threads=threads)

    def prepare(self) -> None:
        self.interpreter.allocate_tensors()

    def inputs(self) -> list[tuple[tuple[int, ...], np.dtype[Any]]]:
        self.details = self.interpreter.get_input_details()
        return [(tuple(map(int, detail["shape"])), np.dtype(detail["dtype"])) for detail in self.details]

    def set_input(self, position: int, value: np.ndarray[Any, Any]) -> None:
        self.interpreter.set_tensor(self.details[position]["index"], value)

    def invoke(self) -> None:
        self.interpreter.invoke()

    def close(self) -> None:
        del self.interpreter


class OpenVino:
    """Reads .tflite files by its own frontend. Its CPU plug-in may compute in bfloat16 where the processor has it; here
    it is told to stay with float32."""

    def __init__(self) -> None:
        import openvino

        self.core = openvino.Core()

    def load(self, model: str, threads: int) -> None:
        self.threads = threads
        self.model = self.core.read_model(model)

    def prepare(self) -> None:
        options = {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_NUM_THREADS": str(self.threads),
            "INFERENCE_PRECISION_HINT": "f32",
        }
        self.request = self.core.compile_model(self.model, "CPU", options).create_infer_request()

    def inputs(self) -> list[tuple[tuple[int, ...], np.dtype[Any]]]:
        ports = self.model.inputs
        return [(tuple(port.shape), np.dtype(port.element_type.to_dtype())) for port in ports]

    def set_input(self, position: int, value: np.ndarray[Any, Any]) -> None:
        self.request.get_input_tensor(position).data[...] = value

    def invoke(self) -> None:
        self.request.infer()

    def close(self) -> None:
        del self.request, self.model


RUNTIMES: dict[str, type[Runtime]] = {"litert": LiteRt, "openvino": OpenVino}


def proc_kib(path: str, field: str) -> int:
    """The number after `field` in a file of /proc."""
    for line in Path(path).read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1])
    return -1


def dirty_kib() -> int:
    return proc_kib("/proc/self/smaps_rollup", "Private_Dirty:")


class Session:
    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime
        self.dirty_before = 0

    def open(self, rest: str) -> dict[str, Any]:
        threads, path = rest.split(" ", 1)
        self.dirty_before = dirty_kib()
        start = time.perf_counter()
        self.runtime.load(path, int(threads))
        loaded = time.perf_counter()
        self.runtime.prepare()
        prepared = time.perf_counter()
        self.described = self.runtime.inputs()
        inputs = [
            {"type": TYPES.get(dtype.name, 0), "shape": shape, "bytes": int(np.prod(shape)) * dtype.itemsize}
            for shape, dtype in self.described
        ]
        return {"load_ms": (loaded - start) * 1e3, "prepare_ms": (prepared - loaded) * 1e3, "inputs": inputs}

    def fill(self, path: str) -> dict[str, Any]:
        data = Path(path).read_bytes()
        at = 0
        for position, (shape, dtype) in enumerate(self.described):
            count = int(np.prod(shape))
            self.runtime.set_input(position, np.frombuffer(data, dtype, count, at).reshape(shape))
            at += count * dtype.itemsize
        start = time.perf_counter()
        self.runtime.invoke()
        first = time.perf_counter() - start
        memory = {"peak_kib": proc_kib("/proc/self/status", "VmHWM:"), "dirty_kib": dirty_kib() - self.dirty_before}
        return {"first_ms": first * 1e3} | memory

    def run(self, seconds: str) -> dict[str, Any]:
        """Milliseconds of every invoke made in about `seconds`, at least three."""
        times: list[float] = []
        before = time.perf_counter()
        end = before + float(seconds)
        while len(times) < 3 or before < end:
            self.runtime.invoke()
            after = time.perf_counter()
            times.append((after - before) * 1e3)
            before = after
        return {"ms": times}

    def close(self, rest: str) -> dict[str, Any]:
        self.runtime.close()
        return {}


def main() -> None:
    # Libraries that print, in C too, must not break the protocol.
    replies = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    session = Session(RUNTIMES[sys.argv[1]]())
    commands = {"open": session.open, "fill": session.fill, "run": session.run, "close": session.close}
    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        try:
            reply = commands[word](rest)
        except Exception as error:  # whatever went wrong is the answer
            reply = {"error": f"{type(error).__name__}: {error}"}
        replies.write(json.dumps(reply) + "\n")
        replies.flush()


if __name__ == "__main__":
    main()
