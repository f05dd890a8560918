# SPDX-License-Identifier: Apache-2.0
"""What the dictionaries of each model say, one line a model: path, then details of inputs, outputs, all tensors and
signatures as text, or the exception. Without the details of sparse weights, which Atoll does not tell yet.
The arguments are models; `-` reads them from the standard input."""

import json
import sys

import numpy as np
from ai_edge_litert.interpreter import Interpreter

np.set_printoptions(threshold=sys.maxsize, floatmode="unique")


def told(details):
    """Without the parameters of sparse tensors."""
    return {key: value for key, value in details.items() if key != "sparsity_parameters"}


def all_tensors(interpreter):
    return [
        [told(details) for details in interpreter.get_tensor_details(i)] for i in range(interpreter.num_subgraphs())
    ]


def described(path):
    try:
        interpreter = Interpreter(path)
        return {
            "inputs": repr(interpreter.get_input_details()),
            "outputs": repr(interpreter.get_output_details()),
            "signatures": repr(interpreter.get_signature_list()),
            "tensors": repr(all_tensors(interpreter)),
        }
    except (ValueError, RuntimeError) as error:
        return {"error": type(error).__name__}


for path in sys.stdin.read().splitlines() if sys.argv[1:] == ["-"] else sys.argv[1:]:
    print(json.dumps({"model": path, **described(path)}), flush=True)
