# SPDX-License-Identifier: Apache-2.0
"""Documentation texts as Javadoc: links, code words, escapes, line breaks."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from atoll_generator import ir
from atoll_generator.backends.java import names

_CODE = re.compile(r"`([^`]+)`")
_WIDTH = 112


def paragraphs(api: ir.Api, doc: ir.Doc) -> list[str]:
    return [_inline(p) for p in doc.render(lambda target: _link(api, target))]


def line(api: ir.Api, doc: ir.Doc) -> str:
    """The whole text on one line, for a tag."""
    return " ".join(paragraphs(api, doc))


def _inline(text: str) -> str:
    parts = _CODE.split(text)
    plain = [p if i % 2 else re.sub(r"\bNULL\b", "null", _escape(p)) for i, p in enumerate(parts)]
    return "".join(f"{{@code {p}}}" if i % 2 else p for i, p in enumerate(plain))


def _escape(text: str) -> str:
    pieces = re.split(r"(\{@link [^}]*\})", text)
    return "".join(p if p.startswith("{@link") else _entities(p) for p in pieces)


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;")


def _link(api: ir.Api, target: ir.Target) -> str:
    item = next(i for i in (*api.enums, *api.structs, *api.callbacks, *api.objects) if i.name == target.object)
    if item.skipped(names.LANGUAGE):
        return f"`{target}`"
    name = names.type_name(item)
    return f"{{@link {name}#{_anchor(item, target.member)}}}" if target.member else f"{{@link {name}}}"


def _anchor(item: ir.Item, member: str) -> str:
    match item:
        case ir.Enum():
            return names.constant(item.value(member))
        case ir.Object():
            return _member(item, member)
        case _:
            return names.member(ir.Item(member, item.doc))


def _member(owner: ir.Object, name: str) -> str:
    if any(s.name == name for s in owner.states):
        return ""
    member = owner.member(name)
    if isinstance(member, ir.Method) and member.kind is ir.Kind.OPTION:
        return names.setter(member)
    if is_plain_constructor(member):
        return names.type_name(owner)
    return names.member(member)


def is_plain_constructor(member: ir.AnyMember) -> bool:
    """The one that becomes `new`; the others become static methods."""
    return isinstance(member, ir.Method) and member.kind is ir.Kind.CONSTRUCTOR and member.name == "create"


def words(text: str) -> list[str]:
    """Every identifier in a piece of code."""
    return re.findall(r"[A-Za-z_]\w*", text)


def comment(text: Iterable[str], tags: Sequence[str] = ()) -> tuple[str, ...]:
    """The lines of a Javadoc comment."""
    first, *others = text
    body = _wrap(first)
    for paragraph in others:
        body += ["", *_wrap(f"<p>{paragraph}")]
    if tags:
        body.append("")
    for tag in tags:
        body += _wrap(tag, "    ")
    if len(body) == 1 and len(body[0]) < _WIDTH - 6:
        return (f"/** {body[0]} */",)
    return ("/**", *(f" * {b}".rstrip() for b in body), " */")


def _wrap(text: str, hang: str = "") -> list[str]:
    return textwrap.wrap(text, _WIDTH, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)
