# SPDX-License-Identifier: Apache-2.0
"""The differential cases: operator by operator, over types, shapes and corner values. Must not run anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from one_op import Case, Result, Value, constant, given, one_op, scaled

from atoll.build import Quantization

RANDOM = np.random.default_rng(20260121)
FLOAT = 1e-5

INTEGERS = {"i8": (-128, 128), "u8": (0, 256), "i16": (-32768, 32768), "i32": (-1000, 1000), "i64": (-1000, 1000)}
SHAPES = [
    ((2, 3, 4), (2, 3, 4)),
    ((2, 3, 4), (1,)),
    ((1, 3, 1), (2, 1, 4)),
    ((5,), (3, 2, 4, 1, 5)),
    ((), (3,)),
    ((0, 3), (1, 3)),
]


def real(*shape: int, low: float = -3.0, high: float = 3.0) -> np.ndarray:
    return RANDOM.uniform(low, high, shape).astype(np.float32)


def whole(type: str, *shape: int, low: int | None = None, high: int | None = None) -> np.ndarray:
    bottom, top = INTEGERS[type]
    return RANDOM.integers(bottom if low is None else low, top if high is None else high, shape)


def zero_point(type: str, i: int) -> int:
    return {"i8": (-5, 11, 3), "u8": (120, 131, 99), "i16": (0, 0, 0)}[type][i]


def arithmetic() -> Iterator[Case]:
    for op in ("ADD", "SUB", "MUL", "DIV", "MAXIMUM", "MINIMUM", "SQUARED_DIFFERENCE"):
        for i, (a, b) in enumerate(SHAPES):
            shape = np.broadcast_shapes(a, b)
            yield one_op(
                f"{op}-f32-{i}",
                op,
                [given(real(*a)), given(real(*b, low=0.5))],
                [Result("f32", shape)],
                tolerance=FLOAT,
            )
    for activation in ("RELU", "RELU6", "RELU_N1_TO_1"):
        operands = [given(real(4, 8, high=9)), given(real(4, 8))]
        yield one_op(
            f"ADD-f32-{activation}",
            "ADD",
            operands,
            [Result("f32", (4, 8))],
            {"fused_activation_function": activation},
            tolerance=FLOAT,
        )
    for op in ("ADD", "SUB", "MUL", "MAXIMUM", "MINIMUM"):
        for type in ("i32", "i64"):
            operands = [given(whole(type, 3, 4), type), given(whole(type, 4), type)]
            yield one_op(f"{op}-{type}", op, operands, [Result(type, (3, 4))])
    for op in ("DIV", "FLOOR_DIV", "FLOOR_MOD", "SQUARED_DIFFERENCE"):
        operands = [
            given(whole("i32", 3, 4), "i32"),
            given(whole("i32", 3, 4, low=1, high=9) * [[-1], [1], [1]], "i32"),
        ]
        yield one_op(f"{op}-i32", op, operands, [Result("i32", (3, 4))])
    for op in ("FLOOR_DIV", "FLOOR_MOD", "POW", "ATAN2"):
        operands = [given(real(3, 5, low=0.1)), given(real(3, 5))]
        yield one_op(f"{op}-f32", op, operands, [Result("f32", (3, 5))], tolerance=FLOAT)
    operands = [given(whole("i32", 3, 4, low=-4, high=5), "i32"), given(whole("i32", 3, 4, low=0, high=6), "i32")]
    yield one_op("POW-i32", "POW", operands, [Result("i32", (3, 4))])


def quantized_arithmetic() -> Iterator[Case]:
    for op in ("ADD", "SUB", "MUL"):
        for type in ("i8", "u8", "i16"):
            for i, (scales, shapes) in enumerate(
                (((0.1, 0.07, 0.13), SHAPES[0]), ((0.02, 0.5, 0.3), SHAPES[2]), ((1.7, 0.9, 0.011), SHAPES[3]))
            ):
                quantizations = [scaled(scale, zero_point(type, k)) for k, scale in enumerate(scales)]
                operands = [given(whole(type, *shape), type, quantizations[k]) for k, shape in enumerate(shapes)]
                shape = np.broadcast_shapes(*shapes)
                options = {"pot_scale_int16": False} if op != "MUL" else {}
                yield one_op(
                    f"{op}-{type}-{i}", op, operands, [Result(type, shape, quantizations[2])], options, version=3
                )
    for op in ("ADD", "SUB"):
        for i, scales in enumerate(((2**-12, 2**-11, 2**-11), (2**-11, 2**-13, 2**-11))):
            operands = [given(whole("i16", 5, 40), "i16", scaled(scales[k])) for k in range(2)]
            yield one_op(f"{op}-i16-pot-{i}", op, operands, [Result("i16", (5, 40), scaled(scales[2]))], version=2)
    operands = [given(whole("i8", 2, 50), "i8", scaled(0.1, 3)), given(whole("i8", 2, 50), "i8", scaled(0.1, -4))]
    yield one_op(
        "ADD-i8-relu6",
        "ADD",
        operands,
        [Result("i8", (2, 50), scaled(0.05, -10))],
        {"fused_activation_function": "RELU6"},
        2,
    )
    operands = [
        given(whole("u8", 9, 20), "u8", scaled(0.1, 120)),
        given(whole("u8", 9, 20, low=140), "u8", scaled(0.05, 131)),
    ]
    yield one_op("DIV-u8", "DIV", operands, [Result("u8", (9, 20), scaled(0.03, 99))], version=2)
    operands = [given(whole("i8", 9, 20), "i8", scaled(0.1, -5)), given(whole("i8", 9, 20), "i8", scaled(0.05, 11))]
    yield one_op(
        "SQUARED_DIFFERENCE-i8", "SQUARED_DIFFERENCE", operands, [Result("i8", (9, 20), scaled(0.7, -100))], version=2
    )
    for op in ("MAXIMUM", "MINIMUM"):
        for type in ("i8", "u8", "i16"):
            same = scaled(0.1, 0)
            operands = [given(whole(type, 2, 9), type, same), given(whole(type, 9), type, same)]
            yield one_op(f"{op}-{type}", op, operands, [Result(type, (2, 9), same)], version=3)


def comparisons() -> Iterator[Case]:
    for op in ("EQUAL", "NOT_EQUAL", "LESS", "LESS_EQUAL", "GREATER", "GREATER_EQUAL"):
        for type in ("f32", "i32", "i64"):
            operands = [
                given(whole("i32", 3, 1, 8, low=-2, high=3), type),
                given(whole("i32", 4, 8, low=-2, high=3), type),
            ]
            yield one_op(f"{op}-{type}", op, operands, [Result("bool", (3, 4, 8))])
        for type in ("i8", "u8"):
            operands = [
                given(whole(type, 9, 20), type, scaled(0.5, 3)),
                given(whole(type, 9, 20), type, scaled(0.25, 7)),
            ]
            yield one_op(f"{op}-{type}", op, operands, [Result("bool", (9, 20))], version=2)
    for op in ("LOGICAL_AND", "LOGICAL_OR"):
        operands = [given(whole("i32", 4, 8, low=0, high=2), "bool"), given(whole("i32", 8, low=0, high=2), "bool")]
        yield one_op(op, op, operands, [Result("bool", (4, 8))])
    yield one_op("LOGICAL_NOT", "LOGICAL_NOT", [given([True, False], "bool")], [Result("bool", (2,))])
    for type in ("f32", "i32", "i8", "i64", "bool"):
        condition = given(whole("i32", 3, 4, low=0, high=2), "bool")
        choices = [given(whole("i32", 3, 4, low=0, high=2), type), given(whole("i32", 3, 4, low=0, high=2), type)]
        yield one_op(f"SELECT-{type}", "SELECT", [condition, *choices], [Result(type, (3, 4))])
    yield one_op(
        "SELECT-rows",
        "SELECT",
        [given([1, 0, 1], "bool"), given(real(3, 4)), given(real(3, 4))],
        [Result("f32", (3, 4))],
    )
    condition = given(whole("i32", 3, 1, 2, low=0, high=2), "bool")
    yield one_op(
        "SELECT_V2", "SELECT_V2", [condition, given(real(4, 1)), given(real(1, 2))], [Result("f32", (3, 4, 2))]
    )


def unary() -> Iterator[Case]:
    for op in ("NEG", "ABS", "EXP", "SIN", "COS", "SQUARE", "FLOOR", "CEIL", "SIGN"):
        yield one_op(f"{op}-f32", op, [given(real(5, 40))], [Result("f32", (5, 40))], tolerance=FLOAT)
    for op in ("SQRT", "RSQRT", "LOG"):
        yield one_op(f"{op}-f32", op, [given(real(5, 40, low=0.01))], [Result("f32", (5, 40))], tolerance=FLOAT)
    halves = np.arange(-8, 9) * 0.5
    yield one_op("ROUND-f32", "ROUND", [given(halves)], [Result("f32", halves.shape)])
    for type in ("i32", "i64"):
        yield one_op(f"NEG-{type}", "NEG", [given(whole(type, 9), type)], [Result(type, (9,))])
    yield one_op("ABS-i32", "ABS", [given(whole("i32", 9), "i32")], [Result("i32", (9,))], version=4)
    full8 = np.arange(-128, 128)
    full16 = np.arange(-32768, 32768, 7)
    for op, scale_x, zero_x, scale_y, zero_y in (
        ("EXP", 0.03, 5, 0.3, -100),
        ("ABS", 0.1, 3, 0.07, -40),
        ("LOG", 0.1, -128, 0.03, 10),
    ):
        yield one_op(
            f"{op}-i8",
            op,
            [given(full8, "i8", scaled(scale_x, zero_x))],
            [Result("i8", (256,), scaled(scale_y, zero_y))],
            version=2,
        )
    yield one_op(
        "RSQRT-i8",
        "RSQRT",
        [given(full8, "i8", scaled(0.1, -128))],
        [Result("i8", (256,), scaled(0.02, -128))],
        version=2,
    )
    for op, scale_x, scale_y in (("EXP", 0.0001, 0.001), ("ABS", 0.001, 0.0007), ("LOG", 0.001, 0.0003)):
        yield one_op(
            f"{op}-i16",
            op,
            [given(full16, "i16", scaled(scale_x))],
            [Result("i16", full16.shape, scaled(scale_y))],
            version=2,
        )
    complexes = real(4, 5) + 1j * real(4, 5)
    for op in ("REAL", "IMAG", "COMPLEX_ABS"):
        yield one_op(f"{op}-c64", op, [given(complexes, "c64")], [Result("f32", (4, 5))], tolerance=FLOAT)


def conversions() -> Iterator[Case]:
    for source in ("f32", "i32", "i64", "i16", "i8", "u8", "bool"):
        for target in ("f32", "i32", "i64", "i16", "i8", "u8", "bool"):
            data = whole("i32", 3, 30, low=0, high=100)
            yield one_op(f"CAST-{source}-{target}", "CAST", [given(data, source)], [Result(target, (3, 30))])
    yield one_op("CAST-f32-f16", "CAST", [given(real(7, 9))], [Result("f16", (7, 9))], version=4)
    yield one_op("CAST-fractions-i32", "CAST", [given(real(7, 9))], [Result("i32", (7, 9))])
    for type in ("i8", "u8", "i16"):
        quantization = scaled(0.05, zero_point(type, 0))
        yield one_op(
            f"QUANTIZE-f32-{type}",
            "QUANTIZE",
            [given(real(9, 50, low=-9, high=9))],
            [Result(type, (9, 50), quantization)],
            version=2,
        )
        yield one_op(
            f"DEQUANTIZE-{type}",
            "DEQUANTIZE",
            [given(whole(type, 9, 50), type, quantization)],
            [Result("f32", (9, 50))],
            version=3,
        )
    yield one_op("DEQUANTIZE-f16", "DEQUANTIZE", [given(real(9, 5), "f16")], [Result("f32", (9, 5))], version=3)
    for source, target in (
        ("i8", "u8"),
        ("u8", "i8"),
        ("i8", "i8"),
        ("u8", "u8"),
        ("i16", "i8"),
        ("i16", "i16"),
        ("i8", "i16"),
        ("i16", "i32"),
    ):
        operand = given(whole(source, 9, 50), source, scaled(0.05, zero_point(source, 0)))
        quantization = scaled(0.07, zero_point(target, 1) if target != "i32" else 0)
        yield one_op(
            f"QUANTIZE-{source}-{target}", "QUANTIZE", [operand], [Result(target, (9, 50), quantization)], version=2
        )


def reductions() -> Iterator[Case]:
    for axes, shape in (((1, 2), (2, 1, 1, 6)), ((3,), (2, 5, 7, 1)), ((0, 2), (1, 5, 1, 6)), ((-1, -3), (2, 1, 7, 1))):
        for op in ("MEAN", "SUM", "REDUCE_MAX", "REDUCE_MIN"):
            operands = [given(real(2, 5, 7, 6)), constant(axes)]
            yield one_op(f"{op}-f32-{axes}", op, operands, [Result("f32", shape)], {"keep_dims": True}, tolerance=FLOAT)
    for op in ("MEAN", "SUM", "REDUCE_PROD", "REDUCE_MAX", "REDUCE_MIN"):
        for type in ("i32", "i64"):
            operands = [given(whole(type, 3, 4, low=-9, high=9), type), constant([1])]
            yield one_op(f"{op}-{type}", op, operands, [Result(type, (3,))])
    for op in ("REDUCE_ANY", "REDUCE_ALL"):
        operands = [given(whole("i32", 5, 3, low=0, high=2), "bool"), constant([1])]
        yield one_op(op, op, operands, [Result("bool", (5,))])
    for type in ("i8", "u8", "i16"):
        for i, (keep, axes, shape) in enumerate(
            ((True, (1, 2), (2, 1, 1, 6)), (False, (1, 2), (2, 6)), (False, (3,), (2, 5, 7)))
        ):
            for op in ("MEAN", "SUM"):
                if op == "SUM" and type != "u8":
                    continue  # LiteRT 2.3.0 answers with numbers that are not the sums: see test_sums_are_sums
                operands = [given(whole(type, 2, 5, 7, 6), type, scaled(0.1, zero_point(type, 0))), constant(axes)]
                quantization = scaled(0.07 if op == "MEAN" else 0.9, zero_point(type, 1))
                yield one_op(
                    f"{op}-{type}-{i}",
                    op,
                    operands,
                    [Result(type, shape, quantization)],
                    {"keep_dims": keep},
                    version=2,
                )
        same = scaled(0.1, zero_point(type, 0))
        operands = [given(whole(type, 4, 9), type, same), constant([1])]
        yield one_op(f"REDUCE_MAX-{type}", "REDUCE_MAX", operands, [Result(type, (4,), same)], version=3)
    for op in ("ARG_MAX", "ARG_MIN"):
        for type in ("f32", "i32", "i8", "u8"):
            for axis in (0, 1, -1):
                operands = [given(whole("i32", 4, 5, 6, low=0, high=9), type), constant(axis)]
                shape = tuple(size for i, size in enumerate((4, 5, 6)) if i != axis % 3)
                yield one_op(f"{op}-{type}-{axis}", op, operands, [Result("i32", shape)], {"output_type": "INT32"})
    for exclusive in (False, True):
        for reverse in (False, True):
            for type in ("f32", "i32", "i64"):
                operands = [given(whole("i32", 3, 4, 5), type), constant([1])]
                options = {"exclusive": exclusive, "reverse": reverse}
                yield one_op(
                    f"CUMSUM-{type}-{exclusive}-{reverse}",
                    "CUMSUM",
                    operands,
                    [Result(type, (3, 4, 5))],
                    options,
                    tolerance=FLOAT,
                )


def shapes() -> Iterator[Case]:
    data = given(real(2, 3, 4))
    yield one_op("RESHAPE-const", "RESHAPE", [data, constant([4, -1])], [Result("f32", (4, 6))])
    yield one_op("RESHAPE-given", "RESHAPE", [data, given([6, 4], "i32")], [Result("f32", (6, 4))])
    yield one_op("RESHAPE-options", "RESHAPE", [data], [Result("f32", (24,))], {"new_shape": [-1]})
    yield one_op("SQUEEZE-all", "SQUEEZE", [given(real(1, 3, 1, 2))], [Result("f32", (3, 2))])
    yield one_op(
        "SQUEEZE-one", "SQUEEZE", [given(real(1, 3, 1, 2))], [Result("f32", (1, 3, 2))], {"squeeze_dims": [-2]}
    )
    for axis in (0, 2, -1):
        yield one_op(f"EXPAND_DIMS-{axis}", "EXPAND_DIMS", [data, constant([axis])], [Result("f32", (2, 3, 4, 1))])
    yield one_op("SHAPE", "SHAPE", [data], [Result("i32", (3,))], {"out_type": "INT32"})
    yield one_op("SHAPE-i64", "SHAPE", [data], [Result("i64", (3,))], {"out_type": "INT64"})
    yield one_op("RANK", "RANK", [data], [Result("i32")])
    for type in ("f32", "i8", "i32", "i64", "bool"):
        moved = given(whole("i32", 2, 3, 4, 5, low=0, high=2), type)
        for permutation in ((0, 2, 1, 3), (3, 2, 1, 0), (0, 1, 2, 3), (1, 0, 3, 2)):
            shape = tuple((2, 3, 4, 5)[i] for i in permutation)
            yield one_op(
                f"TRANSPOSE-{type}-{permutation}", "TRANSPOSE", [moved, constant(permutation)], [Result(type, shape)]
            )
    for type in ("f32", "i8", "i64", "i16"):
        moved = given(whole("i32", 3, 37, 50, low=-99, high=99), type)
        for permutation in ((0, 2, 1), (2, 0, 1), (2, 1, 0)):
            shape = tuple((3, 37, 50)[i] for i in permutation)
            operands = [moved, constant(permutation)]
            version = 4 if type == "i16" else 1
            yield one_op(
                f"TRANSPOSE-{type}-tiles-{permutation}", "TRANSPOSE", operands, [Result(type, shape)], version=version
            )
    for axis in (0, 1, -1):
        operands = [given(real(2, 3, 4)), given(real(2, 3, 4)), given(real(2, 3, 4))]
        yield one_op(
            f"CONCATENATION-f32-{axis}", "CONCATENATION", operands, [Result("f32", (2, 3, 12))], {"axis": axis}
        )
        yield one_op(
            f"PACK-f32-{axis}", "PACK", operands, [Result("f32", (3, 2, 3, 4))], {"axis": axis, "values_count": 3}
        )
    operands = [given(whole("u8", 2, 9), "u8", scaled(0.1, 10)), given(whole("u8", 2, 9), "u8", scaled(0.2, 100))]
    yield one_op("CONCATENATION-u8", "CONCATENATION", operands, [Result("u8", (2, 18), scaled(0.15, 50))], {"axis": 1})
    for axis in (0, 1, 2):
        count = (2, 3, 4)[axis]
        shape = tuple(1 if i == axis else size for i, size in enumerate((2, 3, 4)))
        outputs = [Result("f32", shape)] * count
        yield one_op(f"SPLIT-{axis}", "SPLIT", [constant(axis), data], outputs, {"num_splits": count})
        shape = tuple(size for i, size in enumerate((2, 3, 4)) if i != axis)
        yield one_op(f"UNPACK-{axis}", "UNPACK", [data], [Result("f32", shape)] * count, {"num": count, "axis": axis})
    outputs = [Result("f32", (2, 3, 1)), Result("f32", (2, 3, 3))]
    yield one_op("SPLIT_V", "SPLIT_V", [data, constant([1, -1]), constant(2)], outputs, {"num_splits": 2})


def parts() -> Iterator[Case]:
    data = given(real(3, 4, 5))
    yield one_op("SLICE", "SLICE", [data, constant([1, 0, 2]), constant([2, -1, 1])], [Result("f32", (2, 4, 1))])
    yield one_op(
        "SLICE-given", "SLICE", [data, given([1, 0, 2], "i32"), given([2, -1, 1], "i32")], [Result("f32", (2, 4, 1))]
    )
    for i, (begin, end, strides, masks) in enumerate(
        (
            ([0, 1, 0], [3, 4, 5], [1, 2, 3], {}),
            ([-1, -1, 4], [-4, 0, 0], [-1, -1, -2], {}),
            ([1, 0, 0], [2, 4, 5], [1, 1, 1], {"shrink_axis_mask": 1}),
            ([0, 0, 0], [0, 0, 0], [1, 1, -1], {"begin_mask": 7, "end_mask": 7}),
            ([0, 1], [0, 3], [1, 1], {"ellipsis_mask": 1}),
            ([0, 0, 1], [0, 0, 3], [1, 1, 1], {"new_axis_mask": 1, "begin_mask": 2, "end_mask": 2}),
            ([5, 0, 0], [9, 4, 5], [1, 1, 1], {}),
        )
    ):
        operands = [data, constant(begin), constant(end), constant(strides)]
        yield one_op(f"STRIDED_SLICE-{i}", "STRIDED_SLICE", operands, [Result("f32", (1,))], masks)
    paddings = constant([[1, 0], [0, 2], [1, 1]])
    yield one_op("PAD-f32", "PAD", [data, paddings], [Result("f32", (4, 6, 7))])
    yield one_op("PADV2-f32", "PADV2", [data, paddings, constant(-1.5, "f32")], [Result("f32", (4, 6, 7))])
    same = scaled(0.1, 7)
    yield one_op(
        "PAD-i8", "PAD", [given(whole("i8", 3, 4, 5), "i8", same), paddings], [Result("i8", (4, 6, 7), same)], version=2
    )
    for mode in ("REFLECT", "SYMMETRIC"):
        operands = [data, constant([[1, 2], [3, 0], [2, 4]])]
        yield one_op(f"MIRROR_PAD-{mode}", "MIRROR_PAD", operands, [Result("f32", (6, 7, 11))], {"mode": mode})
    yield one_op("TILE", "TILE", [data, constant([2, 1, 3])], [Result("f32", (6, 4, 15))])
    yield one_op(
        "BROADCAST_TO",
        "BROADCAST_TO",
        [given(real(3, 1, 5)), constant([2, 3, 4, 5])],
        [Result("f32", (2, 3, 4, 5))],
        version=2,
    )
    operands = [given([2, 1, 3], "i32"), given([4, 1], "i32")]
    yield one_op("BROADCAST_ARGS", "BROADCAST_ARGS", operands, [Result("i32", (3,))])
    yield one_op("FILL", "FILL", [constant([2, 3]), given(1.5)], [Result("f32", (2, 3))])
    yield one_op("FILL-given", "FILL", [given([2, 3], "i32"), given(7, "i32")], [Result("i32", (2, 3))])
    yield one_op("ZEROS_LIKE", "ZEROS_LIKE", [data], [Result("f32", (3, 4, 5))])
    yield one_op("RANGE-i32", "RANGE", [given(10, "i32"), given(-3, "i32"), given(-4, "i32")], [Result("i32", (4,))])
    yield one_op("RANGE-f32", "RANGE", [given(0.5), given(3.1), given(0.25)], [Result("f32", (11,))], tolerance=FLOAT)
    for axis in (-1, 0, 1):
        operands = [given([[0, 2], [5, -1]], "i32"), constant(4), given(2.0), given(-1.0)]
        yield one_op(f"ONE_HOT-{axis}", "ONE_HOT", operands, [Result("f32", (2, 2, 4))], {"axis": axis})


def indexed() -> Iterator[Case]:
    data = given(real(4, 5, 6))
    for axis in (0, 1, 2, -1):
        operands = [data, given([[0, 3], [1, 2]], "i32")]
        yield one_op(f"GATHER-{axis}", "GATHER", operands, [Result("f32", (2, 2, 5, 6))], {"axis": axis})
    operands = [data, given(whole("i32", 4, 3, low=0, high=5), "i32")]
    yield one_op(
        "GATHER-batch", "GATHER", operands, [Result("f32", (4, 3, 6))], {"axis": 1, "batch_dims": 1}, version=5
    )
    yield one_op("GATHER_ND-2", "GATHER_ND", [data, given([[0, 1], [3, 4], [2, 0]], "i32")], [Result("f32", (3, 6))])
    yield one_op("GATHER_ND-3", "GATHER_ND", [data, given([[[0, 1, 5]], [[3, 4, 0]]], "i64")], [Result("f32", (2, 1))])
    operands = [given([[1], [3], [1]], "i32"), given(real(3, 2)), constant([5, 2])]
    yield one_op("SCATTER_ND", "SCATTER_ND", operands, [Result("f32", (5, 2))], tolerance=FLOAT)
    operands = [given([[0, 1], [2, 3]], "i32"), constant([3, 4]), given([5.0, 6.0]), given(-1.0)]
    yield one_op("SPARSE_TO_DENSE", "SPARSE_TO_DENSE", operands, [Result("f32", (3, 4))])
    operands = [data, given(real(2, 2, 2)), given([3, 1, -5], "i32")]
    yield one_op("DYNAMIC_UPDATE_SLICE", "DYNAMIC_UPDATE_SLICE", operands, [Result("f32", (4, 5, 6))])
    for axis in (0, 1, 2):
        yield one_op(f"REVERSE_V2-{axis}", "REVERSE_V2", [data, constant([axis])], [Result("f32", (4, 5, 6))])
    operands = [data, given([2, 0, 5, 1], "i64")]
    yield one_op(
        "REVERSE_SEQUENCE", "REVERSE_SEQUENCE", operands, [Result("f32", (4, 5, 6))], {"seq_dim": 1, "batch_dim": 0}
    )
    yield one_op(
        "EMBEDDING_LOOKUP",
        "EMBEDDING_LOOKUP",
        [given([3, 0], "i32"), constant(real(4, 5), "f32")],
        [Result("f32", (2, 5))],
    )
    yield one_op(
        "TOPK_V2", "TOPK_V2", [given(real(3, 20)), constant(7)], [Result("f32", (3, 7)), Result("i32", (3, 7))]
    )
    ties = given(whole("i32", 3, 20, low=0, high=4), "i32")
    yield one_op("TOPK_V2-ties", "TOPK_V2", [ties, constant(9)], [Result("i32", (3, 9)), Result("i32", (3, 9))])
    yield one_op(
        "UNIQUE",
        "UNIQUE",
        [given([3, 1, 3, 2, 1, 9], "i32")],
        [Result("i32", (4,)), Result("i32", (6,))],
        {"idx_out_type": "INT32"},
    )
    yield one_op("WHERE", "WHERE", [given([[1, 0, 1], [0, 0, 1]], "bool")], [Result("i64", (3, 2))])
    yield one_op("ADD_N", "ADD_N", [given(real(3, 4)) for _ in range(4)], [Result("f32", (3, 4))], tolerance=FLOAT)
    corners = real(20, 4, low=0, high=1)
    operands = [given(corners), given(real(20, low=0, high=1)), constant(8), constant(0.4, "f32"), constant(0.2, "f32")]
    yield one_op("NON_MAX_SUPPRESSION_V4", "NON_MAX_SUPPRESSION_V4", operands, [Result("i32", (8,)), Result("i32")])
    outputs = [Result("i32", (8,)), Result("f32", (8,)), Result("i32")]
    operands = [*operands, constant(0.5, "f32")]
    yield one_op("NON_MAX_SUPPRESSION_V5", "NON_MAX_SUPPRESSION_V5", operands, outputs, tolerance=FLOAT)


def blocks() -> Iterator[Case]:
    for type in ("f32", "i8", "i32"):
        data = given(whole("i32", 2, 4, 6, 3, low=-9, high=9), type)
        yield one_op(
            f"SPACE_TO_DEPTH-{type}", "SPACE_TO_DEPTH", [data], [Result(type, (2, 2, 3, 12))], {"block_size": 2}
        )
        data = given(whole("i32", 2, 2, 3, 12, low=-9, high=9), type)
        yield one_op(
            f"DEPTH_TO_SPACE-{type}", "DEPTH_TO_SPACE", [data], [Result(type, (2, 4, 6, 3))], {"block_size": 2}
        )
    data = given(real(2, 4, 5, 3))
    operands = [data, constant([2, 3]), constant([[1, 1], [2, 2]])]
    yield one_op("SPACE_TO_BATCH_ND", "SPACE_TO_BATCH_ND", operands, [Result("f32", (12, 3, 3, 3))])
    operands = [given(real(12, 3, 3, 2)), constant([2, 3]), constant([[1, 1], [0, 2]])]
    yield one_op("BATCH_TO_SPACE_ND", "BATCH_TO_SPACE_ND", operands, [Result("f32", (2, 4, 7, 2))])


def strings() -> Iterator[Case]:
    words = given([b"", b"atoll", b"reef", b"\xe6\xb5\xb7", b"reef", b"sand"], "str")
    yield one_op("GATHER-str", "GATHER", [words, given([[4, 0], [3, 1]], "i64")], [Result("str", (2, 2))], version=4)
    yield one_op("RESHAPE-str", "RESHAPE", [words, constant([2, 3])], [Result("str", (2, 3))])
    other = given([b"", b"Atoll", b"reef", b"\xe6\xb5\xb7", b"", b"sandy"], "str")
    for op in ("EQUAL", "NOT_EQUAL"):
        yield one_op(f"{op}-str", op, [words, other], [Result("bool", (6,))], version=3)
        yield one_op(
            f"{op}-str-broadcast", op, [words, given([[b"reef"], [b""]], "str")], [Result("bool", (2, 6))], version=3
        )


def rare() -> Iterator[Case]:
    for bits, narrow in ((8, False), (4, False)):
        options = {"min": -1.5, "max": 2.3, "num_bits": bits, "narrow_range": narrow}
        yield one_op(
            f"FAKE_QUANT-{bits}", "FAKE_QUANT", [given(real(5, 9))], [Result("f32", (5, 9))], options, tolerance=FLOAT
        )
    operands = [given(real(2, 3, 1)), constant([2, 3, 4]), constant(-1.0, "f32")]
    yield one_op("DILATE", "DILATE", operands, [Result("f32", (3, 7, 1))])
    operands = [given([9, 4, 1], "i32"), constant([1, 3, 9]), constant(real(3, 4), "f32")]
    yield one_op("HASHTABLE_LOOKUP", "HASHTABLE_LOOKUP", operands, [Result("f32", (3, 4)), Result("u8", (3,))])
    for combiner in ("SUM", "MEAN", "SQRTN"):
        places = given([[0, 0], [2, 0], [2, 1]], "i32")
        operands = [given([1, 3, 0], "i32"), places, given([3, 2], "i32"), given([1.0, 2.0, 4.0]), given(real(4, 3, 2))]
        options = {"combiner": combiner}
        name = "EMBEDDING_LOOKUP_SPARSE"
        yield one_op(f"{name}-{combiner}", name, operands, [Result("f32", (3, 3, 2))], options, tolerance=FLOAT)
    for type in ("f32", "i32"):
        data = given(whole("i32", 5, 3, low=-9, high=9), type)
        yield one_op(f"SEGMENT_SUM-{type}", "SEGMENT_SUM", [data, constant([0, 0, 1, 2, 2])], [Result(type, (3, 3))])
        for kind in ("SUM", "PROD", "MAX", "MIN"):
            op = f"UNSORTED_SEGMENT_{kind}"
            operands = [data, given([2, 0, 2, 1, 0], "i32"), constant(4)]
            yield one_op(f"{op}-{type}", op, operands, [Result(type, (4, 3))], tolerance=FLOAT)
    yield one_op("MATRIX_DIAG", "MATRIX_DIAG", [given(real(2, 3))], [Result("f32", (2, 3, 3))])
    operands = [given(real(2, 3, 4)), given(real(2, 3))]
    yield one_op("MATRIX_SET_DIAG", "MATRIX_SET_DIAG", operands, [Result("f32", (2, 3, 4))])
    options = {"boundaries": [-1.0, 0.5, 2.0]}
    yield one_op(
        "BUCKETIZE", "BUCKETIZE", [given([[-5.0, -1.0, 0.4], [0.5, 1.9, 9.0]])], [Result("i32", (2, 3))], options
    )
    for op in ("STABLEHLO_ADD", "STABLEHLO_MULTIPLY", "STABLEHLO_MAXIMUM", "STABLEHLO_MINIMUM"):
        yield one_op(op, op, [given(real(3, 4)), given(real(3, 4))], [Result("f32", (3, 4))], tolerance=FLOAT)
    operands = [given(whole("i32", 9), "i32"), given(whole("i32", 9), "i32")]
    yield one_op("BITWISE_XOR", "BITWISE_XOR", operands, [Result("i32", (9,))])
    operands = [given(whole("i32", 9), "i32"), given(whole("i32", 9, low=-3, high=40), "i32")]
    yield one_op("RIGHT_SHIFT", "RIGHT_SHIFT", operands, [Result("i32", (9,))])
    yield one_op("BITCAST-f32-i32", "BITCAST", [given(real(3, 4))], [Result("i32", (3, 4))])
    yield one_op("BITCAST-f32-u8", "BITCAST", [given(real(3, 4))], [Result("u8", (3, 4, 4))])
    for op in ("RANDOM_UNIFORM", "RANDOM_STANDARD_NORMAL"):
        options = {"seed": 1234, "seed2": 5678}
        yield one_op(op, op, [constant([5, 7])], [Result("f32", (5, 7))], options, tolerance=FLOAT)
    special = given([np.nan, np.inf, -np.inf, 0.0, -0.0, 1e-40])
    for op in ("MAXIMUM", "MINIMUM"):
        yield one_op(f"{op}-special", op, [special, given([1.0])], [Result("f32", (6,))])
    for op in ("ABS", "NEG", "FLOOR", "EXP", "SIGN", "RSQRT"):
        yield one_op(f"{op}-special", op, [special], [Result("f32", (6,))], tolerance=FLOAT)
    yield one_op("CAST-special", "CAST", [given([1e10, -1e10, 3.9, -3.9, 255.9])], [Result("i32", (5,))])


def late_shapes() -> Iterator[Case]:
    """Shapes, axes and counts that are known only when the operator runs."""
    data = given(real(3, 4, 5))
    for op, operands, results, options in (
        ("TRANSPOSE", [data, given([2, 0, 1], "i32")], [Result("f32", (5, 3, 4))], {}),
        ("PAD", [data, given([[1, 0], [0, 2], [1, 1]], "i32")], [Result("f32", (4, 6, 7))], {}),
        ("MIRROR_PAD", [data, given([[1, 0], [0, 2], [1, 1]], "i32")], [Result("f32", (4, 6, 7))], {"mode": "REFLECT"}),
        ("TILE", [data, given([1, 2, 1], "i32")], [Result("f32", (3, 8, 5))], {}),
        ("BROADCAST_TO", [given(real(1, 4, 1)), given([3, 4, 5], "i32")], [Result("f32", (3, 4, 5))], {}),
        ("TOPK_V2", [data, given(2, "i32")], [Result("f32", (3, 4, 2)), Result("i32", (3, 4, 2))], {}),
        ("SPLIT", [given(1, "i32"), data], [Result("f32", (3, 2, 5))] * 2, {"num_splits": 2}),
        ("SPLIT_V", [data, given([1, 3], "i32"), given(1, "i32")], [Result("f32", (3, 1, 5))] * 2, {"num_splits": 2}),
        ("EXPAND_DIMS", [data, given(1, "i32")], [Result("f32", (3, 1, 4, 5))], {}),
        ("MEAN", [data, given([0, 2], "i32")], [Result("f32", (4,))], {}),
        ("REDUCE_MAX", [data, given([1], "i32")], [Result("f32", (3, 5))], {}),
        ("ARG_MAX", [data, given(1, "i32")], [Result("i32", (3, 5))], {"output_type": "INT32"}),
        ("ONE_HOT", [given([1, 2], "i32"), given(4, "i32"), given(1.0), given(0.0)], [Result("f32", (2, 4))], {}),
        (
            "SCATTER_ND",
            [given([[1], [0]], "i32"), given(real(2, 3)), given([4, 3], "i32")],
            [Result("f32", (4, 3))],
            {},
        ),
        (
            "STRIDED_SLICE",
            [data, *(given(x, "i32") for x in ([0, 1, 0], [2, 4, 5], [1, 2, 1]))],
            [Result("f32", (2, 2, 5))],
            {},
        ),
        (
            "SPACE_TO_BATCH_ND",
            [given(real(1, 4, 4, 1)), given([2, 2], "i32"), given([[0, 0], [2, 0]], "i32")],
            [Result("f32", (4, 2, 3, 1))],
            {},
        ),
    ):
        version = 2 if op == "BROADCAST_TO" else 1
        yield one_op(f"{op}-late", op, operands, results, options, version, FLOAT)
    for axis in (0, 1, 2):
        scales = [0.1, 0.25, 0.5, 1.5, 2.0][: (3, 4, 5)[axis]]
        quantization = Quantization(scale=scales, zero_point=[-3, 0, 5, 1, 2][: len(scales)], dimension=axis)
        operand = given(whole("i8", 3, 4, 5), "i8", quantization)
        yield one_op(f"DEQUANTIZE-channels-{axis}", "DEQUANTIZE", [operand], [Result("f32", (3, 4, 5))], version=5)


FAMILIES: tuple[Callable[[], Iterator[Case]], ...] = (
    arithmetic,
    quantized_arithmetic,
    comparisons,
    unary,
    conversions,
    reductions,
    shapes,
    parts,
    indexed,
    blocks,
    strings,
    rare,
    late_shapes,
)


def all_cases() -> list[Case]:
    return [case for family in FAMILIES for case in family()]


__all__ = ["Value", "all_cases"]
