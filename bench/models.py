# SPDX-License-Identifier: Apache-2.0
"""Which models are measured, and of what kind each is. Must not know a runtime."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from atoll.build import TensorType, decode

KINDS = ("float", "uint8", "int8", "int16x8", "dynamic-range")
SAMPLE = Path(__file__).parent / "sample.yaml"


@dataclass(frozen=True)
class BenchModel:
    """`origin` is "pypi" or "shared"."""

    path: Path
    kind: str
    origin: str

    @property
    def name(self) -> str:
        return self.path.stem


def choose(
    pypi: Path, shared: Path | None, patterns: Iterable[str] = (), kinds: Iterable[str] = ()
) -> list[BenchModel]:
    """The models of both origins whose name matches a pattern (all without one) and whose kind is asked for."""
    files = [(path, "pypi") for path in sorted(pypi.glob("*.tflite"))]
    if shared is not None:
        files += [(shared / "models" / name, "shared") for name in yaml.safe_load(SAMPLE.read_text())]
    wanted = [re.compile(pattern) for pattern in patterns]
    chosen = [item for item in files if not wanted or any(pattern.search(item[0].stem) for pattern in wanted)]
    models = [BenchModel(path, kind_of(path), origin) for path, origin in chosen]
    return [model for model in models if not kinds or model.kind in kinds]


def kind_of(path: Path) -> str:
    """What most of a model's weights are multiplied with, and in which type."""
    model = decode(path.read_bytes())
    weights: Counter[str] = Counter({"float": 0})
    for subgraph in model["subgraphs"]:
        tensors = subgraph.get("tensors", [])
        for op in subgraph.get("operators", []):
            for kind, count in _products(model, tensors, op):
                weights[kind] += count
    return max(weights, key=lambda kind: weights[kind])


def _products(model: dict[str, Any], tensors: list[dict[str, Any]], op: dict[str, Any]) -> Iterable[tuple[str, int]]:
    """Per constant with more than one dimension beside an operator's first input: the kind, and the size."""
    inputs = [tensors[index] for index in op.get("inputs", []) if index >= 0]
    if not inputs:
        return
    for tensor in inputs[1:]:
        size = _constant_bytes(model, tensor)
        if size and len(tensor.get("shape", [])) > 1:
            yield _kind(_type(inputs[0]), _type(tensor)), size


def _kind(values: TensorType, weights: TensorType) -> str:
    quantized = {TensorType.UINT8: "uint8", TensorType.INT8: "int8", TensorType.INT16: "int16x8"}
    if values in quantized:
        return quantized[values]
    return "dynamic-range" if weights in (TensorType.INT8, TensorType.UINT8, TensorType.INT4) else "float"


def _type(tensor: dict[str, Any]) -> TensorType:
    return TensorType(tensor.get("type", 0))


def _constant_bytes(model: dict[str, Any], tensor: dict[str, Any]) -> int:
    buffers = model["buffers"]
    index = tensor.get("buffer", 0)
    return len(buffers[index].get("data", b"")) if index < len(buffers) else 0
