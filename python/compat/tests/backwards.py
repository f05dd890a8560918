# SPDX-License-Identifier: Apache-2.0
"""Writes models: one whose signature keys, and whose names within a signature, stand in descending order in the file,
one that takes strings and numbers, and some of types that numpy lacks."""

import sys
from pathlib import Path

from atoll.build import ModelBuilder, TensorType

builder = ModelBuilder()
graph = builder.subgraph("main")
x = graph.input("x", TensorType.FLOAT32, [2])
y = graph.input("y", TensorType.FLOAT32, [2])
z = graph.tensor("z", TensorType.FLOAT32, [2])
graph.op("ADD", [x, y], [z], options={"fused_activation_function": "NONE"})
graph.output(z)
for key in ("zebra", "ant", "Zebra"):
    builder.signature(key, inputs={"right": y, "left": x, "Left": y}, outputs={"sum": z}, subgraph=graph)
(Path(sys.argv[1]) / "backwards_f32.tflite").write_bytes(builder.finish())

builder = ModelBuilder()
graph = builder.subgraph("main")
words = graph.input("words", TensorType.STRING, [2])
numbers = graph.input("numbers", TensorType.FLOAT32, [2])
again = graph.tensor("again", TensorType.STRING, [2, 1])
sums = graph.tensor("sums", TensorType.FLOAT32, [2])
graph.op("RESHAPE", [words], [again], options={"new_shape": [2, 1]})
graph.op("ADD", [numbers, numbers], [sums], options={"fused_activation_function": "NONE"})
graph.output(again)
graph.output(sums)
(Path(sys.argv[1]) / "words_and_numbers.tflite").write_bytes(builder.finish())

for kind in (TensorType.INT4, TensorType.UINT4, TensorType.INT2, TensorType.COMPLEX64):
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", kind, [3, 3])
    y = graph.tensor("y", kind, [9])
    graph.op("RESHAPE", [x], [y], options={"new_shape": [9]})
    graph.output(y)
    (Path(sys.argv[1]) / f"narrow_{kind.name.lower()}.tflite").write_bytes(builder.finish())
