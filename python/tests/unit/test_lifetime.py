# SPDX-License-Identifier: Apache-2.0
"""Closing, collecting, and arrays that outlive what they came from."""

from __future__ import annotations

import gc
import threading
import weakref

import numpy as np
import pytest

import atoll

from .conftest import add_one


def test_an_interpreter_keeps_bytes_that_nobody_else_keeps() -> None:
    interpreter = atoll.Interpreter(atoll.Model.from_bytes(bytearray(add_one([1, 4]))))
    gc.collect()
    (y,) = interpreter(np.zeros((1, 4), np.float32))
    assert y.tolist() == [[1, 1, 1, 1]]


def test_a_tensor_keeps_its_interpreter() -> None:
    tensor = atoll.Interpreter(atoll.Model.from_bytes(add_one([1, 4]))).input(0)
    gc.collect()
    assert tensor.shape == (1, 4)


def test_what_nobody_closes_is_collected(model: atoll.Model) -> None:
    interpreter = atoll.Interpreter(model)
    seen = weakref.ref(interpreter)
    del interpreter
    gc.collect()
    assert seen() is None


def test_an_array_that_left_its_view_keeps_the_memory(interpreter: atoll.Interpreter) -> None:
    with interpreter.input(0).data() as array:
        array[...] = 7
        escaped = array[0]
    del array
    with pytest.raises(atoll.ViewOpenError, match="still refers"):
        interpreter.allocate_tensors()
    del interpreter
    gc.collect()
    assert escaped.tolist() == [7, 7, 7, 7]


def test_memory_may_move_once_the_array_is_gone(interpreter: atoll.Interpreter) -> None:
    with interpreter.input(0).data() as array:
        array[...] = 7
    del array
    interpreter.allocate_tensors()


def test_arrays_of_outputs_are_read_only(interpreter: atoll.Interpreter) -> None:
    with interpreter.output(0).data() as array, pytest.raises(ValueError, match="read-only"):
        array[...] = 0


def test_caller_memory_is_kept_alive(model: atoll.Model) -> None:
    interpreter = atoll.Interpreter(model)
    block = np.zeros(64 + 16, np.uint8)
    start = -block.ctypes.data % 64
    interpreter.set_input_memory(0, block[start : start + 16])
    del block
    gc.collect()
    interpreter.allocate_tensors()
    interpreter.input(0).assign(1)
    interpreter.invoke()
    assert interpreter.output(0).numpy().tolist() == [[2, 2, 2, 2]]


def test_closing_an_interpreter_closes_its_runners(interpreter: atoll.Interpreter) -> None:
    runner = interpreter.signature_runner("plus_one")
    interpreter.close()
    assert runner.closed
    runner.close()


def test_many_threads_share_a_model(model: atoll.Model) -> None:
    failures: list[BaseException] = []

    def work(value: float) -> None:
        try:
            interpreter = atoll.Interpreter(model)
            for _ in range(50):
                (y,) = interpreter(np.full((1, 4), value, np.float32))
                assert y.tolist() == [[value + 1] * 4]
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=work, args=(float(i),)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
