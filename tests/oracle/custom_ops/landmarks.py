# SPDX-License-Identifier: Apache-2.0
"""MediaPipe's crops around landmarks (version 2), as compositions of affine maps in double precision."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def _shift(x: float, y: float) -> np.ndarray:
    matrix = np.eye(4)
    matrix[:2, 3] = x, y
    return matrix


def _turn(angle: float) -> np.ndarray:
    matrix = np.eye(4)
    matrix[:2, :2] = [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
    return matrix


def crop_matrix(
    landmarks: np.ndarray,
    left: int,
    right: int,
    subset: Sequence[int],
    size: tuple[int, int],
    scale: tuple[float, float],
    target_rotation: float,
) -> np.ndarray:
    """Crop pixels (x, y) to landmark coordinates: centre the crop, scale it to the box, turn it, move it there."""
    points = landmarks.reshape(-1, 3)[:, :2].astype(np.float64)
    across = points[right] - points[left]
    angle = target_rotation - np.arctan2(across[1], across[0])
    upright = points[list(subset)] @ _turn(angle)[:2, :2].T
    low, high = upright.min(axis=0), upright.max(axis=0)
    centre = _turn(-angle)[:2, :2] @ ((low + high) / 2)
    stretch = np.diag([*(np.asarray(scale) * (high - low) / np.asarray(size)), 1.0, 1.0])
    return _shift(*centre) @ _turn(-angle) @ stretch @ _shift(-size[0] / 2, -size[1] / 2)


def transform_points(points: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """Maps x and y; a third coordinate stays."""
    flat = points.reshape(-1, points.shape[-1]).astype(np.float64)
    plane = np.c_[flat[:, :2], np.zeros(len(flat)), np.ones(len(flat))]
    mapped = (plane @ matrix.reshape(4, 4).astype(np.float64).T)[:, :2]
    return np.c_[mapped, flat[:, 2:]].reshape(points.shape)


def sample(image: np.ndarray, matrix: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """The crop of `size` (height, width): pixel centres go through the matrix; outside the image there is nothing."""
    height, width, channels = image.shape
    rows, columns = np.mgrid[: size[0], : size[1]]
    centres = np.stack([columns + 0.5, rows + 0.5], axis=-1)
    x, y = np.moveaxis(transform_points(centres, matrix) - 0.5, -1, 0)
    inside = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    x, y = np.where(inside, x, 0), np.where(inside, y, 0)
    x0, y0 = np.floor(x).astype(int), np.floor(y).astype(int)
    x1, y1 = np.minimum(x0 + 1, width - 1), np.minimum(y0 + 1, height - 1)
    right, low = (x - x0)[..., None], (y - y0)[..., None]
    upper = image[y0, x0] * (1 - right) + image[y0, x1] * right
    lower = image[y1, x0] * (1 - right) + image[y1, x1] * right
    return np.where(inside[..., None], upper * (1 - low) + lower * low, np.zeros(channels))
