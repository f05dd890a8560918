# SPDX-License-Identifier: Apache-2.0
"""The Swift view of an API: every word of the generated sources already spelled. Templates only print it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.swift import docs, names, types
from atoll_generator.backends.swift.body import Body

LANGUAGE = names.LANGUAGE


@dataclass(frozen=True)
class MemberView:
    """A function, initialiser or property: its documentation, its head up to the brace, and its statements."""

    doc: tuple[str, ...]
    head: str
    body: tuple[str, ...]


@dataclass(frozen=True)
class ObjectView:
    name: str
    doc: tuple[str, ...]
    conforms: str
    static: bool
    owned: bool
    constructors: tuple[MemberView, ...]
    members: tuple[MemberView, ...]


@dataclass(frozen=True)
class AsyncView:
    """A function that runs its blocking twin away from the caller's thread."""

    owner: str
    doc: tuple[str, ...]
    head: str
    call: str
    cancel: str


@dataclass(frozen=True)
class ValueView:
    doc: tuple[str, ...]
    name: str
    plain: str
    value: int


@dataclass(frozen=True)
class EnumView:
    name: str
    doc: tuple[str, ...]
    open: bool
    values: tuple[ValueView, ...]


@dataclass(frozen=True)
class FieldView:
    doc: tuple[str, ...]
    name: str
    type: str
    param: str
    from_c: str
    to_c: str


@dataclass(frozen=True)
class StructView:
    name: str
    c_name: str
    doc: tuple[str, ...]
    fields: tuple[FieldView, ...]
    init: str
    from_c: str
    to_c: str


@dataclass(frozen=True)
class CallbackView:
    name: str
    doc: tuple[str, ...]
    signature: str
    receiver: str
    record: str
    arguments: str
    guards: str
    values: str


@dataclass(frozen=True)
class ErrorFieldView:
    doc: tuple[str, ...]
    name: str
    type: str
    default: str
    read: str


@dataclass(frozen=True)
class ErrorView:
    name: str
    doc: tuple[str, ...]
    code: str
    fields: tuple[ErrorFieldView, ...]
    frame: tuple[ErrorFieldView, ...]
    """The facts that every error has, whoever raises it."""
    native: bool
    create: str
    delete: str
    roles: tuple[tuple[str, str], ...]
    """What the hand-written part raises → the code of this API."""
    ok: int


FRAME = ("code", "operation", "message")
ROLES = (
    "generic",
    "unsupported",
    "closed",
    "busy",
    "view_open",
    "out_of_range",
    "invalid_argument",
    "read_only",
    "size_mismatch",
)


def shown(items: Sequence[ir.Item]) -> Iterator[ir.Item]:
    return (i for i in items if not i.skipped(LANGUAGE))


def availability(item: ir.Item) -> str:
    """The attribute in front of a deprecated item."""
    return f'@available(*, deprecated, message: "{item.deprecated}") ' if item.deprecated else ""


def described(p: Sequence[ir.Param]) -> tuple[tuple[str, ir.Doc], ...]:
    return tuple((names.local(x).strip("`"), x.doc) for x in p)


