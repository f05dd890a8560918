# SPDX-License-Identifier: Apache-2.0
"""Runs of a model with chosen passes, on inputs from a seed. Must not know what a pass does."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

import atoll

Run = Callable[..., list[np.ndarray]]


def random_value(generator: np.random.Generator, view: np.ndarray) -> np.ndarray:
    if view.dtype.kind == "f":
        return generator.uniform(-1, 1, view.shape).astype(view.dtype)
    if view.dtype.kind == "b":
        return generator.integers(0, 2, view.shape).astype(view.dtype)
    limits = np.iinfo(view.dtype)
    low, high = (limits.min, limits.max + 1) if view.dtype.itemsize == 1 else (0, 10)
    return generator.integers(low, high, view.shape).astype(view.dtype)


def run_model(model: atoll.Model, passes: int, seed: int, threads: int = 1) -> list[np.ndarray]:
    """The outputs of two runs: what a pass leaves in memory must not show in the second."""
    options = atoll.InterpreterOptions(num_threads=threads, passes=passes)
    outputs = []
    with atoll.Interpreter(model, options) as interpreter:
        interpreter.allocate_tensors()
        for repetition in range(2):
            generator = np.random.default_rng(seed + repetition)
            for position in range(interpreter.input_count):
                with interpreter.input(position).data() as view:
                    view[...] = random_value(generator, view)
            interpreter.invoke()
            for position in range(interpreter.output_count):
                with interpreter.output(position).data() as view:
                    outputs.append(np.array(view))
    return outputs
