# SPDX-License-Identifier: Apache-2.0
"""What the numbers of a single-shot detector mean: boxes, keypoints, scores, and which of them to keep.

Must not know photos or how a model is run.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SCORE_LOGIT_LIMIT = 100.0


@dataclass(frozen=True)
class Detection:
    """`box` is (left, top, right, bottom), `keypoints` [n, 2] as (x, y), all in [0, 1] of the input."""

    score: float
    box: np.ndarray
    keypoints: np.ndarray


def decode(values: np.ndarray, logits: np.ndarray, anchors: np.ndarray, side: int, threshold: float) -> list[Detection]:
    """Detections above `threshold`, best first. A row is centre, size, then keypoints, in pixels around its anchor."""
    scores = 1 / (1 + np.exp(-logits.reshape(-1).astype(np.float64).clip(-SCORE_LOGIT_LIMIT, SCORE_LOGIT_LIMIT)))
    rows = values.reshape(len(anchors), -1, 2) / side
    found = []
    for index in np.flatnonzero(scores >= threshold)[np.argsort(-scores[scores >= threshold], kind="stable")]:
        centre, half = rows[index, 0] + anchors[index], rows[index, 1] / 2
        box = np.concatenate([centre - half, centre + half])
        found.append(Detection(float(scores[index]), box, rows[index, 2:] + anchors[index]))
    return found


def suppress(detections: list[Detection], overlap: float = 0.3) -> list[Detection]:
    """One detection for each cluster of overlapping ones: their mean, weighted by score."""
    kept, rest = [], list(detections)
    while rest:
        best = rest[0]
        cluster = [d for d in rest if d is best or intersection_over_union(best.box, d.box) > overlap]
        rest = [d for d in rest if not any(d is member for member in cluster)]
        kept.append(_mean(cluster))
    return kept


def intersection_over_union(a: np.ndarray, b: np.ndarray) -> float:
    """The shared area of two boxes as a part of the area they cover together."""
    size = np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2])
    shared = float(np.prod(np.maximum(size, 0)))
    together = float(np.prod(a[2:] - a[:2]) + np.prod(b[2:] - b[:2])) - shared
    return shared / together if together > 0 else 0.0


def _mean(cluster: list[Detection]) -> Detection:
    weights = np.array([d.score for d in cluster])
    box = np.average([d.box for d in cluster], axis=0, weights=weights)
    keypoints = np.average([d.keypoints for d in cluster], axis=0, weights=weights)
    return Detection(cluster[0].score, box, keypoints)
