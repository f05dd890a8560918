# SPDX-License-Identifier: Apache-2.0
"""Every pass does something: a model made for it needs less memory with the pass than without."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import atoll
from atoll.build import ModelBuilder, Quantization, SubgraphBuilder, TensorRef, TensorType

SHAPE = (1, 16, 16, 8)
F32, INT8 = TensorType.FLOAT32, TensorType.INT8
EIGHTH = Quantization(scale=[0.125], zero_point=[3])


def chain(graph: SubgraphBuilder, x: TensorRef, *steps: tuple[str, tuple[int, ...], np.ndarray | None]) -> TensorRef:
    """Float operators of one operand, each with the shape of its result and perhaps a constant."""
    for name, shape, constant in steps:
        y = graph.tensor(name, F32, shape)
        graph.op(name, [x] if constant is None else [x, graph.constant(f"{name}_by", constant)], [y])
        x = y
    return x


def pointwise(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    y = graph.tensor("convolved", F32, SHAPE)
    weights = graph.constant("weights", np.full((8, 1, 1, 8), 0.1, np.float32))
    graph.op("CONV_2D", [x, weights, None], [y], options={"padding": "VALID", "stride_w": 1, "stride_h": 1})
    return y


def folds(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    halves = graph.constant("halves", np.ones(SHAPE, np.float16))
    wide, y = graph.tensor("wide", F32, SHAPE), graph.tensor("y", F32, SHAPE)
    graph.op("DEQUANTIZE", [halves], [wide])
    graph.op("ADD", [x, wide], [y])
    return y


def leaves_out_dead_code(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    chain(graph, x, ("PAD", (1, 16, 16, 24), np.array([[0, 0], [0, 0], [0, 0], [8, 8]], np.int32)))
    return chain(graph, x, ("NEG", SHAPE, None))


def fuses(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    return chain(graph, pointwise(graph, x), ("PRELU", SHAPE, np.ones((1, 1, 8), np.float32)))


def fuses_pad(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    border = np.array([[0, 0], [1, 1], [1, 1], [0, 0]], np.int32)
    padded = chain(graph, x, ("PAD", (1, 18, 18, 8), border))
    y, weights = graph.tensor("y", F32, SHAPE), graph.constant("weights", np.ones((1, 3, 3, 8), np.float32))
    options = {"padding": "VALID", "stride_w": 1, "stride_h": 1, "depth_multiplier": 1}
    graph.op("DEPTHWISE_CONV_2D", [padded, weights, None], [y], options=options)
    return y


def shares(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    flat = np.array([1, 2048], np.int32)
    return chain(graph, x, ("EXP", SHAPE, None), ("RESHAPE", (1, 2048), flat))


def runs_in_place(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    return chain(graph, x, ("EXP", SHAPE, None), ("NEG", SHAPE, None), ("ABS", SHAPE, None))


def cancels_transpositions(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    there, back = np.array([0, 3, 1, 2], np.int32), np.array([0, 2, 3, 1], np.int32)
    turned = (1, 8, 16, 16)
    return chain(graph, x, ("TRANSPOSE", turned, there), ("LEAKY_RELU", turned, None), ("TRANSPOSE", SHAPE, back))


def cancels_conversions(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    narrow, wide = graph.tensor("narrow", INT8, SHAPE, quantization=EIGHTH), graph.tensor("wide", F32, SHAPE)
    again, pooled = (
        graph.tensor("again", INT8, SHAPE, quantization=EIGHTH),
        graph.tensor("pooled", INT8, SHAPE, quantization=EIGHTH),
    )
    graph.op("QUANTIZE", [x], [narrow])
    graph.op("DEQUANTIZE", [narrow], [wide])
    graph.op("QUANTIZE", [wide], [again])
    options = {"filter_width": 1, "filter_height": 1, "stride_w": 1, "stride_h": 1}
    graph.op("MAX_POOL_2D", [again], [pooled], options=options)
    return pooled


def runs_by_rows(graph: SubgraphBuilder, x: TensorRef) -> TensorRef:
    large, taps = (1, 64, 64, 8), graph.constant("taps", np.ones((1, 3, 3, 8), np.float32))
    size = graph.constant("size", np.array([64, 64], np.int32))
    stretched, between, y = (graph.tensor(name, F32, large) for name in ("stretched", "between", "y"))
    graph.op("RESIZE_BILINEAR", [x, size], [stretched])
    options = {"padding": "SAME", "stride_w": 1, "stride_h": 1}
    graph.op("DEPTHWISE_CONV_2D", [stretched, taps, None], [between], options=options | {"depth_multiplier": 1})
    pointwise_weights = graph.constant("pointwise", np.ones((8, 1, 1, 8), np.float32))
    graph.op("CONV_2D", [between, pointwise_weights, None], [y], options=options)
    means = []
    for tensor in (y, stretched):  # which has to live until then
        means.append(graph.tensor("mean", F32, (1, 8)))
        graph.op("MEAN", [tensor, graph.constant("axes", np.array([1, 2], np.int32))], [means[-1]])
    both = graph.tensor("both", F32, (1, 8))
    graph.op("ADD", means, [both])
    return both


CASES: dict[atoll.Pass, Callable[[SubgraphBuilder, TensorRef], TensorRef]] = {
    atoll.Pass.FOLD: folds,
    atoll.Pass.DEAD_CODE: leaves_out_dead_code,
    atoll.Pass.FUSE: fuses,
    atoll.Pass.FUSE_PAD: fuses_pad,
    atoll.Pass.SHARE: shares,
    atoll.Pass.IN_PLACE: runs_in_place,
    atoll.Pass.TRANSPOSE: cancels_transpositions,
    atoll.Pass.REQUANTIZE: cancels_conversions,
    atoll.Pass.ROWS: runs_by_rows,
}


def build(make: Callable[[SubgraphBuilder, TensorRef], TensorRef]) -> bytes:
    builder = ModelBuilder()
    graph = builder.subgraph()
    graph.output(make(graph, graph.input("x", F32, SHAPE)))
    return builder.finish()


def arena_bytes(model: bytes, passes: int) -> int:
    with (
        atoll.Model.from_bytes(model) as loaded,
        atoll.Interpreter(loaded, atoll.InterpreterOptions(passes=passes)) as interpreter,
    ):
        interpreter.allocate_tensors()
        interpreter.invoke()
        return interpreter.arena_bytes


def test_every_pass_has_a_case() -> None:
    assert set(CASES) == set(atoll.Pass)


@pytest.mark.parametrize("rewriting", CASES, ids=lambda rewriting: rewriting.name.lower())
def test_a_pass_saves_memory(rewriting: atoll.Pass) -> None:
    model = build(CASES[rewriting])
    others = atoll.Pass.DEAD_CODE | atoll.Pass.FOLD
    assert arena_bytes(model, others | rewriting) < arena_bytes(model, others & ~rewriting)
