# SPDX-License-Identifier: Apache-2.0
"""The C headers, read by an independent parser and compared with what the specification says.

It must not know how the headers were written: it sees preprocessed text only.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pycparser import c_ast, c_generator, c_parser

from atoll_generator import cabi, ir

# What the standard headers define, as far as declarations need it; parsing the real ones is not the point.
_STANDARD = {
    "stdarg.h": "typedef struct va_list_ va_list;",
    "stdbool.h": "typedef _Bool bool;",
    "stddef.h": "typedef unsigned long size_t;",
    "stdint.h": "".join(
        f"typedef {base} {sign}int{bits}_t;\n"
        for bits, plain in ((8, "char"), (16, "short"), (32, "int"), (64, "long"))
        for sign, base in (("", f"signed {plain}"), ("u", f"unsigned {plain}"))
    ),
}


@dataclass
class Declared:
    """What a translation unit declares; types as normalised C text."""

    functions: dict[str, str] = field(default_factory=dict)
    values: dict[str, int] = field(default_factory=dict)
    fields: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)


def read(include: Path, headers: tuple[str, ...]) -> Declared:
    """Everything that the headers below `include` declare."""
    return parse(_preprocess(include, headers))


def _preprocess(include: Path, headers: tuple[str, ...]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in _STANDARD.items():
            (Path(folder) / name).write_text(text, encoding="ascii")
        command = ["gcc", "-E", "-P", "-nostdinc", "-D__attribute__(x)=", f"-I{folder}", f"-I{include}", "-xc", "-"]
        source = "".join(f'#include "{h}"\n' for h in headers)
        return subprocess.run(command, input=source, text=True, capture_output=True, check=True).stdout


def parse(text: str) -> Declared:
    found = Declared()
    for node in c_parser.CParser().parse(text).ext:
        if isinstance(node, c_ast.Decl) and isinstance(node.type, c_ast.FuncDecl):
            found.functions[node.name] = _function(node.type)
        _enums(node, found)
        _structs(node, found)
    return found


def _enums(node: c_ast.Node, found: Declared) -> None:
    inner = node.type.type if isinstance(node, c_ast.Typedef) else getattr(node, "type", None)
    if isinstance(inner, c_ast.Enum) and inner.values:
        for e in inner.values.enumerators:
            found.values[e.name] = _constant(e.value)


def _constant(node: c_ast.Node) -> int:
    if isinstance(node, c_ast.UnaryOp):
        return -_constant(node.expr)
    return int(node.value, 0)


def _structs(node: c_ast.Node, found: Declared) -> None:
    inner = node.type.type if isinstance(node, c_ast.Typedef) else getattr(node, "type", None)
    if isinstance(inner, c_ast.Struct | c_ast.Union) and inner.decls:
        found.fields[inner.name] = tuple((d.name, _type(d.type)) for d in inner.decls)


def _function(node: c_ast.FuncDecl) -> str:
    params = [_type(p.type) if not isinstance(p, c_ast.EllipsisParam) else "..." for p in (node.args or [])]
    return f"{_type(node.type)} ({', '.join(params)})"


def _type(node: c_ast.Node) -> str:
    """The type as text, without the names of declarators and parameters."""
    if isinstance(node, c_ast.PtrDecl):
        quals = " ".join(["", *node.quals])
        return f"{_type(node.type)}*{quals}"
    if isinstance(node, c_ast.ArrayDecl):
        size = c_generator.CGenerator().visit(node.dim) if node.dim else ""
        return f"{_type(node.type)}[{size}]"
    if isinstance(node, c_ast.FuncDecl):
        return _function(node)
    if isinstance(node, c_ast.TypeDecl):
        return " ".join([*node.quals, _type(node.type)])
    if isinstance(node, c_ast.IdentifierType):
        return " ".join(node.names)
    if isinstance(node, c_ast.Struct | c_ast.Union | c_ast.Enum):
        return node.name or "anonymous"
    return _type(node.type)


# --- comparison ------------------------------------------------------------------------------------------


def compare(api: ir.Api, declared: Declared) -> tuple[str, ...]:
    """Every disagreement between the specification and what the headers declare."""
    context = "".join(f"typedef int {n};\n" for n in _type_names(api))
    expected = expected_functions(api, context)
    return (
        *_differences("function", expected, declared.functions),
        *_differences("value", _values(api), declared.values),
        *_differences("fields of", _fields(api, context), declared.fields),
    )


def _differences(what: str, expected: Mapping[str, object], found: Mapping[str, object]) -> Iterator[str]:
    for name, value in expected.items():
        if name not in found:
            yield f"{what} {name}: not in the headers"
        elif found[name] != value:
            yield f"{what} {name}: {found[name]} in the headers, {value} in the specification"
    for name in found:
        if name not in expected:
            yield f"{what} {name}: not in the specification"


def _type_names(api: ir.Api) -> list[str]:
    names = {i.name for i in api.c_items if i.kind in ("opaque", "alias", "struct", "union", "enum")}
    names |= (
        {e.c_name for e in api.enums} | {s.c_name for s in api.structs} | {o.c_name for o in api.objects if o.c_name}
    )
    names |= {api.error.c_name} - {""}
    return sorted(names | {"va_list", "bool", "size_t"} | {f"{u}int{b}_t" for u in ("", "u") for b in (8, 16, 32, 64)})


def expected_functions(api: ir.Api, context: str) -> dict[str, str]:
    texts = [f.declaration for f in cabi.functions(api)]
    texts += [i.text for i in api.c_items if i.kind == "function" and not i.planned]
    return parse(context + "".join(f"{t};\n" for t in texts)).functions


def _values(api: ir.Api) -> dict[str, int]:
    found = {v.c_name: v.value for e in api.enums for v in e.values}
    found |= {n: v for i in api.c_items if i.kind == "enum" for n, v, _ in i.values if v < 2**31}
    return found


def _fields(api: ir.Api, context: str) -> dict[str, tuple[tuple[str, str], ...]]:
    text = ""
    for i in api.c_items:
        if i.kind in ("struct", "union"):
            text += f"{i.kind} {i.name} {{ {' '.join(_member(t, n) for t, n in i.fields)} }};\n"
    found = parse(context + text).fields
    for s in api.structs:
        found[s.c_name] = tuple((f.c_name, _scalar(api, f)) for f in s.fields)
    return found


def _scalar(api: ir.Api, f: ir.Field) -> str:
    return api.enum(f.type.name).c_name if isinstance(f.type, ir.EnumType) else cabi.scalar(f.type.name).text  # type: ignore[union-attr]


def _member(c_type: str, name: str) -> str:
    if "(*)" in c_type:
        return c_type.replace("(*)", f"(*{name})", 1) + ";"
    base, bracket, rest = c_type.partition("[")
    return f"{base} {name}{bracket}{rest};"
