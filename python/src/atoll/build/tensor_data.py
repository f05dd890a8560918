# SPDX-License-Identifier: Apache-2.0
"""Values of a constant tensor to the bytes of a .tflite buffer.

Knows how each tensor type is stored; must not know about models, tensors' names or FlatBuffers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from atoll.build._schema import TensorType

Array = np.ndarray[Any, np.dtype[Any]]

DTYPES: dict[TensorType, np.dtype[Any]] = {
    TensorType.FLOAT32: np.dtype("<f4"),
    TensorType.FLOAT16: np.dtype("<f2"),
    TensorType.FLOAT64: np.dtype("<f8"),
    TensorType.INT8: np.dtype("i1"),
    TensorType.INT16: np.dtype("<i2"),
    TensorType.INT32: np.dtype("<i4"),
    TensorType.INT64: np.dtype("<i8"),
    TensorType.UINT8: np.dtype("u1"),
    TensorType.UINT16: np.dtype("<u2"),
    TensorType.UINT32: np.dtype("<u4"),
    TensorType.UINT64: np.dtype("<u8"),
    TensorType.BOOL: np.dtype("?"),
    TensorType.COMPLEX64: np.dtype("<c8"),
    TensorType.COMPLEX128: np.dtype("<c16"),
}

# Several values share a byte, the first in the lowest bits: type -> (bits, smallest, largest).
PACKED: dict[TensorType, tuple[int, int, int]] = {
    TensorType.INT4: (4, -8, 7),
    TensorType.UINT4: (4, 0, 15),
    TensorType.INT2: (2, -2, 1),
}


def type_of(values: Array) -> TensorType:
    """The tensor type that stores `values` as they are."""
    if values.dtype.kind in "OUS":
        return TensorType.STRING
    for type_, dtype in DTYPES.items():
        if dtype == values.dtype.newbyteorder("<"):
            return type_
    raise ValueError(f"no tensor type stores numpy {values.dtype}")


def to_bytes(values: Array, type_: TensorType) -> bytes:
    """`values` as a buffer of `type_`. Values that the type cannot hold raise ValueError."""
    if type_ == TensorType.STRING:
        return string_bytes(values.reshape(-1).tolist())
    if type_ in PACKED:
        return _packed(values, type_)
    if type_ == TensorType.BFLOAT16:
        return _bfloat16(values)
    if type_ not in DTYPES:
        raise ValueError(f"a constant of type {type_.name} cannot be written")
    return _cast(values, DTYPES[type_]).tobytes()


def string_bytes(strings: Sequence[str | bytes]) -> bytes:
    """The string tensor layout: int32 count, count + 1 int32 offsets from the start, then the characters."""
    encoded = [text.encode() if isinstance(text, str) else text for text in strings]
    header = 4 * (len(encoded) + 2)
    ends = header + np.cumsum([0, *map(len, encoded)], dtype=np.int64)
    return np.array([len(encoded), *ends], dtype="<i4").tobytes() + b"".join(encoded)


def _cast(values: Array, dtype: np.dtype[Any]) -> Array:
    cast = values.astype(dtype)
    if values.dtype.kind in "iub" and not np.array_equal(cast, values):
        raise ValueError(f"values from {values.min()} to {values.max()} do not fit {dtype.name}")
    return cast


def _packed(values: Array, type_: TensorType) -> bytes:
    bits, low, high = PACKED[type_]
    flat = values.reshape(-1).astype(np.int64)
    if flat.size and (flat.min() < low or flat.max() > high):
        raise ValueError(f"values from {flat.min()} to {flat.max()} do not fit {type_.name}")
    per_byte = 8 // bits
    rows = np.pad(flat & ((1 << bits) - 1), (0, -flat.size % per_byte)).reshape(-1, per_byte)
    packed: Array = (rows << (bits * np.arange(per_byte))).sum(axis=1)
    return packed.astype(np.uint8).tobytes()


def _bfloat16(values: Array) -> bytes:
    """Float32 rounded to its upper 16 bits, ties to even; uint16 values are taken as bits already."""
    if values.dtype == np.uint16:
        return values.astype("<u2").tobytes()
    bits = values.astype("<f4").reshape(-1).view("<u4").astype(np.uint64)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16
    nan = np.isnan(values.reshape(-1))
    return np.where(nan, (bits >> 16) | 0x40, rounded).astype("<u2").tobytes()
