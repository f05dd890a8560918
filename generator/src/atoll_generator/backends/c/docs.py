# SPDX-License-Identifier: Apache-2.0
"""The contract of every C function as comment lines: purpose, arguments, failures, ownership."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from atoll_generator import cabi, ir

_WIDTH = 96


def wrap(paragraphs: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return tuple(
        line for p in paragraphs for line in textwrap.wrap(p, _WIDTH, break_long_words=False, break_on_hyphens=False)
    )


def functions(api: ir.Api) -> dict[str, tuple[str, ...]]:
    """C function → comment lines; the first member that uses a function documents it."""
    found: dict[str, tuple[str, ...]] = {}
    for name, paragraphs in _all(api):
        found.setdefault(name, wrap(paragraphs))
    return found


def text(api: ir.Api, doc: ir.Doc) -> list[str]:
    """The paragraphs with links replaced by the C names they mean."""
    return list(doc.render(lambda target: c_name(api, target)))


def c_name(api: ir.Api, target: ir.Target) -> str:
    for e in api.enums:
        if e.name == target.object:
            return e.value(target.member).c_name if target.member else e.c_name
    for s in api.structs:
        if s.name == target.object:
            return target.member or s.c_name
    owner = api.object(target.object)
    if not target.member:
        return owner.c_name or owner.name
    if any(s.name == target.member for s in owner.states):
        return target.member
    return cabi.of_member(api, owner, owner.member(target.member))[-1 if _is_list(owner, target) else 0].name


def _is_list(owner: ir.Object, target: ir.Target) -> bool:
    return isinstance(owner.member(target.member), ir.Sequence)


def _all(api: ir.Api) -> Iterator[tuple[str, list[str]]]:
    for o in api.objects:
        for m in (*o.constructors, *o.methods, *o.options, *o.getters):
            yield from _method(api, o, m)
        for s in o.sequences:
            yield from _sequence(api, o, s)
        for v in o.views:
            yield from _view(api, o, v)
        if o.delete:
            yield o.delete, [f"Deletes the {_a(o)}; NULL is fine. Everything borrowed from it becomes invalid."]
    yield from _errors(api)


def _a(o: ir.Object) -> str:
    return o.self_name.replace("_", " ")


def _method(api: ir.Api, o: ir.Object, m: ir.Method) -> Iterator[tuple[str, list[str]]]:
    call = cabi.lower(api, o, m)
    lines = text(api, m.doc)
    for p in m.params:
        lines.append(f"`{p.c_name}`: {' '.join(text(api, p.doc))}{_called(api, p)}{_owned(p)}")
    if m.returns:
        lines.append(f"Result: {' '.join(text(api, m.returns.doc))}")
    lines += _facts(api, m)
    yield call.function.name, lines + ([_failure(m)] if m.fails is not ir.Fails.NEVER else [])
    if call.rich:
        yield (
            call.rich.name,
            [f"Like {call.function.name}, and on failure `error` (which may be NULL) says what happened.", _failure(m)],
        )
    if call.last_error:
        yield (
            call.last_error.name,
            [
                "Copies what the last failed standard call left behind into `out`, an error object of the caller. "
                "Its code is 0 when nothing failed. Fails when a pointer is NULL."
            ],
        )


def _called(api: ir.Api, p: ir.Param) -> str:
    if not isinstance(p.type, ir.CallbackType):
        return ""
    callback = api.callback(p.type.name)
    thread = "Any thread may call it." if callback.any_thread else "It is called on the thread of the call."
    return f" {' '.join(text(api, callback.doc))} It gets `{callback.context_name}` first. {thread}"


def _owned(p: ir.Param) -> str:
    match p.ownership:
        case ir.Ownership.RETAIN:
            return " It is kept in use after the call."
        case ir.Ownership.TAKE:
            return " The callee becomes its owner."
    return ""


def _failure(m: ir.Method) -> str:
    if m.fails is ir.Fails.NULL:
        return "NULL on failure."
    how = "`error` (which may be NULL) says what happened." if m.error_param else "the last-error record says why."
    return f"A status other than ok is a failure: {how}"


def _facts(api: ir.Api, m: ir.Method) -> list[str]:
    facts = []
    if m.invalidates:
        names = ", ".join(c_name(api, t) for t in m.invalidates)
        facts.append(f"Pointers from {names} become invalid.")
    if m.returns and m.returns.ownership is ir.Ownership.NEW:
        before = ", before the object it came from" if m.returns.dependent else ""
        facts.append(f"The caller deletes the result{before}.")
    if m.threads is ir.Threads.ANY:
        facts.append("Any thread may call it at any time.")
    if m.deprecated:
        facts.append(f"Deprecated: {m.deprecated}")
    return facts


def _sequence(api: ir.Api, o: ir.Object, s: ir.Sequence) -> Iterator[tuple[str, list[str]]]:
    whole = " ".join(text(api, s.doc))
    params = [f"`{p.c_name}`: {' '.join(text(api, p.doc))}" for p in s.params]
    negative = " Negative when there is no such list." if s.negative else ""
    yield s.count, [f"How many there are of: {whole}{negative}", *params]
    element = " ".join(text(api, s.element.doc))
    item = [f"{element} All together: {whole}", *params, f"`{s.index_name}`: from 0 to below {s.count}."]
    if s.item_fails is ir.Fails.NULL:
        item.append("NULL when there is none.")
    yield s.item, item


def _view(api: ir.Api, o: ir.Object, v: ir.View) -> Iterator[tuple[str, list[str]]]:
    stale = ", ".join(c.c_name for _, c in api.invalidators(ir.Target(o.name, v.name)))
    until = f"The pointer is valid until {stale} or the deletion of the owner." if stale else ""
    yield v.pointer, [*text(api, v.doc), f"NULL when there is no memory. {until}".strip()]
    yield v.size, [f"Size of the memory that {v.pointer} points to, in bytes."]


def _errors(api: ir.Api) -> Iterator[tuple[str, list[str]]]:
    e = api.error
    if not e.c_name:
        return
    yield e.create, ["A new error object without a failure in it; NULL when there is no memory. The caller deletes it."]
    yield e.delete, ["Deletes the error object; NULL is fine."]
    yield e.clear, ["Forgets the failure; NULL is fine."]
    for f in e.fields:
        yield f.getter, [*text(api, f.doc), "NULL as argument is fine and means no failure."]