class ObjectBuilder:
    """One object of the API → `ObjectView`."""

    def __init__(self, api: ir.Api, owner: ir.Object) -> None:
        self.api = api
        self.owner = owner
        self.body = Body(api, owner)
        self.static = owner.lifetime is ir.Lifetime.STATIC

    def build(self) -> ObjectView:
        o = self.owner
        note = {
            ir.Threads.CONFINED: "One thread at a time; a call while another one runs fails.",
            ir.Threads.IMMUTABLE: "Never changes, so any number of threads may use it.",
            ir.Threads.SHARED: "Any number of threads may use it.",
        }[o.threads]
        return ObjectView(
            name=names.type_name(o),
            doc=docs.plain(self.api, o.doc, note=note),
            conforms="" if self.static or o.threads is ir.Threads.CONFINED else ": Sendable",
            static=self.static,
            owned=o.lifetime is ir.Lifetime.OWNED,
            constructors=tuple(self.constructor(m) for m in shown(o.constructors)),
            members=tuple(view for m in shown(o.members) for view in self.member(m)),
        )

    def params(self, params: Sequence[ir.Param], labels: Sequence[str]) -> list[str]:
        return [
            f"{names.argument(label, names.local(p))}: {types.param_type(self.api, p)}{types.default(self.api, p)}"
            for p, label in zip(params, labels, strict=True)
        ]

    def constructor(self, m: ir.Method) -> MemberView:
        params = self.params(m.params, names.constructor(m))
        documented = list(described(m.params))
        if not any(isinstance(p.type, ir.HandleType) and not p.nullable for p in m.params):
            params.append("library: NativeLibrary? = nil")
            documented.append(("library", ir.Doc("The runtime to use; the shared one unless given.")))
        return MemberView(
            doc=docs.member(self.api, m.doc, documented),
            head=f"{availability(m)}public init({', '.join(params)}) throws",
            body=tuple(self.body.constructor(m)),
        )

    def member(self, m: ir.AnyMember) -> Iterator[MemberView]:
        match m:
            case ir.Method(kind=ir.Kind.CONSTRUCTOR):
                return
            case ir.Method(kind=ir.Kind.GETTER):
                yield self.getter(m)
            case ir.Method(kind=ir.Kind.OPTION):
                yield self.option(m)
            case ir.Method():
                yield self.method(m)
            case ir.Sequence():
                yield self.sequence(m)
            case ir.View():
                yield from self.view(m)

    def getter(self, m: ir.Method) -> MemberView:
        assert m.returns
        return self.property(m, names.value_name(m), self.result(m.returns), self.body.method(m))

    def property(self, m: ir.AnyMember, name: str, result: str, body: Sequence[str]) -> MemberView:
        if self.static:
            doc = docs.member(
                self.api, m.doc, [("library", ir.Doc("The runtime to ask; the shared one unless given."))]
            )
            head = f"{availability(m)}public static func {name}(library: NativeLibrary? = nil) throws -> {result}"
            return MemberView(doc, head, tuple(body))
        lines = ("get throws {", *(f"    {line}" if line else line for line in body), "}")
        return MemberView(docs.member(self.api, m.doc), f"{availability(m)}public var {name}: {result}", lines)

    def result(self, r: ir.Return) -> str:
        return types.swift_type(self.api, r.type) + ("?" if r.nullable else "")

    def option(self, m: ir.Method) -> MemberView:
        base, _labels = names.option(m)
        (only,) = m.params
        param = f"_ {names.local(only)}: {types.param_type(self.api, only)}"
        return MemberView(
            doc=docs.member(self.api, m.doc, described(m.params), ir.Doc("The same options, for a chain of calls.")),
            head=f"@discardableResult\n    {availability(m)}public func {base}({param}) throws -> Self",
            body=(*self.body.method(m), "return self"),
        )

    def method(self, m: ir.Method) -> MemberView:
        return MemberView(
            doc=docs.member(self.api, m.doc, described(m.params), m.returns.doc if m.returns else None),
            head=f"{availability(m)}public {self.function(m)}",
            body=tuple(self.body.method(m)),
        )

    def function(self, m: ir.Method, extra: Sequence[str] = (), effects: str = "throws") -> str:
        base, labels = names.method(m)
        params = ", ".join([*self.params(m.params, labels), *extra])
        result = f" -> {self.result(m.returns)}" if m.returns else ""
        static = "static " if self.static else ""
        return f"{static}func {names.escape(base)}({params}) {effects}{result}"

    def sequence(self, s: ir.Sequence) -> MemberView:
        result = f"[{types.swift_type(self.api, s.element.type)}]"
        body = self.body.sequence(s)
        if not s.params:
            return self.property(s, names.value_name(s), result, body)
        base, labels = names.method(s)
        params = ", ".join(self.params(s.params, labels))
        head = f"{availability(s)}public func {names.escape(base)}({params}) throws -> {result}"
        return MemberView(docs.member(self.api, s.doc, described(s.params), s.element.doc), head, tuple(body))

    def view(self, v: ir.View) -> Iterator[MemberView]:
        read, write = names.view(v)
        for mutable in (False, True) if v.mutable else (False,):
            kind = "UnsafeMutableRawBufferPointer" if mutable else "UnsafeRawBufferPointer"
            name = write if mutable else read
            argument = ir.Doc("Gets the memory, which is valid during the call only.")
            yield MemberView(
                doc=docs.member(self.api, v.doc, [("body", argument)], ir.Doc("What `body` returns.")),
                head=f"public func {name}<Result>(_ body: ({kind}) throws -> Result) throws -> Result",
                body=tuple(self.body.view(v, mutable)),
            )

    # --- asynchronous twins --------------------------------------------------------------------------

    def asynchronous(self) -> Iterator[AsyncView]:
        for m in shown(self.owner.methods):
            if m.blocking and not self.static:
                yield self.twin(m)

    def twin(self, m: ir.Method) -> AsyncView:
        base, labels = names.method(m)
        values = ", ".join(
            f"{'' if label == '_' else label + ': '}{names.local(p)}" for p, label in zip(m.params, labels, strict=True)
        )
        cancel = self.canceller(m)
        stops = " Cancelling the task stops it." if cancel else ""
        text = f"Like the blocking function of the same name, without blocking the caller's thread.{stops}"
        isolation = "isolation: isolated (any Actor)? = #isolation"
        return AsyncView(
            owner=names.type_name(self.owner),
            doc=docs.member(self.api, ir.Doc(text), described(m.params), m.returns.doc if m.returns else None),
            head=f"public {self.function(m, (isolation,), 'async throws')}",
            call=f"$0.{names.escape(base)}({values})",
            cancel=f"try? $0.{cancel}()" if cancel else "_ in",
        )

    def canceller(self, m: ir.Method) -> str:
        this = ir.Target(self.owner.name, m.name)
        found = next((c for c in shown(self.owner.methods) if this in c.cancels), None)
        return names.method(found)[0] if found else ""


