# SPDX-License-Identifier: Apache-2.0
"""A subgraph under construction: tensors, constants and operators.

Knows the schema's tables by name; must not know how they become bytes (encode.py) nor what an operator computes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from atoll.build import tensor_data
from atoll.build._schema import OPERATOR_OPTIONS, UNIONS, BuiltinOperator, TensorType
from atoll.build.encode import Member, check_fields

if TYPE_CHECKING:
    from atoll.build.model import ModelBuilder


@dataclass(frozen=True)
class Quantization:
    """Affine quantization: real = scale * (stored - zero_point), one pair a tensor or one a slice of `dimension`."""

    scale: Sequence[float] = ()
    zero_point: Sequence[int] = ()
    dimension: int = 0
    min: Sequence[float] = ()
    max: Sequence[float] = ()
    details: Member | None = None

    def fields(self) -> dict[str, Any]:
        lists = {name: list(getattr(self, name)) or None for name in ("min", "max", "scale", "zero_point")}
        return {**lists, "details": self.details, "quantized_dimension": self.dimension}


@dataclass(frozen=True)
class TensorRef:
    """A tensor of one subgraph, as its builder handed it out."""

    graph: SubgraphBuilder
    index: int


class SubgraphBuilder:
    """Made by `ModelBuilder.subgraph`. Tensors and operators keep the order in which they were added."""

    def __init__(self, model: ModelBuilder, index: int, name: str | None) -> None:
        self.index = index
        self._model = model
        self._name = name
        self._tensors: list[dict[str, Any]] = []
        self._operators: list[dict[str, Any]] = []
        self._inputs: list[int] = []
        self._outputs: list[int] = []

    def tensor(
        self,
        name: str | None,
        type: TensorType | str,
        shape: Sequence[int] | None,
        *,
        shape_signature: Sequence[int] | None = None,
        is_variable: bool = False,
        quantization: Quantization | None = None,
        sparsity: Mapping[str, Any] | None = None,
        variant_tensors: Sequence[Mapping[str, Any]] | None = None,
        data: bytes | None = None,
    ) -> TensorRef:
        """Adds a tensor. `shape` None leaves the rank unknown; `data` is the raw content of a constant's buffer."""
        self._tensors.append(
            {
                "shape": None if shape is None else list(shape),
                "type": type,
                "buffer": self._model.add_buffer(data) if data is not None else 0,
                "name": name,
                "quantization": quantization.fields() if quantization else None,
                "is_variable": is_variable,
                "sparsity": sparsity,
                "shape_signature": None if shape_signature is None else list(shape_signature),
                "has_rank": shape is not None,
                "variant_tensors": variant_tensors,
            }
        )
        return TensorRef(self, len(self._tensors) - 1)

    def input(self, name: str | None, type: TensorType | str, shape: Sequence[int], **tensor: Any) -> TensorRef:
        """Adds a tensor that is the subgraph's next input."""
        ref = self.tensor(name, type, shape, **tensor)
        self._inputs.append(ref.index)
        return ref

    def output(self, ref: TensorRef) -> TensorRef:
        """Makes an existing tensor the subgraph's next output."""
        self._outputs.append(self._index(ref))
        return ref

    def constant(
        self,
        name: str | None,
        values: Any,
        type: TensorType | str | None = None,
        quantization: Quantization | None = None,
        *,
        shape: Sequence[int] | None = None,
        **tensor: Any,
    ) -> TensorRef:
        """Adds a tensor with data. The type follows the values' dtype unless given; text makes a string tensor."""
        array = np.asarray(values)
        kind = tensor_data.type_of(array) if type is None else tensor_type(type)
        data = tensor_data.to_bytes(array, kind)
        shape = array.shape if shape is None else shape
        return self.tensor(name, kind, shape, quantization=quantization, data=data, **tensor)

    def op(
        self,
        operator: BuiltinOperator | str,
        inputs: Sequence[TensorRef | None],
        outputs: Sequence[TensorRef],
        *,
        version: int = 1,
        options: Mapping[str, Any] | None = None,
        custom_code: str | None = None,
        custom_options: bytes | None = None,
        intermediates: Sequence[TensorRef] = (),
    ) -> None:
        """Adds an operator. None among the inputs is an omitted optional input.

        `options` names fields of the operator's option table; the table is written, with the schema's defaults,
        also when no field is given.
        """
        code = operator if isinstance(operator, BuiltinOperator) else _member(BuiltinOperator, operator)
        if (code == BuiltinOperator.CUSTOM) != (custom_code is not None):
            raise ValueError(f"{code.name}: custom_code goes with CUSTOM, and only with it")
        self._operators.append(
            {
                "opcode_index": self._model.add_operator_code(code, custom_code, version),
                "inputs": [-1 if ref is None else self._index(ref) for ref in inputs],
                "outputs": [self._index(ref) for ref in outputs],
                "custom_options": custom_options,
                "intermediates": [self._index(ref) for ref in intermediates] or None,
                **_option_fields(code, options),
            }
        )

    def fields(self) -> dict[str, Any]:
        """The SubGraph table."""
        return {
            "tensors": self._tensors,
            "inputs": self._inputs,
            "outputs": self._outputs,
            "operators": self._operators,
            "name": self._name,
        }

    def _index(self, ref: TensorRef) -> int:
        if ref.graph is not self:
            raise ValueError(f"tensor {ref.index} belongs to another subgraph")
        return ref.index


def tensor_type(word: TensorType | str) -> TensorType:
    """A tensor type from its schema name."""
    return word if isinstance(word, TensorType) else _member(TensorType, word)


def _option_fields(code: BuiltinOperator, options: Mapping[str, Any] | None) -> dict[str, Member]:
    table = OPERATOR_OPTIONS.get(code.name)
    if table is None:
        if options:
            raise ValueError(f"{code.name} has no options")
        return {}
    check_fields(table, options or {})
    field = "builtin_options" if table in UNIONS["BuiltinOptions"] else "builtin_options_2"
    return {field: Member(table, options or {})}


def _member(enum: Any, word: str) -> Any:
    if word not in enum.__members__:
        raise ValueError(f"{enum.__name__} has no value {word!r}")
    return enum[word]
