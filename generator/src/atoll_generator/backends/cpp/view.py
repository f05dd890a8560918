# SPDX-License-Identifier: Apache-2.0
"""What the templates print: every word already spelled for C++."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.cpp import body, docs, names, types

Lines = tuple[str, ...]


@dataclass(frozen=True)
class FrameView:
    """What every header needs."""

    namespace: str
    guard: str
    include: str


@dataclass(frozen=True)
class ValueView:
    doc: Lines
    name: str
    value: str


@dataclass(frozen=True)
class EnumView:
    doc: Lines
    name: str
    values: tuple[ValueView, ...]


@dataclass(frozen=True)
class StructView:
    doc: Lines
    name: str
    fields: tuple[ValueView, ...]


@dataclass(frozen=True)
class CallbackView:
    doc: Lines
    name: str
    type: str
    thunk: str
    parameters: str
    values: str


@dataclass(frozen=True)
class FunctionView:
    name: str
    optional: bool


@dataclass(frozen=True)
class ErrorFieldView:
    doc: Lines
    name: str
    type: str
    read: str


@dataclass(frozen=True)
class ErrorView:
    doc: Lines
    code: str
    ok: str
    generic: str
    status_ok: str
    roles: tuple[tuple[str, str], ...]
    fields: tuple[ErrorFieldView, ...]
    native: str
    create: str
    delete: str
    getters: dict[str, str]


@dataclass(frozen=True)
class MemberView:
    doc: Lines
    declaration: str
    definition: str
    result: str
    body: Lines


@dataclass(frozen=True)
class ObjectView:
    doc: Lines
    name: str
    file: str
    base: str
    delete: str
    native: str
    states: tuple[tuple[str, int], ...]
    others: Lines
    members: tuple[MemberView, ...]


# --- values ----------------------------------------------------------------------------------------------


def enums(api: ir.Api) -> tuple[EnumView, ...]:
    shown = (e for e in api.enums if not e.skipped(names.LANGUAGE) or e.name == api.error.code_enum)
    return tuple(
        EnumView(
            docs.lines(api, e.doc),
            names.type_name(e),
            tuple(ValueView(docs.lines(api, v.doc), names.value(v), str(v.value)) for v in e.values),
        )
        for e in shown
    )


def structs(api: ir.Api) -> tuple[StructView, ...]:
    return tuple(
        StructView(
            docs.lines(api, s.doc),
            names.type_name(s),
            tuple(ValueView(docs.lines(api, f.doc), names.value(f), types.result(api, f.type)) for f in s.fields),
        )
        for s in api.structs
        if not s.skipped(names.LANGUAGE)
    )


def callbacks(api: ir.Api) -> tuple[CallbackView, ...]:
    return tuple(_callback(api, c) for c in api.callbacks if not c.skipped(names.LANGUAGE))


def _callback(api: ir.Api, c: ir.Callback) -> CallbackView:
    parameters, values, public = ["void* context"], [], []
    for p in c.params:
        name = names.param(p)
        if p.formatted:
            parameters += [f"const char* {name}", f"va_list {name}_arguments"]
            values.append(f"support::format({name}, {name}_arguments)")
        elif isinstance(p.type, ir.Text):
            parameters.append(f"const char* {name}")
            values.append(f'std::string({name} == nullptr ? "" : {name})')
        elif isinstance(p.type, ir.EnumType):
            parameters.append(f"{api.enum(p.type.name).c_name} {name}")
            values.append(f"static_cast<{types.result(api, p.type)}>({name})")
        else:
            parameters.append(f"{types.result(api, p.type)} {name}")
            values.append(name)
        kind = types.result(api, p.type)
        public.append(f"const {kind}&" if isinstance(p.type, ir.Text) else kind)
    more = [f"What it throws: {c.thrown}"] if c.thrown else []
    return CallbackView(
        docs.lines(api, c.doc, *more),
        names.type_name(c),
        f"std::function<void({', '.join(public)})>",
        f"call_{names.file(c)}",
        ", ".join(parameters),
        ", ".join(values),
    )


# --- the table and errors --------------------------------------------------------------------------------


def functions(api: ir.Api) -> tuple[FunctionView, ...]:
    return tuple(FunctionView(f.name, f.optional) for f in cabi.functions(api))


def headers(api: ir.Api) -> Lines:
    used = {f.header for f in cabi.functions(api)}
    return tuple(sorted(used))


_ROLES = ("unsupported", "closed", "view_open", "stale_view", "out_of_range", "invalid_argument", "read_only")
_MORE_ROLES = ("size_mismatch", "busy", "generic")
_OWN = ("code", "operation", "message")


def error(api: ir.Api) -> ErrorView:
    e = api.error
    found = cabi.lower_error(api)
    getters = found.getters if found else ()
    return ErrorView(
        doc=docs.lines(api, e.doc),
        code=names.type_name(api.enum(e.code_enum)),
        ok=names.code(api, e.ok),
        generic=names.code(api, e.generic),
        status_ok=api.enum(e.status_enum).value(e.ok).c_name,
        roles=tuple((role, names.code(api, getattr(e, role))) for role in (*_ROLES, *_MORE_ROLES)),
        fields=tuple(_error_field(api, f, c) for f, c in getters if f.name not in _OWN),
        native=e.c_name,
        create=found.create.name if found else "",
        delete=found.delete.name if found else "",
        getters={f.name: c.name for f, c in getters if f.name in _OWN},
    )


def _error_field(api: ir.Api, f: ir.ErrorField, c: cabi.CFunction) -> ErrorFieldView:
    kind = types.result(api, f.type)
    value = f"table_.{c.name}(native_)"
    nothing = "" if f.absent is None else f", {f.absent}"
    read = f"support::{'text' if isinstance(f.type, ir.Text) else 'number'}_or_none({value}{nothing})"
    return ErrorFieldView(docs.lines(api, f.doc), names.value(f), f"std::optional<{kind}>", read)


# --- objects ---------------------------------------------------------------------------------------------


def objects(api: ir.Api) -> tuple[ObjectView, ...]:
    return tuple(_Object(api, o).view() for o in api.objects if not o.skipped(names.LANGUAGE))


class _Object:
    """Builds the class of one object."""

    def __init__(self, api: ir.Api, o: ir.Object) -> None:
        self.api = api
        self.o = o
        self.body = body.Body(api, o)
        self.name = names.type_name(o)

    def view(self) -> ObjectView:
        bases = {ir.Lifetime.OWNED: "Owned", ir.Lifetime.BORROWED: "Borrowed"}
        return ObjectView(
            doc=docs.lines(self.api, self.o.doc, *self.facts()),
            name=self.name,
            file=names.file(self.o),
            base=bases.get(self.o.lifetime, ""),
            delete=self.o.delete,
            native=self.o.c_name,
            states=tuple((names.state(s.name), 1 << n) for n, s in enumerate(self.o.states)),
            others=tuple(self.others()),
            members=tuple(self.members()),
        )

    def facts(self) -> Iterator[str]:
        if self.o.threads is ir.Threads.IMMUTABLE:
            yield "Any number of threads may use it."
        if self.o.lifetime is ir.Lifetime.BORROWED:
            yield "Cheap to copy; it keeps its owner alive."

    def others(self) -> Iterator[str]:
        used = {t.name for m in self.o.members for t in _handles(m)} - {self.o.name}
        for o in self.api.objects:
            if o.name in used:
                yield names.type_name(o)

    def members(self) -> Iterator[MemberView]:
        for m in self.o.members:
            if m.skipped(names.LANGUAGE):
                continue
            match m:
                case ir.Sequence():
                    yield self.sequence(m)
                case ir.View():
                    yield self.member(m, names.member(m), [], "View", self.body.view(m), const=True)
                case ir.Method(kind=ir.Kind.CONSTRUCTOR):
                    yield self.constructor(m)
                case ir.Method(kind=ir.Kind.OPTION):
                    yield self.member(m, names.setter(m), self.params(m, False), "void", self.body.method(m))
                case ir.Method():
                    yield self.method(m)

    def params(self, m: ir.Method | ir.Sequence, defaults: bool = True) -> list[tuple[str, str]]:
        """Declaration of each argument, and its default or ""."""
        found = []
        for p in m.params:
            default = f" = {types.default(self.api, p)}" if p.has_default and defaults else ""
            found.append((f"{types.argument(self.api, p)} {names.param(p)}", default))
        return found

    def constructor(self, m: ir.Method) -> MemberView:
        params = self.params(m)
        if not self.body.brings_library(m):
            params.append(("const NativeLibrary* library", " = nullptr"))
        lines = self.body.constructor(m, m.name)
        return self.member(m, names.member(m), params, self.name, lines, static=True)

    def method(self, m: ir.Method) -> MemberView:
        result = "void" if m.returns is None else types.result(self.api, m.returns.type, m.returns.nullable)
        getter = m.kind is ir.Kind.GETTER
        params = self.params(m)
        if self.body.static:
            params.append(("const NativeLibrary* library", " = nullptr"))
        const = getter or m.const_self
        return self.member(
            m, names.member(m), params, result, self.body.method(m), const=const, static=self.body.static
        )

    def sequence(self, s: ir.Sequence) -> MemberView:
        result = f"std::vector<{types.result(self.api, s.element.type, s.element.nullable)}>"
        params = self.params(s)
        if self.body.static:
            params.append(("const NativeLibrary* library", " = nullptr"))
        lines = self.body.sequence(s)
        return self.member(s, names.member(s), params, result, lines, const=True, static=self.body.static)

    def member(
        self,
        m: ir.AnyMember,
        name: str,
        params: list[tuple[str, str]],
        result: str,
        lines: list[str],
        const: bool = False,
        static: bool = False,
    ) -> MemberView:
        declared = ", ".join(p + default for p, default in params)
        defined = ", ".join(p for p, _ in params)
        suffix = " const" if const and not static else ""
        prefix = "static " if static else ""
        deprecated = f'[[deprecated("{m.deprecated}")]] ' if m.deprecated else ""
        return MemberView(
            doc=docs.member(self.api, m),
            declaration=f"{deprecated}{prefix}Returns<{result}> {name}({declared}){suffix};",
            definition=f"inline Returns<{result}> {self.name}::{name}({defined}){suffix}",
            result=f"Result<{result}>",
            body=tuple(lines),
        )


def _handles(m: ir.AnyMember) -> Iterator[ir.HandleType]:
    found: list[ir.Type] = []
    if isinstance(m, ir.Method | ir.Sequence):
        found += [p.type for p in m.params]
    if isinstance(m, ir.Method) and m.returns:
        found.append(m.returns.type)
    if isinstance(m, ir.Sequence):
        found.append(m.element.type)
    yield from (t for t in found if isinstance(t, ir.HandleType))
