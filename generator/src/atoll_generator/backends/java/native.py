# SPDX-License-Identifier: Apache-2.0
"""The native side: one native method of Java and one JNI function of C per function of the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.java import names, types
from atoll_generator.cabi import CKind, Role


@dataclass(frozen=True)
class NativeParam:
    word: types.Word
    name: str


@dataclass(frozen=True)
class Glue:
    """What one parameter of a native method becomes around and inside the C call."""

    params: tuple[NativeParam, ...] = ()
    take: tuple[str, ...] = ()
    give_back: tuple[str, ...] = ()
    taken: str = ""
    """The expression that is true when `take` worked; empty: it cannot fail."""
    passed: tuple[tuple[str, str], ...] = ()
    """(C parameter, expression)"""


@dataclass(frozen=True)
class FunctionView:
    """One function: `entry` is its constant in Java, `returned` the expression that makes the result."""

    c_name: str
    entry: str
    method: str
    optional: bool
    returns: types.Word
    java_params: str
    jni_params: str
    signature: str
    take: tuple[str, ...]
    call: str
    give_back: tuple[str, ...]
    returned: str


@dataclass(frozen=True)
class TrampolineView:
    """A C function that hands a call on to a Java object."""

    name: str
    type: str
    maker: str
    method: str
    signature: str
    c_params: str
    make: tuple[str, ...]
    args: str
    java_params: str
    java_args: str
    call: str


def functions(api: ir.Api) -> tuple[FunctionView, ...]:
    return tuple(_function(api, f) for f in cabi.functions(api))


def _function(api: ir.Api, f: cabi.CFunction) -> FunctionView:
    glues = list(_glues(api, f))
    passed = dict(p for g in glues for p in g.passed)
    params = [p for g in glues for p in g.params]
    returns = types.of_c(f.returns)
    call = f"table.{f.name}({', '.join(passed[p.name] for p in f.params)})"
    return FunctionView(
        c_name=f.name,
        entry=names.entry(f.name),
        method=names.native_method(f.name),
        optional=f.optional,
        returns=returns,
        java_params=", ".join(f"{p.word.java} {p.name}" for p in params),
        jni_params="".join(f", {p.word.jni} {p.name}" for p in params),
        signature=f"({''.join(p.word.signature for p in params)}){returns.signature}",
        take=tuple(line for g in glues for line in g.take),
        call=f"{call};" if returns is types.VOID else f"{f.returns.declare('result')} = {call};",
        give_back=tuple(line for g in reversed(glues) for line in g.give_back),
        returned=_returned(f.returns),
    )


def _returned(t: cabi.CType) -> str:
    match t.kind:
        case CKind.VOID:
            return ""
        case CKind.TEXT:
            return "jni_text_make(env, result)"
        case CKind.STRUCT:
            return "jni_bytes_make(env, &result, sizeof result)"
        case CKind.HANDLE | CKind.POINTER:
            return "(jlong)(uintptr_t)result"
        case _:
            return f"({types.of_c(t).jni})result"


def _glues(api: ir.Api, f: cabi.CFunction) -> Iterator[Glue]:
    for p in f.params:
        match p.role:
            case Role.DATA:
                yield _data(f, p)
            case Role.CALLBACK:
                yield _callback(f, p)
            case Role.OUT:
                yield _out(f, p)
            case Role.FILL:
                yield _bytes(p.name, _length(f, Role.FILL_LENGTH, p.of), written=True)
            case Role.LENGTH | Role.LENGTHS | Role.CONTEXT | Role.OUT_LENGTH | Role.FILL_LENGTH:
                pass
            case _:
                yield _value(p)


def _length(f: cabi.CFunction, role: Role, of: str) -> cabi.CParam:
    return next(p for p in f.params if p.role is role and p.of == of)


def _value(p: cabi.CParam) -> Glue:
    word = types.of_c(p.type)
    own = (NativeParam(word, p.name),)
    match p.type.kind:
        case CKind.TEXT:
            chars = f"{p.name}_chars"
            return Glue(
                own,
                (f"const char *{chars} = jni_text_take(env, {p.name});",),
                (f"jni_text_give_back(env, {p.name}, {chars});",),
                passed=((p.name, chars),),
            )
        case CKind.HANDLE:
            return Glue(own, passed=((p.name, f"({p.type.text})(uintptr_t){p.name}"),))
        case CKind.STRUCT:
            raise NotImplementedError(f"{p.name}: structs as parameters")
        case _:
            return Glue(own, passed=((p.name, f"({p.type.text}){p.name}"),))


def _data(f: cabi.CFunction, p: cabi.CParam) -> Glue:
    length = _length(f, Role.LENGTH, p.of)
    match p.type.text:
        case "const int*":
            return _ints(p, length)
        case "const char* const*":
            return _strings(p, length, _length(f, Role.LENGTHS, p.of))
        case _:
            return _bytes(p.name, length, written=False)


def _bytes(name: str, length: cabi.CParam, written: bool) -> Glue:
    held = f"{name}_bytes"
    return Glue(
        (
            NativeParam(types.BUFFER, f"{name}_direct"),
            NativeParam(types.BYTES, f"{name}_array"),
            NativeParam(types.INT, f"{name}_offset"),
            NativeParam(types.INT, f"{name}_size"),
        ),
        (
            f"struct jni_bytes {held} =",
            f"    jni_bytes_take(env, {name}_direct, {name}_array, {name}_offset, {name}_size);",
        ),
        (f"jni_bytes_give_back(env, &{held}, {'true' if written else 'false'});",),
        passed=((name, f"{held}.data"), (length.name, f"({length.type.text}){held}.size")),
    )


def _ints(p: cabi.CParam, length: cabi.CParam) -> Glue:
    held = f"{p.name}_ints"
    return Glue(
        (NativeParam(types.INTS, p.name),),
        (f"struct jni_ints {held} = jni_ints_take(env, {p.name});",),
        (f"jni_ints_give_back(env, {p.name}, &{held});",),
        passed=((p.name, f"{held}.data"), (length.name, f"({length.type.text}){held}.count")),
    )


def _strings(p: cabi.CParam, length: cabi.CParam, lengths: cabi.CParam) -> Glue:
    held = f"{p.name}_strings"
    return Glue(
        (NativeParam(types.BYTE_ARRAYS, p.name),),
        (f"struct jni_strings {held} = jni_strings_take(env, {p.name});",),
        (f"jni_strings_give_back(&{held});",),
        passed=(
            (p.name, f"{held}.data"),
            (length.name, f"({length.type.text}){held}.count"),
            (lengths.name, f"{held}.sizes"),
        ),
    )


def _callback(f: cabi.CFunction, p: cabi.CParam) -> Glue:
    context = _length(f, Role.CONTEXT, p.of)
    return Glue(
        (NativeParam(types.LONG, p.name),),
        passed=(
            (p.name, f"{p.name} ? {trampoline(p.type.name)} : NULL"),
            (context.name, f"(void *)(uintptr_t){p.name}"),
        ),
    )


def _out(f: cabi.CFunction, p: cabi.CParam) -> Glue:
    length = _length(f, Role.OUT_LENGTH, p.of)
    pointed = p.type.text.removesuffix("*")
    size = length.type.text.removesuffix("*")
    return Glue(
        (NativeParam(types.BYTE_ARRAYS, "out"),),
        (f"{pointed} {p.name} = NULL;", f"{size} {length.name} = 0;"),
        (f"jni_bytes_put(env, out, {p.name}, (size_t){length.name});",),
        passed=((p.name, f"&{p.name}"), (length.name, f"&{length.name}")),
    )


# --- callbacks -------------------------------------------------------------------------------------------


def trampoline(name: str) -> str:
    return f"call_{name}"


def callback_maker(callback: ir.Callback) -> str:
    return f"new{names.type_name(callback)}"


def trampolines(api: ir.Api) -> tuple[TrampolineView, ...]:
    return tuple(_trampoline(api, c) for c in api.callbacks if not c.skipped(names.LANGUAGE))


def _trampoline(api: ir.Api, callback: ir.Callback) -> TrampolineView:
    name = names.type_name(callback)
    parts = [_callback_param(api, p) for p in callback.params]
    words = [word for _, _, word, _ in parts]
    return TrampolineView(
        name=trampoline(callback.name),
        type=name,
        maker=callback_maker(callback),
        method=f"call{name}",
        signature=f"(L{names.folder(api)}/{name};{''.join(w.signature for w in words)})V",
        c_params=", ".join(["void *context", *(c for c, _, _, _ in parts)]),
        make=tuple(f"{w.jni} j_{p.name} = {make};" for p, (_, make, w, _) in zip(callback.params, parts, strict=True)),
        args="".join(f", j_{p.name}" for p in callback.params),
        java_params="".join(f", {w.java} {names.param(p)}" for p, w in zip(callback.params, words, strict=True)),
        java_args=", ".join(j for _, _, _, j in parts),
        call=CALL,
    )


CALL = "call"
"""The only method of the interface that a callback becomes."""


def _callback_param(api: ir.Api, p: ir.CallbackParam) -> tuple[str, str, types.Word, str]:
    """C parameters, how JNI makes the value, its type, how Java reads it."""
    name = names.param(p)
    match p.type:
        case ir.Text() if p.formatted:
            return (
                f"const char *{p.name}, va_list args",
                f"jni_format(call.env, {p.name}, args)",
                types.BYTES,
                (f"Text.decode({name})"),
            )
        case ir.Text():
            return f"const char *{p.name}", f"jni_text_make(call.env, {p.name})", types.BYTES, f"Text.decode({name})"
        case ir.Scalar(scalar):
            word = types.scalar(scalar)
            return f"{cabi.scalar(scalar).text} {p.name}", f"({word.jni}){p.name}", word, name
        case ir.EnumType(enum):
            word = types.INT
            return (
                f"{api.enum(enum).c_name} {p.name}",
                f"(jint){p.name}",
                word,
                (f"{names.type_name(api.enum(enum))}.of({name})"),
            )
        case _:
            raise NotImplementedError(f"{p.name}: {p.type} as a parameter of a callback")
