# SPDX-License-Identifier: Apache-2.0
"""Models made to hurt, for each way in which runtimes of this file format have been hurt before. Must not run anything.

A row says what the refusal has to mention, or that the model is sound enough to run (expect None). Where the damage
lies in what a run is given, `inputs` holds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from one_op import Case, Result, constant, given, one_op, scaled

from atoll.build import ModelBuilder, Quantization, TensorType
from atoll.build._schema import IDENTIFIER, ROOT
from atoll.build.decode import decode
from atoll.build.encode import encode

Fields = dict[str, Any]
INT32_MAX = 2**31 - 1


@dataclass(frozen=True)
class Crafted:
    """`expect`: what the error's text contains, or None where the model runs."""

    name: str
    model: bytes
    expect: str | None
    inputs: tuple[np.ndarray, ...] = ()


def edited(case: Case, name: str, expect: str | None, edit: Callable[[Fields], None], **more: Any) -> Crafted:
    """The case's model after `edit` changed its fields."""
    fields = decode(case.model)
    edit(fields)
    return Crafted(name, encode(ROOT, fields, IDENTIFIER), expect, more.get("inputs", case.inputs))


def plain(case: Case, expect: str | None) -> Crafted:
    return Crafted(case.name, case.model, expect, case.inputs)


def tensor(fields: Fields, index: int) -> Fields:
    return fields["subgraphs"][0]["tensors"][index]


def operator(fields: Fields) -> Fields:
    return fields["subgraphs"][0]["operators"][0]


def floats(*shape: int) -> np.ndarray:
    return np.ones(shape, np.float32)


def add() -> Case:
    return one_op("add", "ADD", [given(floats(2, 3)), given(floats(2, 3))], [Result("f32", (2, 3))])


CONV = {"padding": "VALID", "stride_w": 1, "stride_h": 1, "dilation_w_factor": 1, "dilation_h_factor": 1}
POOL = {"padding": "VALID", "stride_w": 1, "stride_h": 1, "filter_width": 1, "filter_height": 1}


def conv(name: str = "conv", **options: int) -> Case:
    operands = [given(floats(1, 4, 4, 2)), constant(floats(3, 2, 2, 2), "f32"), constant(floats(3), "f32")]
    return one_op(name, "CONV_2D", operands, [Result("f32", (1, 3, 3, 3))], {**CONV, **options})


def divisors() -> Iterator[Crafted]:
    """Zero where a size is divided by it."""
    for option in CONV:
        if option != "padding":
            yield plain(conv(f"conv-{option}-0", **{option: 0}), "CONV_2D")
            yield plain(conv(f"conv-{option}-negative", **{option: -1}), "CONV_2D")
    for op in ("AVERAGE_POOL_2D", "MAX_POOL_2D", "L2_POOL_2D"):
        for option in POOL:
            if option != "padding":
                options = {**POOL, option: 0}
                case = one_op(
                    f"{op}-{option}-0", op, [given(floats(1, 4, 4, 1))], [Result("f32", (1, 4, 4, 1))], options
                )
                yield plain(case, op)
    depthwise = {**CONV, "depth_multiplier": 0, "stride_w": 0}
    operands = [given(floats(1, 4, 4, 2)), constant(floats(1, 2, 2, 2), "f32")]
    case = one_op("depthwise-0", "DEPTHWISE_CONV_2D", operands, [Result("f32", (1, 3, 3, 2))], depthwise)
    yield plain(case, "DEPTHWISE_CONV_2D")
    for op in ("SPACE_TO_DEPTH", "DEPTH_TO_SPACE"):
        case = one_op(f"{op}-0", op, [given(floats(1, 4, 4, 4))], [Result("f32", (1, 4, 4, 4))], {"block_size": 0})
        yield plain(case, op)
    for op in ("SPACE_TO_BATCH_ND", "BATCH_TO_SPACE_ND"):
        operands = [given(floats(4, 2, 2, 1)), constant([0, 0]), constant([[0, 0], [0, 0]])]
        yield plain(one_op(f"{op}-0", op, operands, [Result("f32", (4, 2, 2, 1))]), op)
    split = one_op("split-0", "SPLIT", [constant(0), given(floats(4))], [Result("f32", (4,))], {"num_splits": 0})
    yield plain(split, "SPLIT")
    for op in ("FLOOR_DIV", "FLOOR_MOD", "DIV"):
        operands = [given([1, 2], "i32"), given([1, 0], "i32")]
        yield plain(one_op(f"{op}-by-0", op, operands, [Result("i32", (2,))]), op)
    operands = [given([-(2**31)], "i32"), given([-1], "i32")]
    yield plain(one_op("floor-div-lowest-by-minus-1", "FLOOR_DIV", operands, [Result("i32", (1,))]), None)
    start, limit, step = constant(0, "i32"), constant(5, "i32"), constant(0, "i32")
    yield plain(one_op("range-step-0", "RANGE", [start, limit, step], [Result("i32", (5,))]), "RANGE")


