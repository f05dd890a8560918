# SPDX-License-Identifier: Apache-2.0
"""Elements of less than a byte as arrays of bytes, the low bits first. Must not know a tensor."""

from __future__ import annotations

import numpy as np

import atoll

BITS = {atoll.TensorType.INT4: 4, atoll.TensorType.UINT4: 4, atoll.TensorType.INT2: 2}
_UNSIGNED = (atoll.TensorType.UINT4,)


def unpack(data: bytes, kind: atoll.TensorType, shape: tuple[int, ...]) -> np.ndarray:
    """One byte for each element, signed if the elements are."""
    bits = BITS[kind]
    places = np.arange(0, 8, bits, dtype=np.uint8)
    flat: np.ndarray = (np.frombuffer(data, np.uint8)[:, None] >> places & (2**bits - 1)).ravel()[: int(np.prod(shape))]
    if kind in _UNSIGNED:
        return flat.astype(np.uint8).reshape(shape)
    sign = 2 ** (bits - 1)
    signed: np.ndarray = (flat.astype(np.int8) ^ sign) - sign
    return signed.reshape(shape)


def pack(array: np.ndarray, kind: atoll.TensorType) -> bytes:
    """The elements side by side; bits beyond those of an element are dropped."""
    bits = BITS[kind]
    each = 8 // bits
    flat = array.astype(np.uint8).ravel() & (2**bits - 1)
    rows = np.concatenate([flat, np.zeros(-len(flat) % each, np.uint8)]).reshape(-1, each)
    joined: np.ndarray = np.bitwise_or.reduce(rows << np.arange(0, 8, bits, dtype=np.uint8), axis=1)
    return joined.astype(np.uint8).tobytes()
