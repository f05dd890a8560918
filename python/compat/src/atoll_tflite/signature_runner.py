# SPDX-License-Identifier: Apache-2.0
"""A signature as a function with named arrays. Must not know how the tensors of an interpreter are numbered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from . import content
from .details import describe
from .failures import as_runtime_errors

if TYPE_CHECKING:
    from .interpreter import Interpreter


class SignatureRunner:
    """Runs one signature: `runner(name=array, ...)` gives a dictionary of arrays.

    `Interpreter.get_signature_runner` makes it.
    """

    def __init__(self, interpreter: Interpreter | None = None, signature_key: str | None = None) -> None:
        if not interpreter:
            raise ValueError("None interpreter provided.")
        if not signature_key:
            raise ValueError("None signature_key provided.")
        if signature_key not in interpreter.get_signature_list():
            raise ValueError(f'Invalid signature_key provided: "{signature_key}".')
        self._interpreter = interpreter
        self._subgraph = interpreter._subgraph_of(signature_key)
        runner = self._subgraph.runner
        self._inputs = dict(zip(runner.input_names, runner.input_tensor_indices, strict=True))
        self._outputs = dict(zip(runner.output_names, runner.output_tensor_indices, strict=True))

    def __call__(self, **kwargs: Any) -> dict[str, Any]:
        if len(kwargs) != len(self._inputs):
            raise ValueError(
                "Invalid number of inputs provided for running a SignatureDef, "
                f"expected {len(self._inputs)} vs provided {len(kwargs)}"
            )
        for name, value in kwargs.items():
            if name not in self._inputs:
                raise ValueError(f"Invalid Input name ({name}) for SignatureDef")
            with as_runtime_errors():
                self._subgraph.resize(name, value.shape)
        with as_runtime_errors("prepare"):
            self._subgraph.allocate()
        for name, value in kwargs.items():
            content.write(self._subgraph.runner.input(name), self._inputs[name], value)
        with as_runtime_errors("invoke"):
            self._subgraph.invoke()
        return {name: content.read(self._subgraph.runner.output(name)) for name in self._outputs}

    def get_input_details(self) -> dict[str, dict[str, Any]]:
        """What the inputs are, by their names in the signature."""
        return self._details(self._inputs.items(), self._subgraph.runner.input)

    def get_output_details(self) -> dict[str, dict[str, Any]]:
        """What the outputs are, by their names in the signature."""
        return self._details(self._outputs.items(), self._subgraph.runner.output)

    @staticmethod
    def _details(places: Iterable[tuple[str, int]], tensor_of: Any) -> dict[str, dict[str, Any]]:
        return {name: describe(tensor_of(name), index) for name, index in places}
