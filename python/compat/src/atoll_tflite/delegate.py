# SPDX-License-Identifier: Apache-2.0
"""Delegates from shared libraries. This version of Atoll runs none: loading one fails as the official loader fails,
so that programs with a way back to the CPU take it."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping
from typing import Any


class Delegate:
    """A delegate of a shared library with `tflite_plugin_create_delegate` and `tflite_plugin_destroy_delegate`."""

    def __init__(self, library: str | os.PathLike[str], options: Mapping[Any, Any] | None = None) -> None:
        loaded = ctypes.PyDLL(os.fspath(library))
        for name in ("tflite_plugin_create_delegate", "tflite_plugin_destroy_delegate"):
            getattr(loaded, name)
        raise ValueError("delegates are not executed by this version of Atoll; every operator runs on the CPU")


def load_delegate(library: str | os.PathLike[str], options: Mapping[Any, Any] | None = None) -> Delegate:
    """Loads a delegate.

    Raises:
        OSError: The library cannot be loaded.
        AttributeError: It has no delegate.
        ValueError: The delegate cannot be used.
    """
    try:
        return Delegate(library, options)
    except ValueError as error:
        raise ValueError(f"Failed to load delegate from {library}\n{error}") from error
