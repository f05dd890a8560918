# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (values.py.j2). Do not edit: run `./dev generate`.
"""Enums and small values of the API."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from .table import *  # noqa: F403 - the C layouts of the structs below


class ErrorCode(IntEnum):
    """What kind of failure an error is. The values below 100 are those of the status enum."""

    OK = 0
    """Nothing failed."""
    ERROR = 1
    """A failure without a more exact code."""
    DELEGATE_ERROR = 2
    """A delegate failed."""
    APPLICATION_ERROR = 3
    """The application and the delegate do not fit together."""
    DELEGATE_DATA_NOT_FOUND = 4
    """A delegate found no data stored for it."""
    DELEGATE_DATA_WRITE_ERROR = 5
    """A delegate could not store its data."""
    DELEGATE_DATA_READ_ERROR = 6
    """A delegate could not read its stored data."""
    UNRESOLVED_OPS = 7
    """The model uses operators nobody implements here."""
    CANCELLED = 8
    """The call was cancelled from another thread."""
    OUTPUT_SHAPE_NOT_KNOWN = 9
    """The shape of an output is known only after the run."""
    INVALID_ARGUMENT = 100
    """An argument has a value it may not have."""
    OUT_OF_RANGE = 101
    """An index is negative or not below the count it belongs to."""
    INVALID_MODEL = 102
    """The bytes are not a valid model: truncated, damaged or something else."""
    NOT_FOUND = 103
    """There is no such thing: a file, a name or a signature."""
    IO = 104
    """The operating system could not read the file."""
    OUT_OF_MEMORY = 105
    """Memory could not be allocated."""
    NOT_ALLOCATED = 106
    """The tensors have no memory yet; allocate them first."""
    BUSY = 107
    """The object is being used by another thread, or by the call this one was made from."""
    CLOSED = 108
    """The object was closed before the call."""
    VIEW_OPEN = 109
    """The call would move memory that a scoped view still shows."""
    STALE_VIEW = 110
    """The view shows memory that was moved or released since it was taken."""
    UNSUPPORTED = 111
    """The loaded library has no such function or feature."""
    TYPE_MISMATCH = 112
    """The element type is not the one the call needs."""
    SIZE_MISMATCH = 113
    """The number of bytes is not exactly the one the call needs."""
    LIMIT = 114
    """A limit of the runtime was exceeded: a size, a count or a depth."""
    DEADLINE = 115
    """The deadline passed before the call was done."""

    @classmethod
    def _missing_(cls, value: object) -> ErrorCode | None:
        """Values that this list does not have are kept."""
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member


class TensorType(IntEnum):
    """Element type of a tensor."""

    NO_TYPE = 0
    """No type; never that of a tensor of a valid model."""
    FLOAT32 = 1
    """IEEE 754 binary32."""
    INT32 = 2
    """Signed 32-bit integer."""
    UINT8 = 3
    """Unsigned 8-bit integer."""
    INT64 = 4
    """Signed 64-bit integer."""
    STRING = 5
    """Byte strings, packed with a table of offsets."""
    BOOL = 6
    """One byte, 0 or 1."""
    INT16 = 7
    """Signed 16-bit integer."""
    COMPLEX64 = 8
    """Two binary32 numbers, real part first."""
    INT8 = 9
    """Signed 8-bit integer."""
    FLOAT16 = 10
    """IEEE 754 binary16."""
    FLOAT64 = 11
    """IEEE 754 binary64."""
    COMPLEX128 = 12
    """Two binary64 numbers, real part first."""
    UINT64 = 13
    """Unsigned 64-bit integer."""
    RESOURCE = 14
    """Identifier of a variable or table of the model."""
    VARIANT = 15
    """An object that only operators understand."""
    UINT32 = 16
    """Unsigned 32-bit integer."""
    UINT16 = 17
    """Unsigned 16-bit integer."""
    INT4 = 18
    """Signed 4-bit integer, two to a byte, the low half first."""
    BFLOAT16 = 19
    """The upper half of a binary32."""
    INT2 = 20
    """Signed 2-bit integer, four to a byte, the low bits first."""
    UINT4 = 21
    """Unsigned 4-bit integer, two to a byte, the low half first."""
    FLOAT8_E4M3FN = 22
    """8-bit float with 4 exponent bits and no infinity."""
    FLOAT8_E5M2 = 23
    """8-bit float with 5 exponent bits."""

    @classmethod
    def _missing_(cls, value: object) -> TensorType | None:
        """Values that this list does not have are kept."""
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member


class Pass(IntEnum):
    """A rewriting of the graph that makes runs shorter and keeps results: integers to the bit, floats within the
    rounding of one operator. Values are bits, to be added up for `InterpreterOptions.passes`.
    """

    FOLD = 1
    """Computes once, while preparing, what depends on constants or shapes only."""
    DEAD_CODE = 2
    """Leaves out operators whose results nobody uses."""
    FUSE = 4
    """Lets convolutions and products do the activation, bias or sum that follows."""
    FUSE_PAD = 8
    """Lets convolutions do the padding before them."""
    SHARE = 16
    """Leaves out operators that only rename bytes, such as RESHAPE."""
    IN_PLACE = 32
    """Lets elementwise operators write where they read."""
    TRANSPOSE = 64
    """Cancels transpositions that undo each other."""
    REQUANTIZE = 128
    """Cancels conversions that give back the very same integers."""
    ROWS = 256
    """Runs chains of convolutions strip by strip, so that values between them stay in the cache."""

    @classmethod
    def _missing_(cls, value: object) -> Pass | None:
        """Values that this list does not have are kept."""
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member


@dataclass(frozen=True)
class QuantizationParams:
    """Affine quantization of a whole tensor, real = scale × (stored − zero_point). A scale of 0 means that the tensor
    is not quantized, or has one scale per channel.
    """

    scale: float
    """Real value of one step; 0 when there is no single scale."""
    zero_point: int
    """The stored value that stands for the real 0."""

    @classmethod
    def _from_c(cls, native: QuantizationParamsC) -> QuantizationParams:
        return cls(native.scale, native.zero_point)

    def _to_c(self) -> QuantizationParamsC:
        return QuantizationParamsC(self.scale, self.zero_point)
