# SPDX-License-Identifier: Apache-2.0
"""Draws what was found into the photo. Must not know how it was found."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw
from pipeline import Found

SCALE = 2
FACE_COLOUR = "#39d98a"
POSE_COLOUR = "#ff5c5c"
REGION_COLOUR = "#ffd43b"

# Which of the 33 pose landmarks a line joins: shoulders, arms, trunk and legs.
ARMS = ((11, 12), (11, 13), (13, 15), (12, 14), (14, 16))
TRUNK = ((11, 23), (12, 24), (23, 24))
LEGS = ((23, 25), (24, 26), (25, 27), (26, 28))


def draw(photo: Image.Image, face: Found, pose: Found) -> Image.Image:
    """A larger copy of the photo with the face's region and landmarks and the pose's joints."""
    picture = photo.resize((photo.width * SCALE, photo.height * SCALE), Image.Resampling.BICUBIC)
    pen = ImageDraw.Draw(picture)
    pen.polygon(_pixels(face.region.corners()), outline=REGION_COLOUR, width=SCALE)
    for a, b in ARMS + TRUNK + LEGS:
        pen.line(_pixels(pose.landmarks[[a, b]]), fill=POSE_COLOUR, width=2 * SCALE)
    _dots(pen, pose.landmarks, 2 * SCALE, POSE_COLOUR)
    _dots(pen, face.landmarks, 1, FACE_COLOUR)
    _dots(pen, face.keypoints, 2 * SCALE, REGION_COLOUR)
    return picture


def _dots(pen: ImageDraw.ImageDraw, points: np.ndarray, radius: float, colour: str) -> None:
    for x, y in _pixels(points):
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)


def _pixels(points: np.ndarray) -> list[tuple[float, float]]:
    return [(float(x) * SCALE, float(y) * SCALE) for x, y in points]
