# SPDX-License-Identifier: Apache-2.0
"""MediaPipe's pooling with places and its inverse against their numpy versions."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from atoll_run import Library, Refused
from custom_ops import pooling
from one_op import Case, Result, Value, given, one_op

SAME, NO_ACTIVATION = 1, 0


def case(code: str, operands: list[Value], results: list[Result], taps: int, stride: int) -> Case:
    options = struct.pack("<6i16x", SAME, stride, stride, taps, taps, NO_ACTIVATION)
    return one_op(code, "CUSTOM", operands, results, custom_code=code, custom_options=options)


@pytest.mark.parametrize(("taps", "stride"), [(2, 2), (3, 2), (3, 1)])
def test_pool(taps: int, stride: int, library: Library) -> None:
    image = np.random.default_rng(5).normal(size=(2, 7, 6, 3)).astype(np.float32)
    expected = pooling.pool(image, taps, stride)
    results = [Result("f32", expected[0].shape), Result("f32", expected[1].shape)]
    model = case("MaxPoolingWithArgmax2D", [given(image)], results, taps, stride)
    for mine, theirs in zip(library.run(model.model, model.inputs), expected, strict=True):
        np.testing.assert_array_equal(mine, theirs)


def test_unpool(library: Library) -> None:
    image = np.random.default_rng(6).normal(size=(1, 6, 8, 4)).astype(np.float32)
    values, places = pooling.pool(image, 2, 2)
    model = case("MaxUnpooling2D", [given(values), given(places)], [Result("f32", image.shape)], 2, 2)
    (mine,) = library.run(model.model, model.inputs)
    np.testing.assert_array_equal(mine, pooling.unpool(values, places, 2))


def test_places_outside_lead_nowhere(library: Library) -> None:
    values = np.ones((1, 1, 1, 4), np.float32)
    places = np.array([np.nan, -5.0, 1e30, 4.1], np.float32).reshape(values.shape)
    model = case("MaxUnpooling2D", [given(values), given(places)], [Result("f32", (1, 2, 2, 4))], 2, 2)
    (mine,) = library.run(model.model, model.inputs)
    np.testing.assert_array_equal(mine, 0)


def test_options_are_needed(library: Library) -> None:
    values = given(np.ones((1, 2, 2, 1)))
    model = one_op("bare", "CUSTOM", [values, values], [Result("f32", (1, 4, 4, 1))], custom_code="MaxUnpooling2D")
    with pytest.raises(Refused, match="bytes of options"):
        library.run(model.model, model.inputs)
