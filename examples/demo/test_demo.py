# SPDX-License-Identifier: Apache-2.0
"""The arithmetic around the models: anchors, boxes, suppression, regions, and the verdict of the report."""

from __future__ import annotations

import math

import numpy as np
import pytest
from anchors import grid
from detection import Detection, decode, intersection_over_union, suppress
from PIL import Image
from region import Region
from report import Row, identical


@pytest.mark.parametrize(("side", "strides", "count"), [(128, (8, 16, 16, 16), 896), (224, (8, 16, 32, 32, 32), 2254)])
def test_anchors_are_as_many_as_the_models_have(side: int, strides: tuple[int, ...], count: int) -> None:
    assert grid(side, strides).shape == (count, 2)


def test_anchors_are_the_centres_of_cells_row_by_row() -> None:
    assert grid(4, (2,), per_stride=1).tolist() == [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]]


def test_a_box_is_decoded_around_its_anchor() -> None:
    values = np.array([[0, 0, 20, 40, 10, -10], [0, 0, 20, 40, 0, 0]], np.float32)
    anchors = np.array([[0.5, 0.5], [0.1, 0.1]])
    (found,) = decode(values, np.array([0.0, -2.0]), anchors, side=100, threshold=0.5)
    assert found.score == 0.5
    assert found.box == pytest.approx([0.4, 0.3, 0.6, 0.7])
    assert found.keypoints.tolist() == [[pytest.approx(0.6), pytest.approx(0.4)]]


def box(score: float, *corners: float) -> Detection:
    return Detection(score, np.array(corners), np.zeros((0, 2)))


def test_overlapping_boxes_become_their_weighted_mean() -> None:
    kept = suppress([box(0.9, 0, 0, 1, 1), box(0.3, 0, 0, 1, 0.8), box(0.5, 5, 5, 6, 6)])
    assert [detection.score for detection in kept] == [0.9, 0.5]
    assert kept[0].box == pytest.approx([0, 0, 1, 0.95])


def test_boxes_that_do_not_meet_share_nothing() -> None:
    assert intersection_over_union(np.array([0, 0, 1, 1]), np.array([2, 2, 3, 3])) == 0


def test_a_turned_region_carries_points_back() -> None:
    region = Region(10, 20, 4, math.pi / 2)
    assert region.to_photo(np.array([[0.5, 0.5], [1, 0.5]])) == pytest.approx(np.array([[10, 20], [10, 22]]))


def test_a_crop_shows_what_lies_in_the_region() -> None:
    photo = Image.new("RGB", (8, 8))
    photo.putpixel((5, 2), (255, 0, 0))
    upright = Region(4, 4, 8).crop(photo, 8)
    assert np.argwhere(upright[0, :, :, 0] == 1).tolist() == [[2, 5]]
    turned = Region(4, 4, 8, math.pi / 2).crop(photo, 8)
    assert np.argwhere(turned[0, :, :, 0] > 0.99).tolist() == [[2, 2]]


def test_one_different_hash_is_noticed() -> None:
    same = [Row("A", "m", 1.0, "x"), Row("B", "m", 2.0, "x")]
    assert identical(same)
    assert not identical([*same, Row("C", "m", 1.0, "y")])
