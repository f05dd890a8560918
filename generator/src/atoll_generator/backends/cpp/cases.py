# SPDX-License-Identifier: Apache-2.0
"""Conformance cases as C++ functions. `Case test` does what is the same in all of them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from atoll_generator import caseir, ir
from atoll_generator.backends.cpp import layout, names, types

Lines = list[str]

_ELEMENTS = {
    "float32": "float",
    "float64": "double",
    "float16": "std::uint16_t",
    "int8": "std::int8_t",
    "uint8": "std::uint8_t",
    "bool": "std::uint8_t",
    "int16": "std::int16_t",
    "uint16": "std::uint16_t",
    "int32": "std::int32_t",
    "uint32": "std::uint32_t",
    "int64": "std::int64_t",
    "uint64": "std::uint64_t",
}


@dataclass(frozen=True)
class CaseView:
    name: str
    function: str
    doc: str
    body: tuple[str, ...]


def build(api: ir.Api, suite: caseir.Suite) -> tuple[CaseView, ...]:
    return tuple(_Case(api, c).view() for c in suite.cases)


def text(value: bytes) -> str:
    """A C++ expression for a std::string of these bytes."""
    plain = "".join(chr(b) if 32 <= b < 127 and b not in (34, 92) else f"\\{b:03o}" for b in value)
    return f'std::string("{plain}", {len(value)})'


def numbers(array: caseir.Array) -> list[str]:
    """The values as C++ writes them; those without a literal as the integer of their bits."""
    if array.element == "float16":
        return [str(bits) for (bits,) in struct.iter_unpack("<H", array.data)]
    if array.element == "bool":
        return [str(int(v)) for v in array.values]
    low = -(2**63)
    return ["std::numeric_limits<std::int64_t>::min()" if v == low else f"{v!r}{_suffix(v)}" for v in array.values]


def _suffix(value: bool | int | float) -> str:
    return "U" if isinstance(value, int) and value >= 2**63 else ""


class _Case:
    """Prints the steps of one case."""

    def __init__(self, api: ir.Api, case: caseir.Case) -> None:
        self.api = api
        self.case = case
        self.namespace = api.profile.cpp_namespace
        self.declared: set[str] = set()
        self.errors = 0

    def view(self) -> CaseView:
        body = tuple(line for step in self.case.steps for line in self.step(step))
        return CaseView(self.case.name, f"case_{self.case.name}", " ".join(self.case.doc.split()), body)

    # --- steps ---------------------------------------------------------------------------------------

    def step(self, step: caseir.AnyStep) -> Lines:
        failure = getattr(step, "failure", None)
        if failure is None:
            return list(self.plain(step))
        return list(self.failing(failure, self.expression(step)))

    def failing(self, failure: caseir.Failure, expression: str) -> Iterator[str]:
        code = self.enum_value(self.api.error.code_enum, failure.code)
        attempt = f"test.fails<{self.namespace}::Error>({code}, [&] {{"
        if failure.fields:
            self.errors += 1
            error = f"error{self.errors}"
            attempt = f"const auto {error} = {attempt}"
        yield from self.lines(attempt, f"(void){expression};")
        for field, check in failure.fields:
            yield from self.check(f"{error}.{names.value(field)}()", check, field.type)

    def lines(self, attempt: str, statement: str) -> Lines:
        """`attempt [&] {` with the statement in it, folded as clang-format does."""
        width = layout.WIDTH - 2
        whole = f"{attempt} {statement} }});"
        if len(whole) <= width:
            return [whole]
        name, assigned, call = attempt.rpartition(" = ")
        if assigned and len(f"    {call} {statement} }});") <= width:
            return [f"{name} =", f"    {call} {statement} }});"]
        opening, _, code = call.removesuffix(" [&] {").partition("(")
        if assigned and len(f"    {code} [&] {{ {statement} }});") <= width:
            return [f"{name} = {opening}(", f"    {code} [&] {{ {statement} }});"]
        head, _, code = attempt.removesuffix(" [&] {").partition("(")
        below = f"{' ' * (len(head) + 1)}[&] {{ {statement} }});"
        if len(below) <= width:
            return [f"{head}({code}", below]
        return [attempt, f"  {statement}", "});"]

    def expression(self, step: caseir.AnyStep) -> str:
        """What a step calls, without a check."""
        match step:
            case caseir.Create():
                owner = f"{self.namespace}::{names.type_name(step.object)}"
                return f"{owner}::{names.member(step.constructor)}({self.arguments(step.args)})"
            case caseir.Call():
                return f"{self.member(step.receiver, step.object, step.method)}({self.arguments(step.args)})"
            case caseir.Get():
                return f"{self.member(step.receiver, step.object, step.getter)}()"
            case caseir.GetList():
                return f"{self.member(step.receiver, step.object, step.sequence)}({self.arguments(step.args)})"
            case caseir.SetOption():
                return f"{step.receiver}.{names.setter(step.option)}({self.value(step.value)})"
            case caseir.Lease() | caseir.Escape():
                return f"{self.member(step.receiver, step.object, step.view)}()"
            case caseir.ReadView():
                return f"{step.view}.bytes()"
            case caseir.WriteView():
                return f"{step.view}.write({self.value(step.value)})"
            case caseir.Close():
                return f"{step.target}.close()"
        raise TypeError(f"{step} cannot fail")

    def plain(self, step: caseir.AnyStep) -> Iterator[str]:
        match step:
            case caseir.Create():
                yield self.assign(step.target, self.expression(step))
            case caseir.Call():
                yield from self.call(step)
            case caseir.Get():
                assert step.getter.returns
                yield from self.checked(self.expression(step), step.check, step.getter.returns.type)
            case caseir.GetList():
                yield from self.listed(step)
            case caseir.Lease():
                yield self.assign(step.target, self.expression(step))
            case caseir.Escape():
                yield self.assign(step.target, self.expression(step))
                yield f"{step.target}.release();"
            case caseir.Release():
                yield f"{step.view}.release();"
            case caseir.ReadView():
                yield from self.checked(self.expression(step), step.check, ir.Bytes())
            case caseir.Memory():
                yield self.assign(step.target, f"test.memory({step.size})")
            case caseir.ReadMemory():
                yield from self.checked(f"bytes_of({step.memory})", step.check, ir.Bytes())
            case caseir.WriteMemory():
                yield f"test.fill({step.memory}, {self.value(step.value)});"
            case caseir.CheckRecorder():
                yield f'test.recorded("{step.recorder}", {self.texts(step.texts)});'
            case _:
                yield f"{self.expression(step)};"

    def assign(self, target: str, value: str) -> str:
        if not target:
            return f"(void){value};"
        if target in self.declared:
            return f"{target} = {value};"
        self.declared.add(target)
        return f"[[maybe_unused]] auto {target} = {value};"

    def call(self, step: caseir.Call) -> Iterator[str]:
        value, returns = self.expression(step), step.method.returns
        if returns is None:
            yield f"{value};"
            return
        if not step.target and not step.record:
            yield from self.checked(value, step.check, returns.type)
            return
        target = step.target or "answer"
        unwrapped = f"test.present({value})" if returns.nullable else value
        yield self.assign(target, unwrapped if step.target else value)
        if step.check:
            yield from self.check(target, step.check, returns.type)
        if step.record:
            yield f'test.record("{step.record}", {target});'

    def listed(self, step: caseir.GetList) -> Iterator[str]:
        value = self.expression(step)
        element = step.sequence.element.type
        if step.index is not None:
            value = f"test.at({value}, {step.index})"
            if step.target:
                yield self.assign(step.target, value)
                value = step.target
            if step.check:
                yield from self.check(value, step.check, element)
            elif not step.target:
                yield f"(void){value};"
            return
        if step.target:
            yield self.assign(step.target, value)
            value = step.target
        if step.check or not step.target:
            yield from self.checked(value, step.check, element)

    def member(self, receiver: str, o: ir.Object, m: ir.AnyMember) -> str:
        name = names.member(m)
        return f"{receiver}.{name}" if receiver else f"{self.namespace}::{names.type_name(o)}::{name}"

    def arguments(self, args: tuple[caseir.Arg, ...]) -> str:
        return ", ".join(self.argument(a) for a in args)

    def argument(self, a: caseir.Arg) -> str:
        value = self.value(a.value, a.param.type)
        if isinstance(a.param.type, ir.HandleType) and a.param.nullable and isinstance(a.value, caseir.Variable):
            return f"&{value}"
        return value

    # --- values --------------------------------------------------------------------------------------

    def enum_value(self, enum: str, value: str) -> str:
        found = self.api.enum(enum)
        return f"{self.namespace}::{names.type_name(found)}::{names.value(found.value(value))}"

    def value(self, value: caseir.Value, kind: ir.Type | None = None) -> str:
        match value:
            case caseir.Literal():
                return self.literal(value.value, kind)
            case caseir.EnumLiteral():
                return self.enum_value(value.enum, value.value)
            case caseir.Array():
                return f"values_of<{_ELEMENTS[value.element]}>({{{', '.join(numbers(value))}}})"
            case caseir.Raw():
                return text(value.data)
            case caseir.FileBytes():
                size = "" if value.size is None else f", {value.size}"
                return f'test.file("{value.file}"{size})'
            case caseir.FilePath():
                return f'test.path("{value.file}")'
            case caseir.OpenFile():
                return f'test.open("{value.file}")'
            case caseir.Integers():
                return f"{{{', '.join(map(str, value.values))}}}"
            case caseir.ByteStrings():
                return f"{{{', '.join(text(v) for v in value.values)}}}"
            case caseir.Variable():
                return value.name
            case caseir.Recorder():
                return f'test.recorder("{value.name}")'

    def literal(self, value: bool | int | float | str | None, kind: ir.Type | None) -> str:
        if value is None:
            return "{}"
        if isinstance(value, str):
            return text(value.encode())
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, float) or kind in (ir.Scalar("float32"), ir.Scalar("float64")):
            return (
                f"static_cast<{types.scalar(kind.name) if isinstance(kind, ir.Scalar) else 'float'}>({float(value)!r})"
            )
        return str(value)

    def texts(self, values: tuple[str, ...]) -> str:
        return f"{{{', '.join(text(v.encode()) for v in values)}}}"

    # --- checks --------------------------------------------------------------------------------------

    def checked(self, value: str, check: caseir.Check | None, kind: ir.Type) -> Lines:
        return [f"(void){value};"] if check is None else self.check(value, check, kind)

    def check(self, value: str, check: caseir.Check, kind: ir.Type) -> Lines:
        match check:
            case caseir.Equal():
                return [f"test.equal({value}, {self.value(check.value, kind)});"]
            case caseir.EqualList():
                return [f"test.equal_list({value}, {{{', '.join(self.value(v, kind) for v in check.values)}}});"]
            case caseir.EqualFields():
                return self.fields(value, check, kind)
            case caseir.Near():
                kind_name = _ELEMENTS[check.value.element]
                return [f"test.near<{kind_name}>({value}, {self.value(check.value)}, {check.within!r});"]
            case caseir.Contains():
                return [f"test.contains({value}, {self.texts(check.texts)});"]
            case caseir.AtLeast():
                return [f"test.at_least({value}, {check.minimum});"]
            case caseir.Absent():
                return [f"test.absent({value});"]
            case caseir.Count():
                return [f"test.count({value}, {check.count});"]

    def fields(self, value: str, check: caseir.EqualFields, kind: ir.Type) -> Lines:
        assert isinstance(kind, ir.StructType)
        struct = self.api.struct(kind.name)
        found = []
        for name, literal in check.fields:
            field = next(f for f in struct.fields if f.name == name)
            found.append(f"test.equal({value}.{names.value(field)}, {self.value(literal, field.type)});")
        return found
