# SPDX-License-Identifier: Apache-2.0
"""Real models from PyPI wheels, on seeded inputs, against LiteRT."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from agreement import within_range_or_spread
from worker import Refused, Worker

from tools.models import UNPACKED, read_manifest

MODELS = [m.name for wheel in read_manifest() for m in wheel.contents if m.name.endswith(".tflite")]

# Custom operators that LiteRT alone refuses: MediaPipe itself is the oracle.
MEDIAPIPE_ONLY = {"face_landmark_with_attention.tflite"}

# LiteRT's kernels without XNNPACK, and its reference ones: where they are further apart than 1e-4 of an output's range
# (a saturated probability, the logits of a segmentation), nobody can be asked to be closer.
OTHER_KERNELS = ("BUILTIN_WITHOUT_DEFAULT_DELEGATES", "BUILTIN_REF")


def seed(name: str) -> int:
    return zlib.crc32(name.encode())


@pytest.mark.parametrize("name", sorted(set(MODELS) - MEDIAPIPE_ONLY))
def test_a_model_answers_as_litert_does(name: str, ours: Worker, litert: Worker) -> None:
    inputs, expected = litert.run_random(UNPACKED / name, seed(name))
    others = [litert.run(UNPACKED / name, inputs, resolver=resolver) for resolver in OTHER_KERNELS]
    answers = ours.run(UNPACKED / name, inputs)
    assert answers.keys() == expected.keys()
    references = {key: [expected[key], *(other[key] for other in others)] for key in expected}
    problems = {key: within_range_or_spread(answers[key], references[key]) for key in expected}
    assert not {key: problem for key, problem in problems.items() if problem}


@pytest.mark.parametrize("name", sorted(MEDIAPIPE_ONLY))
def test_litert_alone_refuses_mediapipes_operators(name: str, litert: Worker) -> None:
    with pytest.raises(Refused, match="custom op"):
        litert.run_random(UNPACKED / name, seed(name))


@pytest.mark.parametrize("name", sorted(MODELS))
def test_two_threads_give_the_same_bytes(name: str, ours: Worker) -> None:
    inputs, once = ours.run_random(UNPACKED / name, seed(name))
    twice = ours.run(UNPACKED / name, inputs, threads=2)
    assert {key: value.tobytes() for key, value in once.items()} == {
        key: value.tobytes() for key, value in twice.items()
    }
    assert all(np.isfinite(value).all() for value in once.values())
