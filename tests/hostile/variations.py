# SPDX-License-Identifier: Apache-2.0
"""Every small wrong turn a model of one operator can take, enumerated rather than drawn: another type, shape, operator,
list of operands or quantization than the one that makes sense. Must not run anything.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from typing import Any

import cases

from atoll.build._schema import IDENTIFIER, ROOT
from atoll.build.decode import decode
from atoll.build.encode import encode

Fields = dict[str, Any]
INT32_MAX = 2**31 - 1
NAN, INFINITY = float("nan"), float("inf")
TYPES = range(20)
CODES = range(212)
CODE_MAX_OF_OLD_FIELD = 127

QUANTIZATIONS: tuple[Fields, ...] = (
    {},
    {"scale": [0.0], "zero_point": [0]},
    {"scale": [NAN], "zero_point": [0]},
    {"scale": [INFINITY], "zero_point": [0]},
    {"scale": [-1.0], "zero_point": [0]},
    {"scale": [1e-38], "zero_point": [0]},
    {"scale": [3e38], "zero_point": [0]},
    {"scale": [0.5], "zero_point": [INT32_MAX]},
    {"scale": [0.5], "zero_point": [-(2**63)]},
    {"scale": [0.5], "zero_point": [2**63 - 1]},
    {"scale": [0.5], "zero_point": []},
    {"scale": [], "zero_point": [3]},
    {"scale": [0.5, 0.5], "zero_point": [0]},
    {"scale": [0.5] * 7, "zero_point": [0] * 7, "quantized_dimension": 1},
    {"scale": [0.5] * 3, "zero_point": [0] * 3, "quantized_dimension": 9},
    {"scale": [0.5] * 3, "zero_point": [0] * 3, "quantized_dimension": -1},
)


def sound_models() -> Iterator[tuple[str, Fields]]:
    """One model of each kind that the operator cases have."""
    seen = set()
    for case in cases.all_cases():
        kind = re.sub(r"-\d+$", "", case.name)
        if kind not in seen:
            seen.add(kind)
            yield kind, decode(case.model)


def tensors(model: Fields) -> list[Fields]:
    return model["subgraphs"][0]["tensors"]


def operator(model: Fields) -> Fields:
    return model["subgraphs"][0]["operators"][0]


def other_types(model: Fields) -> Iterator[Fields]:
    for at, tensor in enumerate(tensors(model)):
        for type_ in TYPES:
            if type_ != tensor.get("type", 0):
                changed = copy.deepcopy(model)
                tensors(changed)[at]["type"] = type_
                yield changed


def wrong_shapes(shape: list[int]) -> Iterator[list[int]]:
    yield from ([*shape, 1], [*shape, 2], [1, *shape], shape[:-1], shape[1:], shape[::-1])
    yield from ([], [0], [1], [7], [1] * 6, [2] * 8)
    yield from ([size] * len(shape) for size in (0, 1, 2))
    for axis, size in enumerate(shape):
        for other in (0, 1, size + 1, size * 2, 3, -1, 1000, INT32_MAX):
            yield [*shape[:axis], other, *shape[axis + 1 :]]


def other_shapes(model: Fields) -> Iterator[Fields]:
    for at, tensor in enumerate(tensors(model)):
        for shape in wrong_shapes([int(size) for size in tensor.get("shape", [])]):
            changed = copy.deepcopy(model)
            tensors(changed)[at]["shape"] = shape
            yield changed


def other_operators(model: Fields) -> Iterator[Fields]:
    """The same tensors and options under every other operator code."""
    for code in CODES:
        changed = copy.deepcopy(model)
        old = min(code, CODE_MAX_OF_OLD_FIELD)
        changed["operator_codes"][0].update(builtin_code=code, deprecated_builtin_code=old)
        yield changed


def wrong_lists(indices: list[int], tensor_count: int) -> Iterator[list[int]]:
    yield from (
        [],
        indices[:-1],
        indices[1:],
        indices * 2,
        [*indices, 0],
        indices[::-1],
        [-1] * len(indices),
        indices * 40,
    )
    for at in range(len(indices)):
        for other in (*range(tensor_count), -1, -2, tensor_count, INT32_MAX):
            yield [*indices[:at], other, *indices[at + 1 :]]


def other_operands(model: Fields) -> Iterator[Fields]:
    for side in ("inputs", "outputs"):
        indices = [int(index) for index in operator(model).get(side, [])]
        for wrong in wrong_lists(indices, len(tensors(model))):
            changed = copy.deepcopy(model)
            operator(changed)[side] = wrong
            yield changed


def other_quantizations(model: Fields) -> Iterator[Fields]:
    for at in range(len(tensors(model))):
        for quantization in QUANTIZATIONS:
            changed = copy.deepcopy(model)
            tensors(changed)[at]["quantization"] = quantization
            yield changed


TURNS: dict[str, Callable[[Fields], Iterator[Fields]]] = {
    "type": other_types,
    "shape": other_shapes,
    "operator": other_operators,
    "operands": other_operands,
    "quantization": other_quantizations,
}


def variations(turn: str, every: int = 1) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each `every`-th model that `turn` makes of the sound ones."""
    for kind, model in sound_models():
        for number, changed in enumerate(TURNS[turn](model)):
            if (len(kind) + number) % every == 0:
                yield f"{kind}-{number}", encode(ROOT, changed, IDENTIFIER)
