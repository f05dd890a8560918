# SPDX-License-Identifier: Apache-2.0
"""The Objective-C view of an API: every word of the generated sources already spelled. Templates only print it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.objc import names, types
from atoll_generator.backends.objc.body import Body

LANGUAGE = names.LANGUAGE
_OUT = ("error", "(ATL_ERROR_OUT)error")
_WIDTH = 120


@dataclass(frozen=True)
class MethodView:
    doc: tuple[str, ...]
    declaration: str
    """As the header has it; a property's with its `@property`."""
    definition: str
    body: tuple[str, ...]


@dataclass(frozen=True)
class ClassView:
    name: str
    parent: str
    doc: tuple[str, ...]
    forward: tuple[str, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True)
class ValueView:
    doc: tuple[str, ...]
    name: str
    value: int


@dataclass(frozen=True)
class EnumView:
    name: str
    doc: tuple[str, ...]
    is_error: bool
    values: tuple[ValueView, ...]


@dataclass(frozen=True)
class FieldView:
    doc: tuple[str, ...]
    declaration: str
    name: str
    c_name: str
    c_type: str
    type: str


@dataclass(frozen=True)
class StructView:
    name: str
    c_name: str
    doc: tuple[str, ...]
    fields: tuple[FieldView, ...]


@dataclass(frozen=True)
class CallbackView:
    name: str
    doc: tuple[str, ...]
    declaration: str
    function: str
    params: str
    formatted: tuple[tuple[str, str, str], ...]
    call: str


@dataclass(frozen=True)
class ErrorFieldView:
    doc: tuple[str, ...]
    key: str
    read: tuple[str, ...]


@dataclass(frozen=True)
class ErrorView:
    domain: str
    doc: tuple[str, ...]
    codes: str
    c_name: str
    create: str
    delete: str
    code_getter: str
    operation_getter: str
    message_getter: str
    generic: str
    fields: tuple[ErrorFieldView, ...]
    roles: tuple[tuple[str, str], ...]


FRAME = ("code", "operation", "message")
ROLES = (
    "generic",
    "unsupported",
    "closed",
    "busy",
    "view_open",
    "stale_view",
    "out_of_range",
    "invalid_argument",
    "read_only",
    "size_mismatch",
)


def comment(api: ir.Api, doc: ir.Doc, more: Sequence[str] = ()) -> tuple[str, ...]:
    lines: list[str] = []
    for paragraph in (*doc.render(lambda target: names.link(api, target)), *more):
        if lines:
            lines.append("//")
        lines += [f"// {x}" for x in textwrap.wrap(paragraph, _WIDTH - 3, break_on_hyphens=False)]
    return tuple(lines)


def shown(items: Sequence[ir.Item]) -> Iterator[ir.Item]:
    return (i for i in items if not i.skipped(LANGUAGE))


def trimmed(body: Sequence[str]) -> tuple[str, ...]:
    """Without the place, where nothing can fail that would name it."""
    needed = any("&place" in line or "ATL_HAS" in line for line in body)
    return tuple(line for line in body if needed or not line.startswith("static const ATLPlace"))


