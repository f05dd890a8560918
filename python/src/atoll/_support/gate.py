# SPDX-License-Identifier: Apache-2.0
"""Who may be inside a native object at this moment, and which views of its memory are open."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from typing import Any

from .._generated import roles


class Gate:
    """The one door to a native object and everything that lives inside it.

    A confined object lets one call in at a time: the second one fails with *busy*. `visit` is for calls that are
    allowed at any time; nothing is released while one of those is inside.
    """

    def __init__(self, confined: bool) -> None:
        self._confined = confined
        self._call = threading.Lock()
        self._visit = threading.Lock()
        self._users = 0
        self.generation = 0
        self._leases = 0
        self._escaped: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()

    def enter(self) -> None:
        if self._confined:
            if not self._call.acquire(blocking=False):
                raise roles.busy("another call is using the object")
            return
        with self._call:
            self._users += 1

    def leave(self) -> None:
        if self._confined:
            self._call.release()
            return
        with self._call:
            self._users -= 1

    def visit(self) -> threading.Lock:
        return self._visit

    def release(self, delete: Callable[[], None]) -> None:
        """Runs `delete` while nobody is inside."""
        if self._confined:
            self.enter()
        else:
            self._call.acquire()
        try:
            if self._users:
                raise roles.busy("another call is using the object")
            self.require_no_lease()
            with self._visit:
                delete()
        finally:
            self._call.release()

    def open_lease(self) -> None:
        self._leases += 1

    def close_lease(self) -> None:
        self._leases -= 1

    def escape(self, memory: Any) -> None:
        """`memory` counts as seen from outside for as long as somebody refers to it."""
        self._escaped[id(memory)] = memory

    def require_no_lease(self) -> None:
        if self._leases > 0:
            raise roles.view_open("a view of the memory is open; release it first")

    def require_no_view(self) -> None:
        """For calls that move memory: no lease is open, and no array that left its scope is still referred to."""
        self.require_no_lease()
        if len(self._escaped) > 0:
            raise roles.view_open("an array that left its view still refers to the memory; drop it or copy it first")

    def invalidate(self) -> None:
        self.generation += 1
