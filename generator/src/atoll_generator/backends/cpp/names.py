# SPDX-License-Identifier: Apache-2.0
"""How C++ spells the names of an API. Must not know types or C functions."""

from __future__ import annotations

from atoll_generator import ir
from atoll_generator.names import pascal, safe, snake, spelled

LANGUAGE = "cpp"

_KEYWORDS = frozenset(
    [
        "alignas",
        "alignof",
        "and",
        "and_eq",
        "asm",
        "auto",
        "bitand",
        "bitor",
        "bool",
        "break",
        "case",
        "catch",
        "char",
        "char16_t",
        "char32_t",
        "char8_t",
        "class",
        "co_await",
        "co_return",
        "co_yield",
        "compl",
        "concept",
        "const",
        "const_cast",
        "consteval",
        "constexpr",
        "constinit",
        "continue",
        "decltype",
        "default",
        "delete",
        "do",
        "double",
        "dynamic_cast",
        "else",
        "enum",
        "explicit",
        "export",
        "extern",
        "false",
        "float",
        "for",
        "friend",
        "goto",
        "if",
        "inline",
        "int",
        "long",
        "mutable",
        "namespace",
        "new",
        "noexcept",
        "not",
        "not_eq",
        "nullptr",
        "operator",
        "or",
        "or_eq",
        "private",
        "protected",
        "public",
        "register",
        "reinterpret_cast",
        "requires",
        "return",
        "short",
        "signed",
        "sizeof",
        "static",
        "static_assert",
        "static_cast",
        "struct",
        "switch",
        "template",
        "this",
        "thread_local",
        "throw",
        "true",
        "try",
        "typedef",
        "typeid",
        "typename",
        "union",
        "unsigned",
        "using",
        "virtual",
        "void",
        "volatile",
        "wchar_t",
        "while",
        "xor",
        "xor_eq",
    ]
)
_LOCALS = frozenset(
    ["call", "table", "self", "answer", "status", "report", "node", "count", "listed", "position", "out", "library"]
)
"""Names that generated bodies use themselves."""
_FRAME = frozenset(["Api", "Error", "NativeLibrary", "Report", "Result", "Returns", "Table", "View"])
"""Types that every SDK has besides those of its API."""
_MEMBERS = frozenset({"close", "closed"})


def type_name(item: ir.Item) -> str:
    return safe(spelled(item, LANGUAGE, item.name), _FRAME)


def file(item: ir.Item) -> str:
    return snake(item.name)


def member(item: ir.Item) -> str:
    return safe(spelled(item, LANGUAGE, snake(item.name)), _KEYWORDS | _MEMBERS)


def setter(item: ir.Item) -> str:
    """Options are set by a verb."""
    return spelled(item, LANGUAGE, f"set_{snake(item.name)}")


def value(item: ir.Item) -> str:
    """A value of an enum, or a field of a struct."""
    return safe(spelled(item, LANGUAGE, snake(item.name)), _KEYWORDS)


def param(item: ir.Item) -> str:
    return safe(snake(item.name), _KEYWORDS | _LOCALS)


def state(name: str) -> str:
    return f"k{pascal(name)}"


def code(api: ir.Api, name: str) -> str:
    """An error code by its name in the specification."""
    enum = api.enum(api.error.code_enum)
    return f"{type_name(enum)}::{value(enum.value(name))}"


def link(api: ir.Api, target: ir.Target) -> str:
    """A `[Object.member]` link, as Doxygen finds it."""
    groups: tuple[tuple[ir.Item, ...], ...] = (api.enums, api.structs, api.callbacks, api.objects)
    item = next(i for group in groups for i in group if i.name == target.object)
    if not target.member:
        return type_name(item)
    if not isinstance(item, ir.Object):
        return f"{type_name(item)}::{safe(snake(target.member), _KEYWORDS)}"
    found = next((m for m in item.members if m.name == target.member), None)
    if isinstance(found, ir.Method) and found.kind is ir.Kind.OPTION:
        return f"{type_name(item)}::{setter(found)}"
    return f"{type_name(item)}::{member(found)}" if found else target.member
