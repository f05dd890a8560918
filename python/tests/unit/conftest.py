# SPDX-License-Identifier: Apache-2.0
"""Models made on the spot for the tests of the Python package."""

from __future__ import annotations

import numpy as np
import pytest

import atoll
from atoll.build import ModelBuilder, TensorType


def add_one(shape: list[int], signature: list[int] | None = None) -> bytes:
    """y = x + 1."""
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, shape, shape_signature=signature)
    y = graph.tensor("y", TensorType.FLOAT32, shape, shape_signature=signature)
    graph.op("ADD", [x, graph.constant("one", np.array([1], np.float32))], [y])
    graph.output(y)
    builder.signature("plus_one", inputs={"x": x}, outputs={"y": y}, subgraph=graph)
    return builder.finish()


@pytest.fixture
def model() -> atoll.Model:
    return atoll.Model.from_bytes(add_one([1, 4], [-1, 4]))


@pytest.fixture
def interpreter(model: atoll.Model) -> atoll.Interpreter:
    made = atoll.Interpreter(model)
    made.allocate_tensors()
    return made
