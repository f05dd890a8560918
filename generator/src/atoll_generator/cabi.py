# SPDX-License-Identifier: Apache-2.0
"""The only place where a member of the API becomes C functions: receivers, out-parameters, length pairs, status.

It must not know a target language: backends translate `CType`s and call by `Role`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from atoll_generator import ir


class Role(Enum):
    """What a C parameter carries. `CParam.of` names the parameter, result or view it belongs to."""

    RECEIVER = "receiver"
    VALUE = "value"
    DATA = "data"
    """Pointer to the bytes, integers or strings of a parameter."""
    LENGTH = "length"
    LENGTHS = "lengths"
    CALLBACK = "callback"
    CONTEXT = "context"
    INDEX = "index"
    OUT = "out"
    OUT_LENGTH = "out_length"
    FILL = "fill"
    FILL_LENGTH = "fill_length"
    ERROR = "error"


class CKind(Enum):
    """What a C type is to a foreign-function interface."""

    VOID = "void"
    SCALAR = "scalar"
    ENUM = "enum"
    STRUCT = "struct"
    HANDLE = "handle"
    TEXT = "text"
    POINTER = "pointer"
    CALLBACK = "callback"


@dataclass(frozen=True)
class CType:
    """`name` is the scalar's, enum's, struct's or object's name in the IR; `text` the C spelling with `@` where a
    declared name goes when it is not simply last."""

    text: str
    kind: CKind
    name: str = ""

    def declare(self, name: str) -> str:
        if "@" in self.text:
            return self.text.replace("@", name)
        return f"{self.text} {name}"


VOID = CType("void", CKind.VOID)


@dataclass(frozen=True)
class CParam:
    name: str
    type: CType
    role: Role
    of: str = ""


class Result(Enum):
    NOTHING = "nothing"
    STATUS = "status"
    VALUE = "value"
    HANDLE = "handle"


@dataclass(frozen=True)
class CFunction:
    name: str
    header: str
    returns: CType
    result: Result
    params: tuple[CParam, ...]
    optional: bool = False

    @property
    def declaration(self) -> str:
        """The prototype without semicolon."""
        params = ", ".join(p.type.declare(p.name) for p in self.params) or "void"
        return f"{self.returns.declare(self.name)}({params})"


@dataclass(frozen=True)
class Call:
    """How to call a method: `rich` instead of `function` when the library has it; after a failure, `last_error`."""

    function: CFunction
    rich: CFunction | None = None
    last_error: CFunction | None = None


@dataclass(frozen=True)
class ListCall:
    count: CFunction
    item: CFunction


@dataclass(frozen=True)
class ViewCall:
    pointer: CFunction
    size: CFunction


_SCALARS = {
    "bool": "bool",
    "int": "int",
    "int32": "int32_t",
    "uint32": "uint32_t",
    "int64": "int64_t",
    "uint64": "uint64_t",
    "size": "size_t",
    "float32": "float",
    "float64": "double",
}


def scalar(name: str) -> CType:
    return CType(_SCALARS[name], CKind.SCALAR, name)


def pointer(text: str) -> CType:
    return CType(text, CKind.POINTER)


def lower(api: ir.Api, owner: ir.Object, method: ir.Method) -> Call:
    """The C functions of one method."""
    return _Lowering(api, owner).method(method)


def lower_sequence(api: ir.Api, owner: ir.Object, sequence: ir.Sequence) -> ListCall:
    """The count and item functions of one list."""
    return _Lowering(api, owner).sequence(sequence)


def lower_view(api: ir.Api, owner: ir.Object, view: ir.View) -> ViewCall:
    """The pointer and size functions of one view."""
    return _Lowering(api, owner).view(view)


def lower_delete(api: ir.Api, owner: ir.Object) -> CFunction:
    """The function that deletes an owned object; NULL is fine."""
    receiver = _Lowering(api, owner).receiver(const=False)
    return CFunction(owner.delete, owner.header, VOID, Result.NOTHING, (receiver,))


@dataclass(frozen=True)
class ErrorFunctions:
    create: CFunction
    delete: CFunction
    clear: CFunction
    getters: tuple[tuple[ir.ErrorField, CFunction], ...]


def lower_error(api: ir.Api) -> ErrorFunctions | None:
    """The functions of the error object, if the API has one; all of them take NULL."""
    e = api.error
    if not e.c_name:
        return None
    optional = api.header(e.header).optional
    own = CParam("error", CType(f"{e.c_name}*", CKind.HANDLE, "error"), Role.RECEIVER)
    const = CParam("error", CType(f"const {e.c_name}*", CKind.HANDLE, "error"), Role.RECEIVER)
    lowering = _Lowering(api, None)
    return ErrorFunctions(
        CFunction(e.create, e.header, own.type, Result.HANDLE, (), optional),
        CFunction(e.delete, e.header, VOID, Result.NOTHING, (own,), optional),
        CFunction(e.clear, e.header, VOID, Result.NOTHING, (own,), optional),
        tuple(
            (f, CFunction(f.getter, e.header, lowering.type(f.type), Result.VALUE, (const,), optional))
            for f in e.fields
        ),
    )


def functions(api: ir.Api) -> tuple[CFunction, ...]:
    """Every function the SDKs call, once, in the order of the specification: the function table."""
    found: dict[str, CFunction] = {}
    for function in _functions(api):
        known = found.setdefault(function.name, function)
        if known.declaration != function.declaration:
            raise ValueError(f"{function.name} is lowered twice: {known.declaration} / {function.declaration}")
    return tuple(found.values())


def _functions(api: ir.Api) -> Iterator[CFunction]:
    errors = lower_error(api)
    if errors:
        yield from (errors.create, errors.delete, errors.clear, *(f for _, f in errors.getters))
    for o in api.objects:
        for m in o.members:
            yield from of_member(api, o, m)
        if o.delete:
            yield lower_delete(api, o)


def of_member(api: ir.Api, owner: ir.Object, member: ir.AnyMember) -> tuple[CFunction, ...]:
    """Every C function a member needs, the indispensable one first."""
    match member:
        case ir.Method():
            call = lower(api, owner, member)
            return tuple(f for f in (call.function, call.rich, call.last_error) if f)
        case ir.Sequence():
            items = lower_sequence(api, owner, member)
            return (items.count, items.item)
        case ir.View():
            view = lower_view(api, owner, member)
            return (view.pointer, view.size)


@dataclass(frozen=True)
class _Lowering:
    api: ir.Api
    owner: ir.Object | None

    # --- types ---------------------------------------------------------------------------------------

    def type(self, t: ir.Type, const: bool = True) -> CType:
        match t:
            case ir.Scalar(name):
                return scalar(name)
            case ir.EnumType(name):
                return CType(self.api.enum(name).c_name, CKind.ENUM, name)
            case ir.StructType(name):
                return CType(self.api.struct(name).c_name, CKind.STRUCT, name)
            case ir.HandleType(name):
                c_name = self.api.object(name).c_name
                return CType(f"const {c_name}*" if const else f"{c_name}*", CKind.HANDLE, name)
            case ir.Text():
                return CType("const char*", CKind.TEXT)
            case ir.Bytes():
                return pointer("const void*")
            case ir.MutableBytes():
                return pointer("void*")
            case ir.IntList():
                return pointer("const int*")
            case ir.BytesList():
                return pointer("const char* const*")
            case ir.CallbackType(name):
                return CType(self.callback(self.api.callback(name)), CKind.CALLBACK, name)

    def callback(self, callback: ir.Callback) -> str:
        parts = ["void*"]
        for p in callback.params:
            parts += ["const char*", "va_list"] if p.formatted else [self.type(p.type).text]
        return f"void (*@)({', '.join(parts)})"

    # --- parts of a call -----------------------------------------------------------------------------

    def receiver(self, const: bool) -> CParam:
        assert self.owner
        c_type = self.type(ir.HandleType(self.owner.name), const)
        return CParam(self.owner.self_name, c_type, Role.RECEIVER)

    def receivers(self, const: bool) -> tuple[CParam, ...]:
        assert self.owner
        return () if self.owner.lifetime is ir.Lifetime.STATIC else (self.receiver(const),)

    def param(self, p: ir.Param) -> Iterator[CParam]:
        match p.type:
            case ir.Bytes() | ir.MutableBytes() | ir.IntList():
                assert p.length
                yield CParam(p.c_name, self.type(p.type), Role.DATA, p.name)
                yield CParam(p.length.c_name, scalar(p.length.c_type), Role.LENGTH, p.name)
            case ir.BytesList():
                assert p.length
                assert p.lengths
                yield CParam(p.c_name, self.type(p.type), Role.DATA, p.name)
                yield CParam(p.lengths.c_name, pointer(f"const {scalar(p.lengths.c_type).text}*"), Role.LENGTHS, p.name)
                yield CParam(p.length.c_name, scalar(p.length.c_type), Role.LENGTH, p.name)
            case ir.CallbackType(name):
                yield CParam(p.c_name, self.type(p.type), Role.CALLBACK, p.name)
                yield CParam(self.api.callback(name).context_name, pointer("void*"), Role.CONTEXT, p.name)
            case ir.HandleType():
                const = p.ownership is not ir.Ownership.TAKE
                yield CParam(p.c_name, self.type(p.type, const), Role.VALUE, p.name)
            case _:
                yield CParam(p.c_name, self.type(p.type), Role.VALUE, p.name)

    def outs(self, r: ir.Return | None) -> Iterator[CParam]:
        if r is None or r.via is ir.Via.VALUE:
            return
        if r.via is ir.Via.FILL:
            yield CParam(r.out_names[0], pointer("void*"), Role.FILL)
            yield CParam(r.out_names[1], scalar(r.length_type), Role.FILL_LENGTH)
            return
        if isinstance(r.type, ir.Bytes):
            yield CParam(r.out_names[0], pointer(f"const {r.pointed}**"), Role.OUT)
            yield CParam(r.out_names[1], pointer(f"{scalar(r.length_type).text}*"), Role.OUT_LENGTH)
            return
        yield CParam(r.out_names[0], pointer(f"{self.type(r.type).text}*"), Role.OUT)

    def errors(self) -> tuple[CParam, ...]:
        return (CParam("error", CType(f"{self.api.error.c_name}*", CKind.HANDLE, "error"), Role.ERROR),)

    def result(self, method: ir.Method) -> tuple[CType, Result]:
        if method.kind is ir.Kind.CONSTRUCTOR:
            assert self.owner
            return self.type(ir.HandleType(self.owner.name), const=False), Result.HANDLE
        if method.fails is ir.Fails.STATUS:
            return self.status(), Result.STATUS
        r = method.returns
        if r is None or r.via is not ir.Via.VALUE:
            return VOID, Result.NOTHING
        handle = isinstance(r.type, ir.HandleType)
        return self.type(r.type, const=r.const), Result.HANDLE if handle else Result.VALUE

    def status(self) -> CType:
        return self.type(ir.EnumType(self.api.error.status_enum))

    # --- members -------------------------------------------------------------------------------------

    def method(self, m: ir.Method) -> Call:
        returns, result = self.result(m)
        receivers = () if m.kind is ir.Kind.CONSTRUCTOR else self.receivers(m.const_self)
        params = (*receivers, *(c for p in m.params for c in self.param(p)), *self.outs(m.returns))
        own = (*params, *self.errors()) if m.error_param else params
        function = CFunction(m.c_name, m.header, returns, result, own, m.optional)
        rich = None
        if m.rich_error:
            header = self.api.error.header
            rich = CFunction(m.rich_error, header, returns, result, (*params, *self.errors()), True)
        return Call(function, rich, self.last_error(m))

    def last_error(self, m: ir.Method) -> CFunction | None:
        if not m.last_error:
            return None
        out = CParam("out", CType(f"{self.api.error.c_name}*", CKind.HANDLE, "error"), Role.ERROR)
        receiver = _Lowering(self.api, self.api.object(m.last_error_of)).receiver(const=True)
        params = (receiver, out)
        return CFunction(m.last_error, self.api.error.header, self.status(), Result.STATUS, params, True)

    def sequence(self, s: ir.Sequence) -> ListCall:
        common = (*self.receivers(s.const_self), *(c for p in s.params for c in self.param(p)))
        count = CFunction(s.count, s.header, scalar(s.count_type), Result.VALUE, common, s.optional)
        index = CParam(s.index_name, scalar(s.index_type), Role.INDEX)
        params = (*common, index, *self.outs(s.element))
        if s.item_error_param:
            params += self.errors()
        return ListCall(count, CFunction(s.item, s.header, *self.item_result(s), params, s.optional))

    def item_result(self, s: ir.Sequence) -> tuple[CType, Result]:
        if s.item_fails is ir.Fails.STATUS:
            return self.status(), Result.STATUS
        handle = isinstance(s.element.type, ir.HandleType)
        return self.type(s.element.type, s.element.const), Result.HANDLE if handle else Result.VALUE

    def view(self, v: ir.View) -> ViewCall:
        receivers = self.receivers(const=True)
        pointed = pointer("void*" if v.mutable else "const void*")
        return ViewCall(
            CFunction(v.pointer, v.header, pointed, Result.VALUE, receivers, v.optional),
            CFunction(v.size, v.header, scalar("size"), Result.VALUE, receivers, v.optional),
        )
