# SPDX-License-Identifier: Apache-2.0
"""What the C templates print: headers, layout assertions, exports. Every word is spelled here already."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.c import docs

Lines = tuple[str, ...]
_INT_MAX = 2**31 - 1
_COLUMNS = 100


@dataclass(frozen=True)
class Declaration:
    doc: Lines
    lines: Lines

    @property
    def comment(self) -> Lines:
        return comment(self.doc)


@dataclass(frozen=True)
class HeaderView:
    path: str
    guard: str
    doc: Lines
    system_includes: Lines
    own_includes: Lines
    prologue: str
    types: tuple[Declaration, ...]
    functions: tuple[Declaration, ...]
    aliases: Lines


@dataclass(frozen=True)
class Assertion:
    condition: str
    text: str


@dataclass(frozen=True)
class LayoutView:
    includes: Lines
    assertions: tuple[Assertion, ...]


@dataclass(frozen=True)
class Node:
    name: str
    names: Lines


def comment(lines: Lines) -> Lines:
    if len(lines) < 2:
        return tuple(f"/* {line} */" for line in lines)
    return (f"/* {lines[0]}", *(f" * {line}" for line in lines[1:-1]), f" * {lines[-1]} */")


def guard(path: str) -> str:
    return re.sub(r"\W", "_", path).upper() + "_"


def headers(api: ir.Api) -> Iterator[HeaderView]:
    documented = docs.functions(api)
    for h in api.headers:
        yield HeaderView(
            path=h.path,
            guard=guard(h.path),
            doc=docs.wrap(docs.text(api, h.doc)),
            system_includes=tuple(_include(i) for i in h.includes if i.startswith("<")),
            own_includes=tuple(_include(i) for i in h.includes if not i.startswith("<")),
            prologue=h.prologue,
            types=tuple(_types(api, h)),
            functions=tuple(_functions(api, h, documented)),
            aliases=h.aliases,
        )


def _include(text: str) -> str:
    return f"#include {text}" if text.startswith("<") else f'#include "{text}"'


# --- types -----------------------------------------------------------------------------------------------


def _types(api: ir.Api, h: ir.Header) -> Iterator[Declaration]:
    items = [i for i in api.c_items if i.header == h.path and not i.planned]
    yield from (_opaque(i.name, docs.wrap(docs.text(api, i.doc))) for i in items if i.kind == "opaque")
    yield from (_opaque(n, d) for n, d in _handles(api, h))
    yield from (_forward(i) for i in items if i.kind in ("struct", "union"))
    yield from (_alias(api, i) for i in items if i.kind == "alias")
    yield from (_macro(api, i) for i in items if i.kind == "macro")
    for e in api.enums:
        if e.header == h.path:
            values = [(v.c_name, v.value, " ".join(docs.text(api, v.doc))) for v in e.values]
            yield _enum(e.c_name, docs.wrap(docs.text(api, e.doc)), values)
    for i in items:
        if i.kind == "enum":
            yield _enum(i.name, docs.wrap(docs.text(api, i.doc)), list(i.values))
    yield from (_value_struct(api, s) for s in api.structs if s.header == h.path)
    yield from (_struct(api, i) for i in items if i.kind in ("struct", "union"))


def _handles(api: ir.Api, h: ir.Header) -> Iterator[tuple[str, Lines]]:
    """Handle types that no plain C declaration introduces already."""
    known = {i.name for i in api.c_items if i.kind in ("opaque", "struct")}
    for o in api.objects:
        if o.c_name and o.header == h.path and o.c_name not in known:
            yield o.c_name, docs.wrap(docs.text(api, o.doc))
    if api.error.c_name and api.error.header == h.path:
        yield api.error.c_name, docs.wrap(docs.text(api, api.error.doc))


def _opaque(name: str, doc: Lines) -> Declaration:
    return Declaration(doc, (f"typedef struct {name} {name};",))


def _forward(i: ir.CItem) -> Declaration:
    return Declaration((), (f"typedef {i.kind} {i.name} {i.name};",))


def _alias(api: ir.Api, i: ir.CItem) -> Declaration:
    return Declaration(docs.wrap(docs.text(api, i.doc)), (f"typedef {i.text} {i.name};",))


def _macro(api: ir.Api, i: ir.CItem) -> Declaration:
    """A macro; text that starts with a parameter list on a line of its own makes a function-like one."""
    first, *rest = i.text.split("\n")
    if not rest:
        return Declaration(docs.wrap(docs.text(api, i.doc)), (f"#define {i.name} {first}",))
    body = [f"#define {i.name}{first} \\", *(f"  {line} \\" for line in rest[:-1]), f"  {rest[-1]}"]
    return Declaration(docs.wrap(docs.text(api, i.doc)), tuple(body))


def _enum(name: str, doc: Lines, values: list[tuple[str, int, str]]) -> Declaration:
    wide = [v for v in values if v[1] > _INT_MAX]
    if wide:
        return _wide_enum(name, doc, values, wide)
    lines = [f"typedef enum {name} {{"]
    lines += _values(values)
    return Declaration(doc, (*lines, f"}} {name};"))


def _wide_enum(
    name: str, doc: Lines, values: list[tuple[str, int, str]], wide: list[tuple[str, int, str]]
) -> Declaration:
    """C has no enum constants beyond int: those become macros, and the type is the integer compilers choose for it."""
    lines = ["enum {", *_values([v for v in values if v not in wide]), "};", f"typedef uint64_t {name};"]
    for c_name, value, text in wide:
        lines += [f"/* {text} */", f"#define {c_name} UINT64_C({value})"]
    return Declaration(doc, tuple(lines))


def _values(values: list[tuple[str, int, str]]) -> list[str]:
    return [line for c_name, value, text in values for line in (*_comment(text), f"  {c_name} = {value},")]


def _comment(text: str) -> Lines:
    wrapped = docs.wrap([text])
    if len(wrapped) == 1:
        return (f"  /* {wrapped[0]} */",)
    return (f"  /* {wrapped[0]}", *(f"   * {line}" for line in wrapped[1:-1]), f"   * {wrapped[-1]} */")


def _value_struct(api: ir.Api, s: ir.Struct) -> Declaration:
    lines = [f"typedef struct {s.c_name} {{"]
    for f in s.fields:
        lines += [*_comment(" ".join(docs.text(api, f.doc))), f"  {field_type(api, f)} {f.c_name};"]
    return Declaration(docs.wrap(docs.text(api, s.doc)), (*lines, f"}} {s.c_name};"))


def field_type(api: ir.Api, f: ir.Field) -> str:
    if isinstance(f.type, ir.EnumType):
        return api.enum(f.type.name).c_name
    assert isinstance(f.type, ir.Scalar)
    return cabi.scalar(f.type.name).text


def _struct(api: ir.Api, i: ir.CItem) -> Declaration:
    lines = [f"{i.kind} {i.name} {{", *(f"  {field(t, n)};" for t, n in i.fields), "};"]
    return Declaration(docs.wrap(docs.text(api, i.doc)), tuple(lines))


def field(c_type: str, name: str) -> str:
    """`int (*)(void)` with a name → `int (*name)(void)`; `int[8]` → `int name[8]`."""
    if "(*)" in c_type:
        return c_type.replace("(*)", f"(*{name})", 1)
    array = re.fullmatch(r"(.*?)((?:\[\d*\])+)", c_type)
    return f"{array[1].strip()} {name}{array[2]}" if array else f"{c_type} {name}"


# --- functions -------------------------------------------------------------------------------------------


def _functions(api: ir.Api, h: ir.Header, documented: dict[str, Lines]) -> Iterator[Declaration]:
    for f in cabi.functions(api):
        if f.header == h.path:
            yield Declaration(documented[f.name], _prototype(api, f.declaration))
    for i in api.c_items:
        if i.kind == "function" and i.header == h.path and not i.planned:
            text = [*docs.text(api, i.doc), *([f"Deprecated: {i.deprecated}."] if i.deprecated else [])]
            yield Declaration(docs.wrap(text), _prototype(api, i.text))


def _prototype(api: ir.Api, text: str) -> Lines:
    """The exported declaration, its parameters on lines of their own length when one line is too short."""
    whole = f"{api.profile.export_macro} extern {text};"
    if len(whole) <= _COLUMNS:
        return (whole,)
    head, _, rest = whole.partition("(")
    lines, line = [f"{head}("], "   "
    for part in _split(rest):
        if len(line) + 1 + len(part) > _COLUMNS:
            lines.append(line)
            line = "   "
        line += f" {part}"
    return (*lines, line)


def _split(params: str) -> list[str]:
    """The parameters with their commas; those inside parentheses stay together."""
    parts, depth = [""], 0
    for character in params:
        depth += {"(": 1, ")": -1}.get(character, 0)
        parts[-1] += character
        if character == "," and depth == 0:
            parts.append("")
    return [p.strip() for p in parts]


def nodes(api: ir.Api) -> tuple[Node, ...]:
    """Exported functions by version node, in the order the headers name the nodes."""
    found: dict[str, list[str]] = {}
    by_path = {h.path: h.version_node for h in api.headers}
    for f in cabi.functions(api):
        found.setdefault(by_path[f.header], []).append(f.name)
    for i in api.c_items:
        if i.kind == "function" and not i.planned:
            found.setdefault(by_path[i.header], []).append(i.name)
    order = list(dict.fromkeys(by_path.values()))
    return tuple(Node(n, tuple(sorted(found[n]))) for n in order if n in found)


# --- layout ----------------------------------------------------------------------------------------------


def layout(api: ir.Api) -> LayoutView:
    return LayoutView(tuple(_include(h.path) for h in api.headers), tuple(_assertions(api)))


def _assertions(api: ir.Api) -> Iterator[Assertion]:
    for e in api.enums:
        yield from (_value(v.c_name, v.value) for v in e.values)
    for s in api.structs:
        yield from _sizes(s.c_name, s.size, s.align)
        yield from (_offset(s.c_name, f.c_name, f.offset) for f in s.fields)
    for i in api.c_items:
        if i.kind == "enum":
            yield from (_value(name, value) for name, value, _ in i.values)
        if i.kind in ("struct", "union") and not i.planned:
            yield from _sizes(i.name, i.size, i.align)
            yield from (_offset(i.name, n, o) for (_, n), o in zip(i.fields, i.offsets, strict=False))


def _value(name: str, value: int) -> Assertion:
    literal = f"UINT64_C({value})" if value > _INT_MAX else str(value)
    return Assertion(f"{name} == {literal}", name)


def _sizes(name: str, size: int, align: int) -> Iterator[Assertion]:
    yield Assertion(f"sizeof({name}) == {size}", f"size of {name}")
    yield Assertion(f"ALIGN_OF({name}) == {align}", f"alignment of {name}")


def _offset(name: str, field_name: str, offset: int) -> Assertion:
    return Assertion(f"offsetof({name}, {field_name}) == {offset}", f"offset of {name}.{field_name}")
