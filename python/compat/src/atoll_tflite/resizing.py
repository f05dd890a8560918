# SPDX-License-Identifier: Apache-2.0
"""What a strict resize refuses, in the words of the official package. Must not resize anything."""

from __future__ import annotations

import atoll


def require_open_axes(tensor: atoll.Tensor, index: int, dims: tuple[int, ...]) -> None:
    """Only axes that are -1 in the signature of the shape may change. A wrong rank is left to the interpreter."""
    for axis, (old, new, declared) in enumerate(zip(tensor.shape, dims, tensor.shape_signature, strict=False)):
        if old != new and declared != -1:
            raise RuntimeError(
                f"Attempting to resize dimension {axis} of tensor {index} with value {old} to {new}. "
                "ResizeInputTensorStrict only allows mutating unknown dimensions identified by -1."
            )
