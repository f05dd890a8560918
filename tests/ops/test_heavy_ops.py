# SPDX-License-Identifier: Apache-2.0
"""Every case of heavy_cases.py in our library and in LiteRT: integers equal, floats within tolerance."""

from __future__ import annotations

import numpy as np
import pytest
from atoll_run import Library, Refused
from heavy_cases import heavy_cases
from litert import LiteRt
from one_op import Case, Result, constant, given, one_op
from test_ops import assert_same

CASES = heavy_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_like_litert(case: Case, library: Library, litert: LiteRt) -> None:
    theirs = litert.run(case.model, case.inputs)
    assert not isinstance(theirs, str), f"LiteRT: {theirs}"
    assert_same(case, library.run(case.model, case.inputs), theirs)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_threads_change_nothing(case: Case, library: Library) -> None:
    one = library.run(case.model, case.inputs, threads=1)
    two = library.run(case.model, case.inputs, threads=2)
    assert [array.tobytes() for array in one] == [array.tobytes() for array in two]


@pytest.mark.parametrize(
    ("op", "shapes", "options", "reason"),
    [
        (
            "CONV_2D",
            ((1, 4, 4, 3), (2, 3, 3, 3)),
            {"padding": "SAME", "stride_w": 0, "stride_h": 1},
            "stride of the width is 0",
        ),
        ("CONV_2D", ((1, 4, 4, 3), (2, 3, 3, 2)), {"padding": "SAME", "stride_w": 1, "stride_h": 1}, "do not divide"),
        ("CONV_2D", ((1, 2, 2, 3), (2, 3, 3, 3)), {"padding": "VALID", "stride_w": 1, "stride_h": 1}, "covers 3"),
        ("FULLY_CONNECTED", ((1, 4), (2, 3)), {}, "not a multiple of the 3 columns"),
        ("BATCH_MATMUL", ((2, 3), (4, 5)), {}, "inner dimensions are 3 and 4"),
    ],
)
def test_refusals_say_why(op: str, shapes: tuple, options: dict, reason: str, library: Library) -> None:
    x, w = (np.zeros(shape, np.float32) for shape in shapes)
    case = one_op("bad", op, [given(x), constant(w, "f32")], [Result("f32", (1,))], options)
    with pytest.raises(Refused, match=reason):
        library.run(case.model, case.inputs)
