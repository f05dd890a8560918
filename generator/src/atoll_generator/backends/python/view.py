# SPDX-License-Identifier: Apache-2.0
"""Everything the templates print, already spelled for Python. Built from the IR and its C lowering."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.python import docs, names, types
from atoll_generator.backends.python.body import Body


@dataclass(frozen=True)
class MemberView:
    """One `def`: decorator lines, the signature without `def`, its docstring and its body."""

    decorators: tuple[str, ...]
    signature: str
    doc: tuple[str, ...]
    body: tuple[str, ...]


@dataclass(frozen=True)
class ClassView:
    name: str
    module: str
    doc: tuple[str, ...]
    base: str
    imports: tuple[str, ...]
    """Modules of other classes, imported as `<module>_module`."""
    types: tuple[tuple[str, str], ...]
    """(module, class) named in annotations only."""
    members: tuple[MemberView, ...]


@dataclass(frozen=True)
class ValueView:
    name: str
    value: str
    doc: tuple[str, ...]


@dataclass(frozen=True)
class EnumView:
    name: str
    doc: tuple[str, ...]
    open: bool
    values: tuple[ValueView, ...]


@dataclass(frozen=True)
class FieldView:
    name: str
    annotation: str
    c_name: str
    c_type: str
    doc: tuple[str, ...]


@dataclass(frozen=True)
class StructView:
    name: str
    doc: tuple[str, ...]
    fields: tuple[FieldView, ...]


@dataclass(frozen=True)
class ErrorClassView:
    name: str
    code: str
    bases: str
    doc: tuple[str, ...]


@dataclass(frozen=True)
class ErrorView:
    base: str
    doc: tuple[str, ...]
    code_enum: str
    generic: str
    ok: str
    fields: tuple[FieldView, ...]
    classes: tuple[ErrorClassView, ...]
    roles: tuple[tuple[str, str], ...]
    """(role, exception class)"""
    create: str
    delete: str
    getters: tuple[tuple[str, str, str], ...]
    """(field, getter, value that means absent)"""


@dataclass(frozen=True)
class FunctionView:
    name: str
    result: str
    arguments: str
    optional: bool


@dataclass(frozen=True)
class CallbackView:
    name: str
    factory: str
    doc: tuple[str, ...]
    annotation: str
    c_arguments: str
    parameters: str
    values: str


def objects(api: ir.Api) -> tuple[ClassView, ...]:
    return tuple(_class(api, o) for o in api.objects if not o.skipped(names.LANGUAGE))


def _class(api: ir.Api, o: ir.Object) -> ClassView:
    members = tuple(m for each in o.members if not each.skipped(names.LANGUAGE) for m in _members(api, o, each))
    base = "Owned" if o.lifetime is ir.Lifetime.OWNED else "Wrapper"
    used, named = _references(o)
    return ClassView(
        names.type_name(o),
        names.module(o),
        docs.docstring(docs.paragraphs(api, o), 4),
        f"extensions.{names.type_name(o)}, {base}",
        tuple(names.module(api.object(n)) for n in used),
        tuple((names.module(api.object(n)), names.type_name(api.object(n))) for n in named),
        members,
    )


def _references(o: ir.Object) -> tuple[list[str], list[str]]:
    used: set[str] = set()
    named: set[str] = set()
    for m in o.members:
        results = [m.element] if isinstance(m, ir.Sequence) else []
        results += [m.returns] if isinstance(m, ir.Method) and m.returns else []
        used |= {r.type.name for r in results if isinstance(r.type, ir.HandleType)}
        params = () if isinstance(m, ir.View) else m.params
        named |= {p.type.name for p in params if isinstance(p.type, ir.HandleType)}
    return sorted(used), sorted((used | named) - {o.name})


def _members(api: ir.Api, o: ir.Object, m: ir.AnyMember) -> Iterator[MemberView]:
    body = Body(api, o)
    match m:
        case ir.View():
            yield MemberView((), f"{names.member(m)}(self) -> View", _member_doc(api, m), tuple(body.view(m)))
        case ir.Sequence():
            yield _sequence(api, o, m, body)
        case ir.Method(kind=ir.Kind.CONSTRUCTOR):
            yield _constructor(api, o, m, body)
        case ir.Method(kind=ir.Kind.OPTION):
            yield from _option(api, m, body)
        case ir.Method():
            yield _method(api, o, m, body)
            if m.blocking and m.kind is ir.Kind.METHOD:
                yield _asynchronous(api, o, m)


def _result(api: ir.Api, r: ir.Return | None) -> str:
    if r is None:
        return "None"
    text = types.annotation(api, r.type)
    return f"{text} | None" if r.nullable else text


def _parameters(api: ir.Api, params: tuple[ir.Param, ...]) -> list[str]:
    found = []
    for p in params:
        text = f"{names.param(p)}: {types.annotation(api, p.type, argument=True)}"
        text += " | None" if p.nullable else ""
        found.append(f"{text} = {types.default(api, p)}" if p.has_default else text)
    return found


def _signature(
    name: str, first: list[str], api: ir.Api, params: tuple[ir.Param, ...], last: list[str], result: str
) -> str:
    return f"{name}({', '.join([*first, *_parameters(api, params), *last])}) -> {result}"


def _member_doc(
    api: ir.Api, m: ir.AnyMember, params: tuple[ir.Param, ...] = (), returns: ir.Return | None = None, *notes: str
) -> tuple[str, ...]:
    sections = [
        ("Args", [(names.param(p), docs.text(api, p.doc)) for p in params]),
        ("Returns", [("", docs.text(api, returns.doc))] if returns else []),
    ]
    optional = "Needs a library that has it; others raise the error for what is unsupported." if m.optional else ""
    return docs.docstring(docs.paragraphs(api, m, optional, *notes), 8, sections)


STATIC_LAST = ["*", "library_: Library | None = None"]


def _method(api: ir.Api, o: ir.Object, m: ir.Method, body: Body) -> MemberView:
    getter = m.kind is ir.Kind.GETTER
    static = o.lifetime is ir.Lifetime.STATIC
    decorators = ("@staticmethod",) if static else ("@property",) if getter else ()
    first, last = ([], STATIC_LAST) if static else (["self"], [])
    signature = _signature(names.member(m), first, api, m.params, last, _result(api, m.returns))
    doc = _member_doc(api, m, m.params, None if getter else m.returns)
    return MemberView(decorators, signature, doc, tuple(body.method(m)))


def _sequence(api: ir.Api, o: ir.Object, s: ir.Sequence, body: Body) -> MemberView:
    static = o.lifetime is ir.Lifetime.STATIC
    decorators = ("@staticmethod",) if static else () if s.params else ("@property",)
    first, last = ([], STATIC_LAST) if static else (["self"], [])
    result = f"tuple[{types.annotation(api, s.element.type)}, ...]"
    signature = _signature(names.member(s), first, api, s.params, last, result)
    return MemberView(decorators, signature, _member_doc(api, s, s.params), tuple(body.sequence(s)))


def _constructor(api: ir.Api, o: ir.Object, m: ir.Method, body: Body) -> MemberView:
    init = names.is_init(o, m)
    options = o.options if init else ()
    by_keyword = [_keyword(api, x) for x in options]
    last = ["*", *by_keyword, "library_: Library | None = None"]
    entries = [(names.param(p), docs.text(api, p.doc)) for p in m.params]
    entries += [(names.param(x), docs.text(api, x.doc)) for x in options]
    entries.append(("library_", "Another native library than the default one."))
    doc = docs.docstring(docs.paragraphs(api, m), 8, [("Args", entries)])
    lines = body.constructor(m)
    if not init:
        lines.append("return cls._wrap(handle)")
        signature = _signature(names.member(m), ["cls"], api, m.params, last, names.type_name(o))
        return MemberView(("@classmethod",), signature, doc, tuple(lines))
    lines.append("self._handle = handle")
    for x in options:
        lines += [f"if {_given(api, x)}:", f"    self.{names.member(x)} = {names.param(x)}"]
    return MemberView((), _signature("__init__", ["self"], api, m.params, last, "None"), doc, tuple(lines))


def _keyword(api: ir.Api, option: ir.Method) -> str:
    """An option as a keyword argument of the constructor."""
    p = option.params[0]
    annotation = types.annotation(api, p.type, argument=True) + (" | None" if p.nullable else "")
    return f"{names.param(option)}: {annotation} = {types.default(api, p)}"


def _given(api: ir.Api, option: ir.Method) -> str:
    """Whether the keyword argument of an option differs from its default."""
    name, default = names.param(option), option.params[0].default
    if isinstance(default, bool):
        return f"not {name}" if default else name
    if default is None:
        return f"{name} is not None"
    return f"{name} != {types.default(api, option.params[0])}"


def _option(api: ir.Api, m: ir.Method, body: Body) -> Iterator[MemberView]:
    """A property: C only sets, so the value set last is remembered here."""
    p = m.params[0]
    name, value = names.member(m), names.param(p)
    annotation = types.annotation(api, p.type, argument=True) + (" | None" if p.nullable else "")
    place = f'("option", "{m.name}")'
    remembered = f"return self._handle.kept.get({place}, {types.default(api, p)})  # type: ignore[return-value]"
    doc = _member_doc(api, m, (), None, docs.text(api, p.doc))
    yield MemberView(("@property",), f"{name}(self) -> {annotation}", doc, (remembered,))
    setting = [*body.method(m), f"handle.keep({place}, {value})"]
    yield MemberView((f"@{name}.setter",), f"{name}(self, {value}: {annotation}) -> None", (), tuple(setting))


def _asynchronous(api: ir.Api, o: ir.Object, m: ir.Method) -> MemberView:
    name = names.member(m)
    cancels = next((c for c in o.methods if ir.Target(o.name, m.name) in c.cancels), None)
    arguments = "".join(f", {names.param(p)}" for p in m.params)
    cancel = f", self.{names.member(cancels)}" if cancels else ""
    note = f"As `{name}`, on a thread of its own, for asyncio." + (
        " Cancelling the task cancels the call where the object allows that." if cancels else ""
    )
    call = f"partial(self.{name}{arguments})" if arguments else f"self.{name}"
    return MemberView(
        (),
        _signature(f"async a{name}", ["self"], api, m.params, [], _result(api, m.returns)),
        docs.docstring([note], 8),
        (f"return await asynchronous.run({call}{cancel})",),
    )


# --- values ------------------------------------------------------------------------------------------------


def enums(api: ir.Api) -> tuple[EnumView, ...]:
    """The enums members use; the code enum of errors among them."""
    return tuple(_enum(api, e) for e in api.enums if not e.skipped(names.LANGUAGE))


def _enum(api: ir.Api, e: ir.Enum) -> EnumView:
    found = [ValueView(names.constant(v), str(v.value), docs.docstring(docs.paragraphs(api, v), 4)) for v in e.values]
    return EnumView(names.type_name(e), docs.docstring(docs.paragraphs(api, e), 4), e.open, tuple(found))


def structs(api: ir.Api) -> tuple[StructView, ...]:
    return tuple(_struct(api, s) for s in api.structs if not s.skipped(names.LANGUAGE))


def _struct(api: ir.Api, s: ir.Struct) -> StructView:
    fields = tuple(_field(api, f) for f in s.fields)
    return StructView(names.type_name(s), docs.docstring(docs.paragraphs(api, s), 4), fields)


def _field(api: ir.Api, f: ir.Field) -> FieldView:
    c_type = types.scalar_c(f.type.name) if isinstance(f.type, ir.Scalar) else "ctypes.c_int"
    doc = docs.docstring(docs.paragraphs(api, f), 4)
    return FieldView(names.member(f), types.annotation(api, f.type).removeprefix("values."), f.c_name, c_type, doc)


# --- errors ------------------------------------------------------------------------------------------------

ROLES = (
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


def error(api: ir.Api) -> ErrorView:
    e = api.error
    codes = api.enum(e.code_enum)
    return ErrorView(
        names.error_base(api),
        docs.docstring(e.doc.render(lambda target: names.link(api, target)), 4),
        names.type_name(codes),
        names.constant(codes.value(e.generic)),
        names.constant(next(v for v in codes.values if v.value == 0)),
        _error_fields(api),
        tuple(_error_class(api, v) for v in codes.values if v.value != 0 and v.name != e.generic),
        tuple((role, names.error_class(api, codes.value(getattr(e, role)))) for role in ROLES),
        e.create,
        e.delete,
        tuple((f.name, f.getter, repr(f.absent)) for f in e.fields),
    )


def _error_class(api: ir.Api, v: ir.EnumValue) -> ErrorClassView:
    """The exception of one code; it also derives from the built-in exception that Python users catch."""
    e = api.error
    builtin = {e.out_of_range: "IndexError, ValueError", e.unsupported: "NotImplementedError"}
    builtin |= dict.fromkeys((e.invalid_argument, e.size_mismatch, e.read_only), "ValueError")
    bases = f"{names.error_base(api)}, {builtin.get(v.name, 'RuntimeError')}"
    return ErrorClassView(
        names.error_class(api, v), names.constant(v), bases, docs.docstring(docs.paragraphs(api, v), 4)
    )


def _error_fields(api: ir.Api) -> tuple[FieldView, ...]:
    """The facts of a failure. The support names the operation even where the API has no error object to tell it."""
    found = tuple(_error_field(api, f) for f in api.error.fields if f.name not in ("code", "message"))
    if any(f.name == "operation" for f in found):
        return found
    return (FieldView("operation", "str | None", "", "", docs.docstring(("The operation that failed.",), 8)), *found)


def _error_field(api: ir.Api, f: ir.ErrorField) -> FieldView:
    doc = docs.docstring(docs.paragraphs(api, f), 8)
    return FieldView(names.param(f), f"{types.annotation(api, f.type)} | None", f.getter, "", doc)


# --- native ------------------------------------------------------------------------------------------------


def functions(api: ir.Api) -> tuple[FunctionView, ...]:
    return tuple(
        FunctionView(
            f.name, types.native(api, f.returns), ", ".join(types.native(api, p.type) for p in f.params), f.optional
        )
        for f in cabi.functions(api)
    )


def callbacks(api: ir.Api) -> tuple[CallbackView, ...]:
    return tuple(_callback(api, c) for c in api.callbacks if not c.skipped(names.LANGUAGE))


def _callback(api: ir.Api, c: ir.Callback) -> CallbackView:
    c_types, parameters, converted, plain = ["ctypes.c_void_p"], ["_context"], [], []
    for p in c.params:
        name = names.param(p)
        plain.append(types.annotation(api, p.type))
        if p.formatted:
            c_types += ["ctypes.c_void_p", "ctypes.c_void_p"]
            parameters += [f"{name}_format", f"{name}_arguments"]
            converted.append(f"convert.formatted({name}_format, {name}_arguments)")
            continue
        other = "ctypes.c_char_p" if isinstance(p.type, ir.Text) else "ctypes.c_int"
        c_types.append(types.scalar_c(p.type.name) if isinstance(p.type, ir.Scalar) else other)
        parameters.append(name)
        converted.append(types.from_c(api, p.type, name))
    thrown = f"An exception in it: {c.thrown}" if c.thrown else ""
    return CallbackView(
        names.type_name(c),
        names.member(c),
        docs.docstring(docs.paragraphs(api, c, thrown), 0),
        f"Callable[[{', '.join(plain)}], None]",
        ", ".join(c_types),
        ", ".join(parameters),
        ", ".join(converted),
    )
