# SPDX-License-Identifier: Apache-2.0
"""The model builder: what it writes can be read back, and what cannot be written is refused."""

from __future__ import annotations

import numpy as np
import pytest

from atoll.build import Member, ModelBuilder, Quantization, TensorType, decode


def add_model() -> ModelBuilder:
    model = ModelBuilder(description="adds w")
    graph = model.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, [1, 4], shape_signature=[-1, 4])
    w = graph.constant("w", np.arange(4, dtype=np.float32))
    y = graph.tensor("y", TensorType.FLOAT32, [1, 4])
    graph.op("ADD", [x, w], [y], options={"fused_activation_function": "RELU"})
    graph.output(y)
    model.signature("serving_default", inputs={"x": x}, outputs={"y": y}, subgraph=graph)
    model.metadata("note", b"bytes")
    return model


def test_what_is_written_is_read_back() -> None:
    model = decode(add_model().finish())
    graph = model["subgraphs"][0]
    assert model["version"] == 3
    assert model["description"] == "adds w"
    assert [t["name"] for t in graph["tensors"]] == ["x", "w", "y"]
    assert graph["tensors"][0]["shape_signature"] == [-1, 4]
    assert (graph["inputs"], graph["outputs"]) == ([0], [2])
    assert graph["operators"][0]["builtin_options"] == Member("AddOptions", {"fused_activation_function": 1})
    assert np.frombuffer(model["buffers"][1]["data"], "<f4").tolist() == [0, 1, 2, 3]
    assert model["signature_defs"][0]["signature_key"] == "serving_default"
    assert model["buffers"][model["metadata"][0]["buffer"]]["data"] == b"bytes"


def test_the_file_says_what_it_is() -> None:
    assert add_model().finish()[4:8] == b"TFL3"


def test_constants_are_aligned_to_16_bytes() -> None:
    data = add_model().finish()
    assert data.index(np.arange(4, dtype="<f4").tobytes()) % 16 == 0


def test_writing_twice_gives_the_same_bytes() -> None:
    assert add_model().finish() == add_model().finish()


def test_codes_above_127_keep_the_old_field_at_127() -> None:
    model = ModelBuilder()
    graph = model.subgraph()
    x = graph.input("x", "FLOAT32", [2])
    graph.op("GELU", [x], [graph.output(graph.tensor("y", "FLOAT32", [2]))], options={"approximate": True})
    code = decode(model.finish())["operator_codes"][0]
    assert (code["deprecated_builtin_code"], code["builtin_code"]) == (127, 150)


def test_equal_operator_codes_are_shared() -> None:
    model = ModelBuilder()
    graph = model.subgraph()
    x = graph.input("x", "FLOAT32", [2])
    for version in (1, 1, 2):
        graph.op("ADD", [x, x], [graph.tensor(None, "FLOAT32", [2])], version=version)
    read = decode(model.finish())
    assert len(read["operator_codes"]) == 2
    assert [op.get("opcode_index", 0) for op in read["subgraphs"][0]["operators"]] == [0, 0, 1]


def test_a_custom_operator_carries_its_name_and_options() -> None:
    model = ModelBuilder()
    graph = model.subgraph()
    x = graph.input("x", "FLOAT32", [2])
    graph.op("CUSTOM", [x, None], [graph.tensor("y", "FLOAT32", [2])], custom_code="Foo", custom_options=b"\1\2")
    read = decode(model.finish())
    operator = read["subgraphs"][0]["operators"][0]
    assert read["operator_codes"][0]["custom_code"] == "Foo"
    assert operator["custom_options"] == b"\1\2"
    assert operator["inputs"] == [0, -1]


def test_quantization_is_written() -> None:
    model = ModelBuilder()
    model.subgraph().input("x", "INT8", [2, 3], quantization=Quantization([0.5, 0.25], [0, 0], dimension=0))
    tensor = decode(model.finish())["subgraphs"][0]["tensors"][0]
    assert tensor["quantization"]["scale"] == [0.5, 0.25]
    assert tensor["quantization"]["zero_point"] == [0, 0]


def test_a_misspelt_option_is_refused_with_a_hint() -> None:
    graph = ModelBuilder().subgraph()
    x = graph.input("x", "FLOAT32", [2])
    with pytest.raises(ValueError, match="did you mean 'fused_activation_function'"):
        graph.op("ADD", [x, x], [x], options={"fused_activation": "RELU"})


def test_a_tensor_of_another_subgraph_is_refused() -> None:
    model = ModelBuilder()
    x = model.subgraph().input("x", "FLOAT32", [2])
    with pytest.raises(ValueError, match="belongs to another subgraph"):
        model.subgraph().output(x)


def test_an_empty_model_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one subgraph"):
        ModelBuilder().finish()
