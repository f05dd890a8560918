# SPDX-License-Identifier: Apache-2.0
"""Objects, enums, structs, callbacks and errors of the API as Java, every word spelled; templates only print it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.java import body, docs, names, native, types
from atoll_generator.backends.java.body import Context

_IMPORTS = {
    "ArrayList": "java.util.ArrayList",
    "ByteBuffer": "java.nio.ByteBuffer",
    "Collections": "java.util.Collections",
    "CompletableFuture": "java.util.concurrent.CompletableFuture",
    "Executor": "java.util.concurrent.Executor",
    "List": "java.util.List",
}


@dataclass(frozen=True)
class MemberView:
    """One method or constructor: comment, head without brace, statements."""

    comment: tuple[str, ...]
    head: str
    body: tuple[str, ...]


@dataclass(frozen=True)
class ConstantView:
    comment: tuple[str, ...]
    name: str
    value: str


@dataclass(frozen=True)
class ObjectView:
    imports: tuple[str, ...]
    comment: tuple[str, ...]
    name: str
    extends: str
    states: tuple[tuple[str, int], ...]
    members: tuple[MemberView, ...]


@dataclass(frozen=True)
class EnumView:
    comment: tuple[str, ...]
    name: str
    constants: tuple[ConstantView, ...]
    highest: int
    """The largest value that a table can hold; others are found by search."""


@dataclass(frozen=True)
class FieldView:
    comment: tuple[str, ...]
    type: str
    name: str
    read: str
    compare: str
    label: str


@dataclass(frozen=True)
class StructView:
    comment: tuple[str, ...]
    name: str
    fields: tuple[FieldView, ...]
    params: str


@dataclass(frozen=True)
class CallbackView:
    comment: tuple[str, ...]
    name: str
    method: str
    method_comment: tuple[str, ...]
    params: str


# --- objects ---------------------------------------------------------------------------------------------


def objects(api: ir.Api) -> Iterator[ObjectView]:
    for o in api.objects:
        if not o.skipped(names.LANGUAGE):
            yield _object(api, o)


def _object(api: ir.Api, o: ir.Object) -> ObjectView:
    members = [*_wrapping(api, o), *_members(api, o)]
    return ObjectView(
        imports=_imports(members),
        comment=docs.comment([*docs.paragraphs(api, o.doc), *_threads(o)], _since(o)),
        name=names.type_name(o),
        extends={ir.Lifetime.OWNED: " extends Handle", ir.Lifetime.BORROWED: " extends Part"}.get(o.lifetime, ""),
        states=tuple((body.state(s.name), 1 << i) for i, s in enumerate(o.states)),
        members=tuple(members),
    )


def _imports(members: Sequence[MemberView]) -> tuple[str, ...]:
    text = "\n".join(line for m in members for line in (m.head, *m.body))
    words = set(docs.words(text))
    return tuple(sorted(path for word, path in _IMPORTS.items() if word in words))


def _threads(o: ir.Object) -> tuple[str, ...]:
    if o.lifetime is ir.Lifetime.STATIC:
        return ()
    return {
        ir.Threads.CONFINED: ("For one thread at a time.",),
        ir.Threads.IMMUTABLE: ("May be used by any number of threads at once.",),
        ir.Threads.SHARED: ("May be used by any number of threads at once.",),
    }.get(o.threads, ())


def _since(item: ir.Item) -> list[str]:
    tags = [f"@since {item.since}"] if item.since else []
    return [*tags, *([f"@deprecated {item.deprecated}"] if item.deprecated else [])]


def _wrapping(api: ir.Api, o: ir.Object) -> Iterator[MemberView]:
    """The constructors that wrap a native object."""
    name = names.type_name(o)
    if o.lifetime is ir.Lifetime.STATIC:
        yield MemberView((), f"private {name}()", ())
    elif o.lifetime is ir.Lifetime.BORROWED:
        made = f'super("{o.name}", NativeObject.borrowed(address), owner, readOnly);'
        yield MemberView((), f"{name}(long address, Part owner, boolean readOnly)", (made,))
    else:
        yield from _owned(api, o, name)


def _owned(api: ir.Api, o: ir.Object, name: str) -> Iterator[MemberView]:
    confined = "true" if o.threads is ir.Threads.CONFINED else "false"
    if _standalone(api, o):
        yield MemberView((), f"{name}(NativeObject made)", (f'super("{o.name}", made, {confined});',))
    if _dependent(api, o):
        yield MemberView((), f"{name}(NativeObject made, Handle owner)", (f'super("{o.name}", made, owner);',))


def _news(api: ir.Api, o: ir.Object) -> Iterator[ir.Return]:
    for maker in api.objects:
        for m in maker.members:
            r = m.returns if isinstance(m, ir.Method) else None
            if r and r.ownership is ir.Ownership.NEW and r.type == ir.HandleType(o.name):
                yield r


def _dependent(api: ir.Api, o: ir.Object) -> bool:
    return any(r.dependent for r in _news(api, o))


def _standalone(api: ir.Api, o: ir.Object) -> bool:
    return bool(o.constructors) or any(not r.dependent for r in _news(api, o))


def _members(api: ir.Api, o: ir.Object) -> Iterator[MemberView]:
    for m in o.members:
        if m.skipped(names.LANGUAGE):
            continue
        context = Context(api, o, m)
        match m:
            case ir.Method() if docs.is_plain_constructor(m):
                yield from _constructors(context, m)
            case ir.Method():
                yield from _methods(context, m)
            case ir.Sequence():
                yield _sequence(context, m)
            case ir.View():
                yield _view(context, m)


def _annotated(m: ir.Item, head: str) -> str:
    return f"@Deprecated {head}" if m.deprecated else head


def _comment(c: Context, params: Sequence[ir.Param], returned: str = "") -> tuple[str, ...]:
    m = c.member
    tags = [f"@param {names.param(p)} {docs.line(c.api, p.doc)}" for p in params]
    if returned:
        tags.append(f"@return {returned}")
    if _fallible(m):
        tags.append(f"@throws {names.exception(c.api)} if it fails; the code says why")
    return docs.comment(docs.paragraphs(c.api, m.doc), [*tags, *_since(m)])


def _fallible(m: ir.AnyMember) -> bool:
    return not isinstance(m, ir.Method) or m.fails is not ir.Fails.NEVER or m.optional


def _declared(c: Context, params: Sequence[ir.Param], arrays: bool = False) -> str:
    words = []
    for i, p in enumerate(params):
        kind = types.java(c.api, p.type)
        if isinstance(p.type, ir.IntList) and i == len(params) - 1:
            kind = "int..."
        if arrays and isinstance(p.type, ir.Bytes):
            kind = "byte[]"
        words.append(f"{kind} {names.param(p)}")
    return ", ".join(words)


def _constructors(c: Context, m: ir.Method) -> Iterator[MemberView]:
    name = names.type_name(c.owner)
    given = ", ".join(names.param(p) for p in m.params)
    made = f"this(create({given}));"
    yield MemberView(_comment(c, m.params), f"public {name}({_declared(c, m.params)})", (made,))
    for params, args in _shorter(c, m):
        yield MemberView(_comment(c, params), f"public {name}({_declared(c, params)})", (f"this({args});",))
    lines = tuple(body.method(c))
    yield MemberView((), f"private static NativeObject create({_declared(c, m.params)})", lines)


def _shorter(c: Context, m: ir.Method) -> Iterator[tuple[tuple[ir.Param, ...], str]]:
    """Overloads that leave trailing parameters with defaults out: those left, and what they pass on."""
    for size in range(len(m.params) - 1, -1, -1):
        if not m.params[size].has_default:
            return
        left = m.params[:size]
        words = [names.param(p) for p in left]
        words += [_default(c, p) for p in m.params[size:]]
        yield left, ", ".join(words)


def _default(c: Context, p: ir.Param) -> str:
    match p.default:
        case None:
            return "null"
        case bool():
            return "true" if p.default else "false"
        case str() if isinstance(p.type, ir.EnumType):
            enum = c.api.enum(p.type.name)
            return f"{names.type_name(enum)}.{names.constant(enum.value(p.default))}"
        case str():
            return '"' + p.default.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case _:
            return str(p.default)


def _methods(c: Context, m: ir.Method) -> Iterator[MemberView]:
    option = m.kind is ir.Kind.OPTION
    name = names.setter(m) if option else names.member(m)
    result, returned = _result(c, m)
    static = "static " if c.static else ""
    head = f"public {static}{result} {name}"
    yield MemberView(
        _comment(c, m.params, returned), _annotated(m, f"{head}({_declared(c, m.params)})"), tuple(body.method(c))
    )
    give = "" if result == "void" else "return "
    if not option:
        for params, args in _shorter(c, m):
            call = f"{give}{name}({args});"
            yield MemberView(_comment(c, params, returned), _annotated(m, f"{head}({_declared(c, params)})"), (call,))
    yield from _of_arrays(c, m, head, f"{give}{name}", returned)
    yield from _filling(c, m, name)
    yield from _future(c, m, name, result, returned)


def _result(c: Context, m: ir.Method) -> tuple[str, str]:
    """Type and documentation of what a method gives."""
    if m.kind is ir.Kind.CONSTRUCTOR:
        return names.type_name(c.owner), "the new object, to be closed"
    if m.kind is ir.Kind.OPTION:
        return names.type_name(c.owner), "this object"
    if m.returns is None:
        return "void", ""
    return types.result(c.api, m.returns.type), docs.line(c.api, m.returns.doc)


def _of_arrays(c: Context, m: ir.Method, head: str, call: str, returned: str) -> Iterator[MemberView]:
    """The same with byte arrays for byte buffers."""
    if any(isinstance(p.type, ir.Bytes) for p in m.params):
        words = [
            f"ByteBuffer.wrap({names.param(p)})" if isinstance(p.type, ir.Bytes) else names.param(p) for p in m.params
        ]
        checks = tuple(
            f'Check.notNull({names.param(p)}, {c.operation}, "{p.name}");'
            for p in m.params
            if isinstance(p.type, ir.Bytes) and not p.nullable
        )
        lines = (*checks, f"{call}({', '.join(words)});")
        yield MemberView(_comment(c, m.params, returned), f"{head}({_declared(c, m.params, arrays=True)})", lines)


def _filling(c: Context, m: ir.Method, name: str) -> Iterator[MemberView]:
    """The same into a buffer of the caller."""
    if m.returns is None or m.returns.via is not ir.Via.FILL:
        return
    fill = names.native("destination")
    head = ", ".join(filter(None, [_declared(c, m.params), "ByteBuffer destination"]))
    check = f'Check.notNull(destination, {c.operation}, "destination")'
    lines = [f"Memory {fill} = Memory.fill({check}, {c.operation});", *_void(body.method(c, fill))]
    tag = "@param destination where to, from its position to its limit, which stay as they are"
    comment = docs.comment(
        docs.paragraphs(c.api, m.doc), [tag, f"@throws {names.exception(c.api)} if it fails; the code says why"]
    )
    yield MemberView(comment, f"public void {name}({head})", tuple(lines))


def _void(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if line.strip() != "return out;"]


def _future(c: Context, m: ir.Method, name: str, result: str, returned: str) -> Iterator[MemberView]:
    """A twin that runs on an executor, of methods that may take long."""
    if not m.blocking or m.kind is not ir.Kind.METHOD:
        return
    canceller = next((x for x in c.owner.methods if ir.Target(c.owner.name, m.name) in x.cancels), None)
    cancel = f"this::{names.member(canceller)}" if canceller else "() -> {}"
    args = ", ".join(names.param(p) for p in m.params)
    params = ", ".join(filter(None, ["Executor executor", _declared(c, m.params)]))
    call = f"{name}({args})"
    supplier = f"() -> {call}" if result != "void" else f"Async.of(() -> {call})"
    kind = types.boxed(result)
    text = f"Runs {{@link #{name}}} on an executor."
    if canceller:
        text += f" Cancelling the future calls {{@link #{names.member(canceller)}}}."
    tags = [
        "@param executor where to run it",
        *(f"@param {names.param(p)} {docs.line(c.api, p.doc)}" for p in m.params),
    ]
    tags.append("@return a future that fails with what the call throws")
    lines = (f"return Async.run(executor, {supplier}, {cancel});",)
    yield MemberView(docs.comment([text], tags), f"public CompletableFuture<{kind}> {name}Async({params})", lines)


def _sequence(c: Context, s: ir.Sequence) -> MemberView:
    kind = _list(c, s.element.type)
    returned = f"the elements: {docs.line(c.api, s.element.doc)}"
    static = "static " if c.static else ""
    head = f"public {static}{kind} {names.member(s)}({_declared(c, s.params)})"
    return MemberView(_comment(c, s.params, returned), _annotated(s, head), tuple(body.sequence(c, kind)))


def _list(c: Context, t: ir.Type) -> str:
    if isinstance(t, ir.Scalar):
        return f"{types.scalar(t.name).java}[]"
    return f"List<{types.result(c.api, t)}>"


def _view(c: Context, v: ir.View) -> MemberView:
    comment = _comment(c, (), "the open view, to be closed")
    return MemberView(comment, _annotated(v, f"public View {names.member(v)}()"), tuple(body.view(c)))


# --- values ----------------------------------------------------------------------------------------------


def enums(api: ir.Api) -> Iterator[EnumView]:
    for e in api.enums:
        if not e.skipped(names.LANGUAGE):
            constants = tuple(
                ConstantView(docs.comment(docs.paragraphs(api, v.doc), _since(v)), names.constant(v), str(v.value))
                for v in e.values
                if not v.skipped(names.LANGUAGE)
            )
            more = ["Values that are not in this list may arrive from a newer library: they keep their number."]
            comment = docs.comment([*docs.paragraphs(api, e.doc), *(more if e.open else [])], _since(e))
            yield EnumView(comment, names.type_name(e), constants, max(v.value for v in e.values))


def structs(api: ir.Api) -> Iterator[StructView]:
    for s in api.structs:
        if not s.skipped(names.LANGUAGE):
            fields = tuple(_field(api, f) for f in s.fields)
            params = ", ".join(f"{f.type} {f.name}" for f in fields)
            yield StructView(docs.comment(docs.paragraphs(api, s.doc), _since(s)), names.type_name(s), fields, params)


def _field(api: ir.Api, f: ir.Field) -> FieldView:
    kind, name = types.java(api, f.type), names.member(f)
    raw = f"raw.{types.reader(f.type)}({f.offset})"
    box = types.boxed(kind)
    returned = docs.line(api, f.doc)
    return FieldView(
        comment=docs.comment([returned], [f"@return {returned[:1].lower()}{returned[1:]}"]),
        type=kind,
        name=name,
        read=f"{kind}.of({raw})" if isinstance(f.type, ir.EnumType) else raw,
        compare=f"{name}.equals(that.{name})" if box == kind else f"{box}.compare({name}, that.{name}) == 0",
        label=name,
    )


def callbacks(api: ir.Api) -> Iterator[CallbackView]:
    for b in api.callbacks:
        if not b.skipped(names.LANGUAGE):
            params = ", ".join(f"{types.java(api, p.type)} {names.param(p)}" for p in b.params)
            tags = [f"@param {names.param(p)} {docs.line(api, p.doc)}" for p in b.params]
            where = ["It may be called on any thread."] if b.any_thread else []
            thrown = f"What becomes of an exception thrown here: {b.thrown}"
            comment = docs.comment([*docs.paragraphs(api, b.doc), *where, thrown], _since(b))
            yield CallbackView(comment, names.type_name(b), native.CALL, docs.comment(["Called once."], tags), params)


# --- errors ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ErrorFieldView:
    """One fact of a failure: a field of the exception and how it is read from the native error object."""

    comment: tuple[str, ...]
    type: str
    name: str
    read: str
    absent: str


@dataclass(frozen=True)
class KindView:
    comment: tuple[str, ...]
    name: str
    value: str
    constant: str


@dataclass(frozen=True)
class ErrorView:
    comment: tuple[str, ...]
    exception: str
    code: str
    codes: tuple[tuple[str, int], ...]
    roles: tuple[tuple[str, str], ...]
    kinds: tuple[KindView, ...]
    fields: tuple[ErrorFieldView, ...]
    create: str
    created: str
    delete: str
    read_code: str
    read_operation: str
    read_message: str


_ROLES = (
    "closed",
    "view_open",
    "stale_view",
    "out_of_range",
    "invalid_argument",
    "read_only",
    "size_mismatch",
    "busy",
    "unsupported",
)
_SPECIAL = ("code", "operation", "message")


def error(api: ir.Api) -> ErrorView:
    e = api.error
    code = api.enum(e.code_enum)
    functions = cabi.lower_error(api)
    getters = {f.name: g for f, g in functions.getters} if functions else {}
    codes = {v.name.upper(): v.value for v in code.values}
    codes["OK"] = api.enum(e.status_enum).value(e.ok).value
    codes |= {"GENERIC": codes[e.generic.upper()], "READ_ONLY": codes[e.read_only.upper()]}
    codes |= {role.upper(): codes[getattr(e, role).upper()] for role in _ROLES}
    return ErrorView(
        comment=docs.comment(docs.paragraphs(api, e.doc)),
        exception=names.exception(api),
        code=names.type_name(code),
        codes=tuple(codes.items()),
        roles=(),
        kinds=tuple(_kinds(api, code)),
        fields=tuple(_error_field(api, f, getters[f.name]) for f in e.fields if f.name not in _SPECIAL),
        create=names.native_method(e.create) if e.c_name else "",
        created=names.entry(e.create) if e.c_name else "",
        delete=names.native_method(e.delete) if e.c_name else "",
        read_code=_reading(getters, "code"),
        read_operation=_reading(getters, "operation"),
        read_message=_reading(getters, "message"),
    )


def _reading(getters: dict[str, cabi.CFunction], field: str) -> str:
    return names.native_method(getters[field].name) if field in getters else ""


def _kinds(api: ir.Api, code: ir.Enum) -> Iterator[KindView]:
    e = api.error
    for v in code.values:
        if v.value != 0 and v.name not in (e.ok, e.generic):
            yield KindView(
                docs.comment(docs.paragraphs(api, v.doc)), names.exception_kind(v), str(v.value), v.name.upper()
            )


def _error_field(api: ir.Api, f: ir.ErrorField, getter: cabi.CFunction) -> ErrorFieldView:
    kind = types.java(api, f.type)
    raw = f"Native.{names.native_method(getter.name)}(error)"
    text = docs.line(api, f.doc)
    return ErrorFieldView(
        comment=docs.comment([text], [f"@return {text[:1].lower()}{text[1:]}"]),
        type=kind,
        name=names.member(f),
        read=f"Text.decode({raw})" if isinstance(f.type, ir.Text) else raw,
        absent="null" if isinstance(f.type, ir.Text) else str(f.absent or 0),
    )
