# SPDX-License-Identifier: Apache-2.0
"""Models of one operator, with their inputs: what a differential case is made of. Must not know any runtime."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from atoll.build import ModelBuilder, Quantization, TensorType

TYPES = {
    "f32": (np.float32, TensorType.FLOAT32),
    "f16": (np.float16, TensorType.FLOAT16),
    "i8": (np.int8, TensorType.INT8),
    "u8": (np.uint8, TensorType.UINT8),
    "i16": (np.int16, TensorType.INT16),
    "i32": (np.int32, TensorType.INT32),
    "i64": (np.int64, TensorType.INT64),
    "u16": (np.uint16, TensorType.UINT16),
    "u32": (np.uint32, TensorType.UINT32),
    "u64": (np.uint64, TensorType.UINT64),
    "bool": (np.bool_, TensorType.BOOL),
    "c64": (np.complex64, TensorType.COMPLEX64),
    "f64": (np.float64, TensorType.FLOAT64),
    "str": (np.object_, TensorType.STRING),
}


@dataclass(frozen=True)
class Value:
    """An operand: data, and whether the model holds it as a constant."""

    data: np.ndarray
    quantization: Quantization | None = None
    constant: bool = False


@dataclass(frozen=True)
class Result:
    """An output: type (a key of TYPES), shape as written to the file, quantization."""

    type: str
    shape: tuple[int, ...] = ()
    quantization: Quantization | None = None


@dataclass(frozen=True)
class Case:
    """One model to run in two runtimes. `tolerance` is relative to the output's range; 0 asks for equal bytes."""

    name: str
    model: bytes
    inputs: tuple[np.ndarray, ...]
    tolerance: float = 0.0
    notes: dict[str, Any] = field(default_factory=dict)


def given(data: Any, type: str = "f32", quantization: Quantization | None = None) -> Value:
    return Value(np.asarray(data, TYPES[type][0]), quantization)


def constant(data: Any, type: str = "i32", quantization: Quantization | None = None) -> Value:
    return Value(np.asarray(data, TYPES[type][0]), quantization, constant=True)


def scaled(scale: float, zero_point: int = 0) -> Quantization:
    return Quantization(scale=[scale], zero_point=[zero_point])


def add_body(model: ModelBuilder, op: str, type: TensorType) -> None:
    graph = model.subgraph(op or "last")
    a, b = (graph.input(name, type, []) for name in "ab")
    if not op:
        graph.output(b)
        return
    result = graph.tensor("result", type, [])
    graph.op(op, [a, b], [result])
    graph.output(result)


def one_op(
    name: str,
    op: str,
    operands: list[Value],
    results: list[Result],
    options: dict[str, Any] | None = None,
    version: int = 1,
    tolerance: float = 0.0,
    bodies: tuple[str, ...] = (),
    **custom: Any,
) -> Case:
    """A case whose model is the operator alone; operands that are not constant become inputs.

    `bodies` are more subgraphs, from index 1, each of one operator over two scalars of the first operand's type, or of
    none when its name is empty.
    """
    model = ModelBuilder(description=name)
    graph = model.subgraph("main")
    tensors = []
    inputs = []
    tensor_types = {np.dtype(dtype): tensor_type for dtype, tensor_type in TYPES.values()}
    for i, operand in enumerate(operands):
        tensor_type = tensor_types[operand.data.dtype]
        if operand.constant:
            tensors.append(graph.constant(f"in{i}", operand.data, type=tensor_type, quantization=operand.quantization))
            continue
        shape = list(operand.data.shape)
        tensors.append(graph.input(f"in{i}", tensor_type, shape, quantization=operand.quantization))
        inputs.append(operand.data)
    outputs = [
        graph.tensor(f"out{i}", TYPES[result.type][1], list(result.shape), quantization=result.quantization)
        for i, result in enumerate(results)
    ]
    graph.op(op, tensors, outputs, version=version, options=options or {}, **custom)
    for output in outputs:
        graph.output(output)
    for body in bodies:
        add_body(model, body, tensor_types[operands[0].data.dtype])
    return Case(name, model.finish(), tuple(inputs), tolerance)
