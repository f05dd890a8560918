# SPDX-License-Identifier: Apache-2.0
"""What the templates print: every word already spelled for Python."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.python import body, docs, names, types

Lines = tuple[str, ...]


@dataclass(frozen=True)
class ValueView:
    doc: str
    name: str
    value: str


@dataclass(frozen=True)
class EnumView:
    doc: Lines
    name: str
    base: str
    values: tuple[ValueView, ...]


@dataclass(frozen=True)
class FieldView:
    doc: str
    name: str
    type: str
    ctype: str


@dataclass(frozen=True)
class StructView:
    doc: Lines
    name: str
    layout: str
    convert: str
    arguments: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True)
class CallbackView:
    doc: str
    name: str
    type: str
    thunk: str
    native: str
    ctypes: str
    parameters: str
    values: str


@dataclass(frozen=True)
class FunctionView:
    name: str
    result: str
    arguments: str
    optional: bool


@dataclass(frozen=True)
class TableView:
    library: str
    library_env: str
    structs: tuple[StructView, ...]
    functions: tuple[FunctionView, ...]
    error_create: str
    error_delete: str
    getters: Lines


@dataclass(frozen=True)
class ExceptionView:
    doc: Lines
    name: str
    bases: str
    code: str


@dataclass(frozen=True)
class ErrorsView:
    doc: Lines
    base: str
    code_class: str
    generic: str
    fields: tuple[FieldView, ...]
    exceptions: tuple[ExceptionView, ...]
    by_code: tuple[tuple[str, str], ...]
    roles: tuple[tuple[str, str], ...]
    generic_value: int
    all: Lines


@dataclass(frozen=True)
class MemberView:
    """A function of a class: decorators, head, docstring and statements."""

    decorators: Lines
    head: str
    doc: Lines
    body: Lines


@dataclass(frozen=True)
class ObjectView:
    doc: Lines
    name: str
    module: str
    base: str
    imports: Lines
    members: tuple[MemberView, ...]


# --- values ----------------------------------------------------------------------------------------------


def enums(api: ir.Api) -> tuple[EnumView, ...]:
    shown = (e for e in api.enums if not e.skipped(names.LANGUAGE) or e.name == api.error.code_enum)
    return tuple(
        EnumView(
            docs.lines(api, e.doc),
            names.class_name(e),
            "OpenEnum" if e.open else "enum.IntEnum",
            tuple(ValueView(f'"""{" ".join(docs.lines(api, v.doc))[3:-3]}"""', names.value(v), str(v.value)) for v in e.values),
        )
        for e in shown
    )


def structs(api: ir.Api) -> tuple[StructView, ...]:
    return tuple(_struct(api, s) for s in api.structs if not s.skipped(names.LANGUAGE))


def _struct(api: ir.Api, s: ir.Struct) -> StructView:
    fields = tuple(
        FieldView(docs.lines(api, f.doc)[0], names.field(f), types.python(api, f.type), types.field(f.type)) for f in s.fields
    )
    values = (_field_value(api, f) for f in s.fields)
    name = names.class_name(s)
    return StructView(
        docs.lines(api, s.doc), name, types.struct_class(s), f"{names.module(s)}_from_c", ", ".join(values), fields
    )


def _field_value(api: ir.Api, f: ir.Field) -> str:
    value = f"layout.{names.field(f)}"
    return f"{types.python(api, f.type)}({value})" if isinstance(f.type, ir.EnumType) else value


def callbacks(api: ir.Api) -> tuple[CallbackView, ...]:
    return tuple(_callback(api, c) for c in api.callbacks if not c.skipped(names.LANGUAGE))


def _callback(api: ir.Api, c: ir.Callback) -> CallbackView:
    kinds, parameters, values, public = ["ctypes.c_void_p"], ["_context"], [], []
    for p in c.params:
        name = names.param(p)
        public.append(types.python(api, p.type))
        parameters.append(name)
        if p.formatted:
            kinds += ["ctypes.c_void_p", "ctypes.c_void_p"]
            parameters.append(f"{name}_arguments")
            values.append(f"formatted({name}, {name}_arguments)")
        elif isinstance(p.type, ir.Text):
            kinds.append("ctypes.c_char_p")
            values.append(f"text_from_c({name})")
        else:
            kinds.append(types.field(p.type))
            values.append(f"{types.python(api, p.type)}({name})")
    module = names.module(c)
    return CallbackView(
        doc=docs.lines(api, c.doc, f"What is raised inside: {c.thrown}" if c.thrown else "")[0].strip('"'),
        name=names.class_name(c),
        type=f"Callable[[{', '.join(public)}], None]",
        thunk=f"{module}_thunk",
        native=f"{module.upper()}_C",
        ctypes=", ".join(["None", *kinds]),
        parameters=", ".join(parameters),
        values=", ".join(values),
    )


# --- the table -------------------------------------------------------------------------------------------


def table(api: ir.Api) -> TableView:
    errors = cabi.lower_error(api)
    getters = errors.getters if errors else ()
    return TableView(
        api.profile.library,
        api.profile.library_env,
        structs(api),
        tuple(_function(api, f) for f in cabi.functions(api)),
        errors.create.name if errors else "",
        errors.delete.name if errors else "",
        tuple(f'("{names.field(f)}", "{c.name}", {f.absent!r})' for f, c in getters),
    )


def _function(api: ir.Api, f: cabi.CFunction) -> FunctionView:
    arguments = ", ".join(types.ctypes_of(api, p.type) for p in f.params)
    return FunctionView(f.name, types.ctypes_of(api, f.returns), f"({arguments},)" if arguments else "()", f.optional)


# --- errors ----------------------------------------------------------------------------------------------

_ROLES = (
    "unsupported",
    "closed",
    "view_open",
    "stale_view",
    "out_of_range",
    "invalid_argument",
    "read_only",
    "size_mismatch",
    "busy",
)


def errors(api: ir.Api) -> ErrorsView:
    e = api.error
    enum = api.enum(e.code_enum)
    code_class = names.class_name(enum)
    codes = [v for v in enum.values if v.name not in (e.ok, e.generic)]
    base = names.base_error(api)
    exceptions = tuple(_exception(api, base, code_class, v) for v in codes)
    native = {f.name for f in e.fields}
    fields = tuple(_error_field(api, f) for f in e.fields if f.name not in ("code", "message", "operation"))
    assert not native or {"code", "message", "operation"} <= native
    return ErrorsView(
        doc=docs.lines(api, e.doc),
        base=base,
        code_class=code_class,
        generic=f"{code_class}.{names.value(enum.value(e.generic))}",
        fields=fields,
        exceptions=exceptions,
        by_code=tuple((x.code, x.name) for x in exceptions),
        roles=tuple((role, names.error_class(api, getattr(e, role))) for role in _ROLES),
        generic_value=enum.value(e.generic).value,
        all=(base, *(x.name for x in exceptions)),
    )


def _exception(api: ir.Api, base: str, code_class: str, v: ir.EnumValue) -> ExceptionView:
    bases = ", ".join((base, *names.builtin_errors(v.name)))
    return ExceptionView(
        docs.lines(api, v.doc), names.error_class(api, v.name), bases, f"{code_class}.{names.value(v)}"
    )


def _error_field(api: ir.Api, f: ir.ErrorField) -> FieldView:
    nullable = f.nullable or f.absent is not None
    return FieldView(docs.lines(api, f.doc)[0], names.field(f), types.python(api, f.type, nullable), "")


# --- objects ---------------------------------------------------------------------------------------------


def objects(api: ir.Api) -> tuple[ObjectView, ...]:
    return tuple(_Object(api, o).view() for o in api.objects if not o.skipped(names.LANGUAGE))


class _Object:
    """Builds the class of one object."""

    def __init__(self, api: ir.Api, o: ir.Object) -> None:
        self.api = api
        self.o = o
        self.body = body.Body(api, o)

    def view(self) -> ObjectView:
        members = tuple(self.members())
        base = {ir.Lifetime.OWNED: "Owned", ir.Lifetime.BORROWED: "Wrapper"}.get(self.o.lifetime, "")
        return ObjectView(
            doc=docs.lines(self.api, self.o.doc, *self.facts()),
            name=names.class_name(self.o),
            module=names.module(self.o),
            base=base,
            imports=tuple(self.imports()),
            members=members,
        )

    def facts(self) -> Iterator[str]:
        if self.o.threads is ir.Threads.IMMUTABLE:
            yield "Any number of threads may use it."
        if self.o.lifetime is ir.Lifetime.OWNED:
            yield "Close it with `close()` or a `with` block; what nobody closed is released with the last reference."

    def imports(self) -> Iterator[str]:
        """The modules of the other objects that members name."""
        used = {t.name for m in self.o.members for t in _handles(m)} - {self.o.name}
        for o in self.api.objects:
            if o.name in used:
                yield names.module(o)

    def members(self) -> Iterator[MemberView]:
        for m in self.o.members:
            if m.skipped(names.LANGUAGE):
                continue
            match m:
                case ir.Sequence():
                    yield self.sequence(m)
                case ir.View():
                    yield self.view_member(m)
                case ir.Method(kind=ir.Kind.CONSTRUCTOR):
                    yield from self.constructor(m)
                case ir.Method(kind=ir.Kind.OPTION):
                    yield from self.option(m)
                case ir.Method(kind=ir.Kind.GETTER):
                    yield self.getter(m)
                case ir.Method():
                    yield from self.method(m)

    # --- signatures ----------------------------------------------------------------------------------

    def params(self, m: ir.Method | ir.Sequence) -> list[str]:
        return [self.param(p) for p in m.params]

    def param(self, p: ir.Param) -> str:
        kind = types.argument(self.api, p.type, p.nullable)
        if isinstance(p.type, ir.HandleType) and p.type.name != self.o.name:
            kind = f"_{names.module(self.api.object(p.type.name))}.{kind}"
        default = f" = {body.default(self.api, p)}" if p.has_default else ""
        return f"{names.param(p)}: {kind}{default}"

    def library_param(self, m: ir.Method) -> list[str]:
        """A library to use, where no argument brings one."""
        if any(isinstance(p.type, ir.HandleType) and not p.nullable for p in m.params):
            return []
        return ["*", "library: Library | None = None"]

    def result(self, r: ir.Return | None) -> str:
        if r is None:
            return "None"
        kind = types.python(self.api, r.type, r.nullable)
        if isinstance(r.type, ir.HandleType) and r.type.name != self.o.name:
            return f"_{names.module(self.api.object(r.type.name))}.{kind}"
        return kind

    def head(self, name: str, params: list[str], result: str) -> str:
        return f"def {name}({', '.join(params)}) -> {result}:"

    # --- members -------------------------------------------------------------------------------------

    def constructor(self, m: ir.Method) -> Iterator[MemberView]:
        params = [*self.params(m), *self.library_param(m)]
        doc = docs.member(self.api, m)
        own = names.class_name(self.o)
        if m.name == "create":
            more = self.option_params() if not m.params else []
            params = [*params, *more] if "*" in params or not more else [*params, "*", *more]
            lines = self.body.constructor(m, "self")
            lines += [line for o in self.settings(m) for line in self.set_option(o)]
            yield MemberView((), self.head("__init__", ["self", *params], "None"), doc, tuple(lines))
            name = "create"
        else:
            name = names.member(m)
            lines = ["made = cls.__new__(cls)", *self.body.constructor(m, "made"), "return made"]
            yield MemberView(("@classmethod",), self.head(name, ["cls", *params], own), doc, tuple(lines))
        if m.blocking:
            yield self.awaited_constructor(m, name, params, own)

    def settings(self, m: ir.Method) -> tuple[ir.Method, ...]:
        return () if m.params else tuple(o for o in self.o.options if not o.skipped(names.LANGUAGE))

    def option_params(self) -> list[str]:
        found = []
        for o in self.o.options:
            if not o.skipped(names.LANGUAGE):
                p = o.params[0]
                kind = types.argument(self.api, p.type, p.nullable)
                found.append(f"{names.member(o)}: {kind} = {body.default(self.api, p)}")
        return found

    def set_option(self, o: ir.Method) -> list[str]:
        name, default = names.member(o), body.default(self.api, o.params[0])
        compare = f"{name} is not {default}" if default in ("None", "True", "False") else f"{name} != {default}"
        return [f"if {compare}:", f"    self.{name} = {name}"]

    def awaited_constructor(self, m: ir.Method, name: str, params: list[str], own: str) -> MemberView:
        target = "cls" if name == "create" else f"cls.{name}"
        doc = docs.lines(self.api, ir.Doc(f"As `{'the constructor' if name == 'create' else name}`, awaited: the work happens on a thread."))
        lines = (f"return await asynchronous.run(lambda: {target}({self.passed(m, params)}))",)
        return MemberView(("@classmethod",), f"async {self.head('a' + name, ['cls', *params], own)}", doc, lines)

    def passed(self, m: ir.Method, params: list[str]) -> str:
        values = [names.param(p) for p in m.params]
        return ", ".join([*values, "library=library"] if "*" in params else values)

    def method(self, m: ir.Method) -> Iterator[MemberView]:
        if self.body.static:
            params = [*self.params(m), *self.library_param(m)]
            head = self.head(names.member(m), params, self.result(m.returns))
            yield MemberView(("@staticmethod",), head, docs.member(self.api, m), tuple(self.body.method(m)))
            return
        params = ["self", *self.params(m)]
        name = names.member(m)
        head = self.head(name, params, self.result(m.returns))
        yield MemberView((), head, docs.member(self.api, m), tuple(self.body.method(m)))
        if m.blocking:
            yield self.awaited(m, name, params)

    def awaited(self, m: ir.Method, name: str, params: list[str]) -> MemberView:
        cancel = self.cancelling(m)
        arguments = ", ".join(names.param(p) for p in m.params)
        call = f"self.{name}" if not arguments else f"lambda: self.{name}({arguments})"
        text = f"As `{name}`, awaited: the work happens on a thread."
        if cancel:
            text += f" Cancelling the task calls `{cancel}`."
        run = f"return await asynchronous.run({call}{f', self.{cancel}' if cancel else ''})"
        head = f"async {self.head('a' + name, params, self.result(m.returns))}"
        return MemberView((), head, docs.lines(self.api, ir.Doc(text), indent=8), (run,))

    def cancelling(self, m: ir.Method) -> str:
        target = ir.Target(self.o.name, m.name)
        found = (c for c in self.o.methods if target in c.cancels and not c.params)
        return next((names.member(c) for c in found), "")

    def getter(self, m: ir.Method) -> MemberView:
        doc, lines = docs.member(self.api, m), tuple(self.body.method(m))
        if self.body.static:
            head = self.head(names.member(m), ["library: Library | None = None"], self.result(m.returns))
            return MemberView(("@staticmethod",), head, doc, lines)
        return MemberView(("@property",), self.head(names.member(m), ["self"], self.result(m.returns)), doc, lines)

    def option(self, m: ir.Method) -> Iterator[MemberView]:
        p, name = m.params[0], names.member(m)
        kind = types.python(self.api, p.type, p.nullable)
        doc = docs.member(self.api, m)
        yield MemberView(("@property",), self.head(name, ["self"], kind), doc, tuple(self.body.option_value(m)))
        setter = self.head(name, ["self", f"{names.param(p)}: {kind}"], "None")
        yield MemberView((f"@{name}.setter",), setter, (), tuple(self.body.option(m)))

    def sequence(self, s: ir.Sequence) -> MemberView:
        result = f"tuple[{self.result(s.element)}, ...]"
        doc, lines = docs.member(self.api, s), tuple(self.body.sequence(s))
        if self.body.static:
            head = self.head(names.member(s), [*self.params(s), "library: Library | None = None"], result)
            return MemberView(("@staticmethod",), head, doc, lines)
        decorators = () if s.params else ("@property",)
        return MemberView(decorators, self.head(names.member(s), ["self", *self.params(s)], result), doc, lines)

    def view_member(self, v: ir.View) -> MemberView:
        lines = tuple(self.body.view(v))
        return MemberView((), self.head(names.member(v), ["self"], "View"), docs.member(self.api, v), lines)


def _handles(m: ir.AnyMember) -> Iterator[ir.HandleType]:
    found: list[ir.Type] = []
    if isinstance(m, ir.Method | ir.Sequence):
        found += [p.type for p in m.params]
    if isinstance(m, ir.Method) and m.returns:
        found.append(m.returns.type)
    if isinstance(m, ir.Sequence):
        found.append(m.element.type)
    yield from (t for t in found if isinstance(t, ir.HandleType))
