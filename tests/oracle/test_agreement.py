# SPDX-License-Identifier: Apache-2.0
"""The judge: what it lets through and what it does not."""

from __future__ import annotations

import numpy as np
import pytest
from agreement import exact_or_one_step, same_decision, within_envelope, within_range, within_range_or_spread


def f32(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


@pytest.mark.parametrize(
    ("ours", "reference"),
    [
        (f32(0, 10), f32(0, 10)),
        (f32(0, 10.0009), f32(0, 10)),
        (f32(0, np.nan, np.inf), f32(0, np.nan, np.inf)),
        (f32(7), f32(7.0001)),
    ],
)
def test_close_floats_pass(ours: np.ndarray, reference: np.ndarray) -> None:
    assert within_range(ours, reference) == ""


@pytest.mark.parametrize(
    ("ours", "reference", "problem"),
    [
        (f32(0, 10.01), f32(0, 10), "differs by"),
        (f32(0, np.nan), f32(0, 10), "NaNs"),
        (f32(0, 1), f32(0, np.inf), "NaNs"),
        (f32(0, np.inf), f32(0, -np.inf), "NaNs"),
        (f32(0), f32(0, 1), "shape"),
        (np.zeros(2), f32(0, 0), "type"),
        (np.array([1, 2]), np.array([1, 3]), "1 values differ"),
    ],
)
def test_other_floats_do_not(ours: np.ndarray, reference: np.ndarray, problem: str) -> None:
    assert problem in within_range(ours, reference)


def test_integers_may_be_one_step_from_either_reference() -> None:
    low, high = np.array([10, 20], np.int8), np.array([12, 20], np.int8)
    assert exact_or_one_step(np.array([13, 20], np.int8), [low, high]) == ""
    assert "one step" in exact_or_one_step(np.array([14, 20], np.int8), [low, high])


def test_strings_are_equal_or_not() -> None:
    assert exact_or_one_step(np.array([b"a"]), [np.array([b"a"], "S9")]) == ""
    assert exact_or_one_step(np.array([b"a"]), [np.array([b"b"], "S9")]) != ""


def test_a_disagreement_among_references_is_room_for_ours() -> None:
    references = [f32(0, 10), f32(0, 10.01)]
    assert within_range_or_spread(f32(0, 9.985), references) == ""
    assert "spread" in within_range_or_spread(f32(0, 9.975), references)
    assert "spread" in within_range_or_spread(f32(0, 9.985), references[:1])


def test_the_envelope_is_twice_the_spread() -> None:
    references = [np.array([10], np.uint8), np.array([14], np.uint8)]
    assert within_envelope(np.array([22], np.uint8), references) == ""
    assert "spread" in within_envelope(np.array([23], np.uint8), references)


def test_a_decision_is_where_the_largest_value_is() -> None:
    assert same_decision(f32(1, 9, 2), [f32(0, 1, 0)]) == ""
    assert "largest" in same_decision(f32(9, 1, 2), [f32(0, 1, 0)])
