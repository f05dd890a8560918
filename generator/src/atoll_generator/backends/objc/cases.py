# SPDX-License-Identifier: Apache-2.0
"""Conformance cases as test methods over the public Objective-C API. Must not know how members are implemented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from atoll_generator import caseir as c
from atoll_generator import ir
from atoll_generator.backends.objc import names, types
from atoll_generator.names import camel, pascal

Lines = list[str]
_ELEMENTS = {
    "float32": "float",
    "float64": "double",
    "int8": "int8_t",
    "uint8": "uint8_t",
    "int16": "int16_t",
    "uint16": "uint16_t",
    "int32": "int32_t",
    "uint32": "uint32_t",
    "int64": "int64_t",
    "uint64": "uint64_t",
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


@dataclass(frozen=True)
class RecorderView:
    """The class that records what a callback of one kind gets."""

    name: str
    protocol: str
    declaration: str
    first: str


def groups(api: ir.Api, suite: c.Suite) -> Iterator[GroupView]:
    ordered = sorted(suite.cases, key=lambda case: case.name)
    for word, found in groupby(ordered, lambda case: case.name.split("_")[0]):
        yield GroupView(f"{pascal(word)}Cases", tuple(_CasePrinter(api, case).view() for case in found))


def recorders(api: ir.Api) -> tuple[RecorderView, ...]:
    return tuple(_recorder(api, x) for x in api.callbacks if not x.skipped(names.LANGUAGE))


def _recorder(api: ir.Api, callback: ir.Callback) -> RecorderView:
    base, labels = names.receive(callback)
    declared = [f"({types.declared(api, p.type).strip()}){names.local(p)}" for p in callback.params]
    text = next(p for p in callback.params if isinstance(p.type, ir.Text))
    protocol = names.type_name(api, callback)
    return RecorderView(
        f"{protocol}Recorder", protocol, f"- (void){names.spell(base, labels, declared)}", names.local(text)
    )


class _CasePrinter:
    """One case: declarations of its variables, then its steps."""

    def __init__(self, api: ir.Api, case: c.Case) -> None:
        self.api = api
        self.case = case
        self.used = {name for step in case.steps for name in mentioned(step) if name}

    def view(self) -> CaseView:
        lines = ["NSError *error = nil;", *self.declarations()]
        for step in self.case.steps:
            lines += self.step(step)
        return CaseView(f"test{pascal(self.case.name)}", self.case.name, self.case.doc, tuple(lines))

    def declarations(self) -> Lines:
        found: dict[str, str] = {}
        for step in self.case.steps:
            if getattr(step, "target", "") in self.used and not isinstance(step, c.Close):
                found.setdefault(step.target, self.kind(step))
        return [f"{kind} *{self.name(target)} = nil;" for target, kind in found.items()]

    def kind(self, step: c.AnyStep) -> str:
        match step:
            case c.Create():
                return names.type_name(self.api, step.object)
            case c.Memory():
                return "ATLMemory"
            case c.Lease() | c.Escape():
                return "ATLView"
            case c.Call():
                assert step.method.returns
                assert isinstance(step.method.returns.type, ir.HandleType)
                return names.type_name(self.api, self.api.object(step.method.returns.type.name))
            case c.GetList():
                assert isinstance(step.sequence.element.type, ir.HandleType)
                return names.type_name(self.api, self.api.object(step.sequence.element.type.name))
        raise TypeError(f"{step.where}: no variable for {type(step).__name__}")

    def name(self, variable: str) -> str:
        return f"{camel(variable)}_"

    # --- values --------------------------------------------------------------------------------------

    def value(self, v: c.Value, p: ir.Param) -> str:
        match v:
            case c.Literal(value):
                return literal(value, p.type)
            case c.EnumLiteral(enum, value):
                e = self.api.enum(enum)
                return names.value(self.api, e, e.value(value))
            case c.FilePath(file):
                return f'[self path:@"{file}"]'
            case c.OpenFile(file):
                return f'[self open:@"{file}"]'
            case c.Integers(values):
                return f"ATL_NUMBERS({', '.join(number(x) for x in values)})" if values else "[NSArray array]"
            case c.ByteStrings(values):
                return objects([raw(x) for x in values])
            case c.Variable(name):
                return self.name(name)
            case c.Recorder(name):
                assert isinstance(p.type, ir.CallbackType)
                kind = f"{names.type_name(self.api, self.api.callback(p.type.name))}Recorder"
                return f'[self recorder:@"{name}" of:[{kind} class]]'
        return data(v)

    def boxed(self, v: c.Value, t: ir.Type) -> str:
        """An expected value as an object."""
        match v:
            case c.Literal(value) if isinstance(t, ir.Text):
                return literal(value, t)
            case c.Literal(value):
                return types.boxed(self.api, t, literal(value, t))
            case c.EnumLiteral(enum, value):
                e = self.api.enum(enum)
                return f"[NSNumber numberWithInteger:{names.value(self.api, e, e.value(value))}]"
        return data(v)

    def object_of(self, expression: str, t: ir.Type) -> str:
        """An actual value as an object."""
        return expression if types.is_object(t) else types.boxed(self.api, t, expression)

    # --- calls ---------------------------------------------------------------------------------------

    def message(
        self,
        receiver: str,
        owner: ir.Object,
        m: ir.Method | ir.Sequence,
        values: Sequence[c.Arg],
        error: str = "&error",
    ) -> str:
        base, labels = names.selector(m)
        given = {a.param.name: self.value(a.value, a.param) for a in values}
        arguments = [given.get(p.name, default(p)) for p in m.params]
        if owner.lifetime is ir.Lifetime.STATIC:
            spelled = names.spell(base, labels, arguments, [("inLibrary", "nil"), ("error", error)])
            return f"[{names.type_name(self.api, owner)} {spelled.replace('WithInLibrary:', 'InLibrary:')}]"
        if not names.fallible(m):
            return f"[{self.name(receiver)} {base}]"
        return f"[{self.name(receiver)} {names.spell(base, labels, arguments, [('error', error)])}]"

    def creation(self, step: c.Create) -> str:
        base, labels = names.selector(step.constructor)
        given = {a.param.name: self.value(a.value, a.param) for a in step.args}
        arguments = [given.get(p.name, default(p)) for p in step.constructor.params]
        spelled = names.spell(base, labels, arguments, [("error", "&error")])
        return f"ATL_AUTORELEASE([[{names.type_name(self.api, step.object)} alloc] {spelled}])"

    # --- checks --------------------------------------------------------------------------------------

    def check(self, check: c.Check, actual: str, t: ir.Type, where: str) -> Lines:
        at = f'at:@"{where}"'
        match check:
            case c.Equal(value):
                return [f"[self equal:{self.object_of(actual, t)} to:{self.boxed(value, t)} {at}];"]
            case c.EqualList(values):
                return [f"[self equal:{actual} to:{objects([self.boxed(v, t) for v in values])} {at}];"]
            case c.EqualFields(fields):
                return self.fields(fields, actual, t, at)
            case c.Near(value, within):
                kind = "doubles" if value.element == "float64" else "floats"
                return [f"[self near:{actual} {kind}:{data(value)} within:{within} {at}];"]
            case c.Contains(texts):
                return [f"[self text:{actual} contains:{objects([literal(x, ir.Text()) for x in texts])} {at}];"]
            case c.AtLeast(minimum):
                return [f"[self number:{self.object_of(actual, t)} atLeast:{minimum} {at}];"]
            case c.Absent():
                return [f"[self absent:{actual} {at}];"]
            case c.Count(count):
                length = f"[{actual} {'length' if isinstance(t, ir.Bytes) else 'count'}]"
                number = f"[NSNumber numberWithUnsignedInteger:{length}]"
                return [f"[self equal:{number} to:[NSNumber numberWithInteger:{count}] {at}];"]

    def fields(self, fields: Sequence[tuple[str, c.Literal]], actual: str, t: ir.Type, at: str) -> Lines:
        assert isinstance(t, ir.StructType)
        known = {f.name: f for f in self.api.struct(t.name).fields}
        return [
            f"[self equal:{types.boxed(self.api, known[n].type, f'{actual}.{names.field(known[n])}')} "
            f"to:{self.boxed(v, known[n].type)} {at}];"
            for n, v in fields
        ]

    def failing(self, failure: c.Failure, expression: str, where: str) -> Lines:
        codes = self.api.enum(self.api.error.code_enum)
        code = names.value(self.api, codes, codes.value(failure.code))
        lines = [f'ATL_FAILS({code}, @"{where}", {expression});']
        for f, check in failure.fields:
            lines += self.check_field(f, check, where)
        return lines

    def check_field(self, f: ir.ErrorField, check: c.Check, where: str) -> Lines:
        prefix = self.api.profile.objc_prefix
        key = {"message": "NSLocalizedDescriptionKey"}.get(f.name, f"{prefix}Error{pascal(f.name)}Key")
        actual = f"[[error userInfo] objectForKey:{key}]"
        if isinstance(check, c.Equal) and not isinstance(f.type, ir.Text):
            return [f'[self equal:{actual} to:{self.boxed(check.value, f.type)} at:@"{where}"];']
        return self.check(check, actual, ir.Text(), where)

    def checked(
        self, expression: str, t: ir.Type, kind: str, check: c.Check | None, where: str, record: str = ""
    ) -> Lines:
        """A step that gives a value: it may not fail, then the value is looked at."""
        must = f'ATL_MUST(@"{where}", found = {expression});'
        if check is None and not record:
            return [f'ATL_MUST(@"{where}", (void){expression});']
        lines = [f"{kind}{'' if kind.endswith('*') else ' '}found;", must]
        lines += self.check(check, "found", t, where) if check else []
        lines += [f'[self record:found as:@"{record}"];'] if record else []
        return ["{", *(f"  {line}" for line in lines), "}"]

    # --- steps ---------------------------------------------------------------------------------------

    def step(self, step: c.AnyStep) -> Lines:
        match step:
            case c.Create():
                return self.assigned(step.target, self.creation(step), step)
            case c.Call():
                return self.call(step)
            case c.Get():
                return self.get(step)
            case c.GetList():
                return self.list(step)
            case c.SetOption():
                (p,) = step.option.params
                return self.done(self.message(step.receiver, step.object, step.option, [c.Arg(p, step.value)]), step)
            case c.Lease() | c.Escape():
                name = names.lease(step.view) if isinstance(step, c.Lease) else names.escape(step.view)
                return self.assigned(step.target, f"[{self.name(step.receiver)} {name}WithError:&error]", step)
            case c.Release():
                return [f"[{self.name(step.view)} close];"]
            case c.ReadView():
                return self.read(step)
            case c.WriteView():
                return self.done(f"[self write:{data(step.value)} to:{self.name(step.view)} error:&error]", step)
            case c.Memory():
                made = f"ATL_AUTORELEASE([[ATLMemory alloc] initWithLength:{step.size}])"
                return [f"{self.name(step.target)} = {made};"]
            case c.ReadMemory():
                actual = f"[self readMemory:{self.name(step.memory)}]"
                return self.check(step.check, actual, ir.Bytes(), step.where)
            case c.WriteMemory():
                return [f"[self write:{data(step.value)} toMemory:{self.name(step.memory)}];"]
            case c.CheckRecorder():
                texts = objects([literal(x, ir.Text()) for x in step.texts])
                return [f'[self recorder:@"{step.recorder}" heard:{texts} at:@"{step.where}"];']
            case c.Close():
                return self.done(f"[{self.name(step.target)} closeWithError:&error]", step)

    def done(self, expression: str, step: c.AnyStep) -> Lines:
        failure = getattr(step, "failure", None)
        return (
            self.failing(failure, expression, step.where) if failure else [f'ATL_MUST(@"{step.where}", {expression});']
        )

    def assigned(self, target: str, expression: str, step: c.AnyStep) -> Lines:
        failure = getattr(step, "failure", None)
        if failure:
            return self.failing(failure, expression, step.where)
        kept = f"{self.name(target)} = " if target in self.used else "(void)"
        return [f'ATL_MUST(@"{step.where}", {kept}{expression});']

    def call(self, step: c.Call) -> Lines:
        expression = self.message(step.receiver, step.object, step.method, step.args)
        if step.failure or step.method.returns is None:
            return self.done(expression, step)
        if step.target:
            return self.assigned(step.target, expression, step)
        r = step.method.returns
        return self.checked(expression, r.type, types.declared(self.api, r.type), step.check, step.where, step.record)

    def get(self, step: c.Get) -> Lines:
        expression = self.message(step.receiver, step.object, step.getter, ())
        if step.failure:
            return self.failing(step.failure, expression, step.where)
        assert step.getter.returns
        t = step.getter.returns.type
        return self.checked(expression, t, types.declared(self.api, t), step.check, step.where)

    def list(self, step: c.GetList) -> Lines:
        expression = self.message(step.receiver, step.object, step.sequence, step.args)
        if step.index is not None:
            expression = f"[{expression} objectAtIndex:{step.index}]"
        if step.failure:
            return self.failing(step.failure, expression, step.where)
        if step.target:
            return self.assigned(step.target, expression, step)
        element = step.sequence.element.type
        whole = step.index is None
        kind = "NSArray *" if whole else types.element(self.api, element)
        return self.checked(
            expression,
            _Listed() if isinstance(step.check, c.Count) and whole else element,
            kind,
            step.check,
            step.where,
        )

    def read(self, step: c.ReadView) -> Lines:
        expression = f"[self read:{self.name(step.view)} error:&error]"
        if step.failure:
            return self.failing(step.failure, expression, step.where)
        return self.checked(expression, ir.Bytes(), "NSData *", step.check, step.where)


def mentioned(step: c.AnyStep) -> Iterator[str]:
    """The variables that a step looks at."""
    yield from (
        getattr(step, name) for name in ("receiver", "memory", "view") if isinstance(getattr(step, name, None), str)
    )
    if isinstance(step, c.Close):
        yield step.target
    if isinstance(step, c.Memory):
        yield step.target
    values = [a.value for a in getattr(step, "args", ())]
    values += [step.value] if isinstance(step, c.SetOption) else []
    yield from (v.name for v in values if isinstance(v, c.Variable))


class _Listed:
    """Stands for the type of a whole list, whose elements are counted."""


def default(p: ir.Param) -> str:
    if isinstance(p.type, ir.EnumType):
        return str(0)
    return literal(p.default if isinstance(p.default, bool | int | float | str) else None, p.type)


def objects(items: Sequence[str]) -> str:
    return f"[NSArray arrayWithObjects:{', '.join([*items, 'nil'])}]" if items else "[NSArray array]"


def literal(value: bool | int | float | str | None, t: ir.Type) -> str:
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "YES" if value else "NO"
    if isinstance(value, str):
        return '@"' + "".join(_ESCAPES.get(x, x) for x in value) + '"'
    return number(value, isinstance(t, ir.Scalar) and t.name == "float32")


def number(value: int | float, single: bool = False) -> str:
    if isinstance(value, int) and abs(value) >= 2**31:
        return f"({value + 1}LL - 1)" if value == -(2**63) else f"{value}{'ULL' if value >= 2**63 else 'LL'}"
    return f"{float(value)!r}f" if single else repr(value)


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\0": "\\0"}


def data(v: c.Value) -> str:
    match v:
        case c.Array():
            plain = all(isinstance(x, int) or (x == x and abs(x) != float("inf")) for x in v.values)
            if v.element not in _ELEMENTS or not plain or not v.values:
                return raw(v.data)
            values = ", ".join(number(x, v.element == "float32") for x in v.values)
            return f"ATL_DATA({_ELEMENTS[v.element]}, {values})"
        case c.Raw(found):
            return raw(found)
        case c.FileBytes(file, size):
            return f'[self contents:@"{file}"' + (f" first:{size}]" if size is not None else "]")
    raise TypeError(f"{v} is no bytes")


def raw(found: bytes) -> str:
    return f"ATL_DATA(uint8_t, {', '.join(str(b) for b in found)})" if found else "[NSData data]"