class ClassBuilder:
    def __init__(self, api: ir.Api, owner: ir.Object) -> None:
        self.api = api
        self.owner = owner
        self.static = owner.lifetime is ir.Lifetime.STATIC

    def build(self) -> ClassView:
        o = self.owner
        note = {
            ir.Threads.CONFINED: "One thread at a time; a call while another one runs fails.",
            ir.Threads.IMMUTABLE: "Never changes, so any number of threads may use it.",
            ir.Threads.SHARED: "Any number of threads may use it.",
        }[o.threads]
        methods = tuple(view for m in shown(o.members) for view in self.member(m))
        return ClassView(
            name=names.type_name(self.api, o),
            parent="NSObject" if self.static else "ATLObject",
            doc=comment(self.api, o.doc, [note]),
            forward=tuple(
                sorted({"ATLLibrary", "ATLMemory", "ATLView", *self.mentioned()} - {names.type_name(self.api, o)})
            ),
            methods=methods,
        )

    def mentioned(self) -> Iterator[str]:
        for m in self.owner.members:
            kinds = [p.type for p in getattr(m, "params", ())]
            returns = m.element if isinstance(m, ir.Sequence) else getattr(m, "returns", None)
            kinds += [returns.type] if returns else []
            yield from (
                names.type_name(self.api, self.api.object(t.name)) for t in kinds if isinstance(t, ir.HandleType)
            )

    def member(self, m: ir.AnyMember) -> Iterator[MethodView]:
        body = Body(self.api, self.owner, m)
        match m:
            case ir.Method(kind=ir.Kind.CONSTRUCTOR):
                yield from self.constructor(m, body)
            case ir.Method() if body.property:
                assert m.returns
                yield self.property(m, types.declared(self.api, m.returns.type), m.returns.nullable, body.method(m))
            case ir.Method():
                yield self.method(m, body)
            case ir.Sequence() if body.property:
                yield self.property(m, self.list_type(m), False, body.sequence(m))
            case ir.Sequence():
                yield self.called(m, self.list_type(m), True, body.sequence(m))
            case ir.View():
                yield from self.view(m, body)

    def list_type(self, s: ir.Sequence) -> str:
        return f"ATL_ARRAY({types.element(self.api, s.element.type).strip()}) "

    def doc(self, m: ir.AnyMember) -> tuple[str, ...]:
        params = getattr(m, "params", ())
        notes = [f"{names.local(p)}: {' '.join(p.doc.render(lambda t: names.link(self.api, t)))}" for p in params]
        return comment(self.api, m.doc, notes)

    def property(self, m: ir.AnyMember, kind: str, nullable: bool, body: Sequence[str]) -> MethodView:
        name = names.member(m)
        mark = "ATL_NULLABLE_TYPE " if nullable else ""
        return MethodView(
            doc=self.doc(m),
            declaration=f"@property(nonatomic, readonly) {kind}{mark}{name};",
            definition=f"- ({kind.strip()}){name} {{",
            body=trimmed(body),
        )

    def constructor(self, m: ir.Method, body: Body) -> Iterator[MethodView]:
        base, labels = names.selector(m)
        params = [f"{types.param(self.api, p)}{names.local(p)}" for p in m.params]
        own = not any(isinstance(p.type, ir.HandleType) and not p.nullable for p in m.params)
        extra = [("library", "(ATL_NULLABLE ATLLibrary *)library"), _OUT] if own else [_OUT]
        full = names.spell(base, labels, params, extra)
        yield self.finished(m, "- (ATL_NULLABLE instancetype)" + full, body.constructor(m))
        if own:
            plain = names.spell(base, labels, params, [_OUT])
            arguments = [names.local(p) for p in m.params]
            call = names.spell(base, labels, arguments, [("library", "nil"), ("error", "error")])
            yield self.finished(m, "- (ATL_NULLABLE instancetype)" + plain, [f"return [self {call}];"])

    def finished(self, m: ir.AnyMember, signature: str, body: Sequence[str], attribute: str = "") -> MethodView:
        definition = signature.replace("ATL_NULLABLE ", "").replace("ATL_ERROR_OUT", "NSError **")
        deprecated = f' __attribute__((deprecated("{m.deprecated}")))' if m.deprecated else ""
        declaration = names.aligned(f"{signature}{attribute}{deprecated};")
        return MethodView(self.doc(m), declaration, names.aligned(f"{definition} {{"), trimmed(body))

    def method(self, m: ir.Method, body: Body) -> MethodView:
        kind = types.declared(self.api, m.returns.type) if m.returns else "BOOL "
        nullable = bool(m.returns) and types.is_object(m.returns.type)
        return self.called(m, kind, nullable, body.method(m))

    def called(self, m: ir.Method | ir.Sequence, kind: str, nullable: bool, body: Sequence[str]) -> MethodView:
        base, labels = names.selector(m)
        params = [f"{types.param(self.api, p)}{names.local(p)}" for p in m.params]
        mark = "ATL_NULLABLE " if nullable else ""
        sign = "+" if self.static else "-"
        extra = [("inLibrary", "(ATL_NULLABLE ATLLibrary *)library"), _OUT] if self.static else [_OUT]
        spelled = names.spell(base, labels, params, extra).replace("WithInLibrary:", "InLibrary:")
        family = base.startswith(("copy", "new", "alloc", "init", "mutableCopy")) and nullable
        return self.finished(m, f"{sign} ({mark}{kind.strip()}){spelled}", body, " ATL_NOT_OWNED" if family else "")

    def view(self, v: ir.View, body: Body) -> Iterator[MethodView]:
        for lease in (True, False):
            name = names.lease(v) if lease else names.escape(v)
            note = (
                "The memory stays where it is until the view is closed or goes."
                if lease
                else "The view fails once the memory has moved."
            )
            signature = f"- (ATL_NULLABLE ATLView *){name}WithError:(ATL_ERROR_OUT)error"
            made = self.finished(v, signature, body.view(v, lease))
            yield MethodView(comment(self.api, v.doc, [note]), made.declaration, made.definition, made.body)


def classes(api: ir.Api) -> tuple[ClassView, ...]:
    return tuple(ClassBuilder(api, o).build() for o in shown(api.objects))


def enums(api: ir.Api) -> tuple[EnumView, ...]:
    # The codes of errors are needed even where the enum is left out of SDKs otherwise.
    return tuple(_enum(api, e) for e in api.enums if not e.skipped(LANGUAGE) or e.name == api.error.code_enum)


