# SPDX-License-Identifier: Apache-2.0
"""The loaded native library: found, opened once, its functions typed. Must not know what they do."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .._generated import roles, table

_SUFFIX = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
_PREFIX = "" if sys.platform == "win32" else "lib"
_BUNDLED = Path(__file__).parent.parent / "_native" / f"{_PREFIX}{table.LIBRARY}{_SUFFIX}"

_shared: dict[str, Library] = {}
_lock = threading.Lock()


class Library:
    """One native library. `Library(path)` opens another one than the default; pass it to constructors."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        try:
            self._native = ctypes.CDLL(self.path)
        except OSError as error:
            raise roles.not_loaded(f"the library {self.path!r} cannot be loaded: {error}") from error
        self._functions: dict[str, Callable[..., Any]] = {}
        missing = [
            name for name, function in table.FUNCTIONS.items() if not (self._bind(name, function) or function.optional)
        ]
        if missing:
            raise roles.not_loaded(f"the library {self.path!r} lacks {', '.join(missing)}")

    def __repr__(self) -> str:
        return f"Library({self.path!r})"

    def _bind(self, name: str, function: table.Function) -> bool:
        try:
            native = getattr(self._native, name)
        except AttributeError:
            return False
        native.restype = function.result
        native.argtypes = function.arguments
        self._functions[name] = native
        return True

    def find(self, name: str) -> Callable[..., Any] | None:
        """The function, or None when this library lacks it."""
        return self._functions.get(name)

    def __getitem__(self, name: str) -> Callable[..., Any]:
        function = self._functions.get(name)
        if function is None:
            raise roles.unsupported(f"{name} is unsupported by this runtime ({self.path})")
        return function


def default() -> Library:
    """The library that objects use unless they are given one: the environment's, else the bundled one."""
    path = os.environ.get(table.LIBRARY_ENV) or str(_BUNDLED)
    with _lock:
        if path not in _shared:
            _shared[path] = Library(path)
        return _shared[path]
