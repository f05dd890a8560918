# SPDX-License-Identifier: Apache-2.0
"""The differential cases of recurrent operators, whose state lives in variables. Must not run anything.

Each model has the operator several times, one after another, on the same state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from cases import real
from one_op import TYPES, Case, Value, given, scaled

from atoll.build import ModelBuilder, Quantization, SubgraphBuilder, TensorRef

FLOAT = 1e-5
# A last bit that the reference's exponentials round otherwise may move a state by one of 255 steps.
HYBRID = 1e-2
RANDOM = np.random.default_rng(2027)


@dataclass(frozen=True)
class State:
    """A variable, zero at first."""

    type: str
    shape: tuple[int, ...]
    quantization: Quantization | None = None


Operand = Value | State | None
Shapes = list[tuple[str, tuple[int, ...]]]


def add_operand(graph: SubgraphBuilder, i: int, operand: Operand, inputs: list[np.ndarray]) -> TensorRef | None:
    types = {np.dtype(dtype): tensor_type for dtype, tensor_type in TYPES.values()}
    if operand is None:
        return None
    if isinstance(operand, State):
        return graph.tensor(
            f"state{i}",
            TYPES[operand.type][1],
            operand.shape,
            is_variable=True,
            quantization=operand.quantization,
        )
    type = types[operand.data.dtype]
    if operand.constant:
        return graph.constant(f"in{i}", operand.data, type=type, quantization=operand.quantization)
    inputs.append(operand.data)
    return graph.input(f"in{i}", type, list(operand.data.shape), quantization=operand.quantization)


def recurrent(
    name: str,
    op: str,
    operands: list[Operand],
    results: Shapes,
    options: dict[str, Any],
    tolerance: float = FLOAT,
    intermediates: list[Quantization] | None = None,
    quantizations: list[Quantization | None] | None = None,
) -> Case:
    model = ModelBuilder(description=name)
    graph = model.subgraph("main")
    inputs: list[np.ndarray] = []
    tensors = [add_operand(graph, i, operand, inputs) for i, operand in enumerate(operands)]
    between = [
        graph.tensor(f"between{i}", "INT16" if i < 4 else "INT8", [], quantization=quantization)
        for i, quantization in enumerate(intermediates or [])
    ]
    for time in range(3):
        outputs = []
        for i, (type, shape) in enumerate(results):
            quantization = quantizations[i] if quantizations else None
            outputs.append(graph.tensor(f"out{time}{i}", TYPES[type][1], list(shape), quantization=quantization))
        graph.op(op, tensors, outputs, options=options, intermediates=between)
        for output in outputs:
            graph.output(output)
    return Case(name, model.finish(), tuple(inputs), tolerance)


def weights(kind: str, *shape: int) -> Value:
    """Constants: floats, or 8-bit integers with a scale."""
    values = real(*shape, low=-0.7, high=0.7)
    if kind == "f32":
        return Value(values, None, True)
    integers = RANDOM.integers(-127, 128, shape).astype(np.uint8 if kind == "u8" else np.int8)
    return Value(integers, scaled(float(RANDOM.uniform(0.002, 0.006))), True)


def bias(*shape: int) -> Value:
    return Value(real(*shape, low=-0.5, high=0.5), None, True)


def rnns() -> Iterator[Case]:
    for kind, tolerance in (("f32", FLOAT), ("i8", HYBRID), ("u8", HYBRID)):
        for asymmetric in (False, True) if kind == "i8" else (False,):
            for activation in ("RELU", "TANH", "NONE", "RELU6", "RELU_N1_TO_1"):
                options = {"fused_activation_function": activation, "asymmetric_quantize_inputs": asymmetric}
                cell = [weights(kind, 5, 4), weights(kind, 5, 5), bias(5), State("f32", (3, 5))]
                name = f"{kind}-{asymmetric}-{activation}"
                operands: list[Operand] = [given(real(3, 4)), *cell]
                yield recurrent(f"RNN-{name}", "RNN", operands, [("f32", (3, 5))], options, tolerance)
                for major in (False, True):
                    shape = (6, 3) if major else (3, 6)
                    operands = [given(real(*shape, 4)), *cell]
                    yield recurrent(
                        f"UNIDIRECTIONAL_SEQUENCE_RNN-{name}-{major}",
                        "UNIDIRECTIONAL_SEQUENCE_RNN",
                        operands,
                        [("f32", (*shape, 5))],
                        {**options, "time_major": major},
                        tolerance,
                    )


def both_rnns() -> Iterator[Case]:
    for kind, tolerance in (("f32", FLOAT), ("i8", HYBRID)):
        for major in (False, True):
            for merge in (False, True):
                for auxiliary in ("none", "weighed", "input"):
                    shape = (4, 3) if major else (3, 4)
                    operands: list[Operand] = [given(real(*shape, 4))]
                    for units in (5, 6):
                        operands += [weights(kind, units, 4), weights(kind, units, units), bias(units)]
                        operands.append(State("f32", (3, units)))
                    operands.append(None if auxiliary == "none" else given(real(*shape, 4)))
                    weighed = auxiliary == "weighed"
                    operands += [weights(kind, units, 4) if weighed else None for units in (5, 6)]
                    results: Shapes = [("f32", (*shape, 11))]
                    if not merge:
                        results = [("f32", (*shape, 5)), ("f32", (*shape, 6))]
                    options = {
                        "fused_activation_function": "TANH",
                        "time_major": major,
                        "merge_outputs": merge,
                        "asymmetric_quantize_inputs": merge,  # LiteRT crashes when merged and symmetric
                    }
                    name = f"BIDIRECTIONAL_SEQUENCE_RNN-{kind}-{major}-{merge}-{auxiliary}"
                    yield recurrent(name, "BIDIRECTIONAL_SEQUENCE_RNN", operands, results, options, tolerance)


def lstm_weights(
    kind: str, inputs: int, cells: int, outputs: int, coupled: bool, peephole: bool, projection: bool, diagonal: bool
) -> list[Operand]:
    gates = range(4)
    operands: list[Operand] = [None if coupled and g == 0 else weights(kind, cells, inputs) for g in gates]
    if diagonal:
        operands += [None if coupled and g == 0 else weights("f32", cells) for g in gates]
    else:
        operands += [None if coupled and g == 0 else weights(kind, cells, outputs) for g in gates]
    operands += [weights(kind, cells) if peephole and not (coupled and g == 0) else None for g in range(3)]
    operands += [None if coupled and g == 0 else bias(cells) for g in gates]
    operands += [weights(kind, outputs, cells), bias(outputs)] if projection else [None, None]
    return operands


FLAVOURS = [
    # coupled, peephole, projection, layer normalization
    (False, False, False, False),
    (True, False, False, False),
    (False, True, False, False),
    (True, True, True, False),
    (False, False, True, True),
    (False, True, True, True),
    (True, False, False, True),
]


def lstms() -> Iterator[Case]:
    for kind, tolerance in (("f32", FLOAT), ("i8", HYBRID)):
        for asymmetric in (False, True) if kind == "i8" else (False,):
            for i, (coupled, peephole, projection, norm) in enumerate(FLAVOURS):
                inputs, cells, outputs = 5, 4, 3 if projection else 4
                operands = lstm_weights(kind, inputs, cells, outputs, coupled, peephole, projection, False)
                operands += [State("f32", (2, outputs)), State("f32", (2, cells))]
                norms = [None if coupled and g == 0 else bias(cells) for g in range(4)] if norm else []
                options = {
                    "fused_activation_function": "TANH",
                    "cell_clip": 0.4 if i == 2 else 0.0,
                    "proj_clip": 0.2 if i == 3 else 0.0,
                    "asymmetric_quantize_inputs": asymmetric,
                }
                name = f"{kind}-{asymmetric}-{i}"
                yield recurrent(
                    f"LSTM-{name}",
                    "LSTM",
                    [given(real(2, inputs)), *operands, *norms],
                    [("f32", (2, outputs))],
                    {**options, "kernel_type": "FULL"},
                    tolerance,
                )
                for major in (False, True):
                    shape = (4, 2) if major else (2, 4)
                    yield recurrent(
                        f"UNIDIRECTIONAL_SEQUENCE_LSTM-{name}-{major}",
                        "UNIDIRECTIONAL_SEQUENCE_LSTM",
                        [given(real(*shape, inputs)), *operands, *norms],
                        [("f32", (*shape, outputs))],
                        {**options, "time_major": major},
                        tolerance,
                    )


def both_lstms() -> Iterator[Case]:
    for kind, tolerance in (("f32", FLOAT), ("i8", HYBRID)):
        for i, (coupled, peephole, projection, norm) in enumerate(FLAVOURS):
            if (
                norm or coupled
            ):  # LiteRT's answers for coupled gates differ from run to run: its scratch memory is too short
                continue
            for auxiliary in ("none", "weighed", "input"):
                major, merge = i % 2 == 0, auxiliary != "none"
                shape = (4, 2) if major else (2, 4)
                inputs, cells, outputs = 5, 4, 3 if projection else 4
                operands: list[Operand] = [given(real(*shape, inputs))]
                for _ in range(2):
                    operands += lstm_weights(kind, inputs, cells, outputs, coupled, peephole, projection, False)
                operands += [State("f32", (2, n)) for n in (outputs, cells, outputs, cells)]
                operands.append(None if auxiliary == "none" else given(real(*shape, inputs)))
                for g in range(8):
                    wanted = auxiliary == "weighed" and not (coupled and g % 4 == 0)
                    operands.append(weights(kind, cells, inputs) if wanted else None)
                results: Shapes = [("f32", (*shape, outputs))] * 2
                if merge:
                    results = [("f32", (*shape, 2 * outputs))]
                options = {
                    "fused_activation_function": "TANH",
                    "time_major": major,
                    "merge_outputs": merge,
                    "asymmetric_quantize_inputs": i == 2,
                }
                name = f"BIDIRECTIONAL_SEQUENCE_LSTM-{kind}-{i}-{auxiliary}"
                yield recurrent(name, "BIDIRECTIONAL_SEQUENCE_LSTM", operands, results, options, tolerance)


def diagonals() -> Iterator[Case]:
    for kind, tolerance in (("f32", FLOAT), ("i8", HYBRID)):
        operands = lstm_weights(kind, 5, 4, 4, False, False, False, True)
        operands += [State("f32", (2, 4)), State("f32", (2, 4))]
        options = {"fused_activation_function": "TANH", "time_major": True, "diagonal_recurrent_tensors": True}
        yield recurrent(
            f"UNIDIRECTIONAL_SEQUENCE_LSTM-{kind}-diagonal",
            "UNIDIRECTIONAL_SEQUENCE_LSTM",
            [given(real(3, 2, 5)), *operands],
            [("f32", (3, 2, 4))],
            options,
            tolerance,
        )


def basics() -> Iterator[Case]:
    options = {"fused_activation_function": "TANH", "kernel_type": "BASIC"}
    results: Shapes = [("f32", (2, 4)), ("f32", (2, 4)), ("f32", (2, 7)), ("f32", (2, 16))]
    operands: list[Operand] = [
        given(real(2, 3)),
        State("f32", (2, 4)),
        weights("f32", 16, 7),
        bias(16),
        State("f32", (2, 4)),
    ]
    yield recurrent("LSTM-basic-f32", "LSTM", operands, results, options)
    byte, word = scaled(1 / 128, 128), scaled(2**-11)
    for i in range(3):
        weight = Value(RANDOM.integers(0, 256, (16, 7)).astype(np.uint8), scaled(0.02 * (i + 1), 100 + 20 * i), True)
        bias_scale = scaled(0.02 * (i + 1) / 128)
        operands = [
            Value(RANDOM.integers(0, 256, (2, 3)).astype(np.uint8), byte),
            State("u8", (2, 4), byte),
            weight,
            Value(RANDOM.integers(-3000, 3000, 16).astype(np.int32), bias_scale, True),
            State("i16", (2, 4), word),
        ]
        yield recurrent(
            f"LSTM-basic-u8-{i}",
            "LSTM",
            operands,
            [("u8", (2, 4)), ("i16", (2, 4)), ("u8", (2, 7)), ("i16", (2, 16))],
            options,
            0.0,
            quantizations=[byte, word, byte, scaled(2**-12)],
        )


def svdfs() -> Iterator[Case]:
    for kind, tolerance in (("f32", FLOAT), ("i8", HYBRID), ("u8", HYBRID)):
        for asymmetric in (False, True) if kind == "i8" else (False,):
            for rank in (1, 2):
                operands: list[Operand] = [given(real(3, 5)), weights(kind, 6, 5), weights(kind, 6, 4)]
                operands += [bias(6 // rank), State("f32", (3, 24))]
                options = {
                    "rank": rank,
                    "fused_activation_function": "RELU",
                    "asymmetric_quantize_inputs": asymmetric,
                }
                name = f"SVDF-{kind}-{asymmetric}-{rank}"
                yield recurrent(name, "SVDF", operands, [("f32", (3, 6 // rank))], options, tolerance)


FAMILIES: tuple[Callable[[], Iterator[Case]], ...] = (rnns, both_rnns, lstms, both_lstms, diagonals, basics, svdfs)


def recurrent_cases() -> list[Case]:
    return [case for family in FAMILIES for case in family()]
