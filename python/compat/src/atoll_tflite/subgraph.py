# SPDX-License-Identifier: Apache-2.0
"""What a signature runs: the primary subgraph through the interpreter, which must know about it, or another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import atoll


class Primary:
    """The primary subgraph, shared with everybody who uses the interpreter."""

    def __init__(
        self, interpreter: atoll.Interpreter, runner: atoll.SignatureRunner, note_allocated: Callable[[bool], None]
    ) -> None:
        self.runner = runner
        self._note_allocated = note_allocated
        self._interpreter = interpreter
        tensors = dict(zip(runner.input_names, runner.input_tensor_indices, strict=True))
        places = {tensor: place for place, tensor in enumerate(interpreter.input_tensor_indices)}
        self._places = {name: places[tensor] for name, tensor in tensors.items()}

    def resize(self, name: str, shape: Sequence[int]) -> None:
        if tuple(shape) != self.runner.input(name).shape:
            self._interpreter.resize_input(self._places[name], shape)
            self._note_allocated(False)

    def allocate(self) -> None:
        self._interpreter.allocate_tensors()
        self._note_allocated(True)

    def invoke(self) -> None:
        self._interpreter.invoke()


class Secondary:
    """Another subgraph, which only its signature reaches."""

    def __init__(self, runner: atoll.SignatureRunner) -> None:
        self.runner = runner

    def resize(self, name: str, shape: Sequence[int]) -> None:
        if tuple(shape) != self.runner.input(name).shape:
            self.runner.resize_input_loose(name, shape)

    def allocate(self) -> None:
        self.runner.allocate_tensors()

    def invoke(self) -> None:
        self.runner.invoke()


def of(interpreter: atoll.Interpreter, key: str, note_allocated: Callable[[bool], None]) -> Primary | Secondary:
    """`note_allocated` learns whether the primary subgraph has memory."""
    runner = interpreter.signature_runner(key)
    return Primary(interpreter, runner, note_allocated) if runner.subgraph == 0 else Secondary(runner)
