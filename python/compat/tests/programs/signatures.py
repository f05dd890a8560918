# SPDX-License-Identifier: Apache-2.0
"""Signatures in the style of the official guide: list them, get a runner, call it with names."""

import pathlib
import sys

import numpy as np
from ai_edge_litert.interpreter import Interpreter

interpreter = Interpreter(model_content=pathlib.Path(sys.argv[1]).read_bytes())
signatures = interpreter.get_signature_list()
print(signatures)
for key in signatures:
    runner = interpreter.get_signature_runner(key)
    for name, details in runner.get_input_details().items():
        print(key, name, details)
    for name, details in runner.get_output_details().items():
        print(key, name, details)
    for shape in ([2], [1], [3, 4], []):
        inputs = {name: np.full(shape, 1.5, np.float32) for name in signatures[key]["inputs"]}
        print(key, shape, runner(**inputs))
