# SPDX-License-Identifier: Apache-2.0
"""The models that conformance cases run, by name: each a few operators, made with the model builder.

`python tests/conformance/models.py FOLDER` writes them all. It must not know the runtime or any SDK.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from atoll.build import ModelBuilder, Quantization, SubgraphBuilder, TensorRef, TensorType

Maker = Callable[[], bytes]
CATALOGUE: dict[str, Maker] = {}


def model(make: Maker) -> Maker:
    """Enters a function into the catalogue under its name."""
    CATALOGUE[make.__name__] = make
    return make


def add_one(graph: SubgraphBuilder, x: TensorRef, y: TensorRef) -> None:
    """y = x + 1, broadcast."""
    one = graph.constant("one", np.array([1], np.float32))
    graph.op("ADD", [x, one], [y], options={"fused_activation_function": "NONE"})
    graph.output(y)


def copying(type_: TensorType, shape: list[int]) -> bytes:
    """y = x through a RESHAPE to the same shape, for any element type."""
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", type_, shape)
    y = graph.tensor("y", type_, shape)
    graph.op("RESHAPE", [x, graph.constant("shape", np.array(shape, np.int32))], [y])
    graph.output(y)
    return builder.finish()


@model
def add_1x4_f32() -> bytes:
    builder = ModelBuilder(description="y = x + 1")
    graph = builder.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, [1, 4])
    add_one(graph, x, graph.tensor("y", TensorType.FLOAT32, [1, 4]))
    builder.metadata("purpose", b"conformance")
    builder.metadata("empty", b"")
    return builder.finish()


@model
def add_dynamic_batch_f32() -> bytes:
    """The first axis is open, the second is not."""
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, [1, 4], shape_signature=[-1, 4])
    add_one(graph, x, graph.tensor("y", TensorType.FLOAT32, [1, 4], shape_signature=[-1, 4]))
    return builder.finish()


@model
def add_scalar_f32() -> bytes:
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, [])
    add_one(graph, x, graph.tensor("y", TensorType.FLOAT32, [1]))
    return builder.finish()


@model
def two_in_two_out_f32() -> bytes:
    """sum = a + b, difference = a - b; one intermediate tensor."""
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    a, b = (graph.input(name, TensorType.FLOAT32, [3]) for name in "ab")
    middle, total, difference = (graph.tensor(n, TensorType.FLOAT32, [3]) for n in ("middle", "sum", "difference"))
    graph.op("ADD", [a, b], [total], options={"fused_activation_function": "NONE"})
    graph.op("ADD", [b, b], [middle], options={"fused_activation_function": "NONE"})
    graph.op("SUB", [total, middle], [difference], options={"fused_activation_function": "NONE"})
    graph.output(total)
    graph.output(difference)
    return builder.finish()


@model
def broadcast_conflict_f32() -> bytes:
    """Shapes that no broadcasting reconciles: allocation fails inside ADD."""
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    a = graph.input("a", TensorType.FLOAT32, [3])
    b = graph.input("b", TensorType.FLOAT32, [4])
    y = graph.tensor("y", TensorType.FLOAT32, [4])
    graph.op("ADD", [a, b], [y], options={"fused_activation_function": "NONE"})
    graph.output(y)
    return builder.finish()


@model
def unknown_custom_op() -> bytes:
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, [1])
    y = graph.tensor("y", TensorType.FLOAT32, [1])
    graph.op("CUSTOM", [x], [y], custom_code="NobodyKnowsThis", custom_options=b"")
    graph.output(y)
    return builder.finish()


@model
def signature_add_f32() -> bytes:
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    b, a = (graph.input(name, TensorType.FLOAT32, [2], shape_signature=[-1]) for name in ("in_b", "in_a"))
    total = graph.tensor("out", TensorType.FLOAT32, [2], shape_signature=[-1])
    graph.op("ADD", [a, b], [total], options={"fused_activation_function": "NONE"})
    graph.output(total)
    builder.signature("serving_default", inputs={"b": b, "a": a}, outputs={"sum": total}, subgraph=graph)
    return builder.finish()


@model
def two_signatures_f32() -> bytes:
    """`plus` adds 1 in the first subgraph, `twice` doubles in the second."""
    builder = ModelBuilder()
    plus = builder.subgraph("plus")
    x = plus.input("x", TensorType.FLOAT32, [2])
    y = plus.tensor("y", TensorType.FLOAT32, [2])
    add_one(plus, x, y)
    twice = builder.subgraph("twice")
    u = twice.input("u", TensorType.FLOAT32, [2])
    v = twice.tensor("v", TensorType.FLOAT32, [2])
    twice.op("ADD", [u, u], [v], options={"fused_activation_function": "NONE"})
    twice.output(v)
    builder.signature("plus", inputs={"x": x}, outputs={"y": y}, subgraph=plus)
    builder.signature("twice", inputs={"x": u}, outputs={"y": v}, subgraph=twice)
    return builder.finish()


@model
def quantize_1x4_i8() -> bytes:
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, [1, 4])
    quantization = Quantization(scale=[0.5], zero_point=[-3])
    y = graph.tensor("y", TensorType.INT8, [1, 4], quantization=quantization)
    graph.op("QUANTIZE", [x], [y])
    graph.output(y)
    return builder.finish()


@model
def dequantize_channels_i8() -> bytes:
    """x has one scale per position of its last axis."""
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    quantization = Quantization(scale=[0.5, 2.0], zero_point=[0, 0], dimension=1)
    x = graph.input("x", TensorType.INT8, [2, 2], quantization=quantization)
    y = graph.tensor("y", TensorType.FLOAT32, [2, 2])
    graph.op("DEQUANTIZE", [x], [y])
    graph.output(y)
    return builder.finish()


@model
def nonzero_bool() -> bytes:
    """WHERE: how many rows come out is known only after the run."""
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", TensorType.BOOL, [4])
    y = graph.tensor("y", TensorType.INT64, [4, 1], shape_signature=[-1, 1])
    graph.op("WHERE", [x], [y])
    graph.output(y)
    return builder.finish()


@model
def reshape_2_str() -> bytes:
    return copying(TensorType.STRING, [2])


@model
def many_adds_f32() -> bytes:
    """A chain long enough for an arena that is shared between tensors."""
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    one = graph.constant("one", np.array([1], np.float32))
    last = graph.input("x", TensorType.FLOAT32, [64])
    for index in range(8):
        following = graph.tensor(f"t{index}", TensorType.FLOAT32, [64])
        graph.op("ADD", [last, one], [following], options={"fused_activation_function": "NONE"})
        last = following
    graph.output(last)
    return builder.finish()


@model
def counter_f32() -> bytes:
    """A variable tensor: SVDF keeps its last inputs. y = sum over the last two inputs."""
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, [1, 1])
    feature = graph.constant("feature", np.ones((1, 1), np.float32))
    time = graph.constant("time", np.ones((1, 2), np.float32))
    state = graph.tensor("state", TensorType.FLOAT32, [1, 2], is_variable=True)
    y = graph.tensor("y", TensorType.FLOAT32, [1, 1])
    options = {"rank": 1, "fused_activation_function": "NONE"}
    graph.op("SVDF", [x, feature, time, None, state], [y], options=options)
    graph.output(y)
    return builder.finish()


@model
def count_up_i32() -> bytes:
    """WHILE x < limit: x = x + 1."""
    builder = ModelBuilder()
    main = builder.subgraph("main")
    x = main.input("x", TensorType.INT32, [1])
    limit = main.input("limit", TensorType.INT32, [1])
    results = [main.tensor(name, TensorType.INT32, [1]) for name in ("last", "limit_out")]
    main.op("WHILE", [x, limit], results, options={"cond_subgraph_index": 1, "body_subgraph_index": 2})
    main.output(results[0])
    condition = builder.subgraph("condition")
    a, b = (condition.input(name, TensorType.INT32, [1]) for name in ("a", "b"))
    less = condition.tensor("less", TensorType.BOOL, [1])
    condition.op("LESS", [a, b], [less])
    condition.output(less)
    body = builder.subgraph("body")
    c, d = (body.input(name, TensorType.INT32, [1]) for name in ("c", "d"))
    more = body.tensor("more", TensorType.INT32, [1])
    body.op("ADD", [c, body.constant("one", np.array([1], np.int32))], [more])
    body.output(more)
    body.output(d)
    return builder.finish()


for _type in ("INT8", "UINT8", "BOOL", "INT16", "INT32", "INT64", "FLOAT16", "FLOAT64", "UINT32", "UINT16"):
    CATALOGUE[f"copy_3_{_type.lower()}"] = lambda t=TensorType[_type]: copying(t, [3])


def write_all(folder: Path) -> None:
    """Every model of the catalogue, and the files that cases read besides."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in CATALOGUE.items():
        (folder / f"{name}.tflite").write_bytes(make())
    packed = b"\0" * 4096 + CATALOGUE["add_1x4_f32"]() + b"\xff" * 100
    (folder / "packed.bin").write_bytes(packed)
    (folder / "empty.tflite").write_bytes(b"")
    (folder / "words.tflite").write_bytes(b"These are words, and there are enough of them to be read as a header.")


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
