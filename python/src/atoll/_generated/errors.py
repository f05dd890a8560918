# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (errors.py.j2). Do not edit: run `./dev generate`.
"""The exceptions: one class a code, all below AtollError."""

from __future__ import annotations

from .values import ErrorCode


class AtollError(Exception):
    """A failure has a code, the operation that failed, a text for people, and where it applies the operator and the
    tensor it happened in. Programs decide by the code, never by the text.
    """

    code: ErrorCode = ErrorCode.ERROR

    def __init__(
        self,
        message: str = "",
        *,
        code: int | None = None,
        operation: str | None = None,
        operator_index: int | None = None,
        operator_name: str | None = None,
        tensor_index: int | None = None,
    ) -> None:
        super().__init__(message)
        if code is not None:
            self.code = ErrorCode(code)
        self.message = message
        self.operation: str | None = operation
        """The operation that failed, such as `invoke`; valid until the error changes or is deleted."""
        self.operator_index: int | None = operator_index
        """Position, in the primary subgraph's list, of the operator that failed; -1 when no operator was involved."""
        self.operator_name: str | None = operator_name
        """Name of that operator, such as `CONV_2D` or a custom code; None when no operator was involved."""
        self.tensor_index: int | None = tensor_index
        """Index of the tensor that was at fault; -1 when there is none."""

    def __str__(self) -> str:
        text = self.message or self.code.name.lower().replace("_", " ")
        return f"{self.operation}: {text}" if self.operation else text


class DelegateError(AtollError, RuntimeError):
    """A delegate failed."""

    code = ErrorCode.DELEGATE_ERROR


class ApplicationError(AtollError, RuntimeError):
    """The application and the delegate do not fit together."""

    code = ErrorCode.APPLICATION_ERROR


class DelegateDataNotFoundError(AtollError, RuntimeError):
    """A delegate found no data stored for it."""

    code = ErrorCode.DELEGATE_DATA_NOT_FOUND


class DelegateDataWriteError(AtollError, RuntimeError):
    """A delegate could not store its data."""

    code = ErrorCode.DELEGATE_DATA_WRITE_ERROR


class DelegateDataReadError(AtollError, RuntimeError):
    """A delegate could not read its stored data."""

    code = ErrorCode.DELEGATE_DATA_READ_ERROR


class UnresolvedOpsError(AtollError, RuntimeError):
    """The model uses operators nobody implements here."""

    code = ErrorCode.UNRESOLVED_OPS


class CancelledError(AtollError, RuntimeError):
    """The call was cancelled from another thread."""

    code = ErrorCode.CANCELLED


class OutputShapeNotKnownError(AtollError, RuntimeError):
    """The shape of an output is known only after the run."""

    code = ErrorCode.OUTPUT_SHAPE_NOT_KNOWN


class InvalidArgumentError(AtollError, ValueError):
    """An argument has a value it may not have."""

    code = ErrorCode.INVALID_ARGUMENT


class OutOfRangeError(AtollError, IndexError, ValueError):
    """An index is negative or not below the count it belongs to."""

    code = ErrorCode.OUT_OF_RANGE


class InvalidModelError(AtollError, RuntimeError):
    """The bytes are not a valid model: truncated, damaged or something else."""

    code = ErrorCode.INVALID_MODEL


class NotFoundError(AtollError, RuntimeError):
    """There is no such thing: a file, a name or a signature."""

    code = ErrorCode.NOT_FOUND


class IoError(AtollError, RuntimeError):
    """The operating system could not read the file."""

    code = ErrorCode.IO


class OutOfMemoryError(AtollError, RuntimeError):
    """Memory could not be allocated."""

    code = ErrorCode.OUT_OF_MEMORY


class NotAllocatedError(AtollError, RuntimeError):
    """The tensors have no memory yet; allocate them first."""

    code = ErrorCode.NOT_ALLOCATED


class BusyError(AtollError, RuntimeError):
    """The object is being used by another thread, or by the call this one was made from."""

    code = ErrorCode.BUSY


class ClosedError(AtollError, RuntimeError):
    """The object was closed before the call."""

    code = ErrorCode.CLOSED


class ViewOpenError(AtollError, RuntimeError):
    """The call would move memory that a scoped view still shows."""

    code = ErrorCode.VIEW_OPEN


class StaleViewError(AtollError, RuntimeError):
    """The view shows memory that was moved or released since it was taken."""

    code = ErrorCode.STALE_VIEW


class UnsupportedError(AtollError, NotImplementedError):
    """The loaded library has no such function or feature."""

    code = ErrorCode.UNSUPPORTED


class TypeMismatchError(AtollError, RuntimeError):
    """The element type is not the one the call needs."""

    code = ErrorCode.TYPE_MISMATCH


class SizeMismatchError(AtollError, ValueError):
    """The number of bytes is not exactly the one the call needs."""

    code = ErrorCode.SIZE_MISMATCH


class LimitError(AtollError, RuntimeError):
    """A limit of the runtime was exceeded: a size, a count or a depth."""

    code = ErrorCode.LIMIT


class DeadlineError(AtollError, RuntimeError):
    """The deadline passed before the call was done."""

    code = ErrorCode.DEADLINE
