# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (init.py.j2). Do not edit: run `./dev generate`.
"""Everything that is generated and public."""

from __future__ import annotations

from .callbacks import LogCallback
from .errors import (
    ApplicationError,
    AtollError,
    BusyError,
    CancelledError,
    ClosedError,
    DeadlineError,
    DelegateDataNotFoundError,
    DelegateDataReadError,
    DelegateDataWriteError,
    DelegateError,
    InvalidArgumentError,
    InvalidModelError,
    IoError,
    LimitError,
    NotAllocatedError,
    NotFoundError,
    OutOfMemoryError,
    OutOfRangeError,
    OutputShapeNotKnownError,
    SizeMismatchError,
    StaleViewError,
    TypeMismatchError,
    UnresolvedOpsError,
    UnsupportedError,
    ViewOpenError,
)
from .interpreter import Interpreter
from .interpreter_options import InterpreterOptions
from .model import Model
from .runtime import Runtime
from .signature_runner import SignatureRunner
from .tensor import Tensor
from .tensor_info import TensorInfo
from .values import ErrorCode, Pass, QuantizationParams, TensorType

__all__ = [
    "ApplicationError",
    "AtollError",
    "BusyError",
    "CancelledError",
    "ClosedError",
    "DeadlineError",
    "DelegateDataNotFoundError",
    "DelegateDataReadError",
    "DelegateDataWriteError",
    "DelegateError",
    "ErrorCode",
    "Interpreter",
    "InterpreterOptions",
    "InvalidArgumentError",
    "InvalidModelError",
    "IoError",
    "LimitError",
    "LogCallback",
    "Model",
    "NotAllocatedError",
    "NotFoundError",
    "OutOfMemoryError",
    "OutOfRangeError",
    "OutputShapeNotKnownError",
    "Pass",
    "QuantizationParams",
    "Runtime",
    "SignatureRunner",
    "SizeMismatchError",
    "StaleViewError",
    "Tensor",
    "TensorInfo",
    "TensorType",
    "TypeMismatchError",
    "UnresolvedOpsError",
    "UnsupportedError",
    "ViewOpenError",
]
