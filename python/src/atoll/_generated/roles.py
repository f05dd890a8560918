# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (roles.py.j2). Do not edit: run `./dev generate`.
"""The errors that the fixed part of the package raises, by what they are for."""

from __future__ import annotations

from typing import Any

from . import errors, values

Base = errors.AtollError
GENERIC: int = values.ErrorCode.ERROR
unsupported = errors.UnsupportedError
closed = errors.ClosedError
view_open = errors.ViewOpenError
stale_view = errors.StaleViewError
out_of_range = errors.OutOfRangeError
invalid_argument = errors.InvalidArgumentError
read_only = errors.InvalidArgumentError
size_mismatch = errors.SizeMismatchError
busy = errors.BusyError
not_loaded = unsupported

_CLASSES: dict[int, type[Base]] = {
    values.ErrorCode.DELEGATE_ERROR: errors.DelegateError,
    values.ErrorCode.APPLICATION_ERROR: errors.ApplicationError,
    values.ErrorCode.DELEGATE_DATA_NOT_FOUND: errors.DelegateDataNotFoundError,
    values.ErrorCode.DELEGATE_DATA_WRITE_ERROR: errors.DelegateDataWriteError,
    values.ErrorCode.DELEGATE_DATA_READ_ERROR: errors.DelegateDataReadError,
    values.ErrorCode.UNRESOLVED_OPS: errors.UnresolvedOpsError,
    values.ErrorCode.CANCELLED: errors.CancelledError,
    values.ErrorCode.OUTPUT_SHAPE_NOT_KNOWN: errors.OutputShapeNotKnownError,
    values.ErrorCode.INVALID_ARGUMENT: errors.InvalidArgumentError,
    values.ErrorCode.OUT_OF_RANGE: errors.OutOfRangeError,
    values.ErrorCode.INVALID_MODEL: errors.InvalidModelError,
    values.ErrorCode.NOT_FOUND: errors.NotFoundError,
    values.ErrorCode.IO: errors.IoError,
    values.ErrorCode.OUT_OF_MEMORY: errors.OutOfMemoryError,
    values.ErrorCode.NOT_ALLOCATED: errors.NotAllocatedError,
    values.ErrorCode.BUSY: errors.BusyError,
    values.ErrorCode.CLOSED: errors.ClosedError,
    values.ErrorCode.VIEW_OPEN: errors.ViewOpenError,
    values.ErrorCode.STALE_VIEW: errors.StaleViewError,
    values.ErrorCode.UNSUPPORTED: errors.UnsupportedError,
    values.ErrorCode.TYPE_MISMATCH: errors.TypeMismatchError,
    values.ErrorCode.SIZE_MISMATCH: errors.SizeMismatchError,
    values.ErrorCode.LIMIT: errors.LimitError,
    values.ErrorCode.DEADLINE: errors.DeadlineError,
}


def error(code: int, message: str, **fields: Any) -> Base:
    """The exception for a code; unknown codes keep their number."""
    return _CLASSES.get(code, Base)(message, code=code, **fields)
