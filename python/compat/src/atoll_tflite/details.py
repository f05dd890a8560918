# SPDX-License-Identifier: Apache-2.0
"""What a tensor is, as the dictionaries that official programs read. Must not know where the tensor came from."""

from __future__ import annotations

from typing import Any

import numpy as np

import atoll

Types = atoll.TensorType

DTYPES: dict[int, type[np.generic]] = {
    Types.FLOAT32: np.float32,
    Types.INT32: np.int32,
    Types.UINT8: np.uint8,
    Types.INT64: np.int64,
    Types.STRING: np.bytes_,
    Types.BOOL: np.bool_,
    Types.INT16: np.int16,
    Types.COMPLEX64: np.complex64,
    Types.INT8: np.int8,
    Types.FLOAT16: np.float16,
    Types.FLOAT64: np.float64,
    Types.COMPLEX128: np.complex128,
    Types.UINT64: np.uint64,
    Types.UINT32: np.uint32,
    Types.UINT16: np.uint16,
    Types.INT4: np.int8,
    Types.UINT4: np.uint8,
    Types.INT2: np.int8,
    Types.RESOURCE: np.object_,
    Types.VARIANT: np.object_,
}
"""What arrays of each element type have; some share one."""

_PACKED = (Types.INT4, Types.UINT4, Types.INT2)
_NAMES = {
    np.dtype(kind): Types(number).name
    for number, kind in DTYPES.items()
    if kind not in (np.bytes_, np.object_) and number not in _PACKED
}


def type_name(dtype: np.dtype[Any]) -> str:
    """What the official messages call the type of an array."""
    if dtype.kind in "SUO":
        return "STRING"
    return _NAMES.get(dtype.newbyteorder("="), "NOTYPE")


def describe(tensor: atoll.Tensor, index: int) -> dict[str, Any]:
    """The dictionary of one tensor, with the keys of the official one."""
    dtype = DTYPES.get(tensor.type)
    if dtype is None:
        raise ValueError("Could not get tensor details")
    whole = tensor.quantization
    return {
        "name": tensor.name or "",
        "index": index,
        "shape": np.array(tensor.shape, np.int32),
        "shape_signature": np.array(tensor.shape_signature, np.int32),
        "dtype": dtype,
        "quantization": (whole.scale, whole.zero_point),
        "quantization_parameters": {
            "scales": np.array(tensor.quantization_scales, np.float32),
            "zero_points": np.array(tensor.quantization_zero_points, np.int32),
            "quantized_dimension": max(tensor.quantized_dimension, 0),
            "block_size": 0,
        },
        "sparsity_parameters": {},
    }
