# SPDX-License-Identifier: Apache-2.0
"""The statements inside a Java method: checks, entering, the native call, its failure, its result.

Everything a fact of the API means for a call is decided here; who prints the lines is `view`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from atoll_generator import cabi, ir
from atoll_generator.backends.java import names, native, types
from atoll_generator.cabi import Role

Lines = list[str]


def wrapped(line: str, width: int = 100) -> Lines:
    """One statement that calls something, on as many lines as it needs."""
    head, opened, rest = line.partition("(")
    if len(line) <= width or not opened:
        return [line]
    indents = {"initial_indent": " " * 8, "subsequent_indent": " " * 8}
    return [head + opened, *textwrap.wrap(rest, width, break_long_words=False, break_on_hyphens=False, **indents)]


def indent(lines: Iterable[str]) -> Lines:
    return [f"    {line}" if line else line for line in lines]


def guarded(before: Sequence[str], inside: Sequence[str], after: Sequence[str]) -> Lines:
    """try … finally, or just the inside when there is nothing to undo."""
    if not after:
        return [*before, *inside]
    return [*before, "try {", *indent(inside), "} finally {", *indent(after), "}"]


@dataclass
class Argument:
    """One parameter: what happens to it before the call, and what stands for it in the call."""

    checks: Lines = field(default_factory=list)
    visits: Lines = field(default_factory=list)
    ends: Lines = field(default_factory=list)
    passed: str = ""
    keep: str = ""
    """Expression of the native object that must live as long as the one that was called or made."""
    prepare: Lines = field(default_factory=list)
    """What happens inside, before the call."""


@dataclass(frozen=True)
class Context:
    """A member of an object whose body is being written."""

    api: ir.Api
    owner: ir.Object
    member: ir.AnyMember

    @property
    def static(self) -> bool:
        return self.owner.lifetime is ir.Lifetime.STATIC or self.constructs

    @property
    def constructs(self) -> bool:
        return isinstance(self.member, ir.Method) and self.member.kind is ir.Kind.CONSTRUCTOR

    @property
    def operation(self) -> str:
        return f'"{self.member.name}"'

    def code(self, name: str) -> str:
        """A constant of an error code."""
        return f"Errors.{self.api.enum(self.api.error.code_enum).value(name).name.upper()}"


# --- arguments -------------------------------------------------------------------------------------------


def argument(c: Context, p: ir.Param) -> Argument:
    name = names.param(p)
    local = names.native(name)
    op = c.operation
    checked = name if p.nullable else f'Check.notNull({name}, {op}, "{p.name}")'
    match p.type:
        case ir.Text():
            return Argument([f"byte[] {local} = Text.encode({checked}, {op});"], passed=local)
        case ir.Bytes() | ir.MutableBytes():
            return _memory(c, p, local, checked)
        case ir.IntList():
            return Argument([f"{checked};"] if not p.nullable else [], passed=name)
        case ir.BytesList():
            return Argument([f"byte[][] {local} = {checked}.toArray(new byte[0][]);"], passed=local)
        case ir.HandleType():
            return _handle(c, p, name, checked)
        case ir.CallbackType(callback):
            return _callback(c, c.api.callback(callback), name, local)
        case ir.EnumType():
            return Argument([f"{checked};"], passed=f"{name}.value()")
        case ir.StructType():
            raise NotImplementedError(f"{c.owner.name}.{c.member.name}: structs as parameters")
        case _:
            return Argument(_range(c, p, name), passed=name)


def _memory(c: Context, p: ir.Param, local: str, checked: str) -> Argument:
    retained = p.ownership is ir.Ownership.RETAIN
    if isinstance(p.type, ir.MutableBytes):
        how = f"Memory.{'share' if retained else 'fill'}({checked}, {c.operation})"
    else:
        how = f"Memory.{'pin' if retained else 'borrow'}({checked})"
    return Argument(
        [f"Memory {local} = {how};"],
        passed=f"{local}.direct, {local}.array, {local}.offset, {local}.size",
        keep=f"NativeObject.pin({local}.direct)" if retained else "",
    )


def _handle(c: Context, p: ir.Param, name: str, checked: str) -> Argument:
    passed = f"Part.address({name})" if p.nullable else f"{name}.address()"
    return Argument(
        [] if p.nullable else [f"{checked};"],
        [f"Part.visit({name}, {c.operation});"],
        [f"Part.endVisit({name});"],
        passed,
    )


def _callback(c: Context, callback: ir.Callback, name: str, local: str) -> Argument:
    """Kept before the call, since C may use it even if the call fails."""
    made = f"long {local} = {name} == null ? 0 : Native.{native.callback_maker(callback)}({name});"
    kept = f"new NativeObject({local}, Native::deleteCallback)"
    if c.constructs:
        return Argument(prepare=[made], passed=local, keep=kept)
    return Argument(prepare=[made, f"object().adopt({kept});"], passed=local)


def _range(c: Context, p: ir.Param, name: str) -> Lines:
    assert isinstance(p.type, ir.Scalar)
    low = p.minimum if p.minimum is not None else (0 if types.unsigned(p.type.name) else None)
    if low is None and p.maximum is None:
        return []
    word = types.scalar(p.type.name)
    kind = types.boxed(word.java)
    lowest = f"{kind}.MIN_VALUE" if low is None else str(low)
    highest = f"{kind}.MAX_VALUE" if p.maximum is None else str(p.maximum)
    return [f'Check.range({name}, {lowest}, {highest}, {c.operation}, "{p.name}");']


# --- the call --------------------------------------------------------------------------------------------


def call_expression(f: cabi.CFunction, passed: dict[str, str], extra: dict[Role, str]) -> str:
    """`Native.f(…)`: arguments by parameter name, everything else by role."""
    words = []
    for p in f.params:
        if p.role in (Role.VALUE, Role.DATA, Role.CALLBACK):
            words.append(passed[p.of])
        elif p.role in extra:
            words.append(extra[p.role])
    return f"Native.{names.native_method(f.name)}({', '.join(words)})"


def has(f: cabi.CFunction) -> str:
    return f"NativeLibrary.has(Native.{names.entry(f.name)})"


def requires(c: Context, functions: Iterable[cabi.CFunction]) -> Lines:
    return [f"Check.has(Native.{names.entry(f.name)}, {c.operation});" for f in functions if f.optional]


def needs(c: Context) -> Lines:
    lines: Lines = []
    for need in c.member.needs:
        if need.kind is ir.NeedKind.STATE:
            name = need.name.replace("_", " ")
            lines.append(f'requireState({state(need.name)}, {c.code(need.error)}, {c.operation}, "{name}");')
        else:
            lines += _needs_view(c, need)
    return lines


def _needs_view(c: Context, need: ir.Need) -> Lines:
    view = c.owner.member(need.name)
    assert isinstance(view, ir.View)
    f = cabi.lower_view(c.api, c.owner, view)
    pointer = f"Native.{names.native_method(f.pointer.name)}(address()) == 0"
    size = f"Native.{names.native_method(f.size.name)}(address()) != 0"
    what = f'"there is no {need.name} yet"'
    return [f"if ({pointer} && {size}) {{", f"    throw Errors.of({c.code(need.error)}, {c.operation}, {what});", "}"]


def state(name: str) -> str:
    return f"STATE_{name.upper()}"


def entered(c: Context, args: Sequence[Argument], inside: Lines) -> Lines:
    """The checks, and the inside while the receiver and the arguments cannot be closed."""
    checks = [line for a in args for line in a.checks]
    for a in reversed(args):
        inside = guarded(a.visits, inside, a.ends)
    if c.static:
        return ["NativeLibrary.ensure();", *checks, *inside]
    anywhere = isinstance(c.member, ir.Method) and c.member.threads is ir.Threads.ANY
    enter, leave = ("visit", "endVisit") if anywhere else ("enter", "leave")
    return [*checks, *guarded([f"{enter}({c.operation});"], inside, [f"{leave}();"])]


# --- methods ---------------------------------------------------------------------------------------------


def method(c: Context, fill: str = "") -> Lines:
    """`fill`: the local with the Memory of the caller that a FILL result goes to; empty: make an array."""
    m = c.member
    assert isinstance(m, ir.Method)
    args = [argument(c, p) for p in m.params]
    call = cabi.lower(c.api, c.owner, m)
    inside = [
        *([f"gate().requireNoLease({c.operation});"] if m.invalidates else []),
        *requires(c, [call.function]),
        *([f"requireWritable({c.operation});"] if m.mutates and not c.static else []),
        *needs(c),
        *_sizes(c, m),
        *([f"gate().invalidate({c.operation});"] if m.invalidates else []),
        *[line for a in args for line in a.prepare],
        *_results(c, m, fill),
        *_attempt(c, m, args, call, fill),
    ]
    return entered(c, args, inside)


def _sizes(c: Context, m: ir.Method) -> Lines:
    return [
        f"{names.native(names.param(p))}.requireSize({getter(c, p.sized_by)}, {c.operation});"
        for p in m.params
        if p.sized_by
    ]


def getter(c: Context, name: str) -> str:
    found = c.owner.member(name)
    assert isinstance(found, ir.Method)
    f = cabi.lower(c.api, c.owner, found).function
    return f"Native.{names.native_method(f.name)}(address())"


def _results(c: Context, m: ir.Method, fill: str) -> Lines:
    r = m.returns
    if r is None or r.via is ir.Via.VALUE:
        return []
    if r.via is ir.Via.OUT:
        return ["byte[][] out = new byte[1][];"]
    if fill:
        return [f"{fill}.requireSize({getter(c, r.sized_by)}, {c.operation});"]
    return [f"byte[] out = new byte[Check.capacity({getter(c, r.sized_by)}, {c.operation})];"]


def _attempt(c: Context, m: ir.Method, args: Sequence[Argument], call: cabi.Call, fill: str) -> Lines:
    passed = {p.name: a.passed for p, a in zip(m.params, args, strict=True)}
    out = f"{fill}.direct, {fill}.array, {fill}.offset, {fill}.size" if fill else "null, out, 0, out.length"
    extra = {Role.RECEIVER: "address()", Role.OUT: "out", Role.FILL: out, Role.ERROR: "error"}
    plain = call_expression(call.function, passed, extra)
    done = [*_success(c, m, args), *_give(c, m, args)]
    if _is_plain(m, call, done):
        return [done[0].replace("result", plain, 1)]
    if call.rich or m.error_param:
        chosen = plain
        if call.rich:
            chosen = f"{has(call.rich)}\n        ? {call_expression(call.rich, passed, extra)}\n        : {plain}"
        inside = [*_call(c, m, call.function, chosen, f"Errors.read(error, {_code(c, m)}, {c.operation})"), *done]
        return guarded(["long error = Errors.create();"], inside, ["Errors.delete(error);"])
    return [*_call(c, m, call.function, plain, _problem(c, m, call)), *done]


def _is_plain(m: ir.Method, call: cabi.Call, done: Lines) -> bool:
    """Nothing can fail and the result is used once."""
    returns = m.returns is not None and m.returns.via is ir.Via.VALUE and not m.returns.nullable
    return returns and m.fails is ir.Fails.NEVER and not call.rich and not m.error_param and len(done) == 1


def _problem(c: Context, m: ir.Method, call: cabi.Call) -> str:
    if not call.last_error:
        return f'Errors.of({_code(c, m)}, {c.operation}, "the library gave no reason")'
    last = call.last_error
    handle = "address()" if m.last_error_of == c.owner.name else f'addressOf("{m.last_error_of}")'
    entry = f"Native.{names.entry(last.name)}, Native::{names.native_method(last.name)}"
    return f"Errors.last(\n        {_code(c, m)}, {c.operation}, {handle},\n        {entry})"


def _code(c: Context, m: ir.Method) -> str:
    failure = c.code(m.failure or c.api.error.generic)
    return f"Errors.code(status, {failure})" if m.fails is ir.Fails.STATUS else failure


def _call(c: Context, m: ir.Method, f: cabi.CFunction, expression: str, problem: str) -> Lines:
    if f.result is cabi.Result.NOTHING:
        return [f"{expression};"]
    word = types.of_c(f.returns).java
    if f.result is cabi.Result.STATUS:
        return [*wrapped(f"int status = {expression};"), *_throwing("status != Errors.OK", problem)]
    lines = f"{word} result = {expression};".split("\n")
    if len(lines) == 1:
        lines = wrapped(lines[0])
    if m.fails is ir.Fails.NULL:
        lines += _throwing(f"result == {'0' if word == 'long' else 'null'}", problem)
    return lines


def _throwing(condition: str, problem: str) -> Lines:
    return [f"if ({condition}) {{", *indent(f"throw {problem};".split("\n")), "}"]


def _unused(c: Context, m: ir.Method, args: Sequence[Argument]) -> Lines:
    """What was replaced is in use until the object reaches a state again; without states, until it is replaced."""
    keeps = any(a.keep for a in args)
    retains = any(p.ownership is ir.Ownership.RETAIN for x in c.owner.methods for p in x.params)
    done = (m.sets and retains) or (keeps and not c.owner.states)
    return ["object().letGoOfReplaced();"] if done else []


def _slot(c: Context, m: ir.Method) -> str:
    """What names the place where a method keeps its argument: another call for the same place replaces it."""
    where = [names.param(p) for p in m.params if isinstance(p.type, ir.Scalar)]
    if not where:
        return c.operation
    places = ' + ":" + '.join(where)
    return f'"{m.name}:" + {places}'


def _success(c: Context, m: ir.Method, args: Sequence[Argument]) -> Lines:
    if m.kind is ir.Kind.CONSTRUCTOR:
        return []
    slot = _slot(c, m)
    return [
        *[f"object().keep({slot}, {a.keep});" for a in args if a.keep],
        *[
            f"object().hold({names.param(p)}.object());"
            for p in m.params
            if isinstance(p.type, ir.HandleType) and p.ownership is ir.Ownership.RETAIN
        ],
        *_unused(c, m, args),
        *[f"setState({state(s)});" for s in m.sets],
        *[f"clearState({state(s)});" for s in m.clears],
    ]


# --- results ---------------------------------------------------------------------------------------------


def _give(c: Context, m: ir.Method, args: Sequence[Argument]) -> Lines:
    if m.kind is ir.Kind.CONSTRUCTOR:
        return _give_new(c, m, args)
    if m.kind is ir.Kind.OPTION:
        return ["return this;"]
    r = m.returns
    if r is None or (r.via is ir.Via.FILL and not isinstance(c.member, ir.Method)):
        return []
    if r.via is ir.Via.FILL:
        return ["return out;"]
    if r.via is ir.Via.OUT:
        return ["return out[0];"]
    return wrapped(f"return {convert(c, r, 'result')};")


def _give_new(c: Context, m: ir.Method, args: Sequence[Argument]) -> Lines:
    made = f"new NativeObject(result, Native::{names.native_method(c.owner.delete)})"
    lines = [f"NativeObject made = {made};"]
    for p, a in zip(m.params, args, strict=True):
        name = names.param(p)
        if a.keep:
            lines.append(f'made.keep("{p.name}", {a.keep});')
        elif isinstance(p.type, ir.HandleType):
            lines += _kept(c, p, name)
    return [*lines, "return made;" if m.name == "create" else f"return new {names.type_name(c.owner)}(made);"]


def _kept(c: Context, p: ir.Param, name: str) -> Lines:
    assert isinstance(p.type, ir.HandleType)
    retained = p.ownership is ir.Ownership.RETAIN
    if not retained and not c.api.object(p.type.name).retains:
        return []
    line = f"made.{'hold' if retained else 'inherit'}({name}.object());"
    return [f"if ({name} != null) {{", f"    {line}", "}"] if p.nullable else [line]


def convert(c: Context, r: ir.Return, result: str) -> str:
    """A native result as the value a public method gives."""
    match r.type:
        case ir.Text():
            return f"Text.decode({result})"
        case ir.EnumType(name):
            return f"{names.type_name(c.api.enum(name))}.of({result})"
        case ir.StructType(name):
            return f"{names.type_name(c.api.struct(name))}.read({result})"
        case ir.HandleType(name):
            made = wrap(c, r, c.api.object(name), result)
            return f"{result} == 0 ? null : {made}" if r.nullable else made
        case _:
            return result


def wrap(c: Context, r: ir.Return, o: ir.Object, result: str) -> str:
    kind = names.type_name(o)
    if r.ownership is not ir.Ownership.NEW:
        readonly = "true" if r.const and o.lifetime is ir.Lifetime.BORROWED else "isReadOnly()"
        return f"new {kind}({result}, this, {readonly})"
    made = f"new NativeObject({result}, Native::{names.native_method(o.delete)})"
    return f"new {kind}({made}, this)" if r.dependent else f"new {kind}({made}.inherit(object()))"


# --- lists and views -------------------------------------------------------------------------------------


def sequence(c: Context, kind: str) -> Lines:
    """`kind`: `int[]` and the like, or `List<…>`."""
    s = c.member
    assert isinstance(s, ir.Sequence)
    args = [argument(c, p) for p in s.params]
    calls = cabi.lower_sequence(c.api, c.owner, s)
    passed = {p.name: a.passed for p, a in zip(s.params, args, strict=True)}
    extra = {Role.RECEIVER: "address()", Role.INDEX: "i", Role.OUT: "out", Role.ERROR: "error"}
    count = call_expression(calls.count, passed, extra)
    item = call_expression(calls.item, passed, extra)
    if types.of_c(calls.count.returns) is types.LONG:
        count = f"Check.capacity({count}, {c.operation})"
    loop = [
        "for (int i = 0; i < count; i++) {",
        *indent(_element(c, s, calls.item, item, kind)),
        "}",
    ]
    new = "new ArrayList<>(count)" if kind.startswith("List") else f"new {kind[:-1]}count]"
    returned = "Collections.unmodifiableList(list)" if kind.startswith("List") else "list"
    inside = [
        *requires(c, dict.fromkeys([calls.count, calls.item])),
        *needs(c),
        f"int count = {count};",
        *_negative(c, s),
        f"{kind} list = {new};",
        *(guarded(["long error = Errors.create();"], loop, ["Errors.delete(error);"]) if s.item_error_param else loop),
        f"return {returned};",
    ]
    return entered(c, args, inside)


def _negative(c: Context, s: ir.Sequence) -> Lines:
    if not s.negative:
        return []
    if s.negative == "empty":
        return ["count = Math.max(count, 0);"]
    return [
        "if (count < 0) {",
        f'    throw Errors.of({c.code(s.negative)}, {c.operation}, "there is no such list");',
        "}",
    ]


def _element(c: Context, s: ir.Sequence, f: cabi.CFunction, item: str, kind: str) -> Lines:
    failure = c.code(s.item_failure or c.api.error.generic)
    problem = f'Errors.of({failure}, {c.operation}, "there is no element " + i)'
    if s.item_error_param:
        problem = f"Errors.read(error, {failure}, {c.operation})"
    if f.result is cabi.Result.STATUS:
        lines = ["byte[][] out = new byte[1][];", *_throwing(f"{item} != Errors.OK", problem)]
        value = "out[0]"
    else:
        word = types.of_c(f.returns).java
        lines = [f"{word} item = {item};"]
        if f.returns.kind in (cabi.CKind.HANDLE, cabi.CKind.TEXT) and not s.element.nullable:
            lines += _throwing(f"item == {'0' if word == 'long' else 'null'}", problem)
        value = convert(c, s.element, "item")
    if kind.startswith("List"):
        return [*lines, f"list.add({value});"]
    if value == "item":
        return [f"list[i] = {item};"]
    return [*lines, f"list[i] = {value};"]


def view(c: Context) -> Lines:
    v = c.member
    assert isinstance(v, ir.View)
    f = cabi.lower_view(c.api, c.owner, v)
    pointer = f"Native.{names.native_method(f.pointer.name)}(address())"
    size = f"Native.{names.native_method(f.size.name)}(address())"
    inside = [
        *requires(c, [f.pointer, f.size]),
        *needs(c),
        f"int size = Check.capacity({size}, {c.operation});",
        f"return new View(this, Native.buffer({pointer}, size), {'isReadOnly()' if v.mutable else 'true'});",
    ]
    return entered(c, [], inside)
