# SPDX-License-Identifier: Apache-2.0
"""Arguments on their way to C, results on their way back. Must not know a function of the API."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .._generated import roles

if sys.version_info >= (3, 12):
    from collections.abc import Buffer as Buffer
else:
    Buffer = Any

INT_MIN, INT_MAX = -(2**31), 2**31 - 1


class Memory:
    """Bytes for C: where they are, how many, and what keeps them there."""

    __slots__ = ("address", "keeper", "size")

    def __init__(self, address: int | None, size: int, keeper: object) -> None:
        self.address = address
        self.size = size
        self.keeper = keeper


def text_to_c(value: str | os.PathLike[str] | bytes, name: str) -> bytes:
    """NUL-terminated UTF-8; paths in the encoding of the file system."""
    encoded = os.fsencode(value)
    if b"\0" in encoded:
        raise roles.invalid_argument(f"{name} holds a NUL character")
    return encoded


def text_from_c(value: bytes | None) -> str:
    return "" if value is None else value.decode("utf-8", "surrogateescape")


def optional_text_from_c(value: bytes | None) -> str | None:
    return None if value is None else value.decode("utf-8", "surrogateescape")


def bytes_to_c(value: Buffer, name: str) -> Memory:
    """Read-only bytes, without a copy where the buffer lets us see its address."""
    if isinstance(value, bytes):
        return Memory(ctypes.cast(ctypes.c_char_p(value), ctypes.c_void_p).value, len(value), value)
    view = _flat(value, name)
    if view.readonly:
        return bytes_to_c(view.tobytes(), name)
    return _writable(view)


def mutable_to_c(value: Buffer | None, name: str) -> Memory:
    """Memory that C writes to; None is NULL with size 0."""
    if value is None:
        return Memory(None, 0, None)
    view = _flat(value, name)
    if view.readonly:
        raise roles.invalid_argument(f"{name} is read-only memory")
    return _writable(view)


def _flat(value: Buffer, name: str) -> memoryview:
    try:
        view = memoryview(value)
    except TypeError:
        raise TypeError(f"{name} must be bytes or another contiguous buffer, not {type(value).__name__}") from None
    if not view.c_contiguous:
        raise roles.invalid_argument(f"{name} is not contiguous memory")
    return view if view.format == "B" and view.ndim == 1 else view.cast("B") if view.nbytes else memoryview(bytearray())


def _writable(view: memoryview) -> Memory:
    if view.nbytes == 0:
        return Memory(None, 0, view)
    array = (ctypes.c_char * view.nbytes).from_buffer(view)
    return Memory(ctypes.addressof(array), view.nbytes, (array, view))


def ints_to_c(values: Iterable[int], name: str) -> ctypes.Array[ctypes.c_int]:
    listed = [check_int(value, name) for value in values]
    return (ctypes.c_int * len(listed))(*listed)


def check_int(value: int, name: str, low: int = INT_MIN, high: int = INT_MAX) -> int:
    """The integer itself, which must be in the closed range."""
    number = value.__index__()
    if number < low:
        raise roles.out_of_range(f"{name} is {number}, at least {low} is needed")
    if number > high:
        raise roles.out_of_range(f"{name} is {number}, at most {high} is allowed")
    return number


def check_size(memory: Memory, wanted: int, name: str) -> None:
    if memory.size != wanted:
        raise roles.size_mismatch(f"{name} has {memory.size} bytes, exactly {wanted} are needed")


class Strings:
    """Byte strings for C: pointers and lengths."""

    __slots__ = ("count", "keeper", "lengths", "pointers")

    def __init__(self, values: Sequence[bytes | str], length_type: Any) -> None:
        self.keeper = [value.encode() if isinstance(value, str) else bytes(value) for value in values]
        self.count = len(self.keeper)
        self.pointers = (ctypes.c_char_p * self.count)(*self.keeper)
        self.lengths = (length_type * self.count)(*map(len, self.keeper))


def bytes_from_c(address: int | None, size: int) -> bytes:
    return b"" if not address else ctypes.string_at(address, size)


def filled(size: int) -> ctypes.Array[ctypes.c_char]:
    """Memory for C to fill."""
    return ctypes.create_string_buffer(size) if size else (ctypes.c_char * 1)()


def found(pointer: int | None) -> int:
    """A handle that C promises never to be NULL."""
    if pointer is None:
        raise roles.error(roles.GENERIC, "the library returned nothing")
    return pointer


_FORMAT_BYTES = 4096
_format: Callable[..., int] = ctypes.CDLL(None).vsnprintf if os.name == "posix" else ctypes.cdll.msvcrt._vsnprintf


def formatted(format_: int | None, arguments: int | None) -> str:
    """What printf would print, from a format and a va_list, cut after 4 KiB."""
    buffer = ctypes.create_string_buffer(_FORMAT_BYTES)
    _format(buffer, ctypes.c_size_t(_FORMAT_BYTES), ctypes.c_void_p(format_), ctypes.c_void_p(arguments))
    return buffer.value.decode("utf-8", "replace")
