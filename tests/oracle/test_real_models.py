# SPDX-License-Identifier: Apache-2.0
"""Real models from PyPI wheels, on seeded inputs, against LiteRT."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from agreement import within_range_or_spread
from PIL import Image
from worker import Refused, Worker

from tools.models import UNPACKED, read_manifest

MODELS = [m.name for wheel in read_manifest() for m in wheel.contents if m.name.endswith(".tflite")]

# Custom operators that LiteRT alone refuses: MediaPipe itself is the oracle.
MEDIAPIPE_ONLY = {"face_landmark_with_attention.tflite"}

# LiteRT's kernels without XNNPACK, and its reference ones: where they are further apart than 1e-4 of an output's range
# (a saturated probability, the logits of a segmentation), nobody can be asked to be much closer.
OTHER_KERNELS = ("BUILTIN_WITHOUT_DEFAULT_DELEGATES", "BUILTIN_REF")

# Convolution2DTransposeBias is known to XNNPACK alone.
XNNPACK_ONLY = {"selfie_segmentation.tflite", "selfie_segmentation_landscape.tflite"}


def is_picture(value: np.ndarray) -> bool:
    return value.dtype == np.float32 and value.ndim == 4 and value.shape[3] == 3


def photograph(shape: tuple[int, ...], seed: int) -> np.ndarray:
    """A random square of a photo, in [0, 1]: on noise these networks amplify the last bit, and all kernels disagree."""
    photo = Image.open(UNPACKED / "astronaut.png").convert("RGB")
    generator = np.random.default_rng(seed)
    side = generator.integers(photo.width * 2 // 3, photo.width)
    left, top = generator.integers(0, photo.width - side, 2)
    square = photo.resize((shape[2], shape[1]), box=(left, top, left + side, top + side))
    return np.asarray(square, np.float32)[np.newaxis] / 255


def seed(name: str) -> int:
    return zlib.crc32(name.encode())


@pytest.mark.parametrize("name", sorted(set(MODELS) - MEDIAPIPE_ONLY))
def test_a_model_answers_as_litert_does(name: str, ours: Worker, litert: Worker) -> None:
    inputs, _ = litert.run_random(UNPACKED / name, seed(name))
    inputs = {key: photograph(value.shape, seed(name)) if is_picture(value) else value for key, value in inputs.items()}
    expected = litert.run(UNPACKED / name, inputs)
    others = [] if name in XNNPACK_ONLY else [litert.run(UNPACKED / name, inputs, resolver=r) for r in OTHER_KERNELS]
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
