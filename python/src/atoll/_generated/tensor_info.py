# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (object.py.j2). Do not edit: run `./dev generate`.
"""TensorInfo. See the class."""

from __future__ import annotations


from .. import _extensions as extensions
from .._support import convert
from .._support.handle import Use, Wrapper
from . import values


class TensorInfo(extensions.TensorInfo, Wrapper):
    """What the model file says about one tensor; it belongs to its `Model` and holds no data."""

    __slots__ = ()

    @property
    def name(self) -> str | None:
        """Name of the tensor.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "name") as pointer:
            return convert.optional_text_from_c(library["AtollTensorInfoGetName"](pointer))

    @property
    def type(self) -> values.TensorType:
        """Element type.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "type") as pointer:
            return values.TensorType(library["AtollTensorInfoGetType"](pointer))

    @property
    def shape(self) -> tuple[int, ...]:
        """Size of every axis as stored in the file; empty for a scalar.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "shape") as pointer:
            count = library["AtollTensorInfoGetNumDims"](pointer)
            count = max(count, 0)
            item = library["AtollTensorInfoGetDim"]
            return tuple(int(item(pointer, i)) for i in range(count))

    @property
    def shape_signature(self) -> tuple[int, ...]:
        """Declared size of every axis, -1 where the model leaves it open. Equal to `TensorInfo.shape` when nothing is
        open.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "shape_signature") as pointer:
            count = library["AtollTensorInfoGetNumDims"](pointer)
            count = max(count, 0)
            item = library["AtollTensorInfoGetDimSignature"]
            return tuple(int(item(pointer, i)) for i in range(count))

    @property
    def quantization(self) -> values.QuantizationParams:
        """Quantization of the whole tensor; its scale is 0 when there is none or one per channel.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "quantization") as pointer:
            return values.QuantizationParams._from_c(library["AtollTensorInfoGetQuantizationParams"](pointer))
