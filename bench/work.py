# SPDX-License-Identifier: Apache-2.0
"""How much a model has to compute and to move, counted from the file. Must not know a runtime."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

from atoll.build import BuiltinOperator, TensorType, decode

BYTES = {TensorType.FLOAT32: 4, TensorType.INT32: 4, TensorType.FLOAT16: 2, TensorType.INT16: 2, TensorType.INT64: 8}


@dataclass(frozen=True)
class Work:
    """`operations` counts a multiply-add as two. `bytes`: every weight once, every tensor between operators once."""

    operations: int
    bytes: int

    @property
    def intensity(self) -> float:
        return self.operations / max(self.bytes, 1)


def work_of(path: Path) -> Work:
    """Of the primary subgraph, as its shapes are in the file."""
    model = decode(path.read_bytes())
    graph = model["subgraphs"][0]
    tensors = graph.get("tensors", [])
    operations = sum(_operations(model, tensors, op) for op in graph.get("operators", []))
    return Work(operations, sum(map(_bytes, tensors)))


def _code(model: dict[str, Any], op: dict[str, Any]) -> BuiltinOperator:
    code = model["operator_codes"][op.get("opcode_index", 0)]
    return BuiltinOperator(max(code.get("builtin_code", 0), code.get("deprecated_builtin_code", 0)))


def _shape(tensor: dict[str, Any]) -> list[int]:
    return [max(size, 1) for size in tensor.get("shape", [])]


def _bytes(tensor: dict[str, Any]) -> int:
    return prod(_shape(tensor)) * BYTES.get(TensorType(tensor.get("type", 0)), 1)


def _operations(model: dict[str, Any], tensors: list[dict[str, Any]], op: dict[str, Any]) -> int:
    inputs = [_shape(tensors[index]) if index >= 0 else [] for index in op.get("inputs", [])]
    outputs = [_shape(tensors[index]) for index in op.get("outputs", [])]
    match _code(model, op):
        case BuiltinOperator.CONV_2D:
            return 2 * prod(outputs[0]) * prod(inputs[1][1:])
        case BuiltinOperator.DEPTHWISE_CONV_2D:
            return 2 * prod(outputs[0]) * prod(inputs[1][1:3])
        case BuiltinOperator.FULLY_CONNECTED:
            return 2 * prod(outputs[0]) * inputs[1][-1]
        case BuiltinOperator.TRANSPOSE_CONV:
            return 2 * prod(inputs[2]) * prod(inputs[1][:3])
        case BuiltinOperator.BATCH_MATMUL:
            return 2 * prod(outputs[0]) * inputs[0][-1]
        case _:
            return prod(outputs[0]) if outputs else 0
