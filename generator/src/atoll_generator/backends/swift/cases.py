# SPDX-License-Identifier: Apache-2.0
"""Conformance cases as XCTest functions over the public Swift API. Must not know how members are implemented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from atoll_generator import caseir as c
from atoll_generator import ir
from atoll_generator.backends.swift import names
from atoll_generator.backends.swift.arguments import Lines, indent

_ELEMENTS = {
    "float32": "Float",
    "float64": "Double",
    "int8": "Int8",
    "uint8": "UInt8",
    "int16": "Int16",
    "uint16": "UInt16",
    "int32": "Int32",
    "uint32": "UInt32",
    "int64": "Int64",
    "uint64": "UInt64",
}


@dataclass(frozen=True)
class CaseView:
    function: str
    name: str
    doc: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class GroupView:
    """The cases whose names begin with the same word: one test class."""

    name: str
    cases: tuple[CaseView, ...]


def groups(api: ir.Api, suite: c.Suite) -> Iterator[GroupView]:
    ordered = sorted(suite.cases, key=lambda case: case.name)
    for word, found in groupby(ordered, lambda case: case.name.split("_")[0]):
        yield GroupView(f"{names.pascal(word)}Cases", tuple(_CasePrinter(api, case).view() for case in found))


class _CasePrinter:
    """One case: declarations of its variables, then its steps, those after a lease inside the closure that lends."""

    def __init__(self, api: ir.Api, case: c.Case) -> None:
        self.api = api
        self.case = case
        self.leases = {s.target: s for s in case.steps if isinstance(s, c.Lease)}
        self.open: set[str] = set()
        self.left_out = any(isinstance(s, c.Escape) for s in case.steps)
        self.read = set(self.mentioned(case.steps))

    def view(self) -> CaseView:
        steps = self.steps(list(self.case.steps))
        note = ['test.note("left out: Swift lends views to closures only")'] if self.left_out else []
        lines = [*self.declarations(), *note, *steps]
        return CaseView(f"test{names.pascal(self.case.name)}", self.case.name, self.case.doc, tuple(lines))

    # --- variables -----------------------------------------------------------------------------------

    def mentioned(self, steps: Sequence[c.AnyStep]) -> Iterator[str]:
        for step in steps:
            if isinstance(step, c.Escape):
                continue
            yield from (getattr(step, name) for name in ("receiver", "memory") if getattr(step, name, ""))
            if isinstance(step, c.Close):
                yield step.target
            values = [a.value for a in getattr(step, "args", ())]
            values += [step.value] if isinstance(step, c.SetOption) else []
            yield from (v.name for v in values if isinstance(v, c.Variable))

    def declarations(self) -> Lines:
        found: dict[str, str] = {}
        for step in self.case.steps:
            target = getattr(step, "target", "")
            if target in self.read and not isinstance(step, c.Close):
                found.setdefault(target, self.kind(step))
        return [f"var {names.camel(name)}: {kind}!" for name, kind in found.items()]

    def kind(self, step: c.AnyStep) -> str:
        match step:
            case c.Create():
                return names.type_name(step.object)
            case c.Memory():
                return "Memory"
            case c.Call():
                assert step.method.returns
                assert isinstance(step.method.returns.type, ir.HandleType)
                return names.type_name(self.api.object(step.method.returns.type.name))
            case c.GetList():
                assert isinstance(step.sequence.element.type, ir.HandleType)
                return names.type_name(self.api.object(step.sequence.element.type.name))
        raise TypeError(f"{step.where}: no variable for {type(step).__name__}")

    def assign(self, target: str, expression: str) -> str:
        if target and target in self.read:
            return f"{names.camel(target)} = {expression}"
        return f"_ = {expression}"

    # --- values --------------------------------------------------------------------------------------

    def value(self, v: c.Value, p: ir.Param | None = None) -> str:
        if p and p.ownership is ir.Ownership.RETAIN and isinstance(p.type, ir.Bytes) and not isinstance(v, c.Variable):
            return f"Memory(copying: {self.plain(v)})"
        return self.plain(v)

    def plain(self, v: c.Value) -> str:
        match v:
            case c.Literal(value):
                return literal(value)
            case c.EnumLiteral(enum, value):
                return f".{names.value_name(self.api.enum(enum).value(value))}"
            case c.Array():
                return array(v)
            case c.Raw(data):
                return raw(data)
            case c.FileBytes(file, size):
                return f'try test.bytes("{file}"' + (f", first: {size})" if size is not None else ")")
            case c.FilePath(file):
                return f'test.path("{file}")'
            case c.OpenFile(file):
                return f'try test.open("{file}")'
            case c.Integers(values):
                return f"[{', '.join(number(v) for v in values)}]"
            case c.ByteStrings(values):
                return "[" + ", ".join(raw(x) for x in values) + "]"
            case c.Variable(name):
                return names.camel(name)
            case c.Recorder(name):
                return f'test.recorder("{name}")'

    def arguments(self, args: Sequence[c.Arg], params: Sequence[ir.Param], labels: Sequence[str]) -> str:
        given = {a.param.name: a for a in args}
        found = []
        for p, label in zip(params, labels, strict=True):
            if p.name in given:
                text = self.value(given[p.name].value, p)
                found.append(text if label == "_" else f"{label}: {text}")
        return ", ".join(found)

    # --- checks --------------------------------------------------------------------------------------

    def check(self, check: c.Check, actual: str, where: str) -> Lines:
        match check:
            case c.Equal(c.Array() | c.Raw() | c.FileBytes() as value):
                return [f'test.equalBytes({actual}, {self.plain(value)}, "{where}")']
            case c.Equal(value):
                return [f'test.equal({actual}, {self.plain(value)}, "{where}")']
            case c.EqualList(values):
                return [f'test.equal({actual}, [{", ".join(self.plain(v) for v in values)}], "{where}")']
            case c.EqualFields(fields):
                return [f'test.equal({actual}.{names.camel(name)}, {self.plain(v)}, "{where}")' for name, v in fields]
            case c.Near(value, within):
                return [f'test.near({actual}, {array(value)}, within: {within}, "{where}")']
            case c.Contains(texts):
                return [f'test.contains({actual}, [{", ".join(literal(t) for t in texts)}], "{where}")']
            case c.AtLeast(minimum):
                return [f'test.atLeast({actual}, {minimum}, "{where}")']
            case c.Absent():
                return [f'test.absent({actual}, "{where}")']
            case c.Count(count):
                return [f'test.equal({actual}.count, {count}, "{where}")']

    def failing(self, failure: c.Failure, expression: str, where: str) -> Lines:
        code = names.value_name(self.api.enum(self.api.error.code_enum).value(failure.code))
        checks = [
            line for f, check in failure.fields for line in self.check(check, f"error.{names.value_name(f)}", where)
        ]
        head = f'try test.fails(.{code}, "{where}") {{'
        if not checks:
            return [head, *indent([f"_ = {expression}"]), "}"]
        return [head, *indent([f"_ = {expression}"]), "} check: { error in", *indent(checks), "}"]

    # --- steps ---------------------------------------------------------------------------------------

    def steps(self, steps: list[c.AnyStep]) -> Lines:
        lines: Lines = []
        for place, step in enumerate(steps):
            if isinstance(step, c.Lease) and step.failure is None:
                return [*lines, *self.lend(step, steps[place + 1 :])]
            lines += self.step(step)
        return lines

    def lend(self, lease: c.Lease, rest: list[c.AnyStep]) -> Lines:
        end = next((i for i, s in enumerate(rest) if isinstance(s, c.Release) and s.view == lease.target), len(rest))
        inside, after = rest[:end], rest[end + 1 :]
        writes = any(isinstance(s, c.WriteView) and s.view == lease.target and not s.failure for s in inside)
        used = any(isinstance(s, c.ReadView | c.WriteView) and s.view == lease.target for s in inside)
        function = names.view(lease.view)[1 if writes else 0]
        name = names.camel(lease.target) if used else "_"
        head = f"try {names.camel(lease.receiver)}.{function} {{ {name} in"
        self.open.add(lease.target)
        lent = self.steps(inside)
        self.open.remove(lease.target)
        return [head, *indent(lent), "}", *self.steps(after)]

    def step(self, step: c.AnyStep) -> Lines:
        match step:
            case c.Create():
                return self.create(step)
            case c.Call():
                return self.call(step)
            case c.Get():
                return self.got(self.property(step.receiver, step.object, step.getter), step)
            case c.GetList():
                return self.list(step)
            case c.SetOption():
                return self.option(step)
            case c.Lease():
                assert step.failure
                expression = f"try {names.camel(step.receiver)}.{names.view(step.view)[0]} {{ _ in }}"
                return self.failing(step.failure, expression, step.where)
            case c.ReadView():
                return self.read_view(step)
            case c.WriteView():
                return self.write_view(step)
            case c.Memory():
                return [self.assign(step.target, f"Memory(byteCount: {step.size})")]
            case c.ReadMemory():
                return self.check(step.check, f"test.bytes(of: {names.camel(step.memory)})", step.where)
            case c.WriteMemory():
                return [f"test.write({self.plain(step.value)}, to: {names.camel(step.memory)})"]
            case c.CheckRecorder():
                texts = ", ".join(literal(t) for t in step.texts)
                return [f'test.heard("{step.recorder}", [{texts}], "{step.where}")']
            case c.Close():
                return self.close(step)
        return []  # Escape and Release: see view and lend

    def create(self, step: c.Create) -> Lines:
        arguments = self.arguments(step.args, step.constructor.params, names.constructor(step.constructor))
        expression = f"try {names.type_name(step.object)}({arguments})"
        if step.failure:
            return self.failing(step.failure, expression, step.where)
        return [self.assign(step.target, expression)]

    def receiver(self, name: str, owner: ir.Object) -> str:
        return names.camel(name) if name else names.type_name(owner)

    def call(self, step: c.Call) -> Lines:
        base, labels = names.method(step.method)
        arguments = self.arguments(step.args, step.method.params, labels)
        expression = f"try {self.receiver(step.receiver, step.object)}.{names.escape(base)}({arguments})"
        if step.failure:
            return self.failing(step.failure, expression, step.where)
        if step.target:
            return [self.assign(step.target, expression)]
        if step.method.returns is None:
            return [expression]
        if step.record:
            checked = self.check(step.check, "result", step.where) if step.check else []
            recorded = f'test.record("{step.record}", result)'
            return ["do {", *indent([f"let result = {expression}", *checked, recorded]), "}"]
        return self.check(step.check, expression, step.where) if step.check else [f"_ = {expression}"]

    def property(self, receiver: str, owner: ir.Object, member: ir.AnyMember) -> str:
        call = "()" if owner.lifetime is ir.Lifetime.STATIC else ""
        return f"try {self.receiver(receiver, owner)}.{names.value_name(member)}{call}"

    def got(self, expression: str, step: c.Get | c.GetList) -> Lines:
        if step.failure:
            return self.failing(step.failure, expression, step.where)
        if step.check is None:
            return [f"_ = {expression}"]
        return self.check(step.check, expression, step.where)

    def list(self, step: c.GetList) -> Lines:
        if step.sequence.params:
            base, labels = names.method(step.sequence)
            arguments = self.arguments(step.args, step.sequence.params, labels)
            expression = f"try {self.receiver(step.receiver, step.object)}.{names.escape(base)}({arguments})"
        else:
            expression = self.property(step.receiver, step.object, step.sequence)
        if step.index is not None:
            expression += f"[{step.index}]"
        if step.target:
            return [self.assign(step.target, expression)]
        return self.got(expression, step)

    def option(self, step: c.SetOption) -> Lines:
        base, _ = names.option(step.option)
        expression = f"try {names.camel(step.receiver)}.{base}({self.value(step.value, step.option.params[0])})"
        if step.failure:
            return self.failing(step.failure, expression, step.where)
        return [expression]

    def is_open(self, view: str) -> bool:
        """Whether the closure of the view is still running; what looks at it later cannot be said in Swift."""
        self.left_out |= view not in self.open
        return view in self.open

    def read_view(self, step: c.ReadView) -> Lines:
        if not self.is_open(step.view):
            return []
        return self.check(step.check, f"Array({names.camel(step.view)})", step.where)

    def write_view(self, step: c.WriteView) -> Lines:
        if not self.is_open(step.view):
            return []
        lease = self.leases[step.view]
        write = f"$0.copyBytes(from: {self.plain(step.value)})"
        if step.failure:
            function = names.view(lease.view)[1]
            expression = f"try {names.camel(lease.receiver)}.{function} {{ {write} }}"
            return self.failing(step.failure, expression, step.where)
        return [f"test.write({self.plain(step.value)}, to: {names.camel(step.view)})"]

    def close(self, step: c.Close) -> Lines:
        expression = f"try {names.camel(step.target)}.close()"
        return self.failing(step.failure, expression, step.where) if step.failure else [expression]


def literal(value: bool | int | float | str | None) -> str:
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        quoted = "".join(_ESCAPES.get(x, x if x.isprintable() else f"\\u{{{ord(x):x}}}") for x in value)
        return f'"{quoted}"'
    return number(value)


def number(value: int | float) -> str:
    """Long integers in groups of three digits."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**6:
        return f"{value:_}"
    return repr(value)


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\0": "\\0"}


def array(a: c.Array) -> str:
    """Numbers as Swift has them, or their bytes where Swift has no such type or no such literal."""
    plain = all(isinstance(v, int) or (v == v and abs(v) != float("inf")) for v in a.values)
    if a.element not in _ELEMENTS or not plain:
        return raw(a.data)
    return f"[{', '.join(number(v) for v in a.values)}] as [{_ELEMENTS[a.element]}]"


def raw(data: bytes) -> str:
    """Bytes as a text where they are one, or else as numbers."""
    if data and all(32 <= b < 127 for b in data):
        return f"Array({literal(data.decode())}.utf8)"
    return f"[{', '.join(str(b) for b in data)}] as [UInt8]"
