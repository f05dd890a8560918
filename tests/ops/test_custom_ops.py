# SPDX-License-Identifier: Apache-2.0
"""Custom operators against the independent numpy versions in tests/oracle/custom_ops, and LiteRT where it has them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from atoll_run import Library, Refused
from custom_ops import detection, landmarks
from flatbuffers import flexbuffers
from litert import LiteRt
from one_op import Case, Result, given, one_op

LANDMARKS = {
    "left_rotation_idx": 4,
    "right_rotation_idx": 7,
    "output_width": 16,
    "output_height": 12,
    "scale_x": 1.5,
    "scale_y": 1.25,
    "target_rotation_radians": 0.0,
    "subset_idxs": [1, 2, 3, 8, 9, 11],
}


def custom(code: str, operands: list[Any], results: list[Result], parameters: dict[str, Any], version: int) -> Case:
    options = bytes(flexbuffers.Dumps(parameters)) if parameters else b""
    return one_op(code, "CUSTOM", operands, results, version=version, custom_code=code, custom_options=options)


def test_crop_matrix(library: Library) -> None:
    points = np.random.default_rng(1).uniform(0, 192, (1, 20, 3)).astype(np.float32)
    case = custom("Landmarks2TransformMatrix", [given(points)], [Result("f32", (1, 4, 4))], LANDMARKS, 2)
    expected = landmarks.crop_matrix(points, 4, 7, LANDMARKS["subset_idxs"], (16, 12), (1.5, 1.25), 0.0)
    (matrix,) = library.run(case.model, case.inputs)
    np.testing.assert_allclose(matrix[0], expected, rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize("dimensions", [2, 3])
def test_transform_points(dimensions: int, library: Library) -> None:
    random = np.random.default_rng(2)
    points, matrix = (
        random.uniform(0, 16, (1, 71, dimensions)).astype(np.float32),
        random.normal(size=(1, 4, 4)).astype(np.float32),
    )
    case = custom("TransformLandmarks", [given(points), given(matrix)], [Result("f32", points.shape)], {}, 2)
    (mapped,) = library.run(case.model, case.inputs)
    np.testing.assert_allclose(mapped, landmarks.transform_points(points, matrix), rtol=1e-5, atol=1e-4)


def test_sample(library: Library) -> None:
    random = np.random.default_rng(3)
    image = random.uniform(-1, 1, (1, 24, 20, 5)).astype(np.float32)
    matrix = np.eye(4, dtype=np.float32)[None]
    matrix[0, :2, :2] = [[1.1, -0.3], [0.4, 0.9]]
    matrix[0, :2, 3] = 2.3, -1.7
    parameters = {"output_height": 14, "output_width": 18}
    case = custom(
        "TransformTensorBilinear", [given(image), given(matrix)], [Result("f32", (1, 14, 18, 5))], parameters, 2
    )
    expected = landmarks.sample(image[0], matrix[0], (14, 18))
    assert (expected == 0).all(axis=-1).any(), "the crop must reach beyond the image"
    for threads in (1, 2):
        (crop,) = library.run(case.model, case.inputs, threads)
        np.testing.assert_allclose(crop[0], expected, atol=1e-5)


@pytest.mark.parametrize("key", ["subset_idxs", "output_width", "scale_x"])
def test_missing_parameters_are_named(key: str, library: Library) -> None:
    parameters = {name: value for name, value in LANDMARKS.items() if name != key}
    case = custom("Landmarks2TransformMatrix", [given(np.zeros((1, 20, 3)))], [Result("f32", (1, 4, 4))], parameters, 2)
    with pytest.raises(Refused, match=key):
        library.run(case.model, case.inputs)


def test_landmarks_out_of_range_are_refused(library: Library) -> None:
    case = custom("Landmarks2TransformMatrix", [given(np.zeros((1, 11, 3)))], [Result("f32", (1, 4, 4))], LANDMARKS, 2)
    with pytest.raises(Refused, match="11 landmarks"):
        library.run(case.model, case.inputs)


def outcome(library: Library, case: Case) -> str | tuple[int, ...]:
    """The shape of the first output, or that there is a reasoned refusal."""
    try:
        return library.run(case.model, case.inputs)[0].shape
    except Refused as refusal:
        return "refused" if str(refusal) else "refused without a reason"


def test_damaged_parameters_never_crash(library: Library) -> None:
    good = bytes(flexbuffers.Dumps(LANDMARKS))
    random = np.random.default_rng(4)
    for _ in range(300):
        options = bytearray(good[: random.integers(0, len(good) + 1)])
        for at in random.integers(0, max(len(options), 1), 3):
            if options:
                options[at] = random.integers(0, 256)
        case = one_op(
            "damaged",
            "CUSTOM",
            [given(np.ones((1, 20, 3)))],
            [Result("f32", (1, 4, 4))],
            version=2,
            custom_code="Landmarks2TransformMatrix",
            custom_options=bytes(options),
        )
        assert outcome(library, case) in {"refused", (1, 4, 4)}


def detection_case(regular: bool) -> Case:
    random = np.random.default_rng(5)
    boxes = random.normal(scale=0.5, size=(1, 40, 4)).astype(np.float32)
    scores = random.uniform(size=(1, 40, 4)).astype(np.float32)
    anchors = np.hstack([random.uniform(size=(40, 2)), random.uniform(0.1, 0.4, (40, 2))]).astype(np.float32)
    parameters = {
        "max_detections": 10,
        "max_classes_per_detection": 1,
        "detections_per_class": 10,
        "use_regular_nms": regular,
        "nms_score_threshold": 0.3,
        "nms_iou_threshold": 0.4,
        "num_classes": 3,
        "y_scale": 10.0,
        "x_scale": 10.0,
        "h_scale": 5.0,
        "w_scale": 5.0,
    }
    results = [Result("f32", (1, 10, 4)), Result("f32", (1, 10)), Result("f32", (1, 10)), Result("f32", (1,))]
    return custom("TFLite_Detection_PostProcess", [given(boxes), given(scores), given(anchors)], results, parameters, 1)


@pytest.mark.parametrize("regular", [False, True])
def test_detection_like_litert(regular: bool, library: Library, litert: LiteRt) -> None:
    case = detection_case(regular)
    ours, theirs = library.run(case.model, case.inputs), litert.run(case.model, case.inputs)
    assert not isinstance(theirs, str), f"LiteRT: {theirs}"
    count = int(theirs[3][0])
    assert 0 < count == int(ours[3][0])
    for mine, reference in zip(ours[:3], theirs[:3], strict=True):
        np.testing.assert_allclose(mine[:, :count], reference[:, :count], atol=1e-5)


def test_detection_like_numpy(library: Library) -> None:
    case = detection_case(regular=False)
    encodings, scores, anchors = case.inputs
    boxes = detection.decode(encodings[0].astype(np.float64), anchors.astype(np.float64), (10.0, 10.0, 5.0, 5.0))
    kept = detection.suppress(boxes, scores[0, :, 1:].max(axis=1), 0.3, 0.4, 10)
    corners, classes, best, count = library.run(case.model, case.inputs)
    assert int(count[0]) == len(kept)
    np.testing.assert_allclose(corners[0, : len(kept)], boxes[kept], atol=1e-5)
    np.testing.assert_array_equal(classes[0, : len(kept)], scores[0, kept, 1:].argmax(axis=1))
    np.testing.assert_array_equal(best[0, : len(kept)], scores[0, kept, 1:].max(axis=1))


def spectrogram_case(squared: bool, channels: int) -> Case:
    sound = np.random.default_rng(6).uniform(-1, 1, (700, channels)).astype(np.float32)
    parameters = {"window_size": 100, "stride": 33, "magnitude_squared": squared}
    return custom("AudioSpectrogram", [given(sound)], [Result("f32", (channels, 19, 65))], parameters, 1)


def cepstrum_case(channels: int) -> Case:
    spectra = np.random.default_rng(7).uniform(0, 9, (2, 5, 257)).astype(np.float32)
    parameters = {
        "upper_frequency_limit": 4000,
        "lower_frequency_limit": 20,
        "filterbank_channel_count": channels,
        "dct_coefficient_count": 13,
    }
    operands = [given(spectra), given(np.array([16000]), "i32")]
    return custom("Mfcc", operands, [Result("f32", (2, 5, 13))], parameters, 1)


SOUND = {
    "spectrogram": spectrogram_case(False, 1),
    "spectrogram, squared, 2 channels": spectrogram_case(True, 2),
    "cepstrum": cepstrum_case(40),
    "cepstrum, channels narrower than a bin": cepstrum_case(300),
}


@pytest.mark.parametrize("name", SOUND)
def test_sound_like_litert(name: str, library: Library, litert: LiteRt) -> None:
    case = SOUND[name]
    theirs = litert.run(case.model, case.inputs)
    assert not isinstance(theirs, str), f"LiteRT: {theirs}"
    for threads in (1, 2):
        (ours,) = library.run(case.model, case.inputs, threads)
        np.testing.assert_allclose(ours, theirs[0], rtol=0, atol=1e-5 * float(np.ptp(theirs[0])))


@pytest.mark.parametrize(("key", "value"), [("window_size", 1), ("stride", 0), ("magnitude_squared", 7)])
def test_sound_parameters_are_checked(key: str, value: int, library: Library) -> None:
    parameters = {"window_size": 100, "stride": 33, "magnitude_squared": 0, key: value}
    case = custom("AudioSpectrogram", [given(np.zeros((700, 1)))], [Result("f32", (1, 19, 65))], parameters, 1)
    with pytest.raises(Refused, match=key):
        library.run(case.model, case.inputs)
