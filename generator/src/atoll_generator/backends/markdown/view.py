# SPDX-License-Identifier: Apache-2.0
"""What the reference templates print, worded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from atoll_generator import ir, names
from atoll_generator.backend import references


@dataclass(frozen=True)
class TabView:
    title: str
    fence: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class RowView:
    name: str
    doc: str


@dataclass(frozen=True)
class MemberView:
    name: str
    doc: tuple[str, ...]
    params: tuple[RowView, ...]
    returns: str
    """The result, with its label."""
    facts: tuple[str, ...]
    tabs: tuple[TabView, ...]
    absent: tuple[str, ...]


@dataclass(frozen=True)
class PageView:
    file: str
    title: str
    doc: tuple[str, ...]
    facts: tuple[str, ...]
    rows: tuple[RowView, ...]
    members: tuple[MemberView, ...]


@dataclass(frozen=True)
class LinkView:
    title: str
    file: str
    summary: str


@dataclass(frozen=True)
class IndexView:
    title: str
    version: str
    doc: tuple[str, ...]
    objects: tuple[LinkView, ...]
    values: tuple[LinkView, ...]


def file_of(name: str) -> str:
    return f"{names.snake(name)}.md"


def link(target: ir.Target) -> str:
    anchor = f"#{target.member}" if target.member else ""
    return f"[`{target}`]({file_of(target.object)}{anchor})"


def pages(api: ir.Api) -> Iterator[PageView]:
    yield from (_object(api, o) for o in api.objects)
    for e in api.enums:
        rows = tuple(RowView(v.name, f"{v.value}. {' '.join(v.doc.render(link))}") for v in e.values)
        policy = "Other values may arrive and are kept." if e.open else "There are no other values."
        yield PageView(file_of(e.name), e.name, e.doc.render(link), (f"C: `{e.c_name}`", policy), rows, ())
    for s in api.structs:
        rows = tuple(RowView(f.name, " ".join(f.doc.render(link))) for f in s.fields)
        yield PageView(file_of(s.name), s.name, s.doc.render(link), (f"C: `{s.c_name}`",), rows, ())
    for c in api.callbacks:
        rows = tuple(RowView(p.name, " ".join(p.doc.render(link))) for p in c.params)
        where = "It may come from any thread." if c.any_thread else "It comes from the thread that makes the call."
        yield PageView(file_of(c.name), c.name, c.doc.render(link), (where, f"Thrown errors: {c.thrown}"), rows, ())


def index(api: ir.Api) -> IndexView:
    values = (*api.enums, *api.structs, *api.callbacks)
    return IndexView(
        api.profile.title,
        api.version,
        api.doc.render(link),
        tuple(_entry(o) for o in api.objects),
        tuple(_entry(v) for v in values),
    )


def _entry(item: ir.Item) -> LinkView:
    return LinkView(item.name, file_of(item.name), item.doc.render(link)[0])


def _object(api: ir.Api, o: ir.Object) -> PageView:
    return PageView(
        file_of(o.name),
        o.name,
        o.doc.render(link),
        tuple(_object_facts(o)),
        tuple(RowView(s.name, f"State: {' '.join(s.doc.render(link))}") for s in o.states),
        tuple(_member(api, o, m) for m in o.members),
    )


_THREADS = {
    ir.Threads.CONFINED: "One thread at a time.",
    ir.Threads.IMMUTABLE: "Never changes: any number of threads.",
    ir.Threads.SHARED: "Any number of threads.",
    ir.Threads.ANY: "Any thread, at any time.",
}


def _object_facts(o: ir.Object) -> Iterator[str]:
    if o.c_name:
        yield f"C: `{o.c_name}`"
    yield _THREADS[o.threads]
    if o.lifetime is ir.Lifetime.BORROWED:
        yield "Belongs to the object it came from, and is closed with it."
    if o.lifetime is ir.Lifetime.OWNED:
        yield "Close it when done; otherwise it is closed when it is collected."


def _member(api: ir.Api, o: ir.Object, m: ir.AnyMember) -> MemberView:
    params = m.params if isinstance(m, ir.Method | ir.Sequence) else ()
    languages = references()
    present = [r for name, r in languages.items() if not m.skipped(name)]
    absent = tuple(f"{r.TITLE}: {m.skipped(name)}" for name, r in languages.items() if m.skipped(name))
    returns = m.returns if isinstance(m, ir.Method) else m.element if isinstance(m, ir.Sequence) else None
    return MemberView(
        m.name,
        m.doc.render(link),
        tuple(RowView(p.name, " ".join(p.doc.render(link)) + _default(p)) for p in params),
        f"{'Each element' if isinstance(m, ir.Sequence) else 'Result'}: {_line(returns.doc)}" if returns else "",
        tuple(_facts(api, m)),
        tuple(TabView(r.TITLE, r.FENCE, tuple(r.example(api, o, m).splitlines())) for r in present),
        absent,
    )


def _line(doc: ir.Doc) -> str:
    return " ".join(doc.render(link))


def _default(p: ir.Param) -> str:
    shown = "none" if p.default is None else str(p.default).lower() if isinstance(p.default, bool) else p.default
    return f" Default: {shown}." if p.has_default else ""


def _facts(api: ir.Api, m: ir.AnyMember) -> Iterator[str]:
    if m.deprecated:
        yield f"Deprecated: {m.deprecated}"
    if m.optional:
        code = link(ir.Target(api.error.code_enum, api.error.unsupported))
        yield f"Not every library with this API has it: then it is the error {code}."
    for need in m.needs:
        code = link(ir.Target(api.error.code_enum, need.error))
        yield f"Needs {need.name}, else it is the error {code}."
    if isinstance(m, ir.Method):
        yield from _method_facts(m)
    if isinstance(m, ir.View):
        yield "Seen without a copy. While it is open in a scope, calls that would move it are refused."


def _method_facts(m: ir.Method) -> Iterator[str]:
    if m.invalidates:
        yield f"Makes {', '.join(map(link, m.invalidates))} stale."
    if m.blocking:
        yield "May take long; languages with asynchronous calls have an asynchronous twin."
    if m.threads is ir.Threads.ANY:
        yield _THREADS[ir.Threads.ANY]
    for p in m.params:
        if p.ownership is ir.Ownership.RETAIN:
            yield f"`{p.name}` is kept alive as long as it is in use."
