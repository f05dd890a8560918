# SPDX-License-Identifier: Apache-2.0
"""Documentation comments in Swift's markup. Must not know how code is laid out."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from atoll_generator import ir
from atoll_generator.backends.swift import names

WIDTH = 120


def comment(paragraphs: Sequence[str], indent: int = 0) -> tuple[str, ...]:
    """Paragraphs as `///` lines, an empty one between them."""
    lines: list[str] = []
    for paragraph in paragraphs:
        if lines:
            lines.append("///")
        lines += wrap(paragraph, indent)
    return tuple(lines)


def wrap(text: str, indent: int, hang: str = "") -> list[str]:
    room = WIDTH - indent - len("/// ")
    broken = textwrap.wrap(text, room, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)
    return [f"/// {line}" for line in broken]


def plain(api: ir.Api, doc: ir.Doc, indent: int = 0, note: str = "") -> tuple[str, ...]:
    """The text of an item, its links resolved."""
    paragraphs = doc.render(lambda target: names.link(api, target))
    return comment((*paragraphs, note) if note else paragraphs, indent)


def member(
    api: ir.Api, doc: ir.Doc, params: Sequence[tuple[str, ir.Doc]] = (), returns: ir.Doc | None = None, indent: int = 4
) -> tuple[str, ...]:
    """The text of a member with its arguments, its result and how it fails."""
    lines = [*plain(api, doc, indent), "///"]
    lines += _parameters(api, params, indent)
    if returns:
        lines += _field("Returns", _text(api, returns), indent)
    lines += _field("Throws", f"``{names.error_type(api)}``.", indent)
    return tuple(lines)


def _text(api: ir.Api, doc: ir.Doc) -> str:
    return " ".join(doc.render(lambda target: names.link(api, target)))


def _field(name: str, text: str, indent: int) -> list[str]:
    return wrap(f"- {name}: {text}", indent, hang="  ")


def _parameters(api: ir.Api, params: Sequence[tuple[str, ir.Doc]], indent: int) -> list[str]:
    if len(params) == 1:
        return _field(f"Parameter {params[0][0]}", _text(api, params[0][1]), indent)
    lines = ["/// - Parameters:"] if params else []
    for name, doc in params:
        lines += wrap(f"  - {name}: {_text(api, doc)}", indent, hang="    ")
    return lines
