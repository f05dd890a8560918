# SPDX-License-Identifier: Apache-2.0
"""`tflite_runtime.interpreter`: see `atoll_tflite`, which has the code."""

from atoll_tflite import (
    Delegate,
    Interpreter,
    InterpreterWithCustomOps,
    OpResolverType,
    SignatureRunner,
    load_delegate,
)

__all__ = [
    "Delegate",
    "Interpreter",
    "InterpreterWithCustomOps",
    "OpResolverType",
    "SignatureRunner",
    "load_delegate",
]
