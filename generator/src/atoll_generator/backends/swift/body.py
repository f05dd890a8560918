# SPDX-License-Identifier: Apache-2.0
"""The statements inside a Swift member: check what must hold, call, tell failures, read the result.

Must not know documentation or signatures.
"""

from __future__ import annotations

from collections.abc import Sequence

from atoll_generator import cabi, ir
from atoll_generator.backends.swift import names, types
from atoll_generator.backends.swift.arguments import Arguments, Converter, Lines, apply, bound, expressions, indent

FETCH_API = "let api = handle.library.api"


def code(api: ir.Api, value: str) -> str:
    """An error code by its name in the specification."""
    return f".{names.value_name(api.enum(api.error.code_enum).value(value))}"


def enclose(around: Sequence[str], inner: Lines) -> Lines:
    """The inner statements inside closures, one for every opening line."""
    if not around:
        return inner
    enclosed = enclose(around[1:], inner)
    opening = around[0]
    if ".withUnsafeBytes" in opening and not any("try " in line for line in enclosed):
        opening = opening.removeprefix("try ")  # it throws only what its closure throws
    return [opening, *indent(enclosed), "}"]


def bind(name: str, value: Lines) -> Lines:
    """`let name = value`, the value over several lines if it must be."""
    return [f"let {name} = {value[0]}".rstrip(), *value[1:]]


