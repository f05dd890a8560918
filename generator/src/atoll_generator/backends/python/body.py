# SPDX-License-Identifier: Apache-2.0
"""The statements inside a Python member: enter the object, check, convert, call, tell failures, read the result.

Must not know documentation or signatures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from atoll_generator import cabi, ir
from atoll_generator.backends.python import names, types

Lines = list[str]
INT_LIMITS = types.limits("int")


def indent(lines: Lines) -> Lines:
    return [f"    {line}" if line else "" for line in lines]


def call(function: str, arguments: Lines) -> str:
    return f"{function}({', '.join(arguments)})"


@dataclass
class Arguments:
    """How the arguments of a member reach C. `values`: (role, parameter) → expression."""

    contexts: Lines = field(default_factory=list)
    before: Lines = field(default_factory=list)
    kept: Lines = field(default_factory=list)
    values: dict[tuple[cabi.Role, str], str] = field(default_factory=dict)

    def expressions(self, function: cabi.CFunction, extra: dict[cabi.Role, str]) -> Lines:
        return [extra[p.role] if p.role in extra else self.values[p.role, p.of] for p in function.params]


class Body:
    """Builds the statements of the members of one object."""

    def __init__(self, api: ir.Api, owner: ir.Object) -> None:
        self.api = api
        self.owner = owner
        self.static = owner.lifetime is ir.Lifetime.STATIC

    def error(self, code: str) -> str:
        return f"errors.{names.error_class(self.api, code)}"

    def code(self, code: str) -> int:
        return self.api.enum(self.api.error.code_enum).value(code).value

    # --- arguments -----------------------------------------------------------------------------------

    def arguments(self, m: ir.Method | ir.Sequence) -> Arguments:
        found = Arguments()
        for p in m.params:
            self.argument(m, p, found)
        return found

    def argument(self, m: ir.Method | ir.Sequence, p: ir.Param, to: Arguments) -> None:
        name = names.param(p)
        match p.type:
            case ir.Scalar():
                to.values[cabi.Role.VALUE, p.name] = self.scalar(p, name, to)
            case ir.EnumType(enum):
                to.values[cabi.Role.VALUE, p.name] = f"{names.class_name(self.api.enum(enum))}({name}).value"
            case ir.Text():
                text = f'text_to_c({name}, "{name}")'
                to.values[cabi.Role.VALUE, p.name] = f"None if {name} is None else {text}" if p.nullable else text
            case ir.HandleType():
                to.contexts.append(f'enter({name}, "{m.name}", library) as {name}_pointer')
                to.values[cabi.Role.VALUE, p.name] = f"{name}_pointer"
            case ir.CallbackType(callback):
                thunk = f"{names.module(self.api.callback(callback))}_thunk"
                to.before.append(f"{name}_thunk = {thunk}({name})")
                to.values[cabi.Role.CALLBACK, p.name] = f"{name}_thunk"
                to.values[cabi.Role.CONTEXT, p.name] = "None"
                to.kept.append(f"{name}_thunk")
            case ir.Bytes() | ir.MutableBytes():
                self.memory(p, name, to)
            case ir.IntList():
                to.before.append(f'{name}_ints = ints_to_c({name}, "{name}")')
                to.values[cabi.Role.DATA, p.name] = f"{name}_ints"
                to.values[cabi.Role.LENGTH, p.name] = f"len({name}_ints)"
            case ir.BytesList():
                assert p.lengths
                to.before.append(f"{name}_strings = Strings({name}, {types.scalar(p.lengths.c_type)})")
                to.values[cabi.Role.DATA, p.name] = f"{name}_strings.pointers"
                to.values[cabi.Role.LENGTHS, p.name] = f"{name}_strings.lengths"
                to.values[cabi.Role.LENGTH, p.name] = f"{name}_strings.count"

    def scalar(self, p: ir.Param, name: str, to: Arguments) -> str:
        assert isinstance(p.type, ir.Scalar)
        if not types.is_integer(p.type):
            return f"{types.python(self.api, p.type)}({name})"
        low, high = types.limits(p.type.name)
        low = low if p.minimum is None else p.minimum
        high = high if p.maximum is None else p.maximum
        limits = "" if (low, high) == INT_LIMITS else f", {low}" if high == INT_LIMITS[1] else f", {low}, {high}"
        return f'check_int({name}, "{name}"{limits})'

    def memory(self, p: ir.Param, name: str, to: Arguments) -> None:
        convert = "mutable_to_c" if isinstance(p.type, ir.MutableBytes) else "bytes_to_c"
        to.before.append(f'{name}_memory = {convert}({name}, "{name}")')
        if p.sized_by:
            getter = self.owner.member(p.sized_by)
            assert isinstance(getter, ir.Method)
            to.before.append(f'check_size({name}_memory, library["{getter.c_name}"](pointer), "{name}")')
        to.values[cabi.Role.DATA, p.name] = f"{name}_memory.address"
        to.values[cabi.Role.LENGTH, p.name] = f"{name}_memory.size"
        if p.ownership is ir.Ownership.RETAIN:
            to.kept.append(f"{name}_memory")

    # --- members -------------------------------------------------------------------------------------

    def constructor(self, m: ir.Method, into: str) -> Lines:
        """Makes the handle; `into` is the wrapper that gets it."""
        arguments = self.arguments(m)
        lines = [self.find_library(m)]
        inner = [*arguments.before, *self.called(m, arguments)]
        contexts = [f'Named("{m.name}")', *arguments.contexts, *self.report(m)]
        lines += [f"with {', '.join(contexts)}:", *indent(inner)]
        needs = "".join(f"{n}, " for n in self.needed(m))
        lines.append(f"{into}._handle = {self.own(self.owner, 'answer', f'({needs.rstrip()})' if needs else '')}")
        lines += [f'{into}._handle.keep("{k.rpartition("_")[0]}", {k})' for k in arguments.kept]
        return lines

    def needed(self, m: ir.Method) -> Iterator[str]:
        for p in m.params:
            if isinstance(p.type, ir.HandleType):
                yield f"*handles({names.param(p)})"

    def find_library(self, m: ir.Method) -> str:
        handles = [p for p in m.params if isinstance(p.type, ir.HandleType) and not p.nullable]
        if handles:
            return f"library = {names.param(handles[0])}._handle.library"
        return "library = library or default()"

    def own(self, o: ir.Object, pointer: str, needs: str = "") -> str:
        confined = o.threads is ir.Threads.CONFINED
        arguments = ["library", f'"{o.name}"', pointer, f'"{o.delete}"', str(confined)]
        return call("Handle.owned", [*arguments, needs] if needs else arguments)

    def method(self, m: ir.Method) -> Lines:
        arguments = self.arguments(m)
        inner = [*self.preconditions(m), *arguments.before]
        inner += self.called(m, arguments)
        inner += self.after(m, arguments)
        inner += self.answer(m)
        return self.inside(m, [*arguments.contexts, *self.report(m)], inner)

    def option(self, m: ir.Method) -> Lines:
        arguments = self.arguments(m)
        name = names.param(m.params[0])
        inner = [*self.preconditions(m), *arguments.before, *self.called(m, arguments)]
        thunk = f"({name}, {arguments.kept[0]})" if arguments.kept else f"({name},)"
        inner.append(f'handle.keep("{m.name}", {thunk})')
        return self.inside(m, [*arguments.contexts, *self.report(m)], inner)

    def option_value(self, m: ir.Method) -> Lines:
        return [f'return self._handle.kept.get("{m.name}", ({default(self.api, m.params[0])},))[0]']

    def sequence(self, s: ir.Sequence) -> Lines:
        arguments = self.arguments(s)
        c = cabi.lower_sequence(self.api, self.owner, s)
        receiver = {} if self.static else {cabi.Role.RECEIVER: "pointer"}
        prepared = [f"{n} = {v}" for n, v in self.hoisted(s, arguments)]
        count = call(f'library["{c.count.name}"]', arguments.expressions(c.count, receiver))
        inner = [*self.preconditions(s), *arguments.before, *prepared, f"count = {count}", *self.negative(s)]
        inner += self.items(s, c, arguments, receiver)
        return self.inside(s, arguments.contexts, inner)

    def hoisted(self, s: ir.Sequence, arguments: Arguments) -> Iterator[tuple[str, str]]:
        """Converted arguments that count and item share."""
        for p in s.params:
            key = (cabi.Role.VALUE, p.name)
            if key in arguments.values:
                yield f"{names.param(p)}_value", arguments.values[key]
                arguments.values[key] = f"{names.param(p)}_value"

    def negative(self, s: ir.Sequence) -> Lines:
        if not s.negative:
            return []
        if s.negative == "empty":
            return ["if count < 0:", "    return ()"]
        return ["if count < 0:", f"    raise {self.error(s.negative)}()"]

    def items(self, s: ir.Sequence, c: cabi.ListCall, arguments: Arguments, receiver: dict[cabi.Role, str]) -> Lines:
        extra = {**receiver, cabi.Role.INDEX: "index", cabi.Role.ERROR: "report.native", **self.outs(s.element)[1]}
        value = call("item", arguments.expressions(c.item, extra))
        function = f'item = library["{c.item.name}"]'
        if s.item_fails is ir.Fails.STATUS:
            return self.looped(s, function, value)
        failure = self.error(s.item_failure or self.api.error.generic)
        if isinstance(s.element.type, ir.Text) and not s.element.nullable and s.item_fails is ir.Fails.NEVER:
            value = f"text_from_c({value})"
        else:
            checked = f"present({value}, {failure})" if s.item_fails is ir.Fails.NULL else value
            value = self.converted(s.element, checked)
        return [function, f"return tuple({value} for index in range(count))"]

    def looped(self, s: ir.Sequence, function: str, value: str) -> Lines:
        code = self.code(s.item_failure or self.api.error.generic)
        step = [*self.outs(s.element)[0], f"status = {value}", f"if status != {self.ok()}:"]
        step += [f"    raise report.failure({code}, status)", f"listed.append({self.out_value(s.element)})"]
        loop = [function, "listed = []", "for index in range(count):", *indent(step)]
        return ["with Report(library) as report:", *indent(loop), "return tuple(listed)"]

    def view(self, v: ir.View) -> Lines:
        c = cabi.lower_view(self.api, self.owner, v)
        element = '""'
        inner = [*self.needs(v)]
        if v.element:
            getter = self.owner.member(v.element)
            assert isinstance(getter, ir.Method) and getter.returns
            element = f"{self.converted(getter.returns, call(f'library["{getter.c_name}"]', ['pointer']))}.name.lower()"
        inner += [
            f'address, size = library["{c.pointer.name}"](pointer), library["{c.size.name}"](pointer)',
            f"return View(handle, address, size, {element})",
        ]
        return self.inside(v, [], inner)

    def inside(self, m: ir.AnyMember, contexts: Lines, inner: Lines) -> Lines:
        """The statements while the object is entered."""
        if self.static:
            around = [f'Named("{m.name}")', *contexts]
            return ["library = library or default()", f"with {', '.join(around)}:", *indent(inner)]
        enter = "Visit" if isinstance(m, ir.Method) and m.threads is ir.Threads.ANY else "Use"
        around = [f'{enter}(handle, "{m.name}") as pointer', *contexts]
        head = ["handle = self._handle"]
        if any("library" in line for line in (*inner, *contexts)):
            head.append("library = handle.library")
        return [*head, f"with {', '.join(around)}:", *indent(inner)]

    # --- before and after the call -------------------------------------------------------------------

    def preconditions(self, m: ir.Method | ir.Sequence) -> Lines:
        lines = []
        if isinstance(m, ir.Method) and m.mutates and self.owner.lifetime is ir.Lifetime.BORROWED:
            lines.append("handle.require_mutable()")
        lines += self.needs(m)
        if isinstance(m, ir.Method) and m.invalidates:
            lines.append("handle.gate.require_no_view()")
        return lines

    def needs(self, m: ir.AnyMember) -> Lines:
        return [self.need(n) for n in m.needs]

    def need(self, n: ir.Need) -> str:
        if n.kind is ir.NeedKind.STATE:
            return f'handle.require_state("{n.name}", {self.error(n.error)})'
        view = self.owner.member(n.name)
        assert isinstance(view, ir.View)
        pointer, size = f'library["{view.pointer}"](pointer)', f'library["{view.size}"](pointer)'
        return f"handle.require_memory({pointer}, {size}, {self.error(n.error)})"

    def report(self, m: ir.Method) -> Lines:
        return ["Report(library) as report"] if m.rich_error or m.error_param else []

    def after(self, m: ir.Method, arguments: Arguments) -> Lines:
        scalars = [names.param(p) for p in m.params if isinstance(p.type, ir.Scalar | ir.Text)]
        place = f'("{m.name}", {", ".join(scalars)})' if scalars else f'"{m.name}"'
        lines = [f"handle.keep({place}, {k})" for k in arguments.kept]
        lines += [f'handle.states.add("{s}")' for s in m.sets]
        return lines + [f'handle.states.discard("{s}")' for s in m.clears]

    # --- the call ------------------------------------------------------------------------------------

    def ok(self) -> int:
        return self.api.enum(self.api.error.status_enum).value(self.api.error.ok).value

    def called(self, m: ir.Method, arguments: Arguments) -> Lines:
        c = cabi.lower(self.api, self.owner, m)
        lines, extra = self.outs(m.returns)
        extra = {**extra, cabi.Role.ERROR: "report.native"}
        if not self.static:
            extra[cabi.Role.RECEIVER] = "pointer"
        if m.invalidates:
            lines.append("handle.gate.invalidate()")
        result = "status" if m.fails is ir.Fails.STATUS else "answer" if self.gives(m) else ""
        lines += self.dispatched(c, arguments, extra, f"{result} = " if result else "")
        return lines + self.failure(m, c)

    def gives(self, m: ir.Method) -> bool:
        by_value = m.returns is not None and m.returns.via is ir.Via.VALUE
        return by_value or m.kind is ir.Kind.CONSTRUCTOR

    def dispatched(self, c: cabi.Call, arguments: Arguments, extra: dict[cabi.Role, str], assign: str) -> Lines:
        plain = call(f'library["{c.function.name}"]', arguments.expressions(c.function, extra))
        if c.rich is None:
            return [f"{assign}{plain}"]
        values = arguments.expressions(c.rich, extra)
        return [
            f'rich = library.find("{c.rich.name}")',
            "if rich is not None:",
            f"    {assign}{call('rich', values)}",
            "else:",
            f"    {assign}{plain}",
        ]

    def failure(self, m: ir.Method, c: cabi.Call) -> Lines:
        if m.fails is ir.Fails.NEVER:
            return []
        fallback = self.code(m.failure or self.api.error.generic)
        by_status = m.fails is ir.Fails.STATUS
        condition = f"if status != {self.ok()}:" if by_status else "if answer is None:"
        values = [str(fallback), *(["status"] if by_status else [])]
        if m.rich_error or m.error_param:
            return [condition, f"    raise {call('report.failure', values)}"]
        if c.last_error:
            asked = "pointer" if m.last_error_of == self.owner.name else "handle.owner_pointer"
            values += [f'ask="{c.last_error.name}"', f"pointer={asked}"]
        return [condition, f"    raise {call('failed', ['library', *values])}"]

    # --- results -------------------------------------------------------------------------------------

    def outs(self, r: ir.Return | None) -> tuple[Lines, dict[cabi.Role, str]]:
        if r is None or r.via is ir.Via.VALUE:
            return [], {}
        if r.via is ir.Via.FILL:
            getter = self.owner.member(r.sized_by)
            assert isinstance(getter, ir.Method)
            lines = [f'size = library["{getter.c_name}"](pointer)', "memory = filled(size)"]
            return lines, {cabi.Role.FILL: "memory", cabi.Role.FILL_LENGTH: "size"}
        if isinstance(r.type, ir.Bytes):
            lines = [f"address, size = ctypes.c_void_p(), {types.scalar(r.length_type)}()"]
            return lines, {cabi.Role.OUT: "ctypes.byref(address)", cabi.Role.OUT_LENGTH: "ctypes.byref(size)"}
        kind = types.scalar(r.type.name) if isinstance(r.type, ir.Scalar) else "ctypes.c_void_p"
        return [f"out = {kind}()"], {cabi.Role.OUT: "ctypes.byref(out)"}

    def out_value(self, r: ir.Return) -> str:
        if isinstance(r.type, ir.Bytes):
            return "bytes_from_c(address.value, size.value)"
        return self.converted(r, "out.value")

    def answer(self, m: ir.Method) -> Lines:
        r = m.returns
        if r is None:
            return []
        if r.via is ir.Via.FILL:
            return ["return memory.raw[:size]"]
        if r.via is ir.Via.OUT:
            return [f"return {self.out_value(r)}"]
        if isinstance(r.type, ir.HandleType) and r.nullable:
            return ["if answer is None:", "    return None", f"return {self.converted(r, 'answer')}"]
        if isinstance(r.type, ir.HandleType) and m.fails is ir.Fails.NEVER:
            return [f"return {self.converted(r, 'found(answer)')}"]
        if isinstance(r.type, ir.HandleType) and r.type.name == self.owner.name and r.ownership is ir.Ownership.NEW:
            return [f"made = {self.converted(r, 'answer')}", "made._handle.kept.update(handle.kept)", "return made"]
        return [f"return {self.converted(r, 'answer')}"]

    def converted(self, r: ir.Return, value: str) -> str:
        match r.type:
            case ir.Text():
                return f"optional_text_from_c({value})" if r.nullable else f"text_from_c({value})"
            case ir.EnumType(name):
                return f"{names.class_name(self.api.enum(name))}({value})"
            case ir.StructType(name):
                return f"{names.module(self.api.struct(name))}_from_c({value})"
            case ir.HandleType(name):
                return self.wrapped(self.api.object(name), r, value)
        return value

    def wrapped(self, o: ir.Object, r: ir.Return, value: str) -> str:
        if r.ownership is ir.Ownership.NEW and not r.dependent:
            handle = self.own(o, value, "(handle,)")
        else:
            more = ["const=True"] if r.const else []
            more += [f'delete="{o.delete}"'] if r.ownership is ir.Ownership.NEW else []
            handle = call("Handle.part", ["handle", f'"{o.name}"', value, *more])
        module = "" if o.name == self.owner.name else f"_{names.module(o)}."
        return f"{module}{names.class_name(o)}._wrap({handle})"


def default(api: ir.Api, p: ir.Param) -> str:
    """The default of a parameter as a Python literal."""
    if p.default is None:
        return "None"
    if isinstance(p.type, ir.EnumType):
        enum = api.enum(p.type.name)
        return f"{names.class_name(enum)}.{names.value(enum.value(str(p.default)))}"
    return repr(p.default)
