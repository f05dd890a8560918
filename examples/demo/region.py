# SPDX-License-Identifier: Apache-2.0
"""A rotated square in a photo: cut it out, and carry points found in it back. Must not know any model."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image


@dataclass(frozen=True)
class Region:
    """Centre and side in pixels of the photo, angle in radians (positive turns x towards y)."""

    x: float
    y: float
    side: float
    angle: float = 0.0

    @staticmethod
    def whole(photo: Image.Image) -> Region:
        """The smallest square that holds all of the photo."""
        return Region(photo.width / 2, photo.height / 2, max(photo.size))

    def to_photo(self, points: np.ndarray) -> np.ndarray:
        """Points [n, 2] in [0, 1] of the region, as pixels of the photo."""
        return (points - 0.5) * self.side @ self._turn().T + (self.x, self.y)

    def crop(self, photo: Image.Image, size: int) -> np.ndarray:
        """The region as [1, size, size, 3] float32 in [0, 1], bilinear, black outside of the photo."""
        step = self.side / size
        turn = self._turn() * step
        # Pillow asks for the source of a target pixel's corner, and adds the half pixels itself.
        origin = np.array([self.x, self.y]) - turn @ np.array([size / 2, size / 2])
        matrix = (turn[0, 0], turn[0, 1], origin[0], turn[1, 0], turn[1, 1], origin[1])
        cut = photo.transform((size, size), Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR)
        return np.asarray(cut, np.float32)[np.newaxis] / 255

    def corners(self) -> np.ndarray:
        """The four corners [4, 2] in pixels of the photo."""
        return self.to_photo(np.array([[0, 0], [1, 0], [1, 1], [0, 1]]))

    def _turn(self) -> np.ndarray:
        cosine, sine = np.cos(self.angle), np.sin(self.angle)
        return np.array([[cosine, -sine], [sine, cosine]])
