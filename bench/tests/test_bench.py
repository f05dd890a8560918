# SPDX-License-Identifier: Apache-2.0
"""The benchmark's own pieces: kinds, work, records and their comparison, and the driver's protocol. Asserts no time."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from document import page
from inputs import CannotFill, write_inputs
from measure import Contestant, Failed, measure
from models import kind_of
from report import Row, comparison, geometric_mean, peers, recall, record, remember, rows_of, summary
from work import work_of

from atoll.build import ModelBuilder, Quantization, TensorType
from tools.benching import build
from tools.paths import LIBRARY


def write_product(path: Path, values: TensorType, weights: np.ndarray) -> Path:
    """One FULLY_CONNECTED from 4 values to 3."""
    builder = ModelBuilder()
    graph = builder.subgraph()
    scale = Quantization(scale=[0.5], zero_point=[0])
    quantization = {} if values == TensorType.FLOAT32 else {"quantization": scale}
    x = graph.input("x", values, [2, 4], **quantization)
    w = graph.constant("w", weights, **({} if weights.dtype == np.float32 else {"quantization": scale}))
    y = graph.tensor("y", values, [2, 3], **quantization)
    graph.op("FULLY_CONNECTED", [x, w, None], [y])
    graph.output(y)
    builder.write(path)
    return path


@pytest.mark.parametrize(
    ("values", "weights", "kind"),
    [
        (TensorType.FLOAT32, np.float32, "float"),
        (TensorType.FLOAT32, np.int8, "dynamic-range"),
        (TensorType.INT8, np.int8, "int8"),
        (TensorType.UINT8, np.uint8, "uint8"),
    ],
)
def test_the_kind_follows_from_the_weights(tmp_path: Path, values: TensorType, weights: type, kind: str) -> None:
    assert kind_of(write_product(tmp_path / "m.tflite", values, np.ones((3, 4), weights))) == kind


def test_work_counts_multiply_adds_and_bytes(tmp_path: Path) -> None:
    work = work_of(write_product(tmp_path / "m.tflite", TensorType.FLOAT32, np.ones((3, 4), np.float32)))
    assert work.operations == 2 * 2 * 3 * 4
    assert work.bytes == 4 * (2 * 4 + 3 * 4 + 2 * 3)


def test_the_driver_measures_our_library_twice_as_two_contestants(tmp_path: Path) -> None:
    driver = str(build("driver"))
    model = write_product(tmp_path / "m.tflite", TensorType.FLOAT32, np.ones((3, 4), np.float32))
    both = [Contestant(name, (driver, str(LIBRARY))) for name in ("atoll", "baseline")]
    figures = measure(model, 1, both, rounds=2, seconds=0.001, opens=2)
    for name in ("atoll", "baseline"):
        assert figures[name]["runs"] >= 6
        assert figures[name]["ms"] >= figures[name]["min_ms"] > 0
        assert figures[name]["peak_kib"] > 0
    with pytest.raises(Failed, match="refused"):
        measure(tmp_path / "absent.tflite", 1, both, rounds=1, seconds=0.001, opens=1)


def test_inputs_are_the_same_every_time_and_strings_are_refused(tmp_path: Path) -> None:
    described = [{"type": 1, "shape": [2, 3]}, {"type": 9, "shape": [4]}]
    write_inputs("m.tflite", described, tmp_path / "a")
    write_inputs("m.tflite", described, tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert (tmp_path / "a").stat().st_size == 2 * 3 * 4 + 4
    with pytest.raises(CannotFill):
        write_inputs("m.tflite", [{"type": 5, "shape": [1]}], tmp_path / "c")


def row(model: str, ours: float, other: float) -> Row:
    figures = {"spread": 0.1, "load_ms": 1.0, "prepare_ms": 2.0, "first_ms": 3.0, "dirty_kib": 1024, "peak_kib": 2048}
    return Row(model, "float", "pypi", 1, {"atoll": figures | {"ms": ours}, "litert": figures | {"ms": other}}, 10, 5)


def test_records_are_remembered_and_compared(tmp_path: Path) -> None:
    about = {"commit": "abc1234", "date": "2026-01-01", "machine": "a machine", "library_bytes": 1000, "peaks": {}}
    before, now = [row("m", 2.0, 4.0), row("gone", 1.0, 1.0)], [row("m", 1.0, 4.0)]
    history = tmp_path / "history.jsonl"
    remember(record(before, {}, about), history)
    assert [r.ratio for r in recall("abc", history)] == [2.0, 1.0]
    (tmp_path / "bench.json").write_text(json.dumps(record(before, {}, about)))
    assert rows_of(json.loads((tmp_path / "bench.json").read_text())) == before
    text = comparison(recall(str(tmp_path / "bench.json"), history), now)
    assert "2.00x  4.00x   2.00x" in text
    assert "gone" not in text
    assert geometric_mean([1.0, 4.0]) == pytest.approx(2.0)
    assert "4.00x" in summary(now)


def test_a_peer_is_compared_with_the_same_opponent() -> None:
    three = row("m", 1.0, 4.0)
    three.runtimes["openvino"] = dict(three.runtimes["atoll"], ms=2.0)
    assert "2.00x by openvino, 4.00x by us" in peers([three, row("n", 1.0, 1.0)])


def test_the_page_of_figures_names_every_model() -> None:
    about = {"commit": "abc1234", "date": "2026-01-01", "machine": "a machine", "library_bytes": 772000, "peaks": {}}
    text = page(record([row("m", 1.0, 4.0)], {"n (1 threads)": "litert: refused\nwith details"}, about))
    assert "| m | 1 | 1.000 | 4.000 | **4.00** | 10% | 0.0 |" in text
    assert "772 KB" in text
    assert "- n (1 threads): litert: refused\n" in text
