# SPDX-License-Identifier: Apache-2.0
"""Values into tensors and out of them, checked as the official package checks them."""

from __future__ import annotations

from typing import Any

import numpy as np

import atoll

from . import packed
from .details import type_name

_HELD_AS = {"INT4": "INT8", "UINT4": "UINT8"}
"""Types of less than a byte that are given as whole bytes."""

_UNALLOCATED = "Tensor data is null. Run allocate_tensors() first"


def read(tensor: atoll.Tensor) -> Any:
    """A copy; that of a tensor without axes is a numpy scalar, as in the official package."""
    try:
        array = _array(tensor)
    except atoll.NotAllocatedError as error:
        raise ValueError(_UNALLOCATED) from error
    return array if array.shape else array[()]


def _array(tensor: atoll.Tensor) -> np.ndarray:
    if tensor.type in packed.BITS:
        return packed.unpack(tensor.copy_to(), tensor.type, tensor.shape)
    return tensor.numpy()


def write(tensor: atoll.Tensor, index: int, value: Any) -> None:
    """Copies an array in, whose type and shape must be exactly those of the tensor."""
    strings = tensor.type == atoll.TensorType.STRING
    if strings and not isinstance(value, np.ndarray):
        raise ValueError(f"Passed in value type is not a numpy array, got type {type(value).__name__}.")
    array = np.asarray(value)
    _check_type(tensor, index, array)
    _check_shape(tensor.shape, index, array.shape)
    try:
        if strings:
            tensor.set_strings([_encoded(item) for item in array.ravel()])
        elif tensor.type in packed.BITS:
            tensor.copy_from(packed.pack(array, tensor.type))
        else:
            tensor.assign(array)
    except atoll.NotAllocatedError as error:
        raise ValueError("Cannot set tensor: Tensor is unallocated. Try calling allocate_tensors() first") from error


def _check_type(tensor: atoll.Tensor, index: int, array: np.ndarray) -> None:
    got, expected = type_name(array.dtype), tensor.type.name
    held = _HELD_AS.get(expected)
    if got == (held or expected):
        return
    if held:
        raise ValueError(
            f"Cannot set tensor: Expected a numpy array of {held.lower()} for {expected} input {index}, "
            f"name: {tensor.name}, but got {got}"
        )
    raise ValueError(
        f"Cannot set tensor: Got value of type {got} but expected type {expected} "
        f"for input {index}, name: {tensor.name} "
    )


def _check_shape(expected: tuple[int, ...], index: int, got: tuple[int, ...]) -> None:
    if len(got) != len(expected):
        raise ValueError(
            f"Cannot set tensor: Dimension mismatch. Got {len(got)} but expected {len(expected)} for input {index}."
        )
    for axis, (ours, theirs) in enumerate(zip(expected, got, strict=True)):
        if ours != theirs:
            raise ValueError(
                f"Cannot set tensor: Dimension mismatch. Got {theirs} but expected {ours} "
                f"for dimension {axis} of input {index}."
            )


def _encoded(item: Any) -> bytes:
    if isinstance(item, bytes):
        return item
    if isinstance(item, str):
        return item.encode()
    raise ValueError(f"a string tensor takes str and bytes, not {type(item).__name__}")
