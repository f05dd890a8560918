# SPDX-License-Identifier: Apache-2.0
"""From a photo to a face's landmarks and a body's pose, with a runner that may be any language.

A runner takes a model's name and its input and returns all its outputs, one after the other, flat. Must not know how
it does that.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from anchors import grid
from detection import Detection, decode, suppress
from PIL import Image
from region import Region

Runner = Callable[[str, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Detector:
    """A single-shot detector: its input is in [-1, 1], its outputs are box rows and score logits."""

    model: str
    side: int
    strides: tuple[int, ...]
    numbers: int
    threshold: float = 0.5


@dataclass(frozen=True)
class Landmarker:
    """A landmark network: its input is in [0, 1]; `start` and `count` find the landmarks among its output numbers."""

    model: str
    side: int
    start: int
    count: int
    numbers: int


@dataclass(frozen=True)
class Found:
    """Something in the photo, all in its pixels."""

    score: float
    region: Region
    keypoints: np.ndarray
    landmarks: np.ndarray


class NothingFound(Exception):
    """A detector saw nothing in the photo."""


FACE_DETECTOR = Detector("face_detection_short_range.tflite", 128, (8, 16, 16, 16), 16)
POSE_DETECTOR = Detector("pose_detection.tflite", 224, (8, 16, 32, 32, 32), 12)
FACE_LANDMARKER = Landmarker("face_landmark.tflite", 192, 0, 468, 3)
POSE_LANDMARKER = Landmarker("pose_landmark_full.tflite", 256, 0, 33, 5)


def find_face(photo: Image.Image, run: Runner) -> Found:
    return _find(photo, run, FACE_DETECTOR, FACE_LANDMARKER, face_region)


def find_pose(photo: Image.Image, run: Runner) -> Found:
    return _find(photo, run, POSE_DETECTOR, POSE_LANDMARKER, pose_region)


def face_region(detection: Detection, whole: Region) -> Region:
    """Half as large again as the box, turned so that the eyes (the first two keypoints) are level."""
    corners = whole.to_photo(detection.box.reshape(2, 2))
    (right_x, right_y), (left_x, left_y) = whole.to_photo(detection.keypoints)[:2]
    centre, side = corners.mean(axis=0), (corners[1] - corners[0]).max()
    return Region(*centre, 1.5 * side, math.atan2(left_y - right_y, left_x - right_x))


def pose_region(detection: Detection, whole: Region) -> Region:
    """Around the hips (keypoint 0), through the point that spans the body (keypoint 1), turned to have it on top."""
    (hip_x, hip_y), (top_x, top_y) = whole.to_photo(detection.keypoints)[:2]
    radius = math.hypot(top_x - hip_x, top_y - hip_y)
    return Region(hip_x, hip_y, 1.25 * 2 * radius, math.atan2(top_y - hip_y, top_x - hip_x) + math.pi / 2)


def _find(
    photo: Image.Image,
    run: Runner,
    detector: Detector,
    landmarker: Landmarker,
    region_of: Callable[[Detection, Region], Region],
) -> Found:
    whole = Region.whole(photo)
    best = _detect(photo, run, detector, whole)
    region = region_of(best, whole)
    values = run(landmarker.model, region.crop(photo, landmarker.side))
    rows = values[landmarker.start :][: landmarker.count * landmarker.numbers].reshape(landmarker.count, -1)
    landmarks = region.to_photo(rows[:, :2] / landmarker.side)
    return Found(best.score, region, whole.to_photo(best.keypoints), landmarks)


def _detect(photo: Image.Image, run: Runner, detector: Detector, whole: Region) -> Detection:
    anchors = grid(detector.side, detector.strides)
    values = run(detector.model, whole.crop(photo, detector.side) * 2 - 1)
    boxes = len(anchors) * detector.numbers
    found = suppress(decode(values[:boxes], values[boxes:], anchors, detector.side, detector.threshold))
    if not found:
        raise NothingFound(f"{detector.model} found nothing")
    return found[0]
