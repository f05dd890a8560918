# SPDX-License-Identifier: Apache-2.0
"""Judges an answer against one or several reference answers. Must not know where any of them come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

RANGE_TOLERANCE = 1e-4


def within_range(ours: np.ndarray, reference: np.ndarray, tolerance: float = RANGE_TOLERANCE) -> str:
    """Empty when the largest difference is at most `tolerance` of the reference's range, else what is wrong."""
    if problem := _same_kind(ours, reference):
        return problem
    if reference.dtype.kind not in "fc":
        return "" if np.array_equal(ours, reference) else f"{_differing(ours, reference)} values differ"
    return _compare(ours, reference, tolerance * _range(reference), f"{tolerance:g} of the range")


def exact_or_one_step(ours: np.ndarray, references: Sequence[np.ndarray]) -> str:
    """Integers may differ by one from one of the references; floats by 1e-5 of its range."""
    return _any(_one_step(ours, reference) for reference in references)


def within_one_range(ours: np.ndarray, references: Sequence[np.ndarray]) -> str:
    """Within 1e-4 of the range of one of the references."""
    return _any(within_range(ours, reference) for reference in references)


def within_range_or_spread(ours: np.ndarray, references: Sequence[np.ndarray]) -> str:
    """Within 1e-4 of the first reference's range, or twice as far from it as the other references are."""
    first = references[0]
    if problem := _same_kind(ours, first):
        return problem
    limit = max(RANGE_TOLERANCE * _range(first), 2 * _spread(references))
    return _compare(ours, first, limit, f"{RANGE_TOLERANCE:g} of the range and twice the references' spread")


def within_envelope(ours: np.ndarray, references: Sequence[np.ndarray]) -> str:
    """No further from a reference than twice as far as the references are from each other."""
    first = references[0]
    floor = 1.0 if first.dtype.kind in "iu" else RANGE_TOLERANCE * _range(first)
    limit = max(2 * _spread(references), floor)
    return _any(
        _same_kind(ours, reference) or _compare(ours, reference, limit, "twice the references' spread")
        for reference in references
    )


def same_decision(ours: np.ndarray, references: Sequence[np.ndarray]) -> str:
    """The largest value is where one of the references has it."""
    return _any(_decision(ours, reference) for reference in references)


def _one_step(ours: np.ndarray, reference: np.ndarray) -> str:
    if reference.dtype.kind in "fc":
        return within_range(ours, reference, 1e-5)
    if problem := _same_kind(ours, reference):
        return problem
    if reference.dtype.kind in "Sb":
        return "" if np.array_equal(ours, reference) else f"{_differing(ours, reference)} values differ"
    return _compare(ours, reference, 1, "one step")


def _decision(ours: np.ndarray, reference: np.ndarray) -> str:
    if problem := _same_kind(ours, reference):
        return problem
    if not reference.size or ours.argmax() == reference.argmax():
        return ""
    return f"the largest value is at {ours.argmax()}, not {reference.argmax()}"


def _same_kind(ours: np.ndarray, reference: np.ndarray) -> str:
    if ours.shape != reference.shape:
        return f"shape {ours.shape}, not {reference.shape}"
    if ours.dtype != reference.dtype and "S" not in (ours.dtype.kind, reference.dtype.kind):
        return f"type {ours.dtype}, not {reference.dtype}"
    return ""


def _compare(ours: np.ndarray, reference: np.ndarray, limit: float, words: str) -> str:
    a, b = _wide(ours), _wide(reference)
    odd = ~np.isfinite(b)
    if not np.array_equal(a[odd], b[odd], equal_nan=True) or not np.isfinite(a[~odd]).all():
        return "infinities or NaNs are elsewhere"
    worst = float(np.abs(a[~odd] - b[~odd]).max(initial=0))
    return "" if worst <= limit else f"differs by {worst:.3g}, more than {words} ({limit:.3g})"


def _spread(references: Sequence[np.ndarray]) -> float:
    """The largest difference from the first reference to another."""
    first = _wide(references[0])
    return max(float(np.abs(_wide(other) - first).max(initial=0)) for other in references)


def _wide(array: np.ndarray) -> np.ndarray:
    return array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)


def _range(array: np.ndarray) -> float:
    """Largest minus smallest finite value; of a constant array its magnitude, at least the smallest float32."""
    finite = np.abs(array) if array.dtype.kind == "c" else array.astype(np.float64)
    finite = finite[np.isfinite(finite)]
    spread = float(np.ptp(finite)) if finite.size else 0.0
    return spread or float(np.abs(finite).max(initial=0)) or float(np.finfo(np.float32).tiny)


def _differing(ours: np.ndarray, reference: np.ndarray) -> int:
    return int(np.count_nonzero(ours != reference))


def _any(problems: Iterable[str]) -> str:
    """Empty when one verdict is; else the first."""
    verdicts = list(problems)
    return "" if "" in verdicts else verdicts[0]
