# SPDX-License-Identifier: Apache-2.0
"""How Swift spells the names of an API: case, reserved words, argument labels. Must not know types or C functions."""

from __future__ import annotations

from atoll_generator import ir
from atoll_generator.names import camel, pascal, spelled

LANGUAGE = "swift"

_WORDS = """
    Any Protocol Self Type as associatedtype async await break case catch class continue default defer deinit do
    else enum extension fallthrough false fileprivate for func guard if import in init inout internal is let nil
    open operator precedencegroup private protocol public repeat rethrows return self static struct subscript
    super switch throw throws true try typealias var where while
"""
_RESERVED = frozenset(_WORDS.split())
_LOCALS = frozenset(["api", "handle", "library", "pointer", "report", "result", "count", "item", "memory", "body"])
"""Names that generated bodies use themselves: an argument that has one of them keeps it as its label only."""

_PREPOSITIONS = ("from", "to", "with", "at", "by", "into")
_VERBS = ("enable_", "allow_", "use_", "disable_")


def find(api: ir.Api, name: str) -> ir.Item:
    """The enum, struct, callback or object of that name."""
    groups: tuple[tuple[ir.Item, ...], ...] = (api.enums, api.structs, api.callbacks, api.objects)
    return next(item for group in groups for item in group if item.name == name)


def escape(name: str) -> str:
    """A name usable as an identifier, in backticks where Swift reserves it."""
    return f"`{name}`" if name in _RESERVED else name


def type_name(item: ir.Item) -> str:
    return spelled(item, LANGUAGE, item.name)


def value_name(item: ir.Item) -> str:
    """A property, an enum value, a field or a state."""
    return escape(spelled(item, LANGUAGE, camel(item.name)))


def local(param: ir.Item) -> str:
    """The name of an argument inside the body."""
    name = camel(param.name)
    return f"{name}Value" if name in _LOCALS else escape(name)


def label(param: ir.Item) -> str:
    return camel(param.name)


def argument(outer: str, inner: str) -> str:
    """`outer inner` as Swift writes an argument; one word when both are the same."""
    return inner if outer == inner.strip("`") else f"{outer} {inner}"


def split_preposition(name: str) -> tuple[str, str]:
    """`take_from` → (`take`, `from`): the preposition labels the first argument."""
    head, _, tail = name.rpartition("_")
    return (head, tail) if head and tail in _PREPOSITIONS else (name, "")


def method(m: ir.Method | ir.Sequence) -> tuple[str, tuple[str, ...]]:
    """The base name of a function and the label of each argument (`_`: none)."""
    base, first = split_preposition(m.name) if m.params else (m.name, "")
    labels = tuple(label(p) for p in m.params)
    if labels:
        labels = (first or "_", *labels[1:])
    return spelled(m, LANGUAGE, camel(base)), labels


def option(m: ir.Method) -> tuple[str, tuple[str, ...]]:
    """Options are set by a verb: `set…`, or the one they already begin with."""
    derived = camel(m.name) if m.name.startswith(_VERBS) else f"set{pascal(m.name)}"
    return spelled(m, LANGUAGE, derived), ("_",)


def constructor(m: ir.Method) -> tuple[str, ...]:
    """Labels of `init`: `from_thing(x)` is `init(thing:)`, any name but `create` names the first argument."""
    labels = tuple(label(p) for p in m.params)
    if m.name == "create" or not labels:
        return labels
    return (spelled(m, LANGUAGE, camel(m.name.removeprefix("from_"))), *labels[1:])


def state_case(name: str) -> str:
    return escape(camel(name))


def error_type(api: ir.Api) -> str:
    return f"{api.profile.swift_module}Error"


def call_suffix(labels: tuple[str, ...]) -> str:
    """`(_:dims:)`, as DocC writes it."""
    return "(" + "".join(f"{label}:" for label in labels) + ")"


def link(api: ir.Api, target: ir.Target) -> str:
    """A `[Object.member]` link in DocC."""
    item = find(api, target.object)
    owner = type_name(item)
    if not target.member:
        return f"``{owner}``"
    if isinstance(item, ir.Object):
        return f"``{owner}/{_member_link(item, target.member)}``"
    return f"``{owner}/{camel(target.member)}``"


def _member_link(owner: ir.Object, name: str) -> str:
    member = next((m for m in owner.members if m.name == name), None)
    if isinstance(member, ir.View):
        return view(member)[0] + "(_:)"
    if isinstance(member, ir.Sequence) and not member.params:
        return camel(name)
    if isinstance(member, ir.Method) and member.kind is ir.Kind.GETTER:
        return camel(name)
    if isinstance(member, ir.Method) and member.kind is ir.Kind.CONSTRUCTOR:
        return "init" + call_suffix((*constructor(member), "library"))
    if isinstance(member, ir.Method) and member.kind is ir.Kind.OPTION:
        base, labels = option(member)
        return base + call_suffix(labels)
    if isinstance(member, ir.Method | ir.Sequence):
        base, labels = method(member)
        return base + call_suffix(labels)
    return camel(name)


def view(v: ir.View) -> tuple[str, str]:
    """The scoped functions that lend memory: to read and to write."""
    name = pascal(v.name)
    return f"withUnsafe{name}", f"withUnsafeMutable{name}"
