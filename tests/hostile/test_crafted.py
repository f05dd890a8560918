# SPDX-License-Identifier: Apache-2.0
"""The crafted models: refused with a reason that names the culprit, or run, and never anything else."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from crafted import CLASSES, Crafted
from one_op import Result, constant, given, one_op

import atoll

ROWS = [pytest.param(crafted, id=f"{name}: {crafted.name}") for name, make in CLASSES.items() for crafted in make()]


def run(crafted: Crafted) -> list[bytes]:
    model = atoll.Model.from_bytes(crafted.model)
    with atoll.Interpreter(model) as interpreter:
        interpreter.allocate_tensors()
        for tensor, values in zip(interpreter.inputs, crafted.inputs, strict=True):
            tensor.copy_from(np.ascontiguousarray(values))
        interpreter.invoke()
        return [bytes(tensor.copy_to()) for tensor in interpreter.outputs]


@pytest.mark.parametrize("crafted", ROWS)
def test_crafted(crafted: Crafted) -> None:
    if crafted.expect is None:
        run(crafted)
        return
    with pytest.raises(atoll.AtollError) as caught:
        run(crafted)
    assert crafted.expect in str(caught.value)
    assert len(str(caught.value)) > 10


def test_a_model_changed_after_load_is_read_once() -> None:
    """A shape in borrowed bytes turns hostile after loading: shapes were copied, so the run stays sound."""
    case = one_op("reshape", "RESHAPE", [given(np.ones((2, 3))), constant([3, 2])], [Result("f32", (3, 2))])
    data = bytearray(case.model)
    at = data.find(struct.pack("<2i", 3, 2))
    assert at > 0
    model = atoll.Model.from_bytes(data)
    with atoll.Interpreter(model) as interpreter:
        for number in range(at, at + 8):
            data[number] = 0x7F
        interpreter.allocate_tensors()
        interpreter.input(0).copy_from(case.inputs[0])
        interpreter.invoke()
        assert list(interpreter.output(0).shape) == [3, 2]
