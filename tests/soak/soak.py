# SPDX-License-Identifier: Apache-2.0
"""Soak in Python: soak.py LIBRARY SECONDS MODEL...; see README.md for what a round is. Prints the rounds done."""

import contextlib
import gc
import sys
import time
from pathlib import Path

import atoll

PATTERN = 0x3C  # of inputs whose every bit pattern is a value


def fill(interpreter: atoll.Interpreter) -> None:
    for tensor in interpreter.inputs:
        if tensor.type is not atoll.TensorType.STRING:
            numbers = tensor.type in (atoll.TensorType.FLOAT32, atoll.TensorType.UINT8, atoll.TensorType.INT8)
            tensor.copy_from(bytes([PATTERN if numbers else 0]) * tensor.byte_size)


def results(interpreter: atoll.Interpreter) -> list[bytes]:
    fill(interpreter)
    interpreter.reset_variable_tensors()
    interpreter.invoke()
    return [bytes(tensor.copy_to()) for tensor in interpreter.outputs]


def stop_and_go_on(interpreter: atoll.Interpreter) -> None:
    interpreter.set_deadline(1)
    try:
        interpreter.invoke()
    except atoll.AtollError as error:
        if error.code != atoll.ErrorCode.DEADLINE:
            raise
    interpreter.set_deadline(0)


def run_signatures(model: atoll.Model, interpreter: atoll.Interpreter) -> None:
    for key in model.signature_keys:
        with interpreter.signature_runner(key) as runner:
            runner.allocate_tensors()


def visit(path: str, number: int, native: atoll.Library) -> list[bytes]:
    """Load, run, resize and back, stop by a deadline, run again, close."""
    if number % 2:
        model = atoll.Model.from_file(path, library_=native)
    else:
        model = atoll.Model.from_bytes(Path(path).read_bytes(), library_=native)
    options = atoll.InterpreterOptions(num_threads=1 + number % 2, library_=native)
    with atoll.Interpreter(model, options) as interpreter:
        interpreter.allocate_tensors()
        first = results(interpreter)
        shape = list(interpreter.input(0).shape)
        interpreter.resize_input(0, [*shape[:-1], shape[-1] + 1] if shape else [2])
        with contextlib.suppress(atoll.AtollError):  # many models have one shape only
            interpreter.allocate_tensors()
        interpreter.resize_input(0, shape)
        interpreter.allocate_tensors()
        stop_and_go_on(interpreter)
        run_signatures(model, interpreter)
        assert results(interpreter) == first, f"{path}: the outputs changed within round {number}"
    return first


def main(library: str, seconds: str, *models: str) -> None:
    native = atoll.Library(library)
    end = time.monotonic() + float(seconds)
    known: dict[str, list[bytes]] = {}
    number = 0
    while time.monotonic() < end:
        for path in models:
            outputs = visit(path, number, native)
            assert known.setdefault(path, outputs) == outputs, f"{path}: round {number} differs from the first"
        number += 1
        gc.collect()
    print(f"rounds {number}")


if __name__ == "__main__":
    main(*sys.argv[1:])
