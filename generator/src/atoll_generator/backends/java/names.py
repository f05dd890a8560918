# SPDX-License-Identifier: Apache-2.0
"""Java's spelling of names: case, reserved words, and the names that the hand-written support uses."""

from __future__ import annotations

from atoll_generator import ir, names

LANGUAGE = "java"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_RESERVED = _words(
    """abstract assert boolean break byte case catch char class const continue default do double else enum extends
    false final finally float for goto if implements import instanceof int interface long native new null package
    private protected public return short static strictfp super switch synchronized this throw throws transient true
    try void volatile while"""
)
_OF_OBJECT = _words("clone finalize getClass hashCode notify notifyAll toString wait")
_OF_HANDLE = _words("address addressOf close enter gate isClosed isReadOnly leave object owner visit endVisit")
_LOCALS = _words("count error i item list made out result status")


_SUPPORT = _words(
    """AlignedMemory Async Check Errors Gate Handle Hold Memory Native NativeLibrary NativeObject Part Text View
    ArrayList ByteBuffer Collections CompletableFuture Executor List Object String"""
)


def type_name(item: ir.Item) -> str:
    return names.spelled(item, LANGUAGE, names.safe(item.name, _SUPPORT))


def member(item: ir.Item) -> str:
    """A method, a field or an accessor."""
    return names.spelled(item, LANGUAGE, names.safe(names.camel(item.name), _RESERVED | _OF_OBJECT | _OF_HANDLE))


def setter(item: ir.Item) -> str:
    return names.spelled(item, LANGUAGE, f"set{names.pascal(item.name)}")


def param(item: ir.Item) -> str:
    return names.spelled(item, LANGUAGE, names.safe(names.camel(item.name), _RESERVED | _LOCALS))


def constant(item: ir.Item) -> str:
    return names.spelled(item, LANGUAGE, names.screaming(item.name))


def safe_member(name: str) -> str:
    """A method that is not of the API."""
    return names.safe(names.camel(name), _RESERVED | _OF_OBJECT)


def safe_local(name: str) -> str:
    return names.safe(names.camel(name), _RESERVED | {"test"})


def pascal(name: str) -> str:
    return names.pascal(name)


def native(name: str) -> str:
    """The local in which a parameter waits in the shape that native code takes."""
    return f"native{name[:1].upper()}{name[1:]}"


def native_method(c_name: str) -> str:
    return names.safe(names.camel(c_name), _RESERVED | _OF_OBJECT)


def entry(c_name: str) -> str:
    return f"HAS_{names.screaming(c_name)}"


def exception(api: ir.Api) -> str:
    return f"{names.pascal(api.profile.title)}Exception"


def error_accessor(field: ir.ErrorField) -> str:
    """How the exception tells a fact; the text is told as every Java exception tells it."""
    return "getMessage" if field.name == "message" else member(field)


def exception_kind(value: ir.EnumValue) -> str:
    return names.spelled(value, LANGUAGE, names.pascal(value.name))


def folder(api: ir.Api) -> str:
    return api.profile.java_package.replace(".", "/")