def products() -> Iterator[Crafted]:
    """Sizes whose product leaves the range of the machine."""
    huge = [65536] * 5

    def enlarge(fields: Fields) -> None:
        tensor(fields, 0)["shape"] = huge
        tensor(fields, 1)["shape"] = huge
        tensor(fields, 2)["shape"] = huge

    yield edited(add(), "input-larger-than-memory", "", enlarge, inputs=())
    for op, arguments in (
        ("TILE", [given(floats(2, 3)), constant([INT32_MAX, INT32_MAX])]),
        ("BROADCAST_TO", [given(floats(1, 1)), constant([INT32_MAX, INT32_MAX])]),
        ("FILL", [constant([INT32_MAX, INT32_MAX]), constant(1.0, "f32")]),
        ("PAD", [given(floats(2, 3)), constant([[INT32_MAX, INT32_MAX], [0, 0]])]),
        ("RESHAPE", [given(floats(2, 3)), constant([65536, 65536])]),
    ):
        yield plain(one_op(f"{op}-too-large", op, arguments, [Result("f32", (1, 1))]), op)
    operands = [given(floats(1, 2, 2, 1)), constant([INT32_MAX, INT32_MAX])]
    yield plain(
        one_op("resize-too-large", "RESIZE_BILINEAR", operands, [Result("f32", (1, 2, 2, 1))]), "RESIZE_BILINEAR"
    )


def dimensions() -> Iterator[Crafted]:
    """Negative sizes, in the file and in values that become sizes."""

    def negative(fields: Fields) -> None:
        tensor(fields, 0)["shape"] = [-5, 3]

    yield edited(add(), "negative-dimension", "", negative, inputs=())
    for name, target in (("minus-2", [-2, 3]), ("two-unknown", [-1, -1]), ("zero-and-unknown", [0, -1])):
        case = one_op(f"reshape-{name}", "RESHAPE", [given(floats(2, 3)), constant(target)], [Result("f32", (2, 3))])
        yield plain(case, "RESHAPE")
    for name, begin, size in (
        ("negative-begin", [-1, 0], [1, 1]),
        ("past-the-end", [0, 2], [2, 2]),
        ("negative-size", [0, 0], [-2, 1]),
    ):
        operands = [given(floats(2, 3)), constant(begin), constant(size)]
        yield plain(one_op(f"slice-{name}", "SLICE", operands, [Result("f32", (1, 1))]), "SLICE")
    operands = [given(floats(2, 3)), constant([[-1, 0], [0, 0]])]
    yield plain(one_op("pad-negative", "PAD", operands, [Result("f32", (2, 3))]), "PAD")
    case = one_op("fill-negative", "FILL", [constant([-1]), constant(1.0, "f32")], [Result("f32", (1,))])
    yield plain(case, "FILL")


