# SPDX-License-Identifier: Apache-2.0
"""Running a model the way Python users do."""

from __future__ import annotations

import asyncio
import sys

import numpy as np
import pytest

import atoll

X = np.array([[1, 2, 3, 4]], np.float32)


def test_an_interpreter_is_callable(interpreter: atoll.Interpreter) -> None:
    (y,) = interpreter(X)
    np.testing.assert_array_equal(y, X + 1)


def test_a_call_resizes_where_the_array_has_another_shape(interpreter: atoll.Interpreter) -> None:
    (y,) = interpreter(np.repeat(X, 3, axis=0))
    assert y.shape == (3, 4)


def test_a_call_with_the_wrong_number_of_arrays_says_so(interpreter: atoll.Interpreter) -> None:
    with pytest.raises(TypeError, match="takes 1 inputs, 2 were given"):
        interpreter(X, X)


def test_a_signature_is_callable_by_name(interpreter: atoll.Interpreter) -> None:
    with interpreter.signature_runner("plus_one") as runner:
        np.testing.assert_array_equal(runner(x=X)["y"], X + 1)


def test_a_signature_names_what_it_does_not_take(interpreter: atoll.Interpreter) -> None:
    with interpreter.signature_runner("plus_one") as runner, pytest.raises(TypeError, match="takes x; not right: x, z"):
        runner(z=X)


def test_invoke_can_be_awaited(interpreter: atoll.Interpreter) -> None:
    interpreter.input(0).assign(X)
    asyncio.run(interpreter.ainvoke())
    np.testing.assert_array_equal(interpreter.output(0).numpy(), X + 1)


def test_assign_broadcasts_and_converts(interpreter: atoll.Interpreter) -> None:
    interpreter.input(0).assign(2)
    interpreter.invoke()
    np.testing.assert_array_equal(interpreter.output(0).numpy(), np.full((1, 4), 3, np.float32))


def test_options_are_keywords_and_properties(model: atoll.Model) -> None:
    options = atoll.InterpreterOptions(num_threads=2)
    assert options.num_threads == 2
    options.num_threads = 1
    assert options.num_threads == 1
    assert atoll.Interpreter(model, options).input_count == 1


def test_a_log_callback_gets_text(model: atoll.Model) -> None:
    texts: list[str] = []
    options = atoll.InterpreterOptions(log_callback=texts.append)
    with atoll.Interpreter(model, options) as interpreter, pytest.raises(atoll.AtollError):
        interpreter.resize_input(0, [-1, 4])
    assert any("x" in text for text in texts)


def test_an_exception_in_a_log_callback_goes_no_further(model: atoll.Model, monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda failure: reported.append(str(failure.exc_value)))

    def broken(text: str) -> None:
        raise RuntimeError("in the callback")

    with atoll.Interpreter(model, atoll.InterpreterOptions(log_callback=broken)) as interpreter:
        with pytest.raises(atoll.AtollError):
            interpreter.resize_input(0, [-1, 4])
        assert set(reported) == {"in the callback"}
        interpreter.allocate_tensors()
        interpreter.invoke()
