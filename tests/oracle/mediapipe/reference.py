# SPDX-License-Identifier: Apache-2.0
"""Runs MediaPipe itself and records what it was given and what it said.

Lives in MediaPipe's own environment (`mediapipe==0.10.21`) and knows nothing of Atoll. Two recordings, as one .npz:

* `face_crop` float32 [1, 192, 192, 3]: the region of interest that the face mesh graph chose, cut out by us the way
  the graph documents it (rotated square, bilinear, values in [0, 1]); `face_landmarks` float32 [478, 2]: what
  `FaceMesh(refine_landmarks=True)` answers, carried into pixels of that crop.
* `selfie_input_<name>` and `selfie_mask_<name>`: the network input of selfie segmentation and its mask at the
  network's resolution, for the square and the landscape model.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import cv2
import mediapipe
import numpy as np
import skimage.data
from mediapipe.python.solution_base import SolutionBase

CROP_SIDE = 192
FACE_GRAPH = "mediapipe/modules/face_landmark/face_landmark_front_cpu.binarypb"
SELFIE_GRAPH = "mediapipe/modules/selfie_segmentation/selfie_segmentation_cpu.binarypb"
SELFIE_SIZES = {"selfie_segmentation": (256, 256), "selfie_segmentation_landscape": (256, 144)}


def crop_to_image(rect: object, width: int, height: int) -> np.ndarray:
    """The 2x3 affine map from crop pixels to image pixels of a rotated, normalized rectangle."""
    side_x, side_y = rect.width * width, rect.height * height
    cosine, sine = math.cos(rect.rotation), math.sin(rect.rotation)
    scale = np.array([[side_x / CROP_SIDE, 0.0], [0.0, side_y / CROP_SIDE]])
    linear = np.array([[cosine, -sine], [sine, cosine]]) @ scale
    centre = np.array([rect.x_center * width, rect.y_center * height])
    offset = centre - linear @ np.array([CROP_SIDE / 2, CROP_SIDE / 2])
    return np.hstack([linear, offset[:, None]])


def record_face(image: np.ndarray) -> dict[str, np.ndarray]:
    """What the face mesh graph saw and answered for the one face in the picture."""
    graph = SolutionBase(
        binary_graph_path=FACE_GRAPH,
        side_inputs={"num_faces": 1, "with_attention": True, "use_prev_landmarks": False},
        outputs=["multi_face_landmarks", "face_rects_from_detections"],
    )
    with graph:
        answer = graph.process(input_data={"image": image})
    height, width = image.shape[:2]
    rect = answer.face_rects_from_detections[0]
    to_image = crop_to_image(rect, width, height)
    # cv2 samples at pixel centres: shift by half a pixel on both sides.
    centred = to_image.copy()
    centred[:, 2] += to_image[:, :2] @ np.array([0.5, 0.5]) - 0.5
    crop = cv2.warpAffine(
        image,
        centred,
        (CROP_SIDE, CROP_SIDE),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    points = np.array([[p.x * width, p.y * height] for p in answer.multi_face_landmarks[0].landmark])
    inverse = np.linalg.inv(to_image[:, :2])
    in_crop = (points - to_image[:, 2]) @ inverse.T
    return {
        "face_crop": (crop.astype(np.float32) / 255.0)[None],
        "face_landmarks": in_crop.astype(np.float32),
    }


def record_selfie(image: np.ndarray, name: str, selection: int) -> dict[str, np.ndarray]:
    """Input and mask of one selfie model; the picture is resized to the network's size first, so nothing is lost."""
    size = SELFIE_SIZES[name]
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    graph = SolutionBase(
        binary_graph_path=SELFIE_GRAPH, side_inputs={"model_selection": selection}, outputs=["segmentation_mask"]
    )
    with graph:
        answer = graph.process(input_data={"image": small})
    return {
        f"selfie_input_{name}": (small.astype(np.float32) / 255.0)[None],
        f"selfie_mask_{name}": np.asarray(answer.segmentation_mask, np.float32),
    }


def main(path: Path) -> None:
    image = np.ascontiguousarray(skimage.data.astronaut())
    arrays = record_face(image)
    for selection, name in enumerate(SELFIE_SIZES):
        arrays |= record_selfie(image, name, selection)
    np.savez(path, version=np.array(mediapipe.__version__), **arrays)
    print(f"{path}: {', '.join(f'{name} {list(array.shape)}' for name, array in arrays.items())}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
