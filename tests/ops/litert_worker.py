# SPDX-License-Identifier: Apache-2.0
"""Runs models in LiteRT's reference kernels, in a process of its own: a crash there must not end the tests.

Reads pickled (model, inputs) pairs from stdin until it ends; answers each with the outputs or an error text.
"""

from __future__ import annotations

import pickle
import sys
from typing import BinaryIO

import numpy as np
from ai_edge_litert.interpreter import Interpreter, OpResolverType


def interpreter_for(model: bytes) -> Interpreter:
    """With the reference kernels; the few operators that have none run in the plain built-in ones."""
    try:
        return Interpreter(model_content=model, num_threads=1, experimental_op_resolver_type=OpResolverType.BUILTIN_REF)
    except ValueError as error:
        if "Didn't find op" not in str(error):
            raise
    return Interpreter(
        model_content=model,
        num_threads=1,
        experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
    )


def run(model: bytes, inputs: tuple[np.ndarray, ...]) -> list[np.ndarray]:
    interpreter = interpreter_for(model)
    for detail, data in zip(interpreter.get_input_details(), inputs, strict=True):
        if tuple(detail["shape"]) != data.shape:
            interpreter.resize_tensor_input(detail["index"], data.shape)
    interpreter.allocate_tensors()
    for detail, data in zip(interpreter.get_input_details(), inputs, strict=True):
        interpreter.set_tensor(detail["index"], data)
    interpreter.invoke()
    return [interpreter.get_tensor(detail["index"]) for detail in interpreter.get_output_details()]


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    while True:
        try:
            model, inputs = pickle.load(requests)
        except EOFError:
            return
        try:
            answer: object = run(model, inputs)
        except (RuntimeError, ValueError) as error:
            answer = str(error)
        pickle.dump(answer, answers)
        answers.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
