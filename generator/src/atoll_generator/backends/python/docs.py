# SPDX-License-Identifier: Apache-2.0
"""Docstrings: the text of an item, its links spelled for Python. Must not know how code is laid out."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

from atoll_generator import ir
from atoll_generator.backends.python import names

WIDTH = 120


def paragraphs(api: ir.Api, item: ir.Item, *notes: str) -> list[str]:
    found = [_python(p) for p in item.doc.render(lambda target: names.link(api, target))]
    if item.deprecated:
        found.append(f"Deprecated: {item.deprecated}")
    return [*found, *(note for note in notes if note)]


def text(api: ir.Api, doc: ir.Doc) -> str:
    return _python(" ".join(doc.render(lambda target: names.link(api, target))))


def _python(words: str) -> str:
    """C's word for nothing is not Python's."""
    return re.sub(r"\bNULL\b", "None", words)


def docstring(
    paras: Sequence[str], indent: int, sections: Sequence[tuple[str, Sequence[tuple[str, str]]]] = ()
) -> tuple[str, ...]:
    """The lines of a docstring with its quotes; sections are Args, Returns and so on."""
    lines: list[str] = []
    for paragraph in paras:
        if lines:
            lines.append("")
        lines += _wrap(paragraph, indent, first=3 if not lines else 0)
    for title, entries in sections:
        if entries:
            lines += ["", f"{title}:"]
            for name, body in entries:
                lead = f"{name}: " if name else ""
                lines += ["    " + line for line in _wrap(lead + body, indent + 4, hang=4)]
    if len(lines) == 1 and len(lines[0]) + indent + 6 <= WIDTH:
        return (f'"""{lines[0]}"""',)
    return (f'"""{lines[0]}', *lines[1:], '"""')


def _wrap(paragraph: str, indent: int, first: int = 0, hang: int = 0) -> list[str]:
    lines = textwrap.wrap(
        paragraph,
        WIDTH - indent,
        initial_indent="\0" * first,  # the quotes take room on the first line
        subsequent_indent=" " * hang,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [lines[0][first:], *lines[1:]]
