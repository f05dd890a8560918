# SPDX-License-Identifier: Apache-2.0
"""The differential cases of STABLEHLO operators and of others that few models use. Must not run anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from cases import real, whole
from one_op import Case, Result, constant, given, one_op

FLOAT = 1e-5
NUMBERS = ("f32", "f16", "f64", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "bool")
RANDOM = np.random.default_rng(19)


def numbers(type: str, *shape: int) -> np.ndarray:
    """Values that stay exact in every type, wrapping included."""
    if type == "bool":
        return RANDOM.integers(0, 2, shape)
    if type[0] == "f":
        return RANDOM.integers(-40, 40, shape) / 4
    return RANDOM.integers(-120 if type[0] == "i" else 0, 120, shape)


def binary() -> Iterator[Case]:
    for kind in ("ADD", "MULTIPLY", "MAXIMUM", "MINIMUM", "AND"):
        for type in NUMBERS:
            if kind == "AND" and type[0] == "f":
                continue
            operands = [given(numbers(type, 3, 4), type), given(numbers(type, 3, 4), type)]
            yield one_op(f"STABLEHLO_{kind}-{type}", f"STABLEHLO_{kind}", operands, [Result(type, (3, 4))])
    for kind in ("MAXIMUM", "MINIMUM"):
        special = [np.nan, np.inf, -np.inf, 0.0, 1.0]
        operands = [given(np.repeat(special, 5)), given(special * 5)]
        yield one_op(f"STABLEHLO_{kind}-special", f"STABLEHLO_{kind}", operands, [Result("f32", (25,))])


def gathers() -> Iterator[Case]:
    operand = given(real(3, 4, 5))
    options = {
        "offset_dims": [2, 3],
        "collapsed_slice_dims": [0],
        "start_index_map": [1, 0],
        "index_vector_dim": 2,
        "slice_sizes": [1, 2, 3],
        "indices_are_sorted": False,
    }
    for type in ("i32", "i64"):
        places = given(whole(type, 2, 3, 2, low=-2, high=6), type)
        results = [Result("f32", (2, 3, 2, 3))]
        yield one_op(f"STABLEHLO_GATHER-{type}", "STABLEHLO_GATHER", [operand, places], results, options)
    options = {**options, "offset_dims": [0, 2], "start_index_map": [2], "index_vector_dim": 0}
    places = given(whole("i32", 1, 4, low=0, high=4), "i32")
    yield one_op("STABLEHLO_GATHER-front", "STABLEHLO_GATHER", [operand, places], [Result("f32", (2, 4, 3))], options)
    for type in ("i8", "i16", "i64", "f16", "bool"):
        operands = [given(numbers(type, 3, 4, 5), type), places]
        yield one_op(f"STABLEHLO_GATHER-{type}-data", "STABLEHLO_GATHER", operands, [Result(type, (2, 4, 3))], options)


def scatters() -> Iterator[Case]:
    for kind in ("", "ADD", "MULTIPLY", "MAXIMUM", "MINIMUM"):
        for type in NUMBERS if kind in ("", "ADD") else ("f32", "i32"):
            operands = [
                given(numbers(type, 3, 4, 2), type),
                given(whole("i64", 2, 3, 2, low=-1, high=4), "i64"),
                given(numbers(type, 2, 3, 2, 2), type),
            ]
            options = {
                "update_window_dims": [2, 3],
                "inserted_window_dims": [0],
                "scatter_dims_to_operand_dims": [1, 0],
                "index_vector_dim": 2,
                "indices_are_sorted": False,
                "unique_indices": False,
                "update_computation_subgraph_index": 1,
            }
            yield one_op(
                f"STABLEHLO_SCATTER-{kind}-{type}",
                "STABLEHLO_SCATTER",
                operands,
                [Result(type, (3, 4, 2))],
                options,
                bodies=(f"STABLEHLO_{kind}" if kind else "",),
            )


def windows() -> Iterator[Case]:
    paddings = [[0, 0, 0, 0], [1, 2, 0, 3], [-1, 0, 2, -2], [0, 4, -3, 5]]
    for kind in ("ADD", "MUL", "MAXIMUM", "MINIMUM", "STABLEHLO_ADD", "STABLEHLO_MAXIMUM"):
        for i, padding in enumerate(paddings):
            for type in ("f32", "f64", "i8", "u8", "i16", "i32", "i64") if kind == "ADD" else ("f32", "i32"):
                options = {
                    "window_dimensions": [2, 3],
                    "window_strides": [2, 1],
                    "base_dilations": [1, 2] if i else [1, 1],
                    "window_dilations": [1, 2] if i % 2 else [2, 1],
                    "padding": padding,
                    "body_subgraph_index": 1,
                }
                operands = [given(numbers(type, 7, 9), type), constant(numbers(type), type)]
                yield one_op(
                    f"STABLEHLO_REDUCE_WINDOW-{kind}-{type}-{i}",
                    "STABLEHLO_REDUCE_WINDOW",
                    operands,
                    [Result(type, (1, 1))],
                    options,
                    tolerance=FLOAT,
                    bodies=(kind,),
                )
    for kind in ("ADD", "MUL", "MINIMUM", "MAXIMUM", "ALL", "ANY"):
        for type in ("f32", "i32", "bool", "i8"):
            operands = [
                given(numbers(type, 5, 6, 2), type),
                constant(numbers(type), type),
                *(constant(value, "i64") for value in ([2, 2, 1], [1, 2, 1], [2, 1, 1])),
            ]
            if type == "bool" and kind in ("ADD", "MUL"):
                continue
            options = {"reduce_function": kind}
            name = f"REDUCE_WINDOW-{kind}-{type}"
            yield one_op(name, "REDUCE_WINDOW", operands, [Result(type, (3, 3, 2))], options, tolerance=FLOAT)


def pads() -> Iterator[Case]:
    for i, (low, high, interior) in enumerate(
        (
            ([1, 0], [0, 2], [0, 0]),
            ([2, 1], [1, 1], [1, 2]),
            ([-1, -2], [0, -1], [3, 1]),
            ([-1, 3], [-4, -2], [0, 1]),
            ([-9, 0], [0, 0], [0, 0]),
        )
    ):
        options = {"edge_padding_low": low, "edge_padding_high": high, "interior_padding": interior}
        for type in ("f32", "i8", "i64"):
            operands = [given(numbers(type, 3, 4), type), given(7, type)]
            yield one_op(f"STABLEHLO_PAD-{type}-{i}", "STABLEHLO_PAD", operands, [Result(type, (1, 1))], options)


def choices() -> Iterator[Case]:
    for number in (-3, 0, 1, 2, 9):
        case = one_op(
            f"STABLEHLO_CASE-{number}",
            "STABLEHLO_CASE",
            [given(number, "i32"), given(5, "i32"), given(7, "i32")],
            [Result("i32", ())],
            {"branch_subgraph_indices": [1, 2, 3]},
            bodies=("ADD", "MUL", "SUB"),
        )
        yield case


def draws() -> Iterator[Case]:
    for algorithm in ("DEFAULT", "PHILOX", "THREEFRY"):
        for state in ([1, 2], [2**63 + 5, 2**32 - 1], [7, 8, 9]):
            if algorithm == "THREEFRY" and len(state) == 3:
                continue
            for type in ("i32", "u32", "i64", "u64"):
                yield one_op(
                    f"STABLEHLO_RNG_BIT_GENERATOR-{algorithm}-{state[0]}-{type}",
                    "STABLEHLO_RNG_BIT_GENERATOR",
                    [given(state, "u64")],
                    [Result("u64", (len(state),)), Result(type, (3, 5))],
                    {"algorithm": algorithm},
                )
    for type in ("i32", "i64"):
        logits = real(3, 7)
        logits[1, 2] = np.inf
        logits[2, 3] = np.nan
        operands = [given(logits), constant(11)]
        options = {"seed": 4, "seed2": -9}
        yield one_op(f"MULTINOMIAL-{type}", "MULTINOMIAL", operands, [Result(type, (3, 11))], options)


def volumes() -> Iterator[Case]:
    for i, (padding, stride, dilation, bias) in enumerate(
        (("SAME", 1, 1, True), ("VALID", 2, 1, True), ("SAME", 2, 1, False), ("SAME", 1, 2, True))
    ):
        options = {
            "padding": padding,
            "stride_d": stride,
            "stride_h": stride,
            "stride_w": 1,
            "dilation_d_factor": 1,
            "dilation_h_factor": dilation,
            "dilation_w_factor": dilation,
            "fused_activation_function": "RELU6" if i == 1 else "NONE",
        }
        operands = [given(real(2, 5, 6, 7, 3)), constant(real(2, 3, 2, 3, 4), "f32")]
        operands += [constant(real(4), "f32")] if bias else []
        yield one_op(f"CONV_3D-{i}", "CONV_3D", operands, [Result("f32", (1, 1, 1, 1, 4))], options, tolerance=FLOAT)
        shape = [2, 5, 6, 7, 4]
        small = [2, 5, 6, 7, 3] if padding == "SAME" and stride == 1 else [2, 3, 3, 7, 3]
        if padding == "VALID":
            small = [2, 2, 2, 6, 3]
        for late in (False, True):
            operands = [
                given(shape, "i32") if late else constant(shape),
                constant(real(2, 3, 2, 4, 3), "f32"),
                given(real(*small)),
            ]
            operands += [constant(real(4), "f32")] if bias else []
            yield one_op(
                f"CONV_3D_TRANSPOSE-{i}-{late}",
                "CONV_3D_TRANSPOSE",
                operands,
                [Result("f32", tuple(shape))],
                options,
                tolerance=FLOAT,
            )


def hashes() -> Iterator[Case]:
    for columns in (0, 1, 2, 5, 9, 13, 20, 40, 80, 200):
        for kind in ("SPARSE", "DENSE"):
            operands = [constant(real(3, 8), "f32"), given(whole("u8", 4, columns), "u8")]
            name = f"LSH_PROJECTION-{kind}-{columns}"
            result = [Result("i32", (3 if kind == "SPARSE" else 24,))]
            yield one_op(name, "LSH_PROJECTION", operands, result, {"type": kind})
            operands.append(given(real(4)))
            yield one_op(f"{name}-weights", "LSH_PROJECTION", operands, result, {"type": kind})


def grams() -> Iterator[Case]:
    for i, text in enumerate((b"the quick brown fox jumps", b" two  blanks  here ", b"one", b"", b"a\tb\nc d", b" x")):
        for size, skip, every in ((2, 0, False), (3, 1, False), (3, 2, True), (1, 0, True)):
            options = {"ngram_size": size, "max_skip_size": skip, "include_all_ngrams": every}
            name = f"SKIP_GRAM-{i}-{size}-{skip}-{every}"
            yield one_op(name, "SKIP_GRAM", [given([text], "str")], [Result("str", (1,))], options)


FAMILIES: tuple[Callable[[], Iterator[Case]], ...] = (
    binary,
    gathers,
    scatters,
    windows,
    pads,
    choices,
    draws,
    volumes,
    hashes,
    grams,
)


def hlo_cases() -> list[Case]:
    return [case for family in FAMILIES for case in family()]
