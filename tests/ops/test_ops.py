# SPDX-License-Identifier: Apache-2.0
"""Every case of cases.py in our library and in LiteRT's reference kernels: integers equal, floats within tolerance."""

from __future__ import annotations

import numpy as np
import pytest
from atoll_run import Library, Refused
from cases import all_cases
from hlo_cases import hlo_cases
from litert import LiteRt
from one_op import Case, Result, constant, given, one_op, scaled
from recurrent_cases import recurrent_cases
from type_cases import type_cases

CASES = [*all_cases(), *hlo_cases(), *recurrent_cases(), *type_cases()]


def assert_same(case: Case, ours: list[np.ndarray], theirs: list[np.ndarray]) -> None:
    assert [array.shape for array in ours] == [array.shape for array in theirs]
    for mine, reference in zip(ours, theirs, strict=True):
        assert mine.dtype == reference.dtype or reference.dtype.kind in "SO"
        if case.tolerance == 0.0 or reference.size == 0 or reference.dtype.kind not in "fc":
            np.testing.assert_array_equal(mine, reference)
            continue
        finite = reference[np.isfinite(reference)].view(reference.real.dtype)
        room = case.tolerance * max(float(np.ptp(finite)) if finite.size else 0.0, 1.0)
        np.testing.assert_allclose(mine, reference, rtol=0.0, atol=room)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_like_litert(case: Case, library: Library, litert: LiteRt) -> None:
    theirs = litert.run(case.model, case.inputs)
    assert not isinstance(theirs, str), f"LiteRT: {theirs}"
    assert_same(case, library.run(case.model, case.inputs), theirs)


def content(array: np.ndarray) -> object:
    return array.tolist() if array.dtype == np.object_ else array.tobytes()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_threads_change_nothing(case: Case, library: Library) -> None:
    one = library.run(case.model, case.inputs, threads=1)
    two = library.run(case.model, case.inputs, threads=2)
    assert [content(array) for array in one] == [content(array) for array in two]


@pytest.mark.parametrize("type", ["i8", "i16"])
def test_sums_are_sums(type: str, library: Library) -> None:
    data = np.array([[-128, 127, 3, -7], [5, 6, 7, -8]])
    case = one_op("sum", "SUM", [given(data, type, scaled(0.5)), constant([1])], [Result(type, (2,), scaled(0.25))])
    (sums,) = library.run(case.model, case.inputs)
    np.testing.assert_array_equal(sums, data.sum(axis=1) * 2)


def test_infinities_stay(library: Library) -> None:
    """As in LiteRT's default kernels; its reference kernels clamp to the largest finite number."""
    special = np.array([np.nan, np.inf, -np.inf], np.float32)
    for op in ("ADD", "SUB", "MUL", "DIV"):
        case = one_op(op, op, [given(special), given([2.0])], [Result("f32", (3,))])
        (result,) = library.run(case.model, case.inputs)
        np.testing.assert_array_equal(result, special)


def test_quantize_saturates(library: Library) -> None:
    values = given([np.inf, -np.inf, 1e30, -1e30, np.nan, 0.25])
    case = one_op("saturate", "QUANTIZE", [values], [Result("i8", (6,), scaled(0.5, 3))])
    (stored,) = library.run(case.model, case.inputs)
    assert stored.tolist() == [127, -128, 127, -128, -128, 4]


def test_a_refusal_names_the_operator(library: Library) -> None:
    case = one_op("bad", "GATHER", [given(np.zeros((2, 2))), given([5], "i32")], [Result("f32", (1, 2))])
    with pytest.raises(Refused, match="index 5"):
        library.run(case.model, case.inputs)
    case = one_op("bad", "RESHAPE", [given(np.zeros((2, 2))), constant([3])], [Result("f32", (3,))])
    with pytest.raises(Refused, match="holds 3 elements"):
        library.run(case.model, case.inputs)