def states(api: ir.Api) -> tuple[tuple[str, int], ...]:
    """Every call state with its bit; states of one name on two objects are one."""
    found = sorted({names.state_case(s.name) for o in api.objects for s in o.states})
    return tuple((name, bit) for bit, name in enumerate(found))


def objects(api: ir.Api) -> tuple[ObjectView, ...]:
    return tuple(ObjectBuilder(api, o).build() for o in shown(api.objects))


def asynchronous(api: ir.Api) -> tuple[AsyncView, ...]:
    return tuple(view for o in shown(api.objects) for view in ObjectBuilder(api, o).asynchronous())


def enums(api: ir.Api) -> tuple[EnumView, ...]:
    return tuple(_enum(api, e) for e in shown(api.enums))


def _enum(api: ir.Api, e: ir.Enum) -> EnumView:
    values = tuple(
        ValueView(docs.plain(api, v.doc, 4), names.value_name(v), names.camel(v.name), v.value) for v in shown(e.values)
    )
    return EnumView(names.type_name(e), docs.plain(api, e.doc), e.open, values)


def structs(api: ir.Api) -> tuple[StructView, ...]:
    return tuple(_struct(api, s) for s in shown(api.structs))


def _struct(api: ir.Api, s: ir.Struct) -> StructView:
    fields = tuple(_field(api, f) for f in s.fields)
    return StructView(
        name=names.type_name(s),
        c_name=s.c_name,
        doc=docs.plain(api, s.doc),
        fields=fields,
        init=", ".join(f"{f.name}: {f.type}" for f in fields),
        from_c=", ".join(f"{f.name}: {f.from_c}" for f in fields),
        to_c=", ".join(f.to_c for f in fields),
    )


