# SPDX-License-Identifier: Apache-2.0
"""Exceptions: their classes, what they carry, and the built-in ones they also are."""

from __future__ import annotations

from pathlib import Path

import pytest

import atoll

from .conftest import add_one


def test_every_code_has_its_class() -> None:
    from atoll._generated import roles

    for code in atoll.ErrorCode:
        if code is not atoll.ErrorCode.OK:
            assert roles.error(code, "text").code is code


def test_an_unknown_code_keeps_its_number() -> None:
    from atoll._generated import roles

    assert roles.error(4711, "text").code == 4711


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(atoll.NotFoundError, match=r"nothing\.tflite") as failure:
        atoll.Model.from_file(tmp_path / "nothing.tflite")
    assert failure.value.operation
    assert isinstance(failure.value, RuntimeError)


def test_arguments_are_value_errors(interpreter: atoll.Interpreter) -> None:
    with pytest.raises(ValueError, match="exactly 16 are needed"):
        interpreter.input(0).copy_from(b"123")
    with pytest.raises(IndexError):
        interpreter.input(7)


def test_a_nul_in_a_text_is_refused(interpreter: atoll.Interpreter) -> None:
    with pytest.raises(atoll.InvalidArgumentError, match="NUL"):
        interpreter.signature_runner("a\0b")


def test_a_library_that_is_none_says_which(tmp_path: Path) -> None:
    with pytest.raises(atoll.AtollError, match=r"no_library\.so"):
        atoll.Library(tmp_path / "no_library.so")


def test_a_model_larger_than_the_machine_is_an_error_and_not_the_end() -> None:
    with (
        atoll.Interpreter(atoll.Model.from_bytes(add_one([1, 1 << 20, 1 << 18]))) as interpreter,
        pytest.raises(atoll.OutOfMemoryError, match=r"tensors need \d+ bytes"),
    ):
        interpreter.allocate_tensors()