def references() -> Iterator[Crafted]:
    """Indices of tensors, buffers, operators, subgraphs and axes that lead nowhere."""

    def at(path: tuple[Any, ...], value: Any) -> Callable[[Fields], None]:
        def edit(fields: Fields) -> None:
            place: Any = fields
            for step in path[:-1]:
                place = place[step]
            place[path[-1]] = value

        return edit

    first = ("subgraphs", 0)
    for index in (3, -2, INT32_MAX, -(2**31)):
        yield edited(add(), f"operand-{index}", "", at((*first, "operators", 0, "inputs"), [0, index]))
        yield edited(add(), f"result-{index}", "", at((*first, "operators", 0, "outputs"), [index]))
        yield edited(add(), f"graph-input-{index}", "", at((*first, "inputs"), [0, index]), inputs=())
        yield edited(add(), f"graph-output-{index}", "", at((*first, "outputs"), [index]))
    for index in (2, 2**32 - 1):
        yield edited(add(), f"operator-code-{index}", "", at((*first, "operators", 0, "opcode_index"), index))
        yield edited(add(), f"buffer-{index}", "", at((*first, "tensors", 0, "buffer"), index))
    for axis in (2, -3, INT32_MAX, -(2**31)):
        operands = [given(floats(2, 3)), given(floats(2, 3))]
        case = one_op(f"concat-axis-{axis}", "CONCATENATION", operands, [Result("f32", (2, 6))], {"axis": axis})
        yield plain(case, "CONCATENATION")
        yield plain(
            one_op(f"sum-axis-{axis}", "SUM", [given(floats(2, 3)), constant([axis])], [Result("f32", (2,))]), "SUM"
        )
        yield plain(
            one_op(
                f"gather-axis-{axis}",
                "GATHER",
                [given(floats(2, 3)), constant([0])],
                [Result("f32", (1, 3))],
                {"axis": axis},
            ),
            "GATHER",
        )
    for permutation in ([0, 2], [0, 0], [-3, 0], [INT32_MAX, 0]):
        operands = [given(floats(2, 3)), constant(permutation)]
        case = one_op(f"transpose-{permutation}", "TRANSPOSE", operands, [Result("f32", (2, 3))])
        yield plain(case, "TRANSPOSE")
    yield edited(add(), "no-subgraph", "", at(("subgraphs",), []), inputs=())
    for index in (1, 7, -1):
        case = one_op(f"call-{index}", "CALL", [given(floats(1))], [Result("f32", (1,))], {"subgraph": index % 2**32})
        yield plain(case, "CALL")


def missing_data() -> Iterator[Crafted]:
    """Constants without the bytes that their shape promises."""

    def empty(fields: Fields) -> None:
        tensor(fields, 1)["buffer"] = 0

    def short(fields: Fields) -> None:
        fields["buffers"][tensor(fields, 1)["buffer"]]["data"] = [0] * 7

    yield edited(conv(), "weights-without-data", "", empty)
    yield edited(conv(), "weights-too-short", "", short)
    operands = [given(floats(2, 3)), constant([3, 2])]
    reshape = one_op("reshape", "RESHAPE", operands, [Result("f32", (3, 2))])
    yield edited(reshape, "shape-too-short", "", short)


def cycles() -> Iterator[Crafted]:
    """Subgraphs that call each other for ever, or deeper than a stack is."""

    def chain(name: str, targets: list[int], expect: str | None) -> Crafted:
        """Each subgraph is an IF whose branches are both `target`; a negative one ends the chain."""
        model = ModelBuilder(description=name)
        for target in targets:
            graph = model.subgraph()
            condition = graph.input("condition", TensorType.BOOL, [1])
            x = graph.input("x", TensorType.FLOAT32, [1])
            y = graph.tensor("y", TensorType.FLOAT32, [1])
            if target < 0:
                graph.op("ADD", [x, x], [y])
            else:
                branches = {"then_subgraph_index": target, "else_subgraph_index": target}
                graph.op("IF", [condition, condition, x], [y], options=branches)
            graph.output(y)
        return Crafted(name, model.finish(), expect, (np.array([True]), floats(1)))

    yield chain("shallow", [1, 2, -1], None)
    yield chain("calls-itself", [0], "calls itself")
    yield chain("calls-in-a-circle", [1, 2, 0], "calls itself")
    yield chain("calls-deep", [*range(1, 2000), -1], "max_depth")
    model = ModelBuilder(description="while-in-itself")
    graph = model.subgraph()
    x = graph.input("x", TensorType.BOOL, [1])
    y = graph.tensor("y", TensorType.BOOL, [1])
    graph.op("WHILE", [x], [y], options={"cond_subgraph_index": 0, "body_subgraph_index": 0})
    graph.output(y)
    yield Crafted("while-in-itself", model.finish(), "WHILE", (np.array([True]),))


