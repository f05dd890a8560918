# SPDX-License-Identifier: Apache-2.0
"""Conformance cases as JUnit tests over the public Java API. Must not know how members are implemented."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from atoll_generator import caseir as c
from atoll_generator import ir
from atoll_generator.backends.java import docs, names, types

Lines = list[str]

_HEX = ("float16", "uint64")
"""Elements whose values no Java literal can say."""


@dataclass(frozen=True)
class CaseView:
    comment: tuple[str, ...]
    function: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class GroupView:
    """The cases whose names begin with the same word: one test class."""

    name: str
    imports: tuple[str, ...]
    cases: tuple[CaseView, ...]


def groups(api: ir.Api, suite: c.Suite) -> Iterator[GroupView]:
    ordered = sorted(suite.cases, key=lambda case: case.name)
    for word, found in groupby(ordered, lambda case: case.name.split("_")[0]):
        cases = tuple(_CasePrinter(api, case).view() for case in found)
        yield GroupView(f"{names.pascal(word)}CasesTest", _imports(api, cases), cases)


def _imports(api: ir.Api, cases: Sequence[CaseView]) -> tuple[str, ...]:
    """The classes of the API by name, since one may be called as a class of `java.lang` is."""
    text = "\n".join(line for case in cases for line in case.lines)
    known = [names.exception(api), "View", "AlignedMemory"]
    known += [names.type_name(i) for i in (*api.enums, *api.structs, *api.objects) if not i.skipped(names.LANGUAGE)]
    words = set(docs.words(text))
    return tuple(sorted(f"{api.profile.java_package}.{name}" for name in known if name in words))


class _CasePrinter:
    def __init__(self, api: ir.Api, case: c.Case) -> None:
        self.api = api
        self.case = case
        self.locals: dict[str, str] = {}
        self.used: set[str] = set()
        self.escaped: set[str] = set()

    def view(self) -> CaseView:
        lines = [line for step in self.case.steps for line in self.step(step)]
        if self.escaped:
            lines = ['test.note("left out: reads of views that outlive their scope");', *lines]
        comment = docs.comment([self.case.doc.strip()])
        return CaseView(comment, names.safe_member(self.case.name), self.case.name, tuple(lines))

    # --- variables -----------------------------------------------------------------------------------

    def local(self, name: str) -> str:
        return self.locals[name]

    def declare(self, name: str) -> str:
        """A new local for a name of the case, which may be given twice."""
        word = names.safe_local(name)
        fresh = word
        while fresh in self.used:
            fresh += "Again"
        self.used.add(fresh)
        self.locals[name] = fresh
        return fresh

    def subject(self, receiver: str, owner: ir.Object) -> str:
        return self.local(receiver) if receiver else names.type_name(owner)

    # --- values --------------------------------------------------------------------------------------

    def value(self, v: c.Value, t: ir.Type | None = None) -> str:
        match v:
            case c.Literal(value):
                return literal(value, t)
            case c.EnumLiteral(enum, value):
                found = self.api.enum(enum)
                return f"{names.type_name(found)}.{names.constant(found.value(value))}"
            case c.Array():
                return array(v)
            case c.Raw(data):
                return f'Bytes.hex("{data.hex()}")'
            case c.FileBytes(file, size):
                return f"test.bytes({quoted(file)}" + (f", {size})" if size is not None else ")")
            case c.FilePath(file):
                return f"test.path({quoted(file)})"
            case c.OpenFile(file):
                return f"test.descriptor({quoted(file)})"
            case c.Integers(values):
                return f"new int[] {{{', '.join(str(x) for x in values)}}}"
            case c.ByteStrings(values):
                return "Arrays.asList(" + ", ".join(f'Bytes.hex("{x.hex()}")' for x in values) + ")"
            case c.Variable(name):
                return self.local(name)
            case c.Recorder(name):
                return f"test.recorder({quoted(name)})::add"

    def arguments(self, args: Sequence[c.Arg], params: Sequence[ir.Param]) -> str:
        given = {a.param.name: a.value for a in args}
        last = max((i for i, p in enumerate(params) if p.name in given), default=-1)
        return ", ".join(
            self.value(given[p.name], p.type) if p.name in given else literal(p.default, p.type)
            for p in params[: last + 1]
        )

    # --- checks --------------------------------------------------------------------------------------

    def check(self, check: c.Check | None, value: str, t: ir.Type, listed: bool = False) -> Lines:
        match check:
            case None:
                return [f"{value};"]
            case c.Equal(expected) if isinstance(expected, c.Array | c.Raw):
                return [f"assertArrayEquals({self.value(expected)}, {value});"]
            case c.Equal(expected):
                return [f"assertEquals({self.value(expected, t)}, {value});"]
            case c.EqualList(values):
                return [self.equal_list(values, value, t)]
            case c.EqualFields(fields):
                return self.equal_fields(fields, value, t)
            case c.Near(expected, within):
                numbers = ", ".join(number(x) for x in expected.values)
                return [f"Bytes.assertNear(new double[] {{{numbers}}}, {within}, {value});"]
            case c.Contains(texts):
                return [f"Bytes.assertContains({', '.join([value, *map(quoted, texts)])});"]
            case c.AtLeast(minimum):
                return [f"assertTrue({value} >= {minimum});"]
            case c.Absent():
                return [f"assertNull({value});"]
            case c.Count(count):
                return [f"assertEquals({count}, {value}{self.size(t, listed)});"]

    def size(self, t: ir.Type, listed: bool) -> str:
        return ".size()" if listed and not isinstance(t, ir.Scalar) else ".length"

    def equal_list(self, values: Sequence[c.Value], value: str, t: ir.Type) -> str:
        words = ", ".join(self.value(v, t) for v in values)
        if isinstance(t, ir.Scalar):
            return f"assertArrayEquals(new {types.scalar(t.name).java}[] {{{words}}}, {value});"
        if isinstance(t, ir.Bytes):
            return f"assertArrayEquals(new byte[][] {{{words}}}, {value}.toArray(new byte[0][]));"
        return f"assertEquals(Arrays.asList({words}), {value});"

    def equal_fields(self, fields: Sequence[tuple[str, c.Literal]], value: str, t: ir.Type) -> Lines:
        assert isinstance(t, ir.StructType)
        known = {f.name: f for f in self.api.struct(t.name).fields}
        return [
            f"assertEquals({literal(v.value, known[name].type)}, {value}.{names.member(known[name])}());"
            for name, v in fields
        ]

    # --- failures ------------------------------------------------------------------------------------

    def attempt(self, failure: c.Failure, call: str) -> Lines:
        code = self.api.enum(self.api.error.code_enum)
        wanted = f"{names.type_name(code)}.{names.constant(code.value(failure.code))}"
        raised = f"assertThrows({names.exception(self.api)}.class, () -> {call})"
        if not failure.fields:
            return [f"assertEquals({wanted}, {raised}.code());"]
        local = self.declare("problem")
        lines = [f"{names.exception(self.api)} {local} = {raised};", f"assertEquals({wanted}, {local}.code());"]
        for f, check in failure.fields:
            if isinstance(check, c.Absent) and f.absent is not None:
                check = c.Equal(c.Literal(f.absent))
            lines += self.check(check, f"{local}.{names.error_accessor(f)}()", f.type)
        return lines

    def result(self, step: c.Call | c.Get | c.GetList, call: str, t: ir.Type, listed: bool = False) -> Lines:
        if step.failure:
            return self.attempt(step.failure, call)
        return self.check(step.check, call, t, listed)

    # --- steps ---------------------------------------------------------------------------------------

    def step(self, step: c.AnyStep) -> Lines:
        match step:
            case c.Create():
                return self.create(step)
            case c.Call():
                return self.call(step)
            case c.Get():
                call = f"{self.subject(step.receiver, step.object)}.{names.member(step.getter)}()"
                assert step.getter.returns
                return self.result(step, call, step.getter.returns.type)
            case c.GetList():
                return self.get_list(step)
            case c.SetOption():
                argument = self.value(step.value, step.option.params[0].type)
                call = f"{self.local(step.receiver)}.{names.setter(step.option)}({argument})"
                return self.attempt(step.failure, call) if step.failure else [f"{call};"]
            case c.Lease() | c.Escape():
                return self.lease(step)
            case c.Release(view=view):
                return [f"{self.local(view)}.close();"]
            case c.ReadView() | c.WriteView():
                return self.use_view(step)
            case c.Memory() | c.ReadMemory() | c.WriteMemory():
                return self.memory(step)
            case c.CheckRecorder(recorder=name, texts=texts):
                return [f"test.assertRecorded({quoted(name)}, {', '.join(quoted(t) for t in texts)});"]
            case c.Close():
                call = f"{self.local(step.target)}.close()"
                return self.attempt(step.failure, call) if step.failure else [f"{call};"]

    def create(self, step: c.Create) -> Lines:
        kind = names.type_name(step.object)
        maker = (
            f"new {kind}" if docs.is_plain_constructor(step.constructor) else f"{kind}.{names.member(step.constructor)}"
        )
        call = f"{maker}({self.arguments(step.args, step.constructor.params)})"
        if step.failure:
            return self.attempt(step.failure, call)
        return [f"{kind} {self.declare(step.target)} = test.closing({call});"]

    def call(self, step: c.Call) -> Lines:
        call = f"{self.subject(step.receiver, step.object)}.{names.member(step.method)}"
        call += f"({self.arguments(step.args, step.method.params)})"
        returns = step.method.returns
        if step.failure or returns is None:
            return self.attempt(step.failure, call) if step.failure else [f"{call};"]
        if isinstance(returns.type, ir.HandleType):
            return self.give(step.target, returns, call)
        if step.record:
            call = f"test.record({quoted(step.record)}, {call})"
        return self.check(step.check, call, returns.type)

    def give(self, target: str, returns: ir.Return, call: str) -> Lines:
        if not target:
            return [f"{call};"]
        assert isinstance(returns.type, ir.HandleType)
        kind = names.type_name(self.api.object(returns.type.name))
        made = f"test.closing({call})" if returns.ownership is ir.Ownership.NEW else call
        return [f"{kind} {self.declare(target)} = {made};"]

    def get_list(self, step: c.GetList) -> Lines:
        s = step.sequence
        call = f"{self.subject(step.receiver, step.object)}.{names.member(s)}({self.arguments(step.args, s.params)})"
        if step.index is None or step.failure:
            return self.result(step, call, s.element.type, listed=True)
        item = f"{call}[{step.index}]" if isinstance(s.element.type, ir.Scalar) else f"{call}.get({step.index})"
        if isinstance(s.element.type, ir.HandleType):
            return self.give(step.target, s.element, item)
        return self.result(step, item, s.element.type)

    def lease(self, step: c.Lease | c.Escape) -> Lines:
        call = f"{self.local(step.receiver)}.{names.member(step.view)}()"
        if step.failure:
            return self.attempt(step.failure, call)
        local = self.declare(step.target)
        lines = [f"View {local} = test.closing({call});"]
        if isinstance(step, c.Escape):
            self.escaped.add(step.target)
            lines.append(f"{local}.close();")
        return lines

    def use_view(self, step: c.ReadView | c.WriteView) -> Lines:
        local = self.local(step.view)
        if isinstance(step, c.WriteView):
            call = f"Bytes.write({local}.buffer(), {self.value(step.value)})"
            return self.attempt(step.failure, call) if step.failure else [f"{call};"]
        call = f"Bytes.read({local}.buffer())"
        if step.failure:
            return self.attempt(step.failure, call)
        return [] if step.view in self.escaped else self.check(step.check, call, ir.Bytes())

    def memory(self, step: c.Memory | c.ReadMemory | c.WriteMemory) -> Lines:
        if isinstance(step, c.Memory):
            return [f"ByteBuffer {self.declare(step.target)} = AlignedMemory.allocate({step.size});"]
        local = self.local(step.memory)
        if isinstance(step, c.WriteMemory):
            return [f"Bytes.write({local}, {self.value(step.value)});"]
        return self.check(step.check, f"Bytes.read({local})", ir.Bytes())


# --- literals --------------------------------------------------------------------------------------------


def quoted(text: str) -> str:
    return json.dumps(text)


def literal(value: object, t: ir.Type | None) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return quoted(value)
        case int() | float():
            return _number_of(value, t)
    raise TypeError(f"{value!r} is no literal")


def _number_of(value: int | float, t: ir.Type | None) -> str:
    word = types.scalar(t.name) if isinstance(t, ir.Scalar) else types.LONG
    if word is types.FLOAT:
        return f"(float) {number(value)}"
    if word is types.DOUBLE:
        return number(value)
    return f"{value}L" if word is types.LONG else str(value)


def number(value: bool | int | float) -> str:
    """As a Java double."""
    if isinstance(value, float) and math.isnan(value):
        return "Double.NaN"
    if isinstance(value, float) and math.isinf(value):
        return "Double.POSITIVE_INFINITY" if value > 0 else "Double.NEGATIVE_INFINITY"
    return repr(float(value))


def array(a: c.Array) -> str:
    if a.element in _HEX:
        return f'Bytes.hex("{a.data.hex()}")'
    if a.element.startswith("float"):
        return f"Bytes.{a.element}({', '.join(number(v) for v in a.values)})"
    return f"Bytes.{_ELEMENT_NAMES[a.element]}({', '.join(f'{int(v)}L' for v in a.values)})"


_ELEMENT_NAMES: Mapping[str, str] = {
    "bool": "int8",
    "int8": "int8",
    "uint8": "int8",
    "int16": "int16",
    "uint16": "int16",
    "int32": "int32",
    "uint32": "int32",
    "int64": "int64",
}
"""Signed and unsigned numbers have the same bytes."""
