# SPDX-License-Identifier: Apache-2.0
"""The differential cases of element types that numpy lacks or models rarely use. Must not run anything.

Values of such a type exist inside the model only: a CAST makes them, and another makes floats of the result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from cases import real, whole
from one_op import TYPES, Case, Result, Value, constant, given, one_op, scaled

from atoll.build import ModelBuilder, Quantization, SubgraphBuilder, TensorRef, TensorType

RANDOM = np.random.default_rng(4)
PACKED = {"INT4": (-8, 8), "INT2": (-2, 2), "UINT4": (0, 16)}
# What LiteRT runs on 16-bit floats.
HALF_UNARY = ("COS", "SIN", "FLOOR", "CEIL", "NEG", "LOGISTIC", "TANH", "GELU", "ABS", "RELU", "SOFTMAX")
HALF_BINARY = ("ADD", "MUL", "MAXIMUM", "MINIMUM", "ATAN2")
HALF_COMPARE = ("EQUAL", "NOT_EQUAL", "LESS", "LESS_EQUAL", "GREATER", "GREATER_EQUAL")
ONLY_FLOAT16 = {"COS", "SIN", "GELU", "SOFTMAX", "ADD", "MUL", "EQUAL", "NOT_EQUAL", "LESS_EQUAL", "GREATER_EQUAL"}
NOT_IN_LITERT = {"CEIL", "ABS", "RELU"}


def cast(graph: SubgraphBuilder, x: TensorRef, type: TensorType, shape: tuple[int, ...], name: str) -> TensorRef:
    y = graph.tensor(name, type, list(shape))
    graph.op("CAST", [x], [y], options={"in_data_type": "FLOAT32", "out_data_type": type})
    return y


def through_half(
    op: str, type: TensorType, values: list[np.ndarray], truth: bool, options: dict[str, Any] | None = None
) -> Case:
    """The operator on values cast to a 16-bit type; its result, unless true or false, cast back."""
    model = ModelBuilder(description=op)
    graph = model.subgraph("main")
    operands = []
    for i, value in enumerate(values):
        x = graph.input(f"in{i}", TensorType.FLOAT32, list(value.shape))
        operands.append(cast(graph, x, type, value.shape, f"half{i}"))
    shape = np.broadcast_shapes(*(value.shape for value in values))
    result = graph.tensor("result", TensorType.BOOL if truth else type, list(shape))
    graph.op(op, operands, [result], options=options or {})
    if not truth:
        result = cast(graph, result, TensorType.FLOAT32, shape, "out")
    graph.output(result)
    name = f"{op}-{type.name}"
    # One last bit: exponentials and sines may round otherwise before they round to 16 bits.
    close = 0.0 if truth or op in (*HALF_BINARY[:4], "FLOOR", "NEG") else 2.0 ** (-10 if type.name == "FLOAT16" else -7)
    return Case(name, model.finish(), tuple(values), close)


def halves() -> Iterator[Case]:
    for type in (TensorType.FLOAT16, TensorType.BFLOAT16):
        for op in (*HALF_UNARY, *HALF_BINARY, *HALF_COMPARE):
            if op in NOT_IN_LITERT or (op in ONLY_FLOAT16 and type == TensorType.BFLOAT16):
                continue
            if op in HALF_UNARY:
                yield through_half(op, type, [real(3, 300)], False, {"beta": 1.0} if op == "SOFTMAX" else None)
                continue
            values = [real(3, 1, 200), real(1, 2, 200)]
            if op == "ATAN2":  # which does not broadcast in LiteRT
                values = [real(3, 200), real(3, 200)]
            if op in HALF_COMPARE:
                values = [np.round(value) for value in values]
            yield through_half(op, type, values, op in HALF_COMPARE)


def packed(name: str, op: str, type: str, shape: tuple[int, ...], more: list[Value], out: tuple[int, ...]) -> Case:
    """The operator on a constant of a packed type, and floats of what it gives."""
    model = ModelBuilder(description=name)
    graph = model.subgraph("main")
    kind = TensorType[type]
    types = {np.dtype(dtype): tensor_type for dtype, tensor_type in TYPES.values()}
    inputs = []

    def values(*shape: int) -> TensorRef:
        return graph.constant(None, RANDOM.integers(*PACKED[type], shape), type=kind)

    tensors = [values(*shape)]
    if op == "CONCATENATION":
        tensors.append(values(*shape))
    if op == "DYNAMIC_UPDATE_SLICE":
        tensors.append(values(1, 2, 2))
    for i, operand in enumerate(more):
        if operand.constant:
            tensors.append(graph.constant(f"in{i}", operand.data, type=types[operand.data.dtype]))
        else:
            tensors.append(graph.input(f"in{i}", types[operand.data.dtype], list(operand.data.shape)))
            inputs.append(operand.data)
    result = graph.tensor("result", kind, list(out))
    graph.op(op, tensors, [result], options={"axis": 2} if op == "CONCATENATION" else {}, version=2)
    back = graph.tensor("out", TensorType.FLOAT32, list(out))
    graph.op("CAST", [result], [back])
    graph.output(back)
    return Case(f"{name}-{type}", model.finish(), tuple(inputs))


def packs() -> Iterator[Case]:
    for type in ("INT4", "UINT4"):
        yield packed("TRANSPOSE", "TRANSPOSE", type, (3, 4, 5), [constant([2, 0, 1])], (5, 3, 4))
    for late in (False, True):
        known = given if late else constant
        more = [known([1, 0, 2], "i32"), known([2, 3, 3], "i32")]
        yield packed(f"SLICE-{late}", "SLICE", "INT4", (3, 4, 5), more, (2, 3, 3))
    yield packed("CONCATENATION", "CONCATENATION", "INT4", (3, 3, 3), [], (3, 3, 6))
    more = [given([1, 1, 2], "i32")]
    yield packed("DYNAMIC_UPDATE_SLICE", "DYNAMIC_UPDATE_SLICE", "INT4", (3, 3, 5), more, (3, 3, 5))


def scales(*values: float, axis: int = 0) -> Quantization:
    return Quantization(scale=list(values), zero_point=[0] * len(values), dimension=axis)


def conversions() -> Iterator[Case]:
    for type, (low, high) in PACKED.items():
        for name, quantization in (("", scaled(0.25)), ("-channels", scales(0.5, 0.25, 1.5, axis=1))):
            model = ModelBuilder(description="DEQUANTIZE")
            graph = model.subgraph("main")
            values = RANDOM.integers(low, high, (5, 3, 7))
            x = graph.constant("in", values, type=TensorType[type], quantization=quantization)
            y = graph.output(graph.tensor("out", TensorType.FLOAT32, [5, 3, 7]))
            graph.op("DEQUANTIZE", [x], [y])
            if type == "INT4" or not name:
                yield Case(f"DEQUANTIZE-{type}{name}", model.finish(), ())
        model = ModelBuilder(description="CAST")
        graph = model.subgraph("main")
        values = np.array([-100.0, -8.6, -2.0, -0.7, 0.0, 0.9, 1.6, 3.2, 7.9, 90.0, np.inf], np.float32)
        x = graph.input("in", TensorType.FLOAT32, [11])
        narrow = graph.tensor("narrow", TensorType[type], [11])
        y = graph.output(graph.tensor("out", TensorType.FLOAT32, [11]))
        graph.op("CAST", [x], [narrow])
        graph.op("CAST", [narrow], [y])
        yield Case(f"CAST-{type}", model.finish(), (values,))
    model = ModelBuilder(description="QUANTIZE")
    graph = model.subgraph("main")
    x = graph.input("in", TensorType.FLOAT32, [5, 3, 7])
    narrow = graph.tensor("narrow", TensorType.INT4, [5, 3, 7], quantization=scaled(0.25, 1))
    y = graph.output(graph.tensor("out", TensorType.FLOAT32, [5, 3, 7]))
    graph.op("QUANTIZE", [x], [narrow])
    graph.op("DEQUANTIZE", [narrow], [y])
    yield Case("QUANTIZE-INT4", model.finish(), (real(5, 3, 7),))
    x8 = given(whole("u8", 40), "u8", scaled(0.1, 120))
    yield one_op("QUANTIZE-u8-i16", "QUANTIZE", [x8], [Result("i16", (40,), scaled(0.003))], version=2)


def texts() -> Iterator[Case]:
    words = given([[b"a", b"", b"ccc"], [b"dd", b"e", b"ffff"]], "str")
    for late in (False, True):
        known = given if late else constant
        operands = [words, known([0, 1], "i32"), known([2, 2], "i32")]
        yield one_op(f"SLICE-str-{late}", "SLICE", operands, [Result("str", (2, 2))])
        operands = [words, *(known(value, "i32") for value in ([1, 0], [-3, 3], [-1, 2]))]
        yield one_op(f"STRIDED_SLICE-str-{late}", "STRIDED_SLICE", operands, [Result("str", (2, 2))])
        yield one_op(f"TILE-str-{late}", "TILE", [words, known([2, 3], "i32")], [Result("str", (4, 9))])
    yield one_op("FILL-str", "FILL", [constant([2, 3]), constant(b"xy", "str")], [Result("str", (2, 3))])
    for type in ("i32", "i64"):
        operands = [words, given([[1, 2], [0, 0]], type)]
        yield one_op(f"GATHER_ND-str-{type}", "GATHER_ND", operands, [Result("str", (2,))])
    operands = [given([9, 4, 1], "i32"), constant([1, 3, 9]), given([b"one", b"three", b"nine"], "str")]
    yield one_op("HASHTABLE_LOOKUP-str", "HASHTABLE_LOOKUP", operands, [Result("str", (3,)), Result("u8", (3,))])


def rest() -> Iterator[Case]:
    for op in ("SUM", "REDUCE_MAX", "REDUCE_MIN"):
        data = given(whole("i32", 3, 4, low=0, high=2), "bool")
        yield one_op(f"{op}-bool", op, [data, constant([1])], [Result("bool", (3,))])
    for scale in (0.001, 0.0003, 0.01):
        for depth in (2, 7, 64):
            x = given(whole("i16", 3, depth), "i16", scaled(scale))
            options = {"beta": 1.0}
            out = [Result("i16", (3, depth), scaled(2**-15))]
            yield one_op(f"SOFTMAX-i16-{scale}-{depth}", "SOFTMAX", [x], out, options, 3)
    for type in ("i8", "u8", "i16", "i32", "i64", "bool", "f64"):
        table = constant(whole("i32", 5, 3, low=0, high=2), type)
        lookup = given([4, 0, 2], "i32")
        yield one_op(f"EMBEDDING_LOOKUP-{type}", "EMBEDDING_LOOKUP", [lookup, table], [Result(type, (3, 3))])
        operands = [given([9, 4, 1], "i32"), constant([0, 1, 3, 4, 9]), table]
        results = [Result(type, (3, 3)), Result("u8", (3,))]
        yield one_op(f"HASHTABLE_LOOKUP-{type}", "HASHTABLE_LOOKUP", operands, results)
    yield one_op("EQUAL-wrong-output", "EQUAL", [given(real(3)), given(real(3))], [Result("f32", (3,))])
    options = {"output_type": "INT32"}
    yield one_op("ARG_MAX-wrong-output", "ARG_MAX", [given(real(3, 4)), constant(1)], [Result("i64", (3,))], options)


FAMILIES: tuple[Callable[[], Iterator[Case]], ...] = (halves, packs, conversions, texts, rest)


def type_cases() -> list[Case]:
    return [case for family in FAMILIES for case in family()]
