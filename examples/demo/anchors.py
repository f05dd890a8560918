# SPDX-License-Identifier: Apache-2.0
"""The grid of points that a single-shot detector places its boxes around. Must not know any model's outputs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def grid(side: int, strides: Sequence[int], per_stride: int = 2) -> np.ndarray:
    """Anchor centres [n, 2] in [0, 1], as (x, y): `per_stride` for every listed stride at each cell of its grid.

    Neighbouring layers of one stride share a grid: their anchors alternate cell by cell, not layer by layer.
    """
    parts = []
    for stride in dict.fromkeys(strides):
        cells = -(-side // stride)
        copies = per_stride * list(strides).count(stride)
        centres = (np.arange(cells) + 0.5) / cells
        y, x = np.meshgrid(centres, centres, indexing="ij")
        parts.append(np.stack([x, y], axis=-1).reshape(-1, 2).repeat(copies, axis=0))
    return np.concatenate(parts)
