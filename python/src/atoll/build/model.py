# SPDX-License-Identifier: Apache-2.0
"""A .tflite model under construction.

Knows the schema's tables by name; must not know how they become bytes (encode.py) nor what an operator computes.
"""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from atoll.build import _schema as schema
from atoll.build._schema import BuiltinOperator
from atoll.build.encode import encode
from atoll.build.graph import SubgraphBuilder, TensorRef


class ModelBuilder:
    """Collects subgraphs, signatures and metadata, then writes them as one file.

    model = ModelBuilder(description="adds one")
    graph = model.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, [1, 4])
    one = graph.constant("one", np.ones(4, np.float32))
    y = graph.tensor("y", TensorType.FLOAT32, [1, 4])
    graph.op("ADD", [x, one], [y])
    graph.output(y)
    model.write("add_one.tflite")
    """

    def __init__(self, description: str | None = None, version: int = schema.VERSION) -> None:
        self._description = description
        self._version = version
        self._subgraphs: list[SubgraphBuilder] = []
        self._buffers: list[dict[str, Any]] = [{}]  # buffer 0 means "no data" and stays empty
        self._metadata: list[dict[str, Any]] = []
        self._signatures: list[dict[str, Any]] = []
        self._codes: dict[tuple[BuiltinOperator, str | None, int], int] = {}

    def subgraph(self, name: str | None = None) -> SubgraphBuilder:
        """Adds a subgraph; the first is the primary one."""
        self._subgraphs.append(SubgraphBuilder(self, len(self._subgraphs), name))
        return self._subgraphs[-1]

    def signature(
        self,
        key: str,
        inputs: Mapping[str, TensorRef],
        outputs: Mapping[str, TensorRef],
        subgraph: SubgraphBuilder | None = None,
    ) -> None:
        """Names the inputs and outputs of a subgraph (the primary one unless given)."""
        self._signatures.append(
            {
                "inputs": _tensor_maps(inputs),
                "outputs": _tensor_maps(outputs),
                "signature_key": key,
                "subgraph_index": subgraph.index if subgraph else 0,
            }
        )

    def metadata(self, name: str, data: bytes) -> None:
        """Adds a named block of bytes."""
        self._metadata.append({"name": name, "buffer": self.add_buffer(data)})

    def add_buffer(self, data: bytes) -> int:
        """Adds a buffer and returns its index."""
        self._buffers.append({"data": data})
        return len(self._buffers) - 1

    def add_operator_code(self, code: BuiltinOperator, custom_code: str | None, version: int) -> int:
        """The index of the operator code, added at its first use."""
        return self._codes.setdefault((code, custom_code, version), len(self._codes))

    def finish(self) -> bytes:
        """The bytes of the file."""
        if not self._subgraphs:
            raise ValueError("a model needs at least one subgraph")
        return encode(schema.ROOT, self._fields(), schema.IDENTIFIER)

    def write(self, path: str | PathLike[str]) -> None:
        """Writes the file, replacing what was there."""
        Path(path).write_bytes(self.finish())

    def _fields(self) -> dict[str, Any]:
        return {
            "version": self._version,
            "operator_codes": [_operator_code(*key) for key in self._codes],
            "subgraphs": [subgraph.fields() for subgraph in self._subgraphs],
            "description": self._description,
            "buffers": self._buffers,
            "metadata": self._metadata or None,
            "signature_defs": self._signatures or None,
        }


def _operator_code(code: BuiltinOperator, custom_code: str | None, version: int) -> dict[str, Any]:
    # Readers from before code 127 look at the one-byte field only, so it saturates there.
    short = min(code, BuiltinOperator.PLACEHOLDER_FOR_GREATER_OP_CODES)
    return {"deprecated_builtin_code": short, "custom_code": custom_code, "version": version, "builtin_code": code}


def _tensor_maps(tensors: Mapping[str, TensorRef]) -> list[dict[str, Any]]:
    return [{"name": name, "tensor_index": ref.index} for name, ref in tensors.items()]
