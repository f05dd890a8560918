# SPDX-License-Identifier: Apache-2.0
"""How Objective-C spells the names of an API: prefixes, selectors, reserved words.

Must not know types or C functions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from atoll_generator import ir
from atoll_generator.names import camel, pascal, spelled

LANGUAGE = "objc"

_WORDS = """
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
    id self super in out inout bycopy byref oneway SEL IMP BOOL YES NO nil Nil class protocol interface
    implementation end error api pointer place ok status found report library index count item description hash
    copy
"""
_RESERVED = frozenset(_WORDS.split())
"""Words of the language, of NSObject, and those that generated bodies use themselves."""

_SYNTHETIC = {"description": "text", "hash": "hashValue", "class": "kind", "copy": "duplicate", "init": "initialize"}
"""Members that would replace what NSObject means by the name."""


def local(item: ir.Item) -> str:
    """An argument inside a body."""
    name = camel(item.name)
    return f"{name}Value" if name in _RESERVED else name


def type_name(api: ir.Api, item: ir.Item) -> str:
    return spelled(item, LANGUAGE, f"{api.profile.objc_prefix}{item.name}")


def find(api: ir.Api, name: str) -> ir.Item:
    """The enum, struct, callback or object of that name."""
    groups: tuple[tuple[ir.Item, ...], ...] = (api.enums, api.structs, api.callbacks, api.objects)
    return next(item for group in groups for item in group if item.name == name)


def value(api: ir.Api, e: ir.Enum, v: ir.EnumValue) -> str:
    """`ATLTensorTypeFloat32`."""
    return f"{type_name(api, e)}{spelled(v, LANGUAGE, pascal(v.name))}"


def member(m: ir.Item) -> str:
    """A property or the first word of a selector."""
    return spelled(m, LANGUAGE, _SYNTHETIC.get(m.name, camel(m.name)))


def field(f: ir.Item) -> str:
    return spelled(f, LANGUAGE, camel(f.name))


def state(s: str, api: ir.Api) -> str:
    return f"{api.profile.objc_prefix}State{pascal(s)}"


def selector(m: ir.Method | ir.Sequence) -> tuple[str, tuple[str, ...]]:
    """The parts of a selector before the error: one for every argument, or the bare name."""
    labels = tuple(camel(p.name) for p in m.params[1:])
    if isinstance(m, ir.Method) and m.kind is ir.Kind.CONSTRUCTOR:
        return constructor(m), labels
    if isinstance(m, ir.Method) and m.kind is ir.Kind.OPTION:
        return spelled(m, LANGUAGE, f"set{pascal(m.name)}"), labels
    return member(m), labels


def constructor(m: ir.Method) -> str:
    """`from_thing(x)` is `initWithThing:`; `create(model)` is `initWithModel:`."""
    if not m.params:
        return "init"
    base = m.params[0].name if m.name == "create" else m.name.removeprefix("from_")
    return spelled(m, LANGUAGE, f"initWith{pascal(base)}")


def spell(base: str, labels: Sequence[str], arguments: Sequence[str], extra: Sequence[tuple[str, str]] = ()) -> str:
    """A selector with its arguments: of a declaration (`(T)x`) or a call (`x`)."""
    if not arguments:
        head = base + (f"With{extra[0][0][:1].upper()}{extra[0][0][1:]}:{extra[0][1]}" if extra else "")
        return " ".join([head, *(f"{name}:{text}" for name, text in extra[1:])])
    parts = [f"{base}:{arguments[0]}"]
    parts += [f"{label}:{text}" for label, text in zip(labels, arguments[1:], strict=True)]
    return " ".join([*parts, *(f"{name}:{text}" for name, text in extra)])


def aligned(declaration: str, width: int = 120) -> str:
    """A declaration that is too long for a line: one argument on each, their colons below each other."""
    if len(declaration) <= width:
        return declaration
    parts = re.split(r" (?=\w+:\()", declaration)
    colon = parts[0].index(":", parts[0].index(")"))
    return "\n".join([parts[0], *(f"{part:>{colon + len(part) - part.index(':')}}" for part in parts[1:])])


def lease(v: ir.View) -> str:
    return f"lease{pascal(v.name)}"


def escape(v: ir.View) -> str:
    return f"view{pascal(v.name)}"


def receive(c: ir.Callback) -> tuple[str, tuple[str, ...]]:
    """The selector of a callback's protocol."""
    first, *rest = c.params
    return f"receive{pascal(first.name)}", tuple(camel(p.name) for p in rest)


def link(api: ir.Api, target: ir.Target) -> str:
    item = find(api, target.object)
    if not target.member:
        return type_name(api, item)
    if isinstance(item, ir.Enum):
        return value(api, item, item.value(target.member))
    if isinstance(item, ir.Object):
        return f"-[{type_name(api, item)} {_linked(item, target.member)}]"
    return camel(target.member)


def _linked(owner: ir.Object, name: str) -> str:
    found = next((m for m in owner.members if m.name == name), None)
    if isinstance(found, ir.View):
        return f"{lease(found)}WithError:"
    if isinstance(found, ir.Method | ir.Sequence) and (fallible(found) or found.params):
        base, labels = selector(found)
        return spell(base, labels, [""] * len(found.params), (("error", ""),)).replace(" ", "")
    return camel(name)


def fallible(m: ir.AnyMember) -> bool:
    """Whether it can fail for another reason than that the object was closed, is busy or lacks the function."""
    if isinstance(m, ir.Sequence):
        return bool(m.params or m.needs or m.negative not in ("", "empty") or m.item_fails is not ir.Fails.NEVER)
    return not (isinstance(m, ir.Method) and m.kind is ir.Kind.GETTER and m.fails is ir.Fails.NEVER and not m.needs)