def _enum(api: ir.Api, e: ir.Enum) -> EnumView:
    note = ["Values that are not listed may arrive from newer libraries."] if e.open else []
    values = tuple(ValueView(comment(api, v.doc), names.value(api, e, v), v.value) for v in shown(e.values))
    return EnumView(names.type_name(api, e), comment(api, e.doc, note), e.name == api.error.code_enum, values)


def structs(api: ir.Api) -> tuple[StructView, ...]:
    return tuple(
        StructView(names.type_name(api, s), s.c_name, comment(api, s.doc), tuple(_field(api, f) for f in s.fields))
        for s in shown(api.structs)
    )


def _field(api: ir.Api, f: ir.Field) -> FieldView:
    kind = types.declared(api, f.type)
    c_type = cabi.scalar(f.type.name).text if isinstance(f.type, ir.Scalar) else "int32_t"
    name = names.field(f)
    return FieldView(comment(api, f.doc), f"{kind}{name}", name, f.c_name or f.name, c_type, kind.strip())


def callbacks(api: ir.Api) -> tuple[CallbackView, ...]:
    return tuple(_callback(api, c) for c in shown(api.callbacks))


def _callback(api: ir.Api, c: ir.Callback) -> CallbackView:
    base, labels = names.receive(c)
    name = names.type_name(api, c)
    params, formatted, values = ["void *context"], [], []
    for p in c.params:
        native = f"{p.name}_value"
        if p.formatted:
            params += [f"const char *{p.name}_format", f"va_list {p.name}_arguments"]
            formatted.append((native, f"{p.name}_format", f"{p.name}_arguments"))
            values.append(native)
        else:
            c_type = "const char *" if isinstance(p.type, ir.Text) else _scalar(p.type)
            params.append(f"{c_type}{native}")
            values.append(f"ATLString({native})" if isinstance(p.type, ir.Text) else native)
    declared = [f"({types.declared(api, p.type).strip()}){names.local(p)}" for p in c.params]
    thread = ["It may be called on any thread."] if c.any_thread else []
    return CallbackView(
        name=name,
        doc=comment(api, c.doc, thread),
        declaration=f"- (void){names.spell(base, labels, declared)};",
        function=f"{name}Receive",
        params=", ".join(params),
        formatted=tuple(formatted),
        call=names.spell(base, labels, values),
    )


def _scalar(t: ir.Type) -> str:
    return f"{cabi.scalar(t.name).text} " if isinstance(t, ir.Scalar) else "int32_t "


def states(api: ir.Api) -> tuple[tuple[str, int], ...]:
    found = sorted({names.state(s.name, api) for o in api.objects for s in o.states})
    return tuple((name, bit) for bit, name in enumerate(found))


def error(api: ir.Api) -> ErrorView:
    e = api.error
    codes = api.enum(e.code_enum)
    getters = {f.name: f.getter for f in e.fields}
    prefix = api.profile.objc_prefix
    return ErrorView(
        domain=f"{prefix}ErrorDomain",
        doc=comment(api, e.doc),
        codes=names.type_name(api, codes),
        c_name=e.c_name,
        create=e.create,
        delete=e.delete,
        code_getter=getters.get("code", ""),
        operation_getter=getters.get("operation", ""),
        message_getter=getters.get("message", ""),
        generic=names.value(api, codes, codes.value(e.generic)),
        fields=tuple(_error_field(api, f) for f in e.fields if f.name not in FRAME),
        roles=tuple(
            (
                f"ATLRole{''.join(w.capitalize() for w in r.split('_'))}",
                names.value(api, codes, codes.value(getattr(e, r))),
            )
            for r in ROLES
        ),
    )


def _error_field(api: ir.Api, f: ir.ErrorField) -> ErrorFieldView:
    key = f"{api.profile.objc_prefix}Error{''.join(w.capitalize() for w in f.name.split('_'))}Key"
    if isinstance(f.type, ir.Text):
        read = (f"NSString *{names.local(f)} = ATLString(api->{f.getter}(report));",)
        return ErrorFieldView(
            comment(api, f.doc), key, (*read, f"if ({names.local(f)}) [more setObject:{names.local(f)} forKey:{key}];")
        )
    c_type = cabi.scalar(f.type.name).text if isinstance(f.type, ir.Scalar) else "int32_t"
    number = types.boxed(api, f.type, names.local(f))
    guard = f"if ({names.local(f)} != {f.absent}) " if f.absent is not None else ""
    return ErrorFieldView(
        comment(api, f.doc),
        key,
        (f"{c_type} {names.local(f)} = api->{f.getter}(report);", f"{guard}[more setObject:{number} forKey:{key}];"),
    )


def headers(api: ir.Api) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f.header for f in cabi.functions(api)))


def functions(api: ir.Api) -> tuple[tuple[str, str], ...]:
    return tuple((f.name, "YES" if f.optional else "NO") for f in cabi.functions(api))