def _field(api: ir.Api, f: ir.Field) -> FieldView:
    name = names.value_name(f)
    c_name = f.c_name or f.name
    narrow = isinstance(f.type, ir.Scalar) and types.SCALARS[f.type.name] != types.C_SCALARS[f.type.name]
    to_c = f"{types.C_SCALARS[f.type.name]}(clamping: {name})" if narrow and isinstance(f.type, ir.Scalar) else name
    return FieldView(
        doc=docs.plain(api, f.doc, 4),
        name=name,
        type=types.swift_type(api, f.type),
        param=name,
        from_c=types.from_c(api, f.type, f"native.{c_name}"),
        to_c=f"{c_name}: {to_c}",
    )


def callbacks(api: ir.Api) -> tuple[CallbackView, ...]:
    return tuple(_callback(api, c) for c in shown(api.callbacks))


def _callback(api: ir.Api, c: ir.Callback) -> CallbackView:
    base = c.name[:1].lower() + c.name[1:]
    kinds = ", ".join(f"_ {names.local(p)}: {types.swift_type(api, p.type)}" for p in c.params)
    sendable = "@Sendable " if c.any_thread else ""
    note = "It may be called on any thread." if c.any_thread else ""
    return CallbackView(
        name=names.type_name(c),
        doc=docs.plain(api, c.doc, note=note),
        signature=f"{sendable}({kinds}) -> Void",
        receiver=f"{c.name}Receiver",
        record=f"{base}_receiver",
        arguments=", ".join(["context", *(names.local(p) for p in c.params)]),
        guards="".join(f", let {names.local(p)}" for p in c.params if isinstance(p.type, ir.Text)),
        values=", ".join(_received(api, p) for p in c.params),
    )


def _received(api: ir.Api, p: ir.CallbackParam) -> str:
    name = names.local(p)
    return f"String(cString: {name})" if isinstance(p.type, ir.Text) else types.from_c(api, p.type, name)


def error(api: ir.Api) -> ErrorView:
    e = api.error
    functions = cabi.lower_error(api)
    code = names.type_name(api.enum(e.code_enum))
    codes = api.enum(e.code_enum)
    return ErrorView(
        name=names.error_type(api),
        doc=docs.plain(api, e.doc),
        code=code,
        fields=tuple(_error_field(api, f) for f in e.fields if f.name not in FRAME),
        frame=tuple(_error_field(api, f) for f in e.fields if f.name in FRAME),
        native=functions is not None,
        create=e.create,
        delete=e.delete,
        roles=tuple((names.camel(r), names.value_name(codes.value(getattr(e, r)))) for r in ROLES),
        ok=codes.values[0].value,
    )


def _error_field(api: ir.Api, f: ir.ErrorField) -> ErrorFieldView:
    read = f"api.pointee.{f.getter}?(native)"
    if isinstance(f.type, ir.EnumType):
        return ErrorFieldView(docs.plain(api, f.doc, 4), names.value_name(f), types.swift_type(api, f.type), "", read)
    if isinstance(f.type, ir.Text):
        return _text_field(api, f, read)
    plain = types.swift_type(api, f.type)
    absent = "" if f.absent is None else f".flatMap {{ $0 == {f.absent} ? nil : {types.from_c(api, f.type, '$0')} }}"
    return ErrorFieldView(docs.plain(api, f.doc, 4), names.value_name(f), f"{plain}?", " = nil", f"({read}){absent}")


def _text_field(api: ir.Api, f: ir.ErrorField, read: str) -> ErrorFieldView:
    name = names.value_name(f)
    return ErrorFieldView(
        docs.plain(api, f.doc, 4), name, "String?", " = nil", f"({read} ?? nil).map {{ String(cString: $0) }}"
    )
