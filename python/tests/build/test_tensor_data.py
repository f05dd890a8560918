# SPDX-License-Identifier: Apache-2.0
"""How constant tensors are stored."""

from __future__ import annotations

import numpy as np
import pytest

from atoll.build import TensorType
from atoll.build.tensor_data import string_bytes, to_bytes, type_of


@pytest.mark.parametrize(
    ("dtype", "expected"),
    [
        ("f4", "FLOAT32"),
        ("f2", "FLOAT16"),
        ("i1", "INT8"),
        ("u1", "UINT8"),
        ("i8", "INT64"),
        ("?", "BOOL"),
        ("c8", "COMPLEX64"),
    ],
)
def test_the_type_follows_the_dtype(dtype: str, expected: str) -> None:
    assert type_of(np.zeros(1, dtype)).name == expected


def test_text_makes_a_string_tensor() -> None:
    assert type_of(np.asarray(["a", "b"])) == TensorType.STRING


def test_strings_have_a_count_offsets_and_characters() -> None:
    data = string_bytes(["a", "", "bc"])
    assert np.frombuffer(data, "<i4", 5).tolist() == [3, 20, 21, 21, 23]
    assert data[20:] == b"abc"


def test_no_strings_is_a_count_and_one_offset() -> None:
    assert np.frombuffer(string_bytes([]), "<i4").tolist() == [0, 8]


def test_int4_puts_the_first_value_in_the_low_half() -> None:
    assert to_bytes(np.array([1, -1, -8], np.int8), TensorType.INT4) == bytes([0xF1, 0x08])


def test_int2_puts_four_values_in_a_byte() -> None:
    assert to_bytes(np.array([1, -1, -2, 0, 1], np.int8), TensorType.INT2) == bytes([0b00101101, 0b01])


def test_bfloat16_rounds_ties_to_even() -> None:
    ties = np.array([0x3F808000, 0x3F818000, 0x3F808001], "<u4").view("<f4")
    assert np.frombuffer(to_bytes(ties, TensorType.BFLOAT16), "<u2").tolist() == [0x3F80, 0x3F82, 0x3F81]


@pytest.mark.parametrize(("value", "type_"), [(8, TensorType.INT4), (-3, TensorType.INT2), (300, TensorType.UINT8)])
def test_values_that_do_not_fit_are_refused(value: int, type_: TensorType) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        to_bytes(np.array([value]), type_)
