# SPDX-License-Identifier: Apache-2.0
"""One runtime in a process of its own: `runtimes.py atoll LIBRARY` or `runtimes.py litert`.

Reads one JSON question a line and answers {} or {"error": text}:

    {"model": path, "threads": n, "resolver": which of LiteRT's kernels, "inputs": npz, "outputs": npz, "runs": [...]}

A run is {"prefix": p} or {"prefix": p, "signature": key}; the arrays are `p + "in0"`… (or `p + "in_" + name`) in,
`p + "out0"`… (or `p + "out_" + name`) out. All runs of a question share one interpreter. With "seed" the inputs are
random, and written to "inputs" instead of read. Must not judge an answer.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Protocol

import numpy as np


class Interpreter(Protocol):
    def run(self, inputs: list[np.ndarray]) -> list[np.ndarray]: ...
    def run_signature(self, key: str, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]: ...
    def input_specs(self) -> list[tuple[tuple[int, ...], str]]: ...
    def close(self) -> None: ...


class LiteRt:
    """LiteRT's Python interpreter behind the same four methods."""

    def __init__(self, path: str, threads: int, resolver: str) -> None:
        from ai_edge_litert.interpreter import Interpreter, OpResolverType

        kernels = OpResolverType[resolver]
        self._interpreter = Interpreter(model_path=path, num_threads=threads, experimental_op_resolver_type=kernels)
        self._allocated = False

    def run(self, inputs: list[np.ndarray]) -> list[np.ndarray]:
        interpreter = self._interpreter
        for detail, value in zip(interpreter.get_input_details(), inputs, strict=True):
            if tuple(detail["shape"]) != value.shape:
                interpreter.resize_tensor_input(detail["index"], value.shape)
                self._allocated = False
        if not self._allocated:
            interpreter.allocate_tensors()
            self._allocated = True
        for detail, value in zip(interpreter.get_input_details(), inputs, strict=True):
            interpreter.set_tensor(detail["index"], value)
        interpreter.invoke()
        return [interpreter.get_tensor(detail["index"]) for detail in interpreter.get_output_details()]

    def run_signature(self, key: str, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        return dict(self._interpreter.get_signature_runner(key)(**inputs))

    def input_specs(self) -> list[tuple[tuple[int, ...], str]]:
        return [(tuple(d["shape"]), np.dtype(d["dtype"]).str) for d in self._interpreter.get_input_details()]

    def close(self) -> None:
        del self._interpreter


def random_input(generator: np.random.Generator, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Unit range for floats, the whole range for 8 bits, small values (often indices) for wider integers."""
    if dtype.kind == "f":
        return generator.uniform(-1, 1, shape).astype(dtype)
    if dtype.kind == "b":
        return generator.integers(0, 2, shape).astype(dtype)
    if dtype.itemsize == 1:
        limits = np.iinfo(dtype)
        return generator.integers(limits.min, limits.max + 1, shape).astype(dtype)
    return generator.integers(0, 10, shape).astype(dtype)


def answer(open_model: Any, question: dict[str, Any]) -> None:
    interpreter: Interpreter = open_model(question["model"], question["threads"], question["resolver"])
    try:
        arrays = _inputs(interpreter, question)
        outputs: dict[str, np.ndarray] = {}
        for run in question["runs"]:
            outputs |= _run(interpreter, run["prefix"], run.get("signature"), arrays)
        np.savez(question["outputs"], **outputs)
    finally:
        interpreter.close()


def _inputs(interpreter: Interpreter, question: dict[str, Any]) -> dict[str, np.ndarray]:
    if "seed" not in question:
        return dict(np.load(question["inputs"]))
    generator = np.random.default_rng(question["seed"])
    specs = interpreter.input_specs()
    arrays = {f"in{i}": random_input(generator, shape, np.dtype(dtype)) for i, (shape, dtype) in enumerate(specs)}
    np.savez(question["inputs"], **arrays)
    return arrays


def _run(interpreter: Interpreter, prefix: str, signature: str | None, arrays: dict[str, np.ndarray]) -> dict[str, Any]:
    if signature is not None:
        start = f"{prefix}in_"
        named = {key.removeprefix(start): value for key, value in arrays.items() if key.startswith(start)}
        return {f"{prefix}out_{name}": value for name, value in interpreter.run_signature(signature, named).items()}
    count = sum(key.removeprefix(f"{prefix}in").isdigit() for key in arrays if key.startswith(f"{prefix}in"))
    results = interpreter.run([arrays[f"{prefix}in{i}"] for i in range(count)])
    return {f"{prefix}out{i}": value for i, value in enumerate(results)}


def main() -> None:
    if sys.argv[1] == "litert":
        open_model: Any = LiteRt
    else:
        from c_api import Interpreter as CInterpreter
        from c_api import Library

        library = Library(Path(sys.argv[2]))

        def open_model(path: str, threads: int, _: str) -> Interpreter:
            return CInterpreter(library, Path(path), threads)

    replies, sys.stdout = sys.stdout, sys.stderr  # libraries that print must not break the protocol
    for line in sys.stdin:
        try:
            answer(open_model, json.loads(line))
            reply = {}
        except Exception as error:
            reply = {"error": f"{type(error).__name__}: {error}"}
        replies.write(json.dumps(reply) + "\n")
        replies.flush()


if __name__ == "__main__":
    main()
