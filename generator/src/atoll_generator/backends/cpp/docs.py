# SPDX-License-Identifier: Apache-2.0
"""Documentation comments: paragraphs of the specification with the facts a caller must know."""

from __future__ import annotations

import textwrap

from atoll_generator import ir
from atoll_generator.backends.cpp import names

_WIDTH = 108


def lines(api: ir.Api, doc: ir.Doc, *more: str) -> tuple[str, ...]:
    """`///` lines, not indented."""
    found: list[str] = []
    for p in (*doc.render(lambda target: names.link(api, target)), *more):
        if found and not p.startswith("@"):
            found.append("///")
        found += [f"/// {line}" for line in textwrap.wrap(p, _WIDTH, break_long_words=False, break_on_hyphens=False)]
    return tuple(found)


def member(api: ir.Api, m: ir.AnyMember) -> tuple[str, ...]:
    return lines(api, m.doc, *_facts(m, api), *_arguments(api, m))


def _arguments(api: ir.Api, m: ir.AnyMember) -> list[str]:
    if isinstance(m, ir.View):
        return []
    found = [f"@param {names.param(p)} {flat(api, p.doc)}" for p in m.params]
    if isinstance(m, ir.Method) and m.returns:
        found.append(f"@return {flat(api, m.returns.doc)}")
    return found


def _facts(m: ir.AnyMember, api: ir.Api) -> list[str]:
    found = []
    if isinstance(m, ir.Method) and m.invalidates:
        views = " and ".join(names.link(api, t) for t in m.invalidates)
        found.append(f"Views from {views} go stale; while one is open, this fails.")
    if isinstance(m, ir.Method) and m.threads is ir.Threads.ANY:
        found.append("Any thread may call it, also while another call is in progress.")
    if m.optional:
        found.append("A library may lack it; calling it then is an error that says so.")
    if m.since:
        found.append(f"Since {m.since}.")
    return found


def flat(api: ir.Api, doc: ir.Doc) -> str:
    return " ".join(doc.render(lambda target: names.link(api, target)))
