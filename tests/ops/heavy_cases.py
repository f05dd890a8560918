# SPDX-License-Identifier: Apache-2.0
"""The differential cases of convolution, pooling, activations and their like. Must not run anything."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
from cases import real, whole
from one_op import Case, Result, Value, constant, given, one_op, scaled

from atoll.build import Quantization

FLOAT = 1e-5
# Input, weights and output of one quantized flavour: types, zero points and the bias that goes with them.
FLAVOURS = {
    "u8": ("u8", "u8", "i32", 127, 131, 119),
    "i8": ("i8", "i8", "i32", -3, 0, 7),
    "i16": ("i16", "i8", "i64", 0, 0, 0),
}


def out_size(size: int, taps: int, stride: int, dilation: int, padding: str) -> int:
    reach = (taps - 1) * dilation + 1
    return -(-size // stride) if padding == "SAME" else (size - reach) // stride + 1


def window(padding: str, stride: int, dilation: int = 1, activation: str = "NONE") -> dict[str, object]:
    return {
        "padding": padding,
        "stride_w": stride,
        "stride_h": stride,
        "dilation_w_factor": dilation,
        "dilation_h_factor": dilation,
        "fused_activation_function": activation,
    }


def channel_scales(flavour: str, channels: int, axis: int) -> Quantization:
    """One scale a channel, but for UINT8, which has one and a zero point."""
    if flavour == "u8":
        return scaled(0.013, FLAVOURS["u8"][4])
    scales = [float(s) for s in np.linspace(0.004, 0.03, channels, dtype=np.float32)]
    return Quantization(scale=scales, zero_point=[0] * channels, dimension=axis)


def quantized_operands(
    flavour: str, x: tuple[int, ...], w: tuple[int, ...], channels: int, axis: int
) -> tuple[list[Value], Quantization]:
    in_type, weight_type, bias_type, in_zero, _, out_zero = FLAVOURS[flavour]
    low = -127 if weight_type == "i8" else 0
    operands = [
        given(whole(in_type, *x), in_type, scaled(0.05, in_zero)),
        constant(whole(weight_type, *w, low=low), weight_type, channel_scales(flavour, channels, axis)),
        constant(whole("i32", channels) * 3, bias_type, scaled(0.05 * 0.013)),
    ]
    return operands, scaled(0.003 if flavour == "i16" else 0.4, out_zero)


CONVOLUTIONS = [
    # height, width, in, out, taps, stride, dilation, padding
    (7, 9, 3, 8, 3, 1, 1, "SAME"),
    (7, 9, 3, 8, 3, 2, 1, "SAME"),
    (8, 6, 5, 7, 3, 1, 1, "VALID"),
    (5, 5, 16, 33, 1, 1, 1, "SAME"),
    (6, 5, 4, 1, 5, 1, 1, "SAME"),
    (9, 9, 2, 4, 3, 1, 2, "SAME"),
    (11, 13, 3, 20, 2, 3, 2, "VALID"),
    (1, 1, 40, 17, 3, 1, 1, "SAME"),
]


def convolutions() -> Iterator[Case]:
    for i, (h, w, c, n, k, s, d, padding) in enumerate(CONVOLUTIONS):
        shape = (2, out_size(h, k, s, d, padding), out_size(w, k, s, d, padding), n)
        options = window(padding, s, d, ("NONE", "RELU", "RELU6")[i % 3])
        floats = [given(real(2, h, w, c)), constant(real(n, k, k, c), "f32"), constant(real(n), "f32")]
        yield one_op(f"CONV_2D-f32-{i}", "CONV_2D", floats, [Result("f32", shape)], options, tolerance=FLOAT)
        for flavour, version in (("u8", 1), ("i8", 3), ("i16", 4)):
            operands, out = quantized_operands(flavour, (2, h, w, c), (n, k, k, c), n, 0)
            results = [Result(flavour, shape, out)]
            yield one_op(f"CONV_2D-{flavour}-{i}", "CONV_2D", operands, results, options, version)
    grouped = [given(real(1, 5, 5, 6)), constant(real(9, 3, 3, 2), "f32"), constant(real(9), "f32")]
    yield one_op("CONV_2D-f32-groups", "CONV_2D", grouped, [Result("f32", (1, 5, 5, 9))], window("SAME", 1), 6, FLOAT)
    open_weights = [given(real(1, 4, 4, 3)), given(real(5, 3, 3, 3)), given(real(5))]
    yield one_op(
        "CONV_2D-f32-open", "CONV_2D", open_weights, [Result("f32", (1, 4, 4, 5))], window("SAME", 1), 1, FLOAT
    )


def depthwise() -> Iterator[Case]:
    for i, (c, multiplier, k, s, d, padding) in enumerate(
        [
            (8, 1, 3, 1, 1, "SAME"),
            (24, 1, 3, 2, 1, "SAME"),
            (13, 1, 5, 1, 1, "SAME"),
            (16, 1, 5, 2, 1, "VALID"),
            (3, 4, 3, 1, 1, "SAME"),
            (1, 8, 3, 2, 1, "SAME"),
            (9, 1, 3, 1, 2, "SAME"),
            (4, 1, 2, 3, 1, "VALID"),
        ]
    ):
        n, side = c * multiplier, out_size(11, k, s, d, padding)
        options = window(padding, s, d, ("NONE", "RELU6")[i % 2]) | {"depth_multiplier": multiplier}
        results = [Result("f32", (1, side, side, n))]
        floats = [given(real(1, 11, 11, c)), constant(real(1, k, k, n), "f32"), constant(real(n), "f32")]
        yield one_op(f"DEPTHWISE_CONV_2D-f32-{i}", "DEPTHWISE_CONV_2D", floats, results, options, 2, FLOAT)
        for flavour, version in (("u8", 2), ("i8", 3), ("i16", 5)):
            operands, out = quantized_operands(flavour, (1, 11, 11, c), (1, k, k, n), n, 3)
            results = [Result(flavour, (1, side, side, n), out)]
            yield one_op(f"DEPTHWISE_CONV_2D-{flavour}-{i}", "DEPTHWISE_CONV_2D", operands, results, options, version)


def transposed() -> Iterator[Case]:
    for i, (c, n, k, s, padding) in enumerate(
        [(3, 5, 3, 2, "SAME"), (8, 1, 2, 2, "SAME"), (4, 6, 4, 2, "VALID"), (2, 3, 1, 3, "VALID"), (5, 4, 3, 1, "SAME")]
    ):
        side = 5 * s if padding == "SAME" else 4 * s + k
        options = {"padding": padding, "stride_w": s, "stride_h": s}
        shape = (1, side, side, n)
        floats = [constant(shape), constant(real(n, k, k, c), "f32"), given(real(1, 5, 5, c))]
        yield one_op(f"TRANSPOSE_CONV-f32-{i}", "TRANSPOSE_CONV", floats, [Result("f32", shape)], options, 1, FLOAT)
        for flavour, version in (("u8", 2), ("i8", 3)):
            (x, w, b), out = quantized_operands(flavour, (1, 5, 5, c), (n, k, k, c), n, 0)
            results = [Result(flavour, shape, out)]
            operands = [constant(shape), w, x, b]
            yield one_op(f"TRANSPOSE_CONV-{flavour}-{i}", "TRANSPOSE_CONV", operands, results, options, version)


def fully_connected() -> Iterator[Case]:
    for i, (m, k, n) in enumerate([(1, 7, 5), (3, 33, 17), (20, 16, 40), (1, 128, 1)]):
        options = {"fused_activation_function": ("NONE", "RELU")[i % 2]}
        floats = [given(real(m, k)), constant(real(n, k), "f32"), constant(real(n), "f32")]
        yield one_op(f"FULLY_CONNECTED-f32-{i}", "FULLY_CONNECTED", floats, [Result("f32", (m, n))], options, 1, FLOAT)
        yield one_op(
            f"FULLY_CONNECTED-f32-open-{i}",
            "FULLY_CONNECTED",
            [floats[0], given(real(n, k))],
            [Result("f32", (m, n))],
            options,
            6,
            FLOAT,
        )
        for flavour, version in (("u8", 1), ("i8", 4), ("i16", 11)):
            (x, w, b), out = quantized_operands(flavour, (m, k), (n, k), n, 0)
            one = scaled(0.0131, FLAVOURS[flavour][4])
            w = constant(w.data, FLAVOURS[flavour][1], one)
            b = constant(b.data, FLAVOURS[flavour][2], scaled(float(np.float32(0.05) * np.float32(0.0131))))
            yield one_op(
                f"FULLY_CONNECTED-{flavour}-{i}",
                "FULLY_CONNECTED",
                [x, w, b],
                [Result(flavour, (m, n), out)],
                options,
                version,
            )
        hybrid = [
            given(real(m, k)),
            constant(whole("i8", n, k, low=-127), "i8", scaled(0.02)),
            constant(real(n), "f32"),
        ]
        yield one_op(
            f"FULLY_CONNECTED-hybrid-{i}", "FULLY_CONNECTED", hybrid, [Result("f32", (m, n))], options, 3, FLOAT
        )


def pools() -> Iterator[Case]:
    for op, type in product(("AVERAGE_POOL_2D", "MAX_POOL_2D", "L2_POOL_2D"), ("f32", "i8", "u8", "i16")):
        if op == "L2_POOL_2D" and type != "f32":
            continue
        for i, (taps, stride, padding) in enumerate([(2, 2, "VALID"), (3, 1, "SAME"), (3, 2, "SAME")]):
            side = out_size(7, taps, stride, 1, padding)
            quantization = None if type == "f32" else scaled(0.1, FLAVOURS[type][3])
            x = given(real(2, 7, 7, 5), "f32") if type == "f32" else given(whole(type, 2, 7, 7, 5), type, quantization)
            options = {
                "padding": padding,
                "stride_w": stride,
                "stride_h": stride,
                "filter_width": taps,
                "filter_height": taps,
            }
            results = [Result(type, (2, side, side, 5), quantization)]
            version = {"f32": 1, "u8": 1, "i8": 2, "i16": 3}[type]
            yield one_op(f"{op}-{type}-{i}", op, [x], results, options, version, FLOAT)


def activations() -> Iterator[Case]:
    names = (
        "RELU",
        "RELU6",
        "RELU_N1_TO_1",
        "RELU_0_TO_1",
        "LOGISTIC",
        "TANH",
        "ELU",
        "HARD_SWISH",
        "GELU",
        "LEAKY_RELU",
    )
    for op in names:
        options = {"GELU": {"approximate": True}, "LEAKY_RELU": {"alpha": 0.13}}.get(op, {})
        x = given(np.concatenate([real(50, low=-9, high=9), [0, -0.0, 1e-20, 88, -88]]).astype(np.float32))
        yield one_op(f"{op}-f32", op, [x], [Result("f32", x.data.shape)], options, tolerance=FLOAT)
    yield one_op(
        "GELU-f32-exact", "GELU", [given(real(4, 9))], [Result("f32", (4, 9))], {"approximate": False}, tolerance=FLOAT
    )
    everything = {"i8": np.arange(-128, 128), "u8": np.arange(256), "i16": np.arange(-32768, 32768, 61)}
    fixed = {
        "LOGISTIC": {"i8": (1 / 256, -128), "u8": (1 / 256, 0)},
        "TANH": {"i8": (1 / 128, 0), "u8": (1 / 128, 128)},
    }
    for op, type in product(
        ("RELU", "RELU6", "RELU_N1_TO_1", "LOGISTIC", "TANH", "LEAKY_RELU", "HARD_SWISH", "ELU", "GELU"),
        ("i8", "u8", "i16"),
    ):
        if (type == "i16" and op not in ("LEAKY_RELU", "RELU")) or (op == "ELU" and type == "u8"):
            continue
        options = {"GELU": {"approximate": False}, "LEAKY_RELU": {"alpha": 0.13}}.get(op, {})
        scale, zero = fixed.get(op, {}).get(type, (0.031, FLAVOURS[type][5]))
        data = everything[type]
        x = given(data, type, scaled(0.047, FLAVOURS[type][3]))
        yield one_op(
            f"{op}-{type}",
            op,
            [x],
            [Result(type, data.shape, scaled(scale, zero))],
            options,
            1 if op in ("HARD_SWISH", "RELU_N1_TO_1", "ELU") else 2,
        )


def words() -> Iterator[Case]:
    data = np.arange(-32768, 32768, 7)
    for op, scale in product(("LOGISTIC", "TANH"), (2**-12, 2**-11, 0.0003, 0.00007)):
        x = given(data, "i16", scaled(scale))
        yield one_op(f"{op}-i16-{scale:.2g}", op, [x], [Result("i16", data.shape, scaled(1 / 32768))], None, 3)


def prelus() -> Iterator[Case]:
    for i, (x, a) in enumerate([((2, 3, 4, 16), (1, 1, 16)), ((2, 3, 4, 5), (3, 4, 5)), ((2, 3, 4, 5), (1, 4, 1))]):
        yield one_op(
            f"PRELU-f32-{i}", "PRELU", [given(real(*x)), constant(real(*a), "f32")], [Result("f32", x)], tolerance=FLOAT
        )
        for type in ("i8", "u8"):
            operands = [
                given(whole(type, *x), type, scaled(0.05, FLAVOURS[type][3])),
                constant(whole(type, *a), type, scaled(0.01, FLAVOURS[type][5])),
            ]
            yield one_op(f"PRELU-{type}-{i}", "PRELU", operands, [Result(type, x, scaled(0.07, 5))])


def softmaxes() -> Iterator[Case]:
    for i, (shape, beta) in enumerate([((3, 7), 1.0), ((2, 3, 1001), 0.7), ((5,), 2.0), ((1, 2, 3, 4), 1.0)]):
        x = given(real(*shape, low=-9, high=9))
        yield one_op(f"SOFTMAX-f32-{i}", "SOFTMAX", [x], [Result("f32", shape)], {"beta": beta}, tolerance=FLOAT)
        yield one_op(f"LOG_SOFTMAX-f32-{i}", "LOG_SOFTMAX", [x], [Result("f32", shape)], tolerance=FLOAT)
        for type, zero in (("i8", -128), ("u8", 0)):
            operands = [given(whole(type, *shape), type, scaled(0.08, FLAVOURS[type][3]))]
            yield one_op(
                f"SOFTMAX-{type}-{i}",
                "SOFTMAX",
                operands,
                [Result(type, shape, scaled(1 / 256, zero))],
                {"beta": beta},
                2,
            )


def resizes() -> Iterator[Case]:
    for op, (align, half) in product(
        ("RESIZE_BILINEAR", "RESIZE_NEAREST_NEIGHBOR"), ((False, False), (True, False), (False, True))
    ):
        for i, (h, w, y, x) in enumerate([(3, 4, 6, 8), (5, 7, 3, 11), (1, 1, 4, 3), (8, 8, 4, 4)]):
            options = {"align_corners": align, "half_pixel_centers": half}
            name = f"{op}-{'align' if align else 'half' if half else 'plain'}-{i}"
            yield one_op(
                f"{name}-f32",
                op,
                [given(real(2, h, w, 3)), constant([y, x])],
                [Result("f32", (2, y, x, 3))],
                options,
                3,
                FLOAT,
            )
            for type in ("i8", "u8", "i16"):
                image = given(whole(type, 2, h, w, 3), type, scaled(0.1))
                yield one_op(
                    f"{name}-{type}",
                    op,
                    [image, constant([y, x])],
                    [Result(type, (2, y, x, 3), scaled(0.1))],
                    options,
                    4 if type == "i16" else 3,
                )


def matrices() -> Iterator[Case]:
    for i, (x, y, adj_x, adj_y) in enumerate(
        [
            ((3, 4), (4, 5), False, False),
            ((2, 3, 4), (2, 5, 4), False, True),
            ((2, 4, 3), (4, 5), True, False),
            ((2, 1, 6, 7), (1, 3, 7, 2), False, False),
            ((1, 3, 17), (4, 17, 33), False, False),
        ]
    ):
        left = np.swapaxes(np.zeros(x), -1, -2) if adj_x else np.zeros(x)
        right = np.swapaxes(np.zeros(y), -1, -2) if adj_y else np.zeros(y)
        shape = (left @ right).shape
        options = {"adj_x": adj_x, "adj_y": adj_y}
        yield one_op(
            f"BATCH_MATMUL-f32-{i}",
            "BATCH_MATMUL",
            [given(real(*x)), given(real(*y))],
            [Result("f32", shape)],
            options,
            1,
            FLOAT,
        )
        operands = [given(whole("i8", *x), "i8", scaled(0.03, 4)), given(whole("i8", *y), "i8", scaled(0.02, -6))]
        yield one_op(
            f"BATCH_MATMUL-i8-{i}", "BATCH_MATMUL", operands, [Result("i8", shape, scaled(0.3, 2))], options, 2
        )
    for i, (shape, length) in enumerate(
        [((2, 1, 64), (1, 64)), ((3, 8, 16), (8, 16)), ((1, 5, 10), (8, 8)), ((2, 3, 1), (4, 2))]
    ):
        out = (*shape[:-2], length[0], length[1] // 2 + 1)
        yield one_op(
            f"RFFT2D-{i}",
            "RFFT2D",
            [given(real(*shape)), constant(list(length))],
            [Result("c64", out)],
            tolerance=FLOAT,
        )
    for i, shape in enumerate([(2, 5), (1, 3, 4, 7)]):
        yield one_op(
            f"L2_NORMALIZATION-f32-{i}",
            "L2_NORMALIZATION",
            [given(real(*shape))],
            [Result("f32", shape)],
            tolerance=FLOAT,
        )
        for type, zero in (("i8", 0), ("u8", 128)):
            x = given(whole(type, *shape), type, scaled(0.05, FLAVOURS[type][3]))
            yield one_op(
                f"L2_NORMALIZATION-{type}-{i}",
                "L2_NORMALIZATION",
                [x],
                [Result(type, shape, scaled(1 / 128, zero))],
                None,
                2,
            )
    options = {"radius": 2, "bias": 1.0, "alpha": 0.3, "beta": 0.6}
    image = given(real(1, 2, 3, 9))
    yield one_op(
        "LRN-f32", "LOCAL_RESPONSE_NORMALIZATION", [image], [Result("f32", (1, 2, 3, 9))], options, tolerance=FLOAT
    )


FAMILIES = (
    convolutions,
    depthwise,
    transposed,
    fully_connected,
    pools,
    activations,
    words,
    prelus,
    softmaxes,
    resizes,
    matrices,
)


def heavy_cases() -> list[Case]:
    return [case for family in FAMILIES for case in family()]
