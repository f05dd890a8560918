# SPDX-License-Identifier: Apache-2.0
"""Writes a model whose signature keys, and whose names within a signature, stand in descending order in the file."""

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
