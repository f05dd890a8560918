# SPDX-License-Identifier: Apache-2.0
"""What every object that wraps a native one has in common: lifetime, closing, call states."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from .._generated import roles
from .gate import Gate
from .library import Library

Pointer = int
Made = TypeVar("Made", bound="Wrapper")
Mine = TypeVar("Mine", bound="Owned")


class Handle:
    """One native object: where it is, who owns it, what it needs to stay alive."""

    __slots__ = (
        "__weakref__",
        "_closed",
        "_finalizer",
        "const",
        "gate",
        "kept",
        "library",
        "owner",
        "parts",
        "pointer",
        "states",
        "type",
    )

    def __init__(self, library: Library, type_: str, pointer: Pointer, gate: Gate, owner: Handle | None = None) -> None:
        self.library = library
        self.type = type_
        self.pointer = pointer
        self.gate = gate
        self.owner = owner
        self.const = False
        self.kept: dict[object, object] = {}
        self.parts: weakref.WeakSet[Handle] = weakref.WeakSet()
        self.states: set[str] = set()
        self._closed = False
        self._finalizer: weakref.finalize[..., Handle] | None = None

    @classmethod
    def owned(
        cls, library: Library, type_: str, pointer: Pointer, delete: str, confined: bool, needs: Iterable[Handle] = ()
    ) -> Handle:
        """An object of its own; `needs` are the handles it was made from, kept alive with all that they keep."""
        handle = cls(library, type_, pointer, Gate(confined))
        for position, need in enumerate(needs):
            handle.kept["made from", position] = (need, tuple(need.kept.values()))
        handle._delete_with(library[delete])
        return handle

    @classmethod
    def part(cls, owner: Handle, type_: str, pointer: Pointer, const: bool = False, delete: str = "") -> Handle:
        """An object inside another one; with `delete`, one that must be deleted before its owner."""
        handle = cls(owner.library, type_, pointer, owner.gate, owner)
        handle.const = const
        if delete:
            owner.parts.add(handle)
            handle._delete_with(owner.library[delete])
        return handle

    def _delete_with(self, delete: Callable[[Pointer], None]) -> None:
        # The finalizer refers to what the native object needs, so that all of it goes after the object itself.
        finalizer = weakref.finalize(self, _delete, delete, self.pointer, self.kept, self.owner)
        finalizer.atexit = False
        self._finalizer = finalizer

    @property
    def closed(self) -> bool:
        return self._closed or (self.owner is not None and self.owner.closed)

    @property
    def owner_pointer(self) -> Pointer:
        return self.pointer if self.owner is None else self.owner.owner_pointer

    def close(self) -> None:
        """Deletes the native object and what lives inside it; closing twice is fine."""
        if self.closed:
            return
        self.gate.release(self._close)

    def _close(self) -> None:
        for part in tuple(self.parts):
            if not part._closed:
                part._close()
        self._closed = True
        if self._finalizer is not None:
            self._finalizer()

    def keep(self, place: object, value: object) -> None:
        """Keeps `value` alive as long as this object, or until another one takes its place."""
        self.kept[place] = value

    # --- what must hold before a call -----------------------------------------------------------------

    def require_open(self) -> None:
        if self.closed:
            raise roles.closed(f"the {self.type} is closed")

    def require_mutable(self) -> None:
        if self.const:
            raise roles.read_only(f"this {self.type} may only be read")

    def require_state(self, state: str, error: Callable[[str], Exception]) -> None:
        if state not in self.states:
            raise error(f"the {self.type} is not {state}")

    def require_memory(self, address: Any, size: int, error: Callable[[str], Exception]) -> None:
        if not address and size != 0:
            raise error(f"the {self.type} has no memory yet")


def _delete(delete: Callable[[Pointer], None], pointer: Pointer, kept: object, owner: object) -> None:
    delete(pointer)


class Use:
    """`with Use(handle, "operation") as pointer:` the object is open and entered; errors learn the operation's name."""

    __slots__ = ("handle", "operation")

    def __init__(self, handle: Handle | None, operation: str) -> None:
        self.handle = handle
        self.operation = operation

    def __enter__(self) -> Pointer | None:
        if self.handle is None:  # an argument that was left out
            return None
        try:
            self.handle.require_open()
            self.handle.gate.enter()
            return self.handle.pointer
        except roles.Base as error:
            raise name_operation(error, self.operation) from None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self.handle is not None:
            self.handle.gate.leave()
        if isinstance(error, roles.Base):
            name_operation(error, self.operation)


class Visit:
    """As `Use`, for calls that are allowed while another one is in progress."""

    __slots__ = ("handle", "operation")

    def __init__(self, handle: Handle, operation: str) -> None:
        self.handle = handle
        self.operation = operation

    def __enter__(self) -> Pointer:
        self.handle.gate.visit().acquire()
        if self.handle.closed:
            self.handle.gate.visit().release()
            raise name_operation(roles.closed(f"the {self.handle.type} is closed"), self.operation)
        return self.handle.pointer

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self.handle.gate.visit().release()
        if isinstance(error, roles.Base):
            name_operation(error, self.operation)


class Named:
    """As `Use`, where there is no object yet: only names the operation."""

    __slots__ = ("operation",)

    def __init__(self, operation: str) -> None:
        self.operation = operation

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, roles.Base):
            name_operation(error, self.operation)


def name_operation(error: roles.Base, operation: str) -> roles.Base:
    """The error, which knows the operation from now on."""
    if not error.operation:
        error.operation = operation
    return error


class Wrapper:
    """The base of every generated class: a handle, and deterministic closing for the classes that own theirs."""

    __slots__ = ("__weakref__", "_handle")
    _handle: Handle

    def _view_shape(self, view: str) -> Sequence[int] | None:
        """The shape of a view's array; None: flat. Extensions that know one say it."""
        return None

    @classmethod
    def _wrap(cls: type[Made], handle: Handle) -> Made:
        made = cls.__new__(cls)
        made._handle = handle
        return made


def made_from(*wrappers: Wrapper | None) -> tuple[Handle, ...]:
    """The handles of the objects a new one is made from."""
    return tuple(wrapper._handle for wrapper in wrappers if wrapper is not None)


class Owned(Wrapper):
    """An object that can be closed; a finalizer closes the ones that nobody closed."""

    __slots__ = ()

    def close(self) -> None:
        """Release the native object. Closing twice is fine; using it afterwards is an error."""
        self._handle.close()

    @property
    def closed(self) -> bool:
        """Whether it was closed, or what it belongs to was."""
        return self._handle.closed

    def __enter__(self: Mine) -> Mine:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self.close()
