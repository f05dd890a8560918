# SPDX-License-Identifier: Apache-2.0
"""TFLite_Detection_PostProcess: boxes around anchors, the best that do not overlap."""

from __future__ import annotations

import numpy as np


def decode(encodings: np.ndarray, anchors: np.ndarray, scales: tuple[float, float, float, float]) -> np.ndarray:
    """Corners (y0, x0, y1, x1) of boxes encoded as offsets and log sizes relative to anchors (y, x, h, w)."""
    offset, log_size = encodings[:, :2] / scales[:2], encodings[:, 2:4] / scales[2:]
    centre = offset * anchors[:, 2:] + anchors[:, :2]
    half = np.exp(log_size) * anchors[:, 2:] / 2
    return np.hstack([centre - half, centre + half])


def overlap(a: np.ndarray, b: np.ndarray) -> float:
    sides = np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2])
    common = float(np.prod(np.maximum(sides, 0)))
    areas = float(np.prod(a[2:] - a[:2]) + np.prod(b[2:] - b[:2]))
    return common / (areas - common)


def suppress(boxes: np.ndarray, scores: np.ndarray, score_min: float, overlap_max: float, most: int) -> list[int]:
    kept: list[int] = []
    for i in np.argsort(-scores, kind="stable"):
        if scores[i] < score_min or len(kept) == most:
            break
        if all(overlap(boxes[i], boxes[k]) <= overlap_max for k in kept):
            kept.append(int(i))
    return kept
