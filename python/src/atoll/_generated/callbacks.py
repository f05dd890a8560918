# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (callbacks.py.j2). Do not edit: run `./dev generate`.
"""Functions of the caller that the library calls. An exception in one is reported and goes no further."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from .._support import convert
from . import values  # noqa: F401 - types of parameters

LogCallback = Callable[[str], None]
"""Receives every message the library would write to its log, one call per message, without a line end.

An exception in it: It is swallowed; a log callback cannot make a call fail.
"""

_LogCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


def log_callback(function: LogCallback) -> Any:
    """A C function that calls `function`; it lives as long as somebody refers to it."""

    def call(_context, message_format, message_arguments) -> None:  # type: ignore[no-untyped-def]
        function(convert.formatted(message_format, message_arguments))

    return _LogCallback(call)
