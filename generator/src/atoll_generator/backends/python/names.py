# SPDX-License-Identifier: Apache-2.0
"""Python spelling. Must not know how code is laid out."""

from __future__ import annotations

import keyword

from atoll_generator import ir
from atoll_generator.names import pascal, safe, screaming, snake, spelled

LANGUAGE = "python"
RESERVED = frozenset(keyword.kwlist)
LOCALS = frozenset(
    (
        "self",
        "cls",
        "handle",
        "library",
        "pointer",
        "report",
        "status",
        "made",
        "values",
        "count",
        "item",
        "i",
        "library_",
        "asynchronous",
        "convert",
        "callbacks",
        "errors",
    )
)
"""Names that generated bodies use for themselves; a parameter with such a name gets a suffix."""


def type_name(item: ir.Item) -> str:
    return spelled(item, LANGUAGE, pascal(item.name))


def member(item: ir.Item) -> str:
    return safe(spelled(item, LANGUAGE, snake(item.name)), RESERVED)


def param(item: ir.Item) -> str:
    return safe(spelled(item, LANGUAGE, snake(item.name)), RESERVED | LOCALS)


def constant(item: ir.Item) -> str:
    return safe(spelled(item, LANGUAGE, screaming(item.name)), RESERVED)


def module(item: ir.Item) -> str:
    """The module of one object's class."""
    return snake(item.name)


def error_base(api: ir.Api) -> str:
    return f"{api.profile.title}Error"


def error_class(api: ir.Api, value: ir.EnumValue) -> str:
    """The exception of one code; the generic code is the base class itself."""
    if value.name == api.error.generic:
        return error_base(api)
    return f"{pascal(value.name).removesuffix('Error')}Error"


def link(api: ir.Api, target: ir.Target) -> str:
    """A documentation link."""
    item = next(
        i for group in (api.enums, api.structs, api.callbacks, api.objects) for i in group if i.name == target.object
    )
    if isinstance(item, ir.Enum) and item.name == api.error.code_enum and target.member:
        return f"`{error_class(api, item.value(target.member))}`"
    if not target.member:
        return f"`{type_name(item)}`"
    if isinstance(item, ir.Enum):
        return f"`{type_name(item)}.{constant(item.value(target.member))}`"
    if isinstance(item, ir.Object):
        found = next((m for m in (*item.members, *item.states) if m.name == target.member), None)
        if isinstance(found, ir.Method) and found.kind is ir.Kind.CONSTRUCTOR and is_init(item, found):
            return f"`{type_name(item)}`"
        return f"`{type_name(item)}.{target.member if found is None else member(found)}`"
    return f"`{type_name(item)}.{target.member}`"


def is_init(owner: ir.Object, constructor: ir.Method) -> bool:
    """The constructor that plain `Name(...)` calls: the one called `create`, or the only one."""
    return constructor.name == "create" or len(owner.constructors) == 1
