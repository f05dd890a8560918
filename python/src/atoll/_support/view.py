# SPDX-License-Identifier: Apache-2.0
"""Memory of a native object, seen without a copy: a lease while it is open. Must not know what the memory holds."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .._generated import roles
from .convert import Buffer, bytes_from_c, bytes_to_c
from .handle import Handle, Use

if TYPE_CHECKING:
    import numpy as np

Locate = Callable[[Any], tuple["int | None", int]]


class View:
    """A lease on memory: while it is open, calls that would move the memory fail.

    As a context manager it gives a numpy array over the memory. An array that leaves the scope stays safe: it keeps the
    memory alive, and calls that would move the memory fail until it is dropped.
    """

    __slots__ = ("_address", "_dtype", "_generation", "_handle", "_open", "_shape", "size")

    def __init__(
        self, handle: Handle, operation: str, locate: Locate, dtype: str = "", shape: Sequence[int] | None = None
    ) -> None:
        self._open = False
        with Use(handle, operation) as pointer:
            self._address, self.size = locate(pointer)
            self._generation = handle.gate.generation
            handle.gate.open_lease()
            self._open = True
        self._handle = handle
        self._dtype = dtype
        self._shape = None if shape is None else tuple(shape)

    def release(self) -> None:
        """End the lease; releasing twice is fine."""
        if self._open:
            self._open = False
            self._handle.gate.close_lease()

    def __enter__(self) -> np.ndarray:
        return self.array

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def __del__(self) -> None:
        self.release()

    def _require_fresh(self) -> None:
        if self._handle.closed:
            raise roles.closed(f"the {self._handle.type} of this view is closed")
        if self._generation != self._handle.gate.generation:
            raise roles.stale_view(f"the memory of the {self._handle.type} was moved since this view was taken")

    @property
    def array(self) -> np.ndarray:
        """The memory as a numpy array of the element type; raw bytes for types numpy does not have."""
        import numpy as np

        self._require_fresh()
        if not self.size or not self._address:
            return np.empty(self._shape or 0, self._dtype or np.uint8)
        memory = _memory(self._address, self.size, self._handle)
        self._handle.gate.escape(memory)
        flat: np.ndarray = np.frombuffer(memoryview(memory), np.dtype(self._dtype or np.uint8))
        if self._shape is not None and self._dtype:
            flat = flat.reshape(self._shape)
        flat.flags.writeable = not self._handle.const
        return flat

    def tobytes(self) -> bytes:
        """A copy of the bytes."""
        self._require_fresh()
        return bytes_from_c(self._address, self.size)

    def write(self, data: Buffer) -> None:
        """Overwrite the memory from its start with bytes that must fit."""
        self._require_fresh()
        self._handle.require_mutable()
        source = bytes_to_c(data, "data")
        if source.size > self.size:
            raise roles.size_mismatch(f"data has {source.size} bytes, the memory {self.size}")
        if source.size and source.address and self._address:
            ctypes.memmove(self._address, source.address, source.size)


def _memory(address: int, size: int, handle: Handle) -> ctypes.Array[ctypes.c_char]:
    """An object over the memory that arrays refer to, and that keeps the native object alive."""
    memory = (ctypes.c_char * size).from_address(address)
    memory.owner = handle  # type: ignore[attr-defined]
    return memory


NUMPY_ELEMENTS = frozenset(
    (
        "float16",
        "float32",
        "float64",
        "complex64",
        "complex128",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "bool",
    )
)


def dtype_of(element: str) -> str:
    """The numpy name of an element type, or "" for bytes that numpy has no type for."""
    return element if element in NUMPY_ELEMENTS else ""