class Body:
    """Builds the statements of one member of one object."""

    def __init__(self, api: ir.Api, owner: ir.Object) -> None:
        self.api = api
        self.owner = owner
        self.static = owner.lifetime is ir.Lifetime.STATIC

    # --- members -------------------------------------------------------------------------------------

    def constructor(self, m: ir.Method) -> Lines:
        arguments = Converter(self.api, self.owner, m).convert()
        lines = [self.find_library(m), "let api = library.api"]
        lines += self.report(m)
        inner = [*arguments.before]
        value = self.call(m, arguments, {}, inner)
        inner += [*bind("made", value), *self.null(m, "made", "nil"), "return made"]
        if arguments.kept:
            lines.append(f"let kept = Handle.kept({', '.join(arguments.kept)})")
        result = [f'let pointer = try naming("{m.name}", "{self.owner.name}") {{', *indent(inner), "}"]
        return [*lines, *result, f"handle = {self.own('pointer', bool(arguments.kept))}"]

    def find_library(self, m: ir.Method) -> str:
        handles = [p for p in m.params if isinstance(p.type, ir.HandleType) and not p.nullable]
        if handles:
            return f"let library = {names.local(handles[0])}.handle.library"
        return "let library = try library ?? NativeLibrary.shared()"

    def method(self, m: ir.Method) -> Lines:
        arguments = Converter(self.api, self.owner, m).convert()
        steps = [*self.preconditions(m), *arguments.before, *self.report(m)]
        steps += self.calls(m, arguments)
        return self.inside(m, [*steps])

    def sequence(self, s: ir.Sequence) -> Lines:
        arguments = Converter(self.api, self.owner, s).convert()
        c = cabi.lower_sequence(self.api, self.owner, s)
        receiver = {} if self.static else {cabi.Role.RECEIVER: "pointer"}
        steps = [*self.preconditions(s), *arguments.before]
        counter = bound(c.count, "counter", steps)
        count = f"{counter}({', '.join(expressions(c.count, arguments, receiver))})"
        inner = [f"let count = {count}", *self.negative(s), *self.items(s, c, arguments)]
        closed = enclose(arguments.around, inner)
        steps += [f"return {closed[0]}", *closed[1:]] if arguments.around else closed
        return self.inside(s, steps)

    def view(self, v: ir.View, mutable: bool) -> Lines:
        c = cabi.lower_view(self.api, self.owner, v)
        steps = [FETCH_API, *self.needs(v)]
        if mutable:
            steps.append("try handle.requireMutable()")
        pointer, size = apply(c.pointer, ("pointer",)), apply(c.size, ("pointer",))
        steps += [f"let size = {size}", f"return ({pointer}, size)"]
        kind = "UnsafeMutableRawBufferPointer" if mutable else "UnsafeRawBufferPointer"
        return [
            f'let (address, size) = try handle.openLease("{v.name}") {{ pointer in',
            *indent(steps),
            "}",
            "defer { handle.endLease() }",
            f"return try body({kind}(start: address, count: size))",
        ]

    def inside(self, m: ir.AnyMember, steps: Lines) -> Lines:
        """The steps while the object is entered."""
        if self.static:
            found = ["let api = try (library ?? NativeLibrary.shared()).api", *steps]
            return [f'try naming("{m.name}", "{self.owner.name}") {{', *indent(found), "}"]
        enter = "visit" if isinstance(m, ir.Method) and m.threads is ir.Threads.ANY else "use"
        uses = "pointer" if any("pointer" in line.replace("api.pointee", "") for line in steps) else "_"
        return [f'try handle.{enter}("{m.name}") {{ {uses} in', *indent([FETCH_API, *steps]), "}"]

    # --- before the call -----------------------------------------------------------------------------

    def preconditions(self, m: ir.Method | ir.Sequence) -> Lines:
        lines = self.needs(m)
        if isinstance(m, ir.Method):
            if m.mutates and self.owner.lifetime is ir.Lifetime.BORROWED:
                lines.append("try handle.requireMutable()")
            if m.invalidates:
                lines.append("try handle.requireNoView()")
        return lines

    def needs(self, m: ir.AnyMember) -> Lines:
        return [self.need(n) for n in m.needs]

    def need(self, n: ir.Need) -> str:
        if n.kind is ir.NeedKind.STATE:
            return f"try handle.require(.{names.state_case(n.name)}, else: {code(self.api, n.error)})"
        view = self.owner.member(n.name)
        assert isinstance(view, ir.View)
        c = cabi.lower_view(self.api, self.owner, view)
        pointer, size = (f"api.pointee.{f.name}!" for f in (c.pointer, c.size))
        return f"try checkMemory({pointer}(pointer), {size}(pointer), else: {code(self.api, n.error)})"

    def report(self, m: ir.Method) -> Lines:
        return ["let report = ErrorReport(api)"] if m.rich_error or m.error_param else []

    # --- the call and its result ---------------------------------------------------------------------

    def call(self, m: ir.Method, arguments: Arguments, extra: dict[cabi.Role, str], before: Lines) -> Lines:
        """The value of the call; what has to be looked for first is added to `before`."""
        c = cabi.lower(self.api, self.owner, m)
        function = bound(c.function, "function", before)
        extra = {cabi.Role.ERROR: "report.native", **extra}
        if not self.static:
            extra[cabi.Role.RECEIVER] = "pointer"
        plain = f"{function}({', '.join(expressions(c.function, arguments, extra))})"
        if c.rich is None:
            inner = [*arguments.inside, f"return {plain}"] if arguments.inside else [plain]
            return enclose(arguments.around, inner)
        rich = ", ".join(expressions(c.rich, arguments, extra))
        choice = [f"if let rich = api.pointee.{c.rich.name} {{ return rich({rich}) }}", f"return {plain}"]
        if arguments.around:
            return enclose(arguments.around, [*arguments.inside, *choice])
        return ["", *indent([f"api.pointee.{c.rich.name}.map {{ $0({rich}) }}", f"?? {plain}"])]

    def calls(self, m: ir.Method, arguments: Arguments) -> Lines:
        r = m.returns
        lines, extra = self.outs(r, m)
        value = self.call(m, arguments, extra, lines)
        if m.fails is ir.Fails.STATUS:
            lines += [*bind("status", value), *self.status(m)]
        elif m.fails is ir.Fails.NULL:
            lines += [*bind("found", value), *self.null(m, "found", "pointer")]
        elif r and r.via is ir.Via.VALUE:
            lines += bind("found", value)
        else:
            lines += value
        lines += [*arguments.retained, *self.states(m)]
        return lines + self.answer(m, r)

    def outs(self, r: ir.Return | None, m: ir.Method) -> tuple[Lines, dict[cabi.Role, str]]:
        if r is None or r.via is ir.Via.VALUE:
            return [], {}
        if r.via is ir.Via.FILL:
            getter = self.owner.member(r.sized_by)
            assert isinstance(getter, ir.Method)
            size = apply(cabi.lower(self.api, self.owner, getter).function, ("pointer",))
            lines = [f"var filled = [UInt8](repeating: 0, count: {size})", "let size = filled.count"]
            return lines, {cabi.Role.FILL: "&filled", cabi.Role.FILL_LENGTH: "size"}
        return self.out_variables(r)

    def out_variables(self, r: ir.Return) -> tuple[Lines, dict[cabi.Role, str]]:
        if isinstance(r.type, ir.Bytes):
            pointer = "UnsafePointer<CChar>?" if r.pointed == "char" else "UnsafeRawPointer?"
            lines = [f"var bytes: {pointer}", f"var size = {types.C_SCALARS[r.length_type]}(0)"]
            return lines, {cabi.Role.OUT: "&bytes", cabi.Role.OUT_LENGTH: "&size"}
        return [f"var out = {types.c_zero(r.type)}"], {cabi.Role.OUT: "&out"}

    def states(self, m: ir.Method) -> Lines:
        return [f"handle.set(.{names.state_case(s)})" for s in m.sets] + [
            f"handle.clear(.{names.state_case(s)})" for s in m.clears
        ]

    def answer(self, m: ir.Method, r: ir.Return | None) -> Lines:
        if r is None:
            return []
        if r.via is ir.Via.FILL:
            return ["return filled"]
        if r.via is ir.Via.OUT:
            return [f"return {self.out_value(r)}"]
        return self.value(r, "found", checked=m.fails is ir.Fails.NULL)

    def out_value(self, r: ir.Return) -> str:
        return "copyBytes(bytes, size)" if isinstance(r.type, ir.Bytes) else types.from_c(self.api, r.type, "out")

    def value(self, r: ir.Return, expression: str, checked: bool) -> Lines:
        """`return` of what C returned; `checked`: it is known not to be NULL."""
        if isinstance(r.type, ir.Text):
            if r.nullable:
                return [f"return {expression}.map {{ String(cString: $0) }}"]
            return [] if checked else [f"return try text({expression})"]
        if isinstance(r.type, ir.HandleType):
            if r.nullable:
                return [f"return {expression}.map {{ {self.wrap(r, '$0')} }}"]
            lines = [] if checked else [f"let found = try notNull({expression})"]
            target = self.api.object(r.type.name)
            if r.ownership is ir.Ownership.NEW and not r.dependent and target.retains:
                lines.append("let kept = Handle.kept(handle)")
            made = self.handle(r, target, expression if checked else "found")
            return [*lines, f"let part = {made}", f"return {names.type_name(target)}(handle: part)"]
        return [f"return {types.from_c(self.api, r.type, expression)}"]

    # --- handles -------------------------------------------------------------------------------------

    def wrap(self, r: ir.Return, expression: str) -> str:
        assert isinstance(r.type, ir.HandleType)
        target = self.api.object(r.type.name)
        return f"{names.type_name(target)}(handle: {self.handle(r, target, expression)})"

    def handle(self, r: ir.Return, target: ir.Object, expression: str) -> str:
        if r.ownership is ir.Ownership.NEW and not r.dependent:
            return Body(self.api, target).own(expression, target.retains, "handle.library")
        delete = f", delete: api.pointee.{target.delete}!" if r.ownership is ir.Ownership.NEW else ""
        const = ", isConst: true" if r.const else ""
        return f'Handle("{target.name}", partOf: handle, {expression}{const}{delete})'

    def own(self, expression: str, keeps: bool, library: str = "library") -> str:
        confined = str(self.owner.threads is ir.Threads.CONFINED).lower()
        keeping = ", keeping: kept" if keeps else ""
        delete = f"{library}.api.pointee.{self.owner.delete}!"
        return f'Handle("{self.owner.name}", {library}, {expression}, confined: {confined}{keeping}, delete: {delete})'

    # --- failures ------------------------------------------------------------------------------------

    def status(self, m: ir.Method) -> Lines:
        ok = self.api.enum(self.api.error.status_enum).value(self.api.error.ok).value
        return [f"if status != {ok} {{", *indent([self.throw(m, "pointer", "status: status, ")]), "}"]

    def null(self, m: ir.Method, name: str, receiver: str) -> Lines:
        if m.fails is not ir.Fails.NULL:
            return []
        return [f"guard let {name} else {{", *indent([self.throw(m, receiver)]), "}"]

    def throw(self, m: ir.Method, receiver: str, status: str = "") -> str:
        return f"throw {self.source(m, receiver)}.failure({status}fallback: {code(self.api, m.failure)})"

    def source(self, m: ir.Method, receiver: str) -> str:
        if m.rich_error or m.error_param:
            return "report"
        if not m.last_error:
            return "ErrorReport()"
        if m.last_error_of != self.owner.name:
            receiver = "handle.ownerPointer"
        return f"ErrorReport(api, last: api.pointee.{m.last_error}, of: {receiver})"

    # --- lists ---------------------------------------------------------------------------------------

    def negative(self, s: ir.Sequence) -> Lines:
        if not s.negative:
            return []
        if s.negative == "empty":
            return ["if count < 0 { return [] }"]
        return [f"if count < 0 {{ throw Failure.of({code(self.api, s.negative)}) }}"]

    def items(self, s: ir.Sequence, c: cabi.ListCall, arguments: Arguments) -> Lines:
        extra = {} if self.static else {cabi.Role.RECEIVER: "pointer"}
        index = types.C_SCALARS[s.index_type]
        extra[cabi.Role.INDEX] = "index" if index == types.C_SCALARS[s.count_type] else f"{index}(index)"
        extra[cabi.Role.ERROR] = "report.native"
        before, outs = self.out_variables(s.element) if s.element.via is ir.Via.OUT else ([], {})
        found: Lines = []
        function = bound(c.item, "getter", found)
        call = f"{function}({', '.join(expressions(c.item, arguments, {**extra, **outs}))})"
        inner = [*(["let report = ErrorReport(api)"] if s.item_error_param else []), *before, *self.item(s, call)]
        attempt = "try " if any("try " in line or "throw " in line for line in inner) else ""
        if len(inner) == 1:
            inner = [inner[0].removeprefix("return ")]
        return [*found, f"return {attempt}(0..<max(0, count)).map {{ index in", *indent(inner), "}"]

    def item(self, s: ir.Sequence, call: str) -> Lines:
        fallback = code(self.api, s.item_failure or self.api.error.generic)
        source = "report" if s.item_error_param else "ErrorReport()"
        if s.item_fails is ir.Fails.STATUS:
            throw = f"throw {source}.failure(status: status, fallback: {fallback})"
            return [f"let status = {call}", f"if status != 0 {{ {throw} }}", f"return {self.out_value(s.element)}"]
        if s.item_fails is ir.Fails.NULL:
            guard = [f"guard let found = {call} else {{", f"    throw {source}.failure(fallback: {fallback})", "}"]
            return [*guard, f"return {self.wrap(s.element, 'found')}"]
        return self.value(s.element, call, checked=False)
