# SPDX-License-Identifier: Apache-2.0
"""The primary subgraph of one interpreter: what is allocated, and the memory of inputs, kept at hand between runs.

Inputs stay where they are from one allocation to the next; outputs may move in any run, so theirs is never kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

import atoll

from . import content, packed

_NO_ARRAYS = (atoll.TensorType.STRING, *packed.BITS)
"""Types whose memory is no array of the tensor's shape."""


class Session:
    """The interpreter of Atoll that `Interpreter` and its signature runners share."""

    def __init__(self, interpreter: atoll.Interpreter) -> None:
        self.interpreter = interpreter
        self.allocated = False
        self.inputs = interpreter.input_tensor_indices
        self.outputs = interpreter.output_tensor_indices
        self.tensor_count = interpreter.tensor_count
        self._tensors: dict[int, atoll.Tensor] = {}
        self._memory: dict[int, np.ndarray] = {}

    def tensor(self, index: int) -> atoll.Tensor:
        """A tensor by its index among all of them."""
        if index not in self._tensors:
            self._tensors[index] = self.interpreter.tensor(index)
        return self._tensors[index]

    def tensors_of(self, subgraph: int) -> Sequence[atoll.Tensor]:
        """All tensors of a subgraph, in the order of their indices."""
        return self.interpreter.subgraph_tensors(subgraph)

    def resize(self, index: int, dims: Sequence[int], strict: bool = False) -> None:
        """Gives an input another shape; the same shape changes nothing."""
        if tuple(dims) == self.tensor(index).shape:
            return
        self.forget()
        place = self.inputs.index(index)
        if strict:
            self.interpreter.resize_input_strict(place, dims)
        else:
            self.interpreter.resize_input(place, dims)
        self.allocated = False

    def allocate(self) -> None:
        self.forget()
        self.interpreter.allocate_tensors()
        self.allocated = True

    def forget(self) -> None:
        """Must come before anything that may move memory, of whichever subgraph."""
        self._memory.clear()

    def invoke(self) -> None:
        self.interpreter.invoke()

    def read(self, index: int) -> Any:
        return content.read(self.tensor(index))

    def write(self, index: int, value: Any) -> None:
        """Copies a value in; at once when it fits the memory of an input that was written before."""
        memory = self._memory.get(index)
        if memory is not None and _fits(value, memory):
            memory[...] = value
            return
        tensor = self.tensor(index)
        if tensor.type == atoll.TensorType.STRING:
            self.forget()
        content.write(tensor, index, value)
        if index in self.inputs and tensor.type not in _NO_ARRAYS:
            with tensor.data() as memory:
                self._memory[index] = memory


def _fits(value: Any, memory: np.ndarray) -> bool:
    return isinstance(value, np.ndarray) and value.shape == memory.shape and value.dtype == memory.dtype
