# SPDX-License-Identifier: Apache-2.0
"""MediaPipe as the oracle: its own graphs' answers on a real photo against ours on what those graphs fed the model."""

from __future__ import annotations

import numpy as np
import pytest
from worker import Arrays, Worker

from tools.models import UNPACKED

PIXELS = 1.0
MESH, IRIS = 468, 5
REFINED = ("out1", "out2", "out3")  # lips, left eye, right eye


def points(values: np.ndarray, numbers: int) -> np.ndarray:
    """The x and y of landmarks that have `numbers` numbers each."""
    return values.reshape(-1, numbers)[:, :2]


def furthest(ours: np.ndarray, theirs: np.ndarray) -> float:
    return float(np.linalg.norm(ours - theirs, axis=1).max())


def nearest(point: np.ndarray, others: np.ndarray) -> float:
    return float(np.linalg.norm(others - point, axis=1).min())


@pytest.fixture(scope="module")
def face(ours: Worker, mediapipe: Arrays) -> Arrays:
    crop = {"in0": mediapipe["face_crop"]}
    return ours.run(UNPACKED / "face_landmark_with_attention.tflite", crop)


def test_irises_are_where_mediapipe_sees_them(face: Arrays, mediapipe: Arrays) -> None:
    landmarks = mediapipe["face_landmarks"]
    left, right = points(face["out4"], 2), points(face["out5"], 2)
    assert furthest(left, landmarks[MESH : MESH + IRIS]) <= PIXELS
    assert furthest(right, landmarks[MESH + IRIS :]) <= PIXELS


def test_every_landmark_of_mediapipe_is_one_of_ours(face: Arrays, mediapipe: Arrays) -> None:
    """A landmark is the mesh's own, or where the lips or an eye were looked at again."""
    mesh = points(face["out0"], 3)
    refined = np.concatenate([points(face[key], 2) for key in REFINED])
    for index, landmark in enumerate(mediapipe["face_landmarks"][:MESH]):
        own = float(np.linalg.norm(mesh[index] - landmark))
        assert min(own, nearest(landmark, refined)) <= PIXELS, f"landmark {index}"


def test_every_refined_point_is_one_of_mediapipes(face: Arrays, mediapipe: Arrays) -> None:
    landmarks = mediapipe["face_landmarks"]
    for key in REFINED:
        assert max(nearest(point, landmarks) for point in points(face[key], 2)) <= PIXELS, key


@pytest.mark.parametrize("name", ["selfie_segmentation", "selfie_segmentation_landscape"])
def test_a_selfie_mask_is_mediapipes(name: str, ours: Worker, mediapipe: Arrays) -> None:
    picture = {"in0": mediapipe[f"selfie_input_{name}"]}
    mask = ours.run(UNPACKED / f"{name}.tflite", picture)["out0"].squeeze()
    assert mask.shape == mediapipe[f"selfie_mask_{name}"].shape
    assert np.abs(mask - mediapipe[f"selfie_mask_{name}"]).max() <= 0.01
