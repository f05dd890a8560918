# SPDX-License-Identifier: Apache-2.0
"""Arrays over the memory of tensors, and the rule that none is left when the memory may move."""

from __future__ import annotations

import weakref

import numpy as np

import atoll

_REFUSED = """There is at least 1 reference to internal data
      in the interpreter in the form of a numpy array or slice. Be sure to
      only hold the function returned from tensor() if you are using raw
      data access."""


class _Shown:
    """What every array over one tensor, slices included, refers to for as long as it lives."""

    __slots__ = ("__array_interface__", "__weakref__", "_array")

    def __init__(self, array: np.ndarray) -> None:
        self._array = array
        self.__array_interface__ = array.__array_interface__


class Guard:
    """Which arrays of one interpreter are still referred to."""

    def __init__(self) -> None:
        self._shown: weakref.WeakSet[_Shown] = weakref.WeakSet()

    def show(self, tensor: atoll.Tensor) -> np.ndarray:
        """The memory of a tensor, without a copy."""
        if tensor.type == atoll.TensorType.STRING:
            raise ValueError("The memory of a string tensor is no array; use get_tensor() and set_tensor()")
        try:
            with tensor.data() as array:
                shown = _Shown(array)
        except atoll.NotAllocatedError as error:
            raise ValueError("Tensor data is null. Run allocate_tensors() first") from error
        self._shown.add(shown)
        return np.asarray(shown)

    def require_none(self) -> None:
        if self._shown:
            raise RuntimeError(_REFUSED)

    def is_clear(self) -> bool:
        return not self._shown
