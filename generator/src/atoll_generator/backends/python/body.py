# SPDX-License-Identifier: Apache-2.0
"""The statements inside a Python member: check what must hold, call, tell failures, give the result.

Must not know documentation or signatures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from atoll_generator import cabi, ir
from atoll_generator.backends.python import names, types

Lines = list[str]


def indent(lines: Iterable[str]) -> Lines:
    return [f"    {line}" if line else line for line in lines]


@dataclass
class Arguments:
    """The parameters of a call on their way to C."""

    before: Lines = field(default_factory=list)
    """Statements that convert them."""
    uses: list[tuple[str, str]] = field(default_factory=list)
    """(handle expression, name of its pointer) of objects that are arguments."""
    values: dict[tuple[str, cabi.Role], str] = field(default_factory=dict)
    """(parameter, role) → expression."""
    kept: list[tuple[str, str]] = field(default_factory=list)
    """(place, expression) of what the receiver keeps alive."""
    needs: list[str] = field(default_factory=list)
    """Handles that a new object keeps alive."""


class Body:
    """Builds the statements of one member of one object."""

    def __init__(self, api: ir.Api, owner: ir.Object) -> None:
        self.api = api
        self.owner = owner
        self.static = owner.lifetime is ir.Lifetime.STATIC

    # --- arguments -----------------------------------------------------------------------------------

    def arguments(self, m: ir.Method | ir.Sequence) -> Arguments:
        found = Arguments()
        scalars = [names.param(p) for p in m.params if isinstance(p.type, ir.Scalar)]
        for p in m.params:
            self.argument(found, m, p, scalars)
        return found

    def argument(self, a: Arguments, m: ir.Method | ir.Sequence, p: ir.Param, scalars: Sequence[str]) -> None:
        name = names.param(p)
        role = cabi.Role
        match p.type:
            case ir.Scalar(kind) if kind in types.INTEGER_RANGES:
                a.before.append(f'convert.check_int({name}, "{p.name}"{self.integer_range(p, kind)})')
                a.values[p.name, role.VALUE] = name
            case ir.EnumType():
                a.values[p.name, role.VALUE] = f"int({name})"
            case ir.StructType():
                a.values[p.name, role.VALUE] = f"{name}._to_c()"
            case ir.HandleType(target):
                self.handle_argument(a, p, self.api.object(target))
            case ir.Text():
                encoded = f'convert.text_to_c({name}, "{p.name}")'
                a.before.append(f"{name}_c = {self.nullable(p, encoded)}")
                a.values[p.name, role.VALUE] = f"{name}_c"
            case ir.Bytes() | ir.MutableBytes():
                self.memory_argument(a, m, p, scalars)
            case ir.IntList():
                a.before.append(f'{name}_c = convert.ints_to_c({name}, "{p.name}")')
                a.values[p.name, role.DATA] = f"{name}_c"
                a.values[p.name, role.LENGTH] = f"len({name}_c)"
            case ir.BytesList():
                assert p.lengths
                a.before.append(f"{name}_c = convert.Strings({name}, {types.scalar_c(p.lengths.c_type)})")
                for part, attribute in ((role.DATA, "pointers"), (role.LENGTHS, "lengths"), (role.LENGTH, "count")):
                    a.values[p.name, part] = f"{name}_c.{attribute}"
            case ir.CallbackType(target):
                factory = f"callbacks.{names.member(self.api.callback(target))}({name})"
                a.before.append(f"{name}_c = {self.nullable(p, factory)}")
                a.values[p.name, role.CALLBACK] = f"{name}_c"
                a.values[p.name, role.CONTEXT] = "None"
                a.kept.append((f'"{m.name}"', f"{name}_c"))
            case _:
                a.values[p.name, role.VALUE] = name

    def handle_argument(self, a: Arguments, p: ir.Param, target: ir.Object) -> None:
        name = names.param(p)
        expression = f"{name}._handle" if not p.nullable else f"None if {name} is None else {name}._handle"
        a.uses.append((expression, f"{name}_c"))
        a.values[p.name, cabi.Role.VALUE] = f"{name}_c"
        if p.ownership is ir.Ownership.RETAIN or target.retains:
            a.needs.append(name)

    def memory_argument(self, a: Arguments, m: ir.Method | ir.Sequence, p: ir.Param, scalars: Sequence[str]) -> None:
        name = names.param(p)
        mutable = isinstance(p.type, ir.MutableBytes)
        convert = f'convert.{"mutable" if mutable else "bytes"}_to_c({name}, "{p.name}")'
        a.before.append(f"{name}_c = {convert if mutable else self.nullable(p, convert)}")
        if p.sized_by:
            a.before.append(f'convert.check_size({name}_c, {self.size_of(p.sized_by)}, "{p.name}")')
        a.values[p.name, cabi.Role.DATA] = f"{name}_c.address"
        a.values[p.name, cabi.Role.LENGTH] = f"{name}_c.size"
        if p.ownership is ir.Ownership.RETAIN:
            place = ", ".join([f'"{m.name}"', f'"{p.name}"', *scalars])
            a.kept.append((f"({place})", f"{name}_c.keeper"))

    def integer_range(self, p: ir.Param, kind: str) -> str:
        if p.minimum is None and p.maximum is None:
            return types.INTEGER_RANGES[kind]
        whole = types.INTEGER_RANGES[kind].removeprefix(", ")
        low, high = whole.split(", ") if whole else ("", "")
        limits = [f"low={p.minimum if p.minimum is not None else low}"] if p.minimum is not None or low else []
        limits += [f"high={p.maximum if p.maximum is not None else high}"] if p.maximum is not None or high else []
        return "".join(f", {limit}" for limit in limits)

    def nullable(self, p: ir.Param, expression: str) -> str:
        return f"None if {names.param(p)} is None else {expression}" if p.nullable else expression

    def size_of(self, getter: str) -> str:
        """The C call of the getter that tells a size, on the object that is already entered."""
        member = self.owner.member(getter)
        assert isinstance(member, ir.Method)
        return f'library["{cabi.lower(self.api, self.owner, member).function.name}"](pointer)'

    # --- calls ---------------------------------------------------------------------------------------

    def expressions(self, function: cabi.CFunction, a: Arguments, extra: dict[cabi.Role, str]) -> str:
        return ", ".join(extra[p.role] if p.role in extra else a.values[p.of, p.role] for p in function.params)

    def receiver(self) -> dict[cabi.Role, str]:
        return {} if self.static else {cabi.Role.RECEIVER: "pointer"}

    def invoke(self, call: cabi.Call, a: Arguments, extra: dict[cabi.Role, str], target: str) -> Lines:
        """`target = function(...)`, the rich twin where the library has it."""
        extra = {**extra, cabi.Role.ERROR: "report.native"}
        plain = f'library["{call.function.name}"]({self.expressions(call.function, a, extra)})'
        assign = f"{target} = " if target else ""
        if call.rich is None:
            return [f"{assign}{plain}"]
        return [
            f'rich = library.find("{call.rich.name}")',
            "if rich is not None:",
            f"    {assign}rich({self.expressions(call.rich, a, extra)})",
            "else:",
            f"    {assign}{plain}",
        ]

    def failure(self, m: ir.Method, status: str = "") -> str:
        fallback = self.code(m.failure)
        words = f"{fallback}, {status}" if status else fallback
        if m.rich_error or m.error_param or not m.last_error:
            return f"raise report.failure({words})"
        pointer = "pointer" if m.last_error_of == self.owner.name else "handle.owner_pointer"
        return f'raise report.ask("{m.last_error}", {pointer}).failure({words})'

    def code(self, name: str) -> str:
        enum = self.api.enum(self.api.error.code_enum)
        return f"values.{names.type_name(enum)}.{names.constant(enum.value(name))}"

    def role(self, name: str) -> str:
        """The exception class of an error code."""
        return f"errors.{names.error_class(self.api, self.api.enum(self.api.error.code_enum).value(name))}"

    def checked(self, m: ir.Method, call: Lines) -> Lines:
        """The call, and what happens when it fails."""
        if m.fails is ir.Fails.NEVER:
            return call
        if m.fails is ir.Fails.STATUS:
            test = ["if status != 0:", f"    {self.failure(m, 'status')}"]
        else:
            test = ["if made is None:", f"    {self.failure(m)}"]
        return ["with Report(library) as report:", *indent([*call, *test])]

    def target(self, m: ir.Method) -> str:
        if m.fails is ir.Fails.STATUS:
            return "status"
        if m.fails is ir.Fails.NULL:
            return "made"
        return "value" if m.returns else ""

    # --- members -------------------------------------------------------------------------------------

    def constructor(self, m: ir.Method) -> Lines:
        """Statements that end with `handle` being the new object's."""
        a = self.arguments(m)
        call = cabi.lower(self.api, self.owner, m)
        inner = [*a.before, *self.checked(m, self.invoke(call, a, {}, "made"))]
        confined = self.owner.threads is ir.Threads.CONFINED
        needs = ", ".join(a.needs)
        made = [
            f'handle = Handle.owned(library, "{self.owner.name}", made, "{self.owner.delete}", {confined}, '
            f"made_from({needs}))"
        ]
        made += [f"handle.keep({place}, {value})" for place, value in a.kept]
        first = next((names.param(p) for p in m.params if isinstance(p.type, ir.HandleType) and not p.nullable), "")
        library = f"library = {first}._handle.library" if first else "library = library_ or default()"
        return [library, *self.within(m, f'Named("{m.name}")', "", a, [*inner, *made])]

    def method(self, m: ir.Method) -> Lines:
        a = self.arguments(m)
        call = cabi.lower(self.api, self.owner, m)
        outs, extra, result = self.outs(m)
        steps = [*self.preconditions(m), *a.before, *outs]
        if self.is_plain(m):
            assert m.returns
            value = f'library["{call.function.name}"]({self.expressions(call.function, a, self.receiver())})'
            return self.inside(m, a, [*steps, f"return {self.value(m.returns, value)}"])
        steps += self.checked(m, self.invoke(call, a, {**self.receiver(), **extra}, self.target(m)))
        steps += [f"handle.keep({place}, {value})" for place, value in a.kept]
        steps += ["handle.gate.invalidate()"] if m.invalidates else []
        steps += [f'handle.states.add("{s}")' for s in m.sets]
        steps += [f'handle.states.discard("{s}")' for s in m.clears]
        return self.inside(m, a, [*steps, *result])

    def is_plain(self, m: ir.Method) -> bool:
        """One expression is the whole call: nothing fails, nothing moves, and NULL means nothing special."""
        if m.fails is not ir.Fails.NEVER or m.invalidates or m.returns is None:
            return False
        maybe_nothing = m.returns.nullable and isinstance(m.returns.type, ir.HandleType)
        return m.returns.via is ir.Via.VALUE and not maybe_nothing

    def sequence(self, s: ir.Sequence) -> Lines:
        a = self.arguments(s)
        c = cabi.lower_sequence(self.api, self.owner, s)
        steps = [*self.preconditions(s), *a.before]
        steps.append(f'count = library["{c.count.name}"]({self.expressions(c.count, a, self.receiver())})')
        if s.negative == "empty":
            steps.append("count = max(count, 0)")
        elif s.negative:
            steps += ["if count < 0:", f"    raise {self.role(s.negative)}()"]
        steps.append(f'item = library["{c.item.name}"]')
        return self.inside(s, a, [*steps, *self.items(s, c, a)])

    def items(self, s: ir.Sequence, c: cabi.ListCall, a: Arguments) -> Lines:
        outs, extra = self.element_outs(s.element)
        roles = {**self.receiver(), **extra, cabi.Role.INDEX: "i", cabi.Role.ERROR: "report.native"}
        call = f"item({self.expressions(c.item, a, roles)})"
        fallback = self.code(s.item_failure or self.api.error.generic)
        if s.item_fails is ir.Fails.STATUS:
            inner = [*outs, f"status = {call}", "if status != 0:", f"    raise report.failure({fallback}, status)"]
            loop = ["for i in range(count):", *indent([*inner, f"made.append({self.out_value(s.element)})"])]
            return ["made = []", "with Report(library) as report:", *indent(loop), "return tuple(made)"]
        value = self.value(s.element, call)
        short = f"return tuple({value} for i in range(count))"
        if len(short) <= 100:
            return [short]
        return ["return tuple(", f"    {value}", "    for i in range(count)", ")"]

    def view(self, v: ir.View) -> Lines:
        c = cabi.lower_view(self.api, self.owner, v)
        element = f"dtype_of(self.{v.element}.name.lower())" if v.element else '""'
        return [
            "handle = self._handle",
            "library = handle.library",
            "",
            "def locate(pointer: int) -> tuple[int | None, int]:",
            *indent(self.preconditions(v)),
            f'    return library["{c.pointer.name}"](pointer), library["{c.size.name}"](pointer)',
            "",
            f'return View(handle, "{v.name}", locate, {element}, self._view_shape("{v.name}"))',
        ]

    def inside(self, m: ir.AnyMember, a: Arguments, steps: Lines) -> Lines:
        """The steps while the object and its arguments are entered."""
        if self.static:
            return ["library = library_ or default()", *self.within(m, f'Named("{m.name}")', "", a, steps)]
        kind = "Visit" if isinstance(m, ir.Method) and m.threads is ir.Threads.ANY else "Use"
        head = ["handle = self._handle", "library = handle.library"]
        return [*head, *self.within(m, f'{kind}(handle, "{m.name}")', "pointer", a, steps)]

    def within(self, m: ir.AnyMember, manager: str, pointer: str, a: Arguments, steps: Lines) -> Lines:
        uses = [f'Use({handle}, "{m.name}") as {name}' for handle, name in a.uses]
        own = [f"{manager} as {pointer}"] if pointer else [] if uses else [manager]
        managers = [*own, *uses]
        if len(managers) == 1:
            return [f"with {managers[0]}:", *indent(steps)]
        return ["with (", *indent(f"{each}," for each in managers), "):", *indent(steps)]

    # --- before the call -----------------------------------------------------------------------------

    def preconditions(self, m: ir.AnyMember) -> Lines:
        lines = [self.need(n) for n in m.needs]
        if isinstance(m, ir.Method):
            if m.mutates and self.owner.lifetime is ir.Lifetime.BORROWED:
                lines.append("handle.require_mutable()")
            if m.invalidates:
                lines.append("handle.gate.require_no_view()")
        return lines

    def need(self, n: ir.Need) -> str:
        if n.kind is ir.NeedKind.STATE:
            return f'handle.require_state("{n.name}", {self.role(n.error)})'
        view = self.owner.member(n.name)
        assert isinstance(view, ir.View)
        c = cabi.lower_view(self.api, self.owner, view)
        both = f'library["{c.pointer.name}"](pointer), library["{c.size.name}"](pointer)'
        return f"handle.require_memory({both}, {self.role(n.error)})"

    # --- results -------------------------------------------------------------------------------------

    def outs(self, m: ir.Method) -> tuple[Lines, dict[cabi.Role, str], Lines]:
        """Statements before the call, expressions of the out-parameters, and the `return`."""
        r = m.returns
        if r is None:
            return [], {}, []
        if r.via is ir.Via.FILL:
            before = [f"size = {self.size_of(r.sized_by)}", "memory = convert.filled(size)"]
            return before, {cabi.Role.FILL: "memory", cabi.Role.FILL_LENGTH: "size"}, ["return memory.raw[:size]"]
        if r.via is ir.Via.OUT:
            before, extra = self.element_outs(r)
            return before, extra, [f"return {self.out_value(r)}"]
        if r.nullable and isinstance(r.type, ir.HandleType):
            found = self.target(m)
            return [], {}, [f"return None if {found} is None else {self.value(r, found, checked=True)}"]
        return [], {}, [f"return {self.value(r, self.target(m), checked=m.fails is ir.Fails.NULL)}"]

    def element_outs(self, r: ir.Return) -> tuple[Lines, dict[cabi.Role, str]]:
        if r.via is not ir.Via.OUT:
            return [], {}
        if isinstance(r.type, ir.Bytes):
            before = ["address = ctypes.c_void_p()", f"size = {types.scalar_c(r.length_type)}()"]
            return before, {cabi.Role.OUT: "ctypes.byref(address)", cabi.Role.OUT_LENGTH: "ctypes.byref(size)"}
        assert isinstance(r.type, ir.Scalar)
        return [f"out = {types.scalar_c(r.type.name)}()"], {cabi.Role.OUT: "ctypes.byref(out)"}

    def out_value(self, r: ir.Return) -> str:
        return "convert.bytes_from_c(address.value, size.value)" if isinstance(r.type, ir.Bytes) else "out.value"

    def value(self, r: ir.Return, expression: str, checked: bool = False) -> str:
        if not isinstance(r.type, ir.HandleType):
            return types.from_c(self.api, r.type, expression, r.nullable)
        target = self.api.object(r.type.name)
        found = expression if checked else f"convert.found({expression})"
        if r.ownership is ir.Ownership.NEW and not r.dependent:
            confined = target.threads is ir.Threads.CONFINED
            kept = "made_from(self)" if target.retains else "()"
            handle = f'Handle.owned(library, "{target.name}", {found}, "{target.delete}", {confined}, {kept})'
        else:
            const = ", const=True" if r.const else ""
            delete = f', delete="{target.delete}"' if r.ownership is ir.Ownership.NEW else ""
            handle = f'Handle.part(handle, "{target.name}", {found}{const}{delete})'
        return f"{names.module(target)}_module.{names.type_name(target)}._wrap({handle})"
