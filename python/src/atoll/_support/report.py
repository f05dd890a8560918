# SPDX-License-Identifier: Apache-2.0
"""From a failed call to the exception: asks the error object, the last-error record, then the status."""

from __future__ import annotations

from types import TracebackType
from typing import Any

from .._generated import roles, table
from .library import Library

_CODE = "code"


class Report:
    """An error object of the library for one call, deleted when the `with` block ends. Without one, NULL is passed."""

    __slots__ = ("library", "native")

    def __init__(self, library: Library) -> None:
        self.library = library
        create = library.find(table.ERROR_CREATE)
        self.native = create() if create is not None else None

    def __enter__(self) -> Report:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.native is not None:
            self.library[table.ERROR_DELETE](self.native)

    def ask(self, last_error: str, pointer: int | None) -> Report:
        """Fills the object with the last failure that the receiver recorded, where the library keeps such records."""
        function = self.library.find(last_error)
        if function is not None and self.native is not None and pointer is not None:
            function(pointer, self.native)
        return self

    def failure(self, fallback: int, status: int = 0) -> roles.Base:
        """The exception for a call that failed."""
        fields = self._fields()
        code = fields.pop(_CODE, 0)
        if code == 0:
            exact = status not in (0, roles.GENERIC)
            return roles.error(status if exact else fallback, "")
        return roles.error(code, fields.pop("message", None) or "", **fields)

    def _fields(self) -> dict[str, Any]:
        if self.native is None:
            return {}
        found: dict[str, Any] = {}
        for name, getter, absent in table.ERROR_GETTERS:
            value = self.library[getter](self.native)
            if isinstance(value, bytes):
                value = value.decode("utf-8", "replace")
            found[name] = None if value == absent else value
        return found
