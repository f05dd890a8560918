# SPDX-License-Identifier: Apache-2.0
"""The same program in both environments: the same lines, apart from the texts and situations named here."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tools.paths import BUILD, shared_models

HERE = Path(__file__).parent
MODELS = ("sine_float", "face_detection_short_range", "selfie_segmentation", "iris_landmark")

OUR_TEXTS = {
    "conflict": "the operator's own words",
    "custom operators, no such symbol": "there is no C++ resolver here",
    "empty file": "LiteRT names the system call",
    "get of text": "pybind11 prints signatures",
    "missing file": "ours adds a sentence",
    "missing path object": "ours adds a sentence",
    "resize no tensor": "LiteRT names a source line",
    "resize to less than nothing": "LiteRT names a source line",
    "text as content": "pybind11 prints the whole model",
    "unknown operator allocates": "ours adds a sentence",
    "words as content": "ours adds a sentence",
    "words in a file": "ours adds a sentence",
}
"""Situations with the same exception, whose text differs, and why."""

BLOCKWISE = ("google-ai-edge-LiteRT__qwen_fc_blockwise_quantized.tflite",)
"""Models whose weights are quantized by blocks, of which Atoll does not tell the scales yet."""

OUR_ANSWERS = {
    "get after big endian": "LiteRT takes the bytes in the wrong order",
    "signature_add_f32 invoke without allocate": "LiteRT counts a runner as a reference to memory",
    "two_signatures_f32 invoke without allocate": "LiteRT counts a runner as a reference to memory",
}
"""Situations in which LiteRT is wrong."""


def situations(lines: str) -> dict[str, dict[str, Any]]:
    found = [json.loads(line) for line in lines.splitlines()]
    assert len({item["name"] for item in found}) == len(found)
    return {item["name"]: item for item in found}


def test_every_situation_ends_the_same(ours: Any, litert: Any, models: Path) -> None:
    program = HERE / "programs/everything.py"
    here, there = situations(ours(program, models)), situations(litert(program, models))
    assert list(here) == list(there)
    assert len(here) > 250
    differing = {name for name, item in here.items() if _seen(item) != _seen(there[name])}
    assert differing == set(OUR_TEXTS) | set(OUR_ANSWERS)
    assert all(_seen(here[name])["type"] == _seen(there[name])["type"] for name in OUR_TEXTS)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("missing file", "Could not open 'nowhere.tflite'."),
        ("words in a file", "is not a valid Flatbuffer"),
        ("words as content", "is not a valid Flatbuffer"),
        ("unknown operator allocates", "Encountered unresolved custom op: NobodyKnowsThis."),
        ("conflict", "failed to prepare."),
    ],
)
def test_texts_that_programs_look_for(ours: Any, litert: Any, models: Path, name: str, text: str) -> None:
    program = HERE / "programs/everything.py"
    for run in (ours, litert):
        assert text in situations(run(program, models))[name]["text"]


def _seen(item: dict[str, Any]) -> dict[str, Any]:
    """What must agree: LiteRT repeats the texts of earlier failures of the same interpreter, so only an end counts."""
    return {**item, "text": re.sub(r"\s+", " ", item["text"])[-60:]} if "text" in item else item


@pytest.mark.parametrize("model", MODELS)
def test_a_classifier(ours: Any, litert: Any, model: str) -> None:
    words = (HERE / "programs/classify.py", BUILD / f"models/{model}.tflite", "--num_threads", 2)
    here, there = (_scores(run(*words)) for run in (ours, litert))
    assert [place for place, _ in here] == [place for place, _ in there]
    assert [score for _, score in here] == pytest.approx([score for _, score in there], abs=1e-3)


def _scores(lines: str) -> list[tuple[int, float]]:
    split = (line.split(": ") for line in lines.splitlines())
    return [(int(place), float(score)) for score, place in split]


@pytest.mark.parametrize("model", ["signature_add_f32", "two_signatures_f32"])
def test_signatures(ours: Any, litert: Any, models: Path, model: str) -> None:
    words = (HERE / "programs/signatures.py", models / f"{model}.tflite")
    assert ours(*words) == litert(*words)


def test_a_loop_over_views(ours: Any, litert: Any, models: Path) -> None:
    words = (HERE / "programs/loop.py", models / "add_dynamic_batch_f32.tflite")
    assert ours(*words) == litert(*words)


def folders() -> list[Path]:
    shared = shared_models()
    return [BUILD / "models", *([shared / "models"] if shared else [])]


@pytest.mark.parametrize("folder", folders(), ids=lambda folder: folder.parent.name)
def test_the_dictionaries_of_real_models(ours: Any, litert: Any, folder: Path) -> None:
    """A model that Atoll refuses to open (an operator nobody has) can be described by LiteRT only."""
    paths = sorted(str(path) for path in folder.rglob("*.tflite"))
    words = (HERE / "programs/describe.py", *paths)
    here, there = ([json.loads(line) for line in run(*words).splitlines()] for run in (ours, litert))
    opened = [(item, other) for item, other in zip(here, there, strict=True) if "error" not in item]
    differing = [item["model"] for item, other in opened if item != other]
    assert [path for path in differing if Path(path).name not in BLOCKWISE] == []
    assert len(opened) > 0.9 * len(paths) > 9
