# SPDX-License-Identifier: Apache-2.0
"""Numpy versions of the pooling that remembers places and of its inverse. Must not know any runtime."""

from __future__ import annotations

import numpy as np


def _same(size: int, taps: int, stride: int) -> tuple[int, int]:
    """Outputs and leading padding of SAME."""
    out = -(-size // stride)
    return out, max(0, (out - 1) * stride + taps - size) // 2


def pool(image: np.ndarray, taps: int, stride: int) -> tuple[np.ndarray, np.ndarray]:
    """Maxima of SAME windows and where in the window each lay: row * taps + column, a tenth above."""
    batches, height, width, channels = image.shape
    (out_y, pad_y), (out_x, pad_x) = _same(height, taps, stride), _same(width, taps, stride)
    padded = np.full((batches, height + 2 * taps, width + 2 * taps, channels), -np.inf, np.float32)
    padded[:, pad_y : pad_y + height, pad_x : pad_x + width] = image
    values = np.empty((batches, out_y, out_x, channels), np.float32)
    places = np.empty_like(values)
    for y in range(out_y):
        for x in range(out_x):
            window = padded[:, y * stride : y * stride + taps, x * stride : x * stride + taps]
            flat = window.reshape(batches, taps * taps, channels)
            values[:, y, x] = flat.max(axis=1)
            places[:, y, x] = flat.argmax(axis=1).astype(np.float32) + np.float32(0.1)
    return values, places


def unpool(values: np.ndarray, places: np.ndarray, taps: int) -> np.ndarray:
    """The image whose windows of `taps` by `taps`, side by side, hold each value at its place and zeros elsewhere."""
    batches, height, width, channels = values.shape
    image = np.zeros((batches, height * taps, width * taps, channels), np.float32)
    for batch, y, x, c in np.ndindex(values.shape):
        row, column = divmod(int(places[batch, y, x, c]), taps)
        image[batch, y * taps + row, x * taps + column, c] = values[batch, y, x, c]
    return image
