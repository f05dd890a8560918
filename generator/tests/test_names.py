# SPDX-License-Identifier: Apache-2.0
"""Words and cases."""

from __future__ import annotations

import pytest

from atoll_generator import names


@pytest.mark.parametrize(
    ("name", "snake", "camel", "pascal"),
    [
        ("resize_input", "resize_input", "resizeInput", "ResizeInput"),
        ("TensorInfo", "tensor_info", "tensorInfo", "TensorInfo"),
        ("float8_e4m3fn", "float8_e4m3fn", "float8E4m3fn", "Float8E4m3fn"),
        ("x", "x", "x", "X"),
    ],
)
def test_cases(name: str, snake: str, camel: str, pascal: str) -> None:
    assert (names.snake(name), names.camel(name), names.pascal(name)) == (snake, camel, pascal)
    assert names.screaming(name) == snake.upper()


def test_reserved_words_get_a_suffix() -> None:
    assert names.safe("class", {"class"}) == "class_"
    assert names.safe("klass", {"class"}) == "klass"
