# SPDX-License-Identifier: Apache-2.0
"""Runs in a loop without copies, in the style of the official guide, and with the batch resized on the way."""

import sys

import numpy as np

try:
    from tflite_runtime.interpreter import Interpreter, OpResolverType
except ImportError:
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

for resolver in OpResolverType:
    interpreter = Interpreter(sys.argv[1], experimental_op_resolver_type=resolver)
    interpreter.allocate_tensors()
    index = interpreter.get_input_details()[0]["index"]
    source = interpreter.tensor(index)
    result = interpreter.tensor(interpreter.get_output_details()[0]["index"])
    for i in range(3):
        source().fill(i)
        interpreter.invoke()
        print(resolver.name, result().tolist())
    interpreter.resize_tensor_input(index, [3, 4], strict=True)
    interpreter.allocate_tensors()
    source()[:] = np.arange(12).reshape(3, 4)
    interpreter.invoke()
    print(resolver.name, interpreter.get_tensor(interpreter.get_output_details()[0]["index"]).tolist())
    print(interpreter.get_tensor_details())
