# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (object.py.j2). Do not edit: run `./dev generate`.
"""Tensor. See the class."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import _extensions as extensions
from .._support import convert
from .._support.handle import Use, Wrapper
from .._support.report import Report
from .._support.view import View, dtype_of
from . import errors, values

if TYPE_CHECKING:
    from .._support.convert import Buffer


class Tensor(extensions.Tensor, Wrapper):
    """One tensor of an `Interpreter` or `SignatureRunner`, which owns it. It stays valid as long as they do; its data
    moves whenever tensors are allocated.
    """

    __slots__ = ()

    @property
    def name(self) -> str | None:
        """Name of the tensor."""
        handle = self._handle
        library = handle.library
        with Use(handle, "name") as pointer:
            return convert.optional_text_from_c(library["TfLiteTensorName"](pointer))

    @property
    def type(self) -> values.TensorType:
        """Element type."""
        handle = self._handle
        library = handle.library
        with Use(handle, "type") as pointer:
            return values.TensorType(library["TfLiteTensorType"](pointer))

    @property
    def shape(self) -> tuple[int, ...]:
        """Size of every axis, outermost first; empty for a scalar. That of a dynamic output is final after the run."""
        handle = self._handle
        library = handle.library
        with Use(handle, "shape") as pointer:
            count = library["TfLiteTensorNumDims"](pointer)
            count = max(count, 0)
            item = library["TfLiteTensorDim"]
            return tuple(int(item(pointer, i)) for i in range(count))

    @property
    def shape_signature(self) -> tuple[int, ...]:
        """Declared size of every axis, -1 where the model leaves it open. Equal to `Tensor.shape` when nothing is open.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "shape_signature") as pointer:
            count = library["AtollTensorGetNumDimsSignature"](pointer)
            count = max(count, 0)
            item = library["AtollTensorGetDimSignature"]
            return tuple(int(item(pointer, i)) for i in range(count))

    @property
    def byte_size(self) -> int:
        """Size of the data in bytes; for strings that of the packed block."""
        handle = self._handle
        library = handle.library
        with Use(handle, "byte_size") as pointer:
            return int(library["TfLiteTensorByteSize"](pointer))

    @property
    def quantization(self) -> values.QuantizationParams:
        """Quantization of the whole tensor; its scale is 0 when there is none or one per channel."""
        handle = self._handle
        library = handle.library
        with Use(handle, "quantization") as pointer:
            return values.QuantizationParams._from_c(library["TfLiteTensorQuantizationParams"](pointer))

    @property
    def quantization_scales(self) -> tuple[float, ...]:
        """One scale per channel, a single one for the whole tensor, or none when the tensor is not quantized.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "quantization_scales") as pointer:
            count = library["AtollTensorGetQuantizationChannelCount"](pointer)
            item = library["AtollTensorGetQuantizationScale"]
            return tuple(float(item(pointer, i)) for i in range(count))

    @property
    def quantization_zero_points(self) -> tuple[int, ...]:
        """The zero points that belong to `Tensor.quantization_scales`.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "quantization_zero_points") as pointer:
            count = library["AtollTensorGetQuantizationChannelCount"](pointer)
            item = library["AtollTensorGetQuantizationZeroPoint"]
            return tuple(int(item(pointer, i)) for i in range(count))

    @property
    def quantized_dimension(self) -> int:
        """The axis whose positions are the channels of `Tensor.quantization_scales`.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "quantized_dimension") as pointer:
            return int(library["AtollTensorGetQuantizedDimension"](pointer))

    def data(self) -> View:
        """The data, without a copy, in the byte order of the machine. Allocating or resizing makes it stale. Inputs are
        kept by a run unless the model overwrites them.
        """
        handle = self._handle
        library = handle.library

        def locate(pointer: int) -> tuple[int | None, int]:
            handle.require_memory(
                library["TfLiteTensorData"](pointer), library["TfLiteTensorByteSize"](pointer), errors.NotAllocatedError
            )
            return library["TfLiteTensorData"](pointer), library["TfLiteTensorByteSize"](pointer)

        return View(handle, "data", locate, dtype_of(self.type.name.lower()), self._view_shape("data"))

    def copy_from(self, data: Buffer) -> None:
        """Copies bytes into the tensor. Any other size is the error `SizeMismatchError`.

        Args:
            data: Exactly `Tensor.byte_size` bytes.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "copy_from") as pointer:
            handle.require_memory(
                library["TfLiteTensorData"](pointer), library["TfLiteTensorByteSize"](pointer), errors.NotAllocatedError
            )
            handle.require_mutable()
            data_c = convert.bytes_to_c(data, "data")
            convert.check_size(data_c, library["TfLiteTensorByteSize"](pointer), "data")
            with Report(library) as report:
                status = library["TfLiteTensorCopyFromBuffer"](pointer, data_c.address, data_c.size)
                if status != 0:
                    raise report.failure(values.ErrorCode.SIZE_MISMATCH, status)

    def copy_to(self) -> bytes:
        """Copies the data of the tensor. In C the size must be exact; any other is the error `SizeMismatchError`.

        Returns:
            A copy of the `Tensor.byte_size` bytes.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "copy_to") as pointer:
            handle.require_memory(
                library["TfLiteTensorData"](pointer), library["TfLiteTensorByteSize"](pointer), errors.NotAllocatedError
            )
            size = library["TfLiteTensorByteSize"](pointer)
            memory = convert.filled(size)
            with Report(library) as report:
                status = library["TfLiteTensorCopyToBuffer"](pointer, memory, size)
                if status != 0:
                    raise report.failure(values.ErrorCode.SIZE_MISMATCH, status)
            return memory.raw[:size]

    @property
    def strings(self) -> tuple[bytes, ...]:
        """The strings of a tensor of type `TensorType.STRING`, in order. Another type is the error `TypeMismatchError`.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "strings") as pointer:
            handle.require_memory(
                library["TfLiteTensorData"](pointer), library["TfLiteTensorByteSize"](pointer), errors.NotAllocatedError
            )
            count = library["AtollTensorGetStringCount"](pointer)
            if count < 0:
                raise errors.TypeMismatchError()
            item = library["AtollTensorGetString"]
            made = []
            with Report(library) as report:
                for i in range(count):
                    address = ctypes.c_void_p()
                    size = ctypes.c_size_t()
                    status = item(pointer, i, ctypes.byref(address), ctypes.byref(size), report.native)
                    if status != 0:
                        raise report.failure(values.ErrorCode.ERROR, status)
                    made.append(convert.bytes_from_c(address.value, size.value))
            return tuple(made)

    def set_strings(self, strings: Sequence[bytes | str]) -> None:
        """Replaces the strings of a tensor of type `TensorType.STRING`; their number must be that of the elements of
        its shape. Another type is the error `TypeMismatchError`.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            strings: One byte string per element, in order.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "set_strings") as pointer:
            handle.require_mutable()
            handle.gate.require_no_view()
            strings_c = convert.Strings(strings, ctypes.c_size_t)
            with Report(library) as report:
                status = library["AtollTensorSetStrings"](
                    pointer, strings_c.pointers, strings_c.lengths, strings_c.count, report.native
                )
                if status != 0:
                    raise report.failure(values.ErrorCode.ERROR, status)
            handle.gate.invalidate()