def quantizations() -> Iterator[Crafted]:
    """Scales and zero points that are too few, too many or nothing one can divide by."""

    def quantized(name: str, expect: str | None, at: int, **quantization: Any) -> Crafted:
        operands = [given(np.ones((2, 3)), "i8", scaled(0.5)), given(np.ones((2, 3)), "i8", scaled(0.5))]
        case = one_op(name, "ADD", operands, [Result("i8", (2, 3), scaled(0.5))])

        def edit(fields: Fields) -> None:
            tensor(fields, at)["quantization"] = quantization

        return edited(case, name, expect, edit)

    for at in range(3):
        yield quantized(f"no-scale-{at}", "", at)
        yield quantized(f"zero-scale-{at}", "ADD", at, scale=[0.0], zero_point=[0])
        yield quantized(f"nan-scale-{at}", "ADD", at, scale=[float("nan")], zero_point=[0])
        yield quantized(f"no-zero-point-{at}", None, at, scale=[0.5], zero_point=[])
    filters = Quantization(scale=[0.5] * 3, zero_point=[0] * 3)
    operands = [
        given(np.ones((1, 4, 4, 2)), "i8", scaled(0.5)),
        constant(np.ones((3, 2, 2, 2)), "i8", filters),
        constant(np.ones(3), "i32", filters),
    ]
    case = one_op("conv-i8", "CONV_2D", operands, [Result("i8", (1, 3, 3, 3), scaled(1.0))], CONV)
    for name, scales, dimension in (("few", 2, 0), ("many", 9, 0), ("elsewhere", 3, 7), ("before", 3, -1)):

        def edit(fields: Fields, scales: int = scales, dimension: int = dimension) -> None:
            tensor(fields, 1)["quantization"] = {
                "scale": [0.5] * scales,
                "zero_point": [0] * scales,
                "quantized_dimension": dimension,
            }

        yield edited(case, f"channel-scales-{name}", "", edit)


def indices() -> Iterator[Crafted]:
    """Indices that a run is given, outside of what they index."""
    for value in (4, -5, INT32_MAX, -(2**31)):
        operands = [given(floats(4, 2)), given([value], "i32")]
        yield plain(one_op(f"gather-{value}", "GATHER", operands, [Result("f32", (1, 2))]), "GATHER")
        operands = [given(floats(4, 2)), given([[value]], "i32")]
        yield plain(one_op(f"gather-nd-{value}", "GATHER_ND", operands, [Result("f32", (1, 2))]), "GATHER_ND")
        operands = [given([[value]], "i32"), given(floats(1, 2)), constant([4, 2])]
        yield plain(one_op(f"scatter-nd-{value}", "SCATTER_ND", operands, [Result("f32", (4, 2))]), "SCATTER_ND")
        operands = [given([value], "i32"), given(floats(4, 2))]
        case = one_op(f"embedding-{value}", "EMBEDDING_LOOKUP", operands, [Result("f32", (1, 2))])
        yield plain(case, "EMBEDDING_LOOKUP")
    for ids in ([0, 2, 1, 3], [-1, 0, 1, 2]):
        operands = [given(floats(4, 2)), given(ids, "i32")]
        yield plain(one_op(f"segment-{ids}", "SEGMENT_SUM", operands, [Result("f32", (4, 2))]), "SEGMENT_SUM")
    operands = [given(floats(4, 2)), given([0, 7, 1, 2], "i32"), constant(3, "i32")]
    case = one_op("unsorted-segment", "UNSORTED_SEGMENT_SUM", operands, [Result("f32", (3, 2))])
    yield plain(case, "UNSORTED_SEGMENT_SUM")


def aliases() -> Iterator[Crafted]:
    """Results written over what is read, over constants, or twice."""

    def outputs(*indices: int) -> Callable[[Fields], None]:
        def edit(fields: Fields) -> None:
            operator(fields)["outputs"] = list(indices)

        return edit

    yield edited(conv(), "writes-over-its-input", "", outputs(0))
    yield edited(conv(), "writes-over-its-weights", "", outputs(1))
    operands = [constant(0, "i32"), given(floats(4))]
    split = one_op("split", "SPLIT", operands, [Result("f32", (2,)), Result("f32", (2,))], {"num_splits": 2})
    yield edited(split, "writes-one-result-twice", "", outputs(2, 2))


def confusions() -> Iterator[Crafted]:
    """Options of one operator under the code of another."""

    def code(number: int) -> Callable[[Fields], None]:
        def edit(fields: Fields) -> None:
            fields["operator_codes"][0].update(builtin_code=number, deprecated_builtin_code=number)

        return edit

    conv_2d, softmax, reshape = 3, 25, 22
    yield edited(add(), "add-options-for-conv", "CONV_2D", code(conv_2d))
    yield edited(add(), "add-options-for-softmax", "SOFTMAX", code(softmax))
    yield edited(conv(), "conv-options-for-reshape", "RESHAPE", code(reshape))


CLASSES: dict[str, Callable[[], Iterator[Crafted]]] = {
    "division by zero": divisors,
    "overflowing products": products,
    "negative dimensions": dimensions,
    "references out of range": references,
    "missing data": missing_data,
    "cycles and depth": cycles,
    "quantization of wrong length": quantizations,
    "indices out of range": indices,
    "aliased tensors": aliases,
    "options of another operator": confusions,
}
