# SPDX-License-Identifier: Apache-2.0
"""Values for the inputs of a model, the same for every runtime and every run. Must not know a runtime."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import numpy as np

# TfLiteType: what the runtimes' descriptions of their inputs carry.
DTYPES = {
    1: np.float32,
    2: np.int32,
    3: np.uint8,
    4: np.int64,
    6: np.bool_,
    7: np.int16,
    9: np.int8,
    10: np.float16,
    11: np.float64,
    16: np.uint32,
}


class CannotFill(Exception):
    """An input of a type that has no plain numbers, such as strings."""


def write_inputs(model: str, inputs: list[dict[str, Any]], path: Path) -> None:
    """The bytes of all inputs, one after the other."""
    generator = np.random.default_rng(zlib.crc32(model.encode()))
    with path.open("wb") as file:
        for described in inputs:
            if described["type"] not in DTYPES:
                raise CannotFill(f"an input has type {described['type']}")
            dtype = np.dtype(DTYPES[described["type"]])
            file.write(_values(generator, tuple(described["shape"]), dtype).tobytes())


def _values(generator: np.random.Generator, shape: tuple[int, ...], dtype: np.dtype[Any]) -> np.ndarray[Any, Any]:
    """Values a real input could have: unit range for floats, the whole range for 8-bit, small for wider integers."""
    if dtype.kind == "f":
        return generator.uniform(-1, 1, shape).astype(dtype)
    if dtype.kind == "b":
        return generator.integers(0, 2, shape).astype(dtype)
    if dtype.itemsize == 1:
        limits = np.iinfo(dtype)
        return generator.integers(limits.min, limits.max + 1, shape).astype(dtype)
    return generator.integers(0, 10, shape).astype(dtype)
