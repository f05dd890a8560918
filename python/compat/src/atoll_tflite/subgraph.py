# SPDX-License-Identifier: Apache-2.0
"""What a signature runs: the primary subgraph through the interpreter, which must know about it, or another one."""

from __future__ import annotations

from collections.abc import Sequence

import atoll

from .session import Session


class Primary:
    """The primary subgraph, shared with everybody who uses the interpreter."""

    def __init__(self, session: Session, runner: atoll.SignatureRunner) -> None:
        self.runner = runner
        self._session = session
        self._indices = dict(zip(runner.input_names, runner.input_tensor_indices, strict=True))

    def resize(self, name: str, shape: Sequence[int]) -> None:
        self._session.resize(self._indices[name], shape)

    def allocate(self) -> None:
        self._session.allocate()

    def invoke(self) -> None:
        self._session.invoke()


class Secondary:
    """Another subgraph, which only its signature reaches."""

    def __init__(self, session: Session, runner: atoll.SignatureRunner) -> None:
        self.runner = runner
        self._session = session

    def resize(self, name: str, shape: Sequence[int]) -> None:
        self._session.forget()
        if tuple(shape) != self.runner.input(name).shape:
            self.runner.resize_input_loose(name, shape)

    def allocate(self) -> None:
        self._session.forget()
        self.runner.allocate_tensors()

    def invoke(self) -> None:
        self.runner.invoke()


def of(session: Session, key: str) -> Primary | Secondary:
    """What the signature of a key runs."""
    runner = session.interpreter.signature_runner(key)
    return Primary(session, runner) if runner.subgraph == 0 else Secondary(session, runner)
