# SPDX-License-Identifier: Apache-2.0
"""The statements inside a C++ member: enter the object, check, call, tell failures, read the result.

Must not know documentation or signatures.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from atoll_generator import cabi, ir
from atoll_generator.backends.cpp import names, types

Lines = list[str]


def indent(lines: Sequence[str]) -> Lines:
    return [f"  {line}" if line else "" for line in lines]


def call(function: str, arguments: Sequence[str]) -> str:
    return f"{function}({', '.join(arguments)})"


def function(name: str) -> str:
    """A C function in the table."""
    return f"table.{name}"


def checks(conditions: Sequence[str]) -> Lines:
    """Stops with the first failure."""
    return [f"if (!{c}) return call.error();" for c in conditions]


@dataclass
class Arguments:
    """How the arguments of a member reach C. `values`: (role, parameter) → expression."""

    early: Lines = field(default_factory=list)
    """Conditions that need nothing but the arguments."""
    late: Lines = field(default_factory=list)
    """Conditions that need the function table and the receiver."""
    before: Lines = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)
    """Place (a C++ expression) and what is kept there."""
    values: dict[tuple[cabi.Role, str], str] = field(default_factory=dict)

    def expressions(self, f: cabi.CFunction, extra: dict[cabi.Role, str]) -> Lines:
        return [extra[p.role] if p.role in extra else self.values[p.role, p.of] for p in f.params]


class Body:
    """Builds the statements of the members of one object."""

    def __init__(self, api: ir.Api, owner: ir.Object) -> None:
        self.api = api
        self.owner = owner
        self.static = owner.lifetime is ir.Lifetime.STATIC

    def code(self, name: str) -> str:
        return names.code(self.api, name)

    def ok(self) -> str:
        return self.api.enum(self.api.error.status_enum).value(self.api.error.ok).c_name

    # --- arguments -----------------------------------------------------------------------------------

    def arguments(self, m: ir.Method | ir.Sequence) -> Arguments:
        found = Arguments()
        for p in m.params:
            self.argument(m, p, found)
        return found

    def argument(self, m: ir.Method | ir.Sequence, p: ir.Param, to: Arguments) -> None:
        name = names.param(p)
        match p.type:
            case ir.Scalar(scalar):
                if p.minimum is not None or p.maximum is not None:
                    to.early.append(self.range_check(p, scalar, name))
                to.values[cabi.Role.VALUE, p.name] = name
            case ir.EnumType(enum):
                to.values[cabi.Role.VALUE, p.name] = f"static_cast<{self.api.enum(enum).c_name}>({name})"
            case ir.Text():
                self.text(p, name, to)
            case ir.HandleType(other):
                self.handle(p, other, name, to)
            case ir.CallbackType(other):
                self.callback(m, other, p, name, to)
            case ir.Bytes() | ir.MutableBytes():
                self.memory(m, p, name, to)
            case ir.IntList():
                assert p.length
                to.values[cabi.Role.DATA, p.name] = f"{name}.data()"
                to.values[cabi.Role.LENGTH, p.name] = self.length(p.length, f"{name}.size()")
            case ir.BytesList():
                assert p.length
                assert p.lengths
                to.before.append(f"const support::StringList<{types.scalar(p.lengths.c_type)}> {name}_list({name});")
                to.values[cabi.Role.DATA, p.name] = f"{name}_list.data()"
                to.values[cabi.Role.LENGTHS, p.name] = f"{name}_list.sizes()"
                to.values[cabi.Role.LENGTH, p.name] = self.length(p.length, f"{name}_list.count()")

    def length(self, length: ir.Length, value: str) -> str:
        return value if length.c_type == "size" else f"static_cast<{types.scalar(length.c_type)}>({value})"

    def range_check(self, p: ir.Param, scalar: str, name: str) -> str:
        low = p.minimum if p.minimum is not None else 0
        high = p.maximum if p.maximum is not None else types.highest(scalar)
        return f'call.in_range({name}, "{name}", {low}, {high})'

    def text(self, p: ir.Param, name: str, to: Arguments) -> None:
        if p.nullable:
            to.early.append(f'(!{name} || call.c_string(*{name}, "{name}"))')
            to.values[cabi.Role.VALUE, p.name] = f"({name} ? {name}->c_str() : nullptr)"
        else:
            to.early.append(f'call.c_string({name}, "{name}")')
            to.values[cabi.Role.VALUE, p.name] = f"{name}.c_str()"

    def handle(self, p: ir.Param, other: str, name: str, to: Arguments) -> None:
        o = self.api.object(other)
        node = f"support::Access::node({'*' if p.nullable else ''}{name})"
        const = "" if p.ownership is ir.Ownership.TAKE else "const "
        if p.nullable:
            to.early.append(f"({name} == nullptr || call.enter({node}))")
        else:
            to.early.append(f"call.enter({node})")
        to.values[cabi.Role.VALUE, p.name] = f"support::Access::native<{const}{o.c_name}>({name})"

    def callback(self, m: ir.Method | ir.Sequence, other: str, p: ir.Param, name: str, to: Arguments) -> None:
        kind = names.type_name(self.api.callback(other))
        to.before.append(
            f"const auto {name}_kept = {name} ? std::make_shared<const {kind}>(std::move({name})) : nullptr;"
        )
        to.values[cabi.Role.CALLBACK, p.name] = (
            f"({name}_kept ? &call_{names.file(self.api.callback(other))} : nullptr)"
        )
        to.values[cabi.Role.CONTEXT, p.name] = f"const_cast<{kind}*>({name}_kept.get())"
        to.kept.append((f'"{m.name}"', f"{name}_kept"))

    def memory(self, m: ir.Method | ir.Sequence, p: ir.Param, name: str, to: Arguments) -> None:
        if p.sized_by:
            getter = self.owner.member(p.sized_by)
            assert isinstance(getter, ir.Method)
            to.late.append(f'call.sized({name}.size(), {function(getter.c_name)}(self), "{name}")')
        assert p.length
        to.values[cabi.Role.DATA, p.name] = f"{name}.data()"
        to.values[cabi.Role.LENGTH, p.name] = self.length(p.length, f"{name}.size()")
        if p.ownership is ir.Ownership.RETAIN and isinstance(p.type, ir.Bytes):
            to.kept.append((f'"{m.name}"', f"{name}.keeper()"))

    # --- members -------------------------------------------------------------------------------------

    def constructor(self, m: ir.Method, operation: str) -> Lines:
        arguments = self.arguments(m)
        early = [*arguments.early] if self.brings_library(m) else ["call.use(library)", *arguments.early]
        lines = [f'support::Call<Api> call("{operation}");', *checks(early), "const auto& table = call.table();"]
        lines += [*self.found(m), *arguments.before, *self.called(m, arguments)]
        lines.append(f"auto node = {self.new_node(self.owner, 'answer')};")
        lines += [line for p in m.params for line in self.keep_handle(p)]
        lines += [f"node->keep({place}, {value});" for place, value in arguments.kept]
        return [*lines, f"return support::Access::wrap<{names.type_name(self.owner)}>(std::move(node));"]

    @staticmethod
    def brings_library(m: ir.Method | ir.Sequence) -> bool:
        """Some argument is an object, and its library is the one to use."""
        return any(isinstance(p.type, ir.HandleType) and not p.nullable for p in m.params)

    def keep_handle(self, p: ir.Param) -> Iterator[str]:
        if not isinstance(p.type, ir.HandleType):
            return
        name = names.param(p)
        node = f"support::Access::node({'*' if p.nullable else ''}{name})"
        guard = f"if ({name} != nullptr) " if p.nullable else ""
        yield f'{guard}node->keep_all(*{node}, "what {name} keeps");'
        if p.ownership is ir.Ownership.RETAIN:
            yield f'{guard}node->keep("{name}", {node});'

    def erase(self, o: ir.Object) -> str:
        return f"&delete_{names.file(o)}"

    def new_node(self, o: ir.Object, native: str) -> str:
        confined = str(o.threads is ir.Threads.CONFINED).lower()
        return call("support::new_node", ["call.shared_table()", f'"{o.name}"', native, confined, self.erase(o)])

    def method(self, m: ir.Method) -> Lines:
        arguments = self.arguments(m)
        lines = [*self.entered(m, arguments), *self.found(m, arguments), *arguments.before]
        if m.invalidates:
            lines.append("node_->gate().invalidate();")
        lines += self.called(m, arguments)
        lines += [f"node_->keep({place}, {value});" for place, value in arguments.kept]
        lines += [f"node_->set({names.state(s)});" for s in m.sets]
        lines += [f"node_->clear({names.state(s)});" for s in m.clears]
        return lines + self.answer(m)

    def sequence(self, s: ir.Sequence) -> Lines:
        arguments = self.arguments(s)
        c = cabi.lower_sequence(self.api, self.owner, s)
        receiver = {} if self.static else {cabi.Role.RECEIVER: "self"}
        counted = call(function(c.count.name), arguments.expressions(c.count, receiver))
        kind = types.result(self.api, s.element.type, s.element.nullable)
        lines = [*self.entered(s, arguments), *self.found(s, arguments), *arguments.before]
        lines += [f"const auto count = {counted};", *self.negative(s, kind)]
        lines += [f"std::vector<{kind}> listed;", "listed.reserve(static_cast<std::size_t>(count));"]
        index_type = types.scalar(s.index_type)
        bound = "count" if s.index_type == s.count_type else f"static_cast<{index_type}>(count)"
        head = f"for ({index_type} position = 0; position < {bound}; ++position) {{"
        return [*lines, head, *indent(self.item(s, c, arguments, receiver)), "}", "return listed;"]

    def negative(self, s: ir.Sequence, kind: str) -> Lines:
        if not s.negative:
            return []
        if s.negative == "empty":
            return [f"if (count < 0) return std::vector<{kind}>();"]
        return [f'if (count < 0) return call.failure({self.code(s.negative)}, "there is no such list");']

    def item(self, s: ir.Sequence, c: cabi.ListCall, arguments: Arguments, receiver: dict[cabi.Role, str]) -> Lines:
        outs, extra = self.outs(s.element)
        extra = {**receiver, **extra, cabi.Role.INDEX: "position", cabi.Role.ERROR: "report.native()"}
        value = call(function(c.item.name), arguments.expressions(c.item, extra))
        failure = self.code(s.item_failure or self.api.error.generic)
        if s.item_fails is ir.Fails.STATUS:
            return [
                "Report report(table);",
                *outs,
                f"const auto status = {value};",
                f"if (status != {self.ok()}) return report.failure(call.operation(), {failure}, status);",
                f"listed.push_back({self.out_value(s.element)});",
            ]
        pointer = isinstance(s.element.type, ir.HandleType | ir.Text)
        lines = [f"{'auto* const' if pointer else 'const auto'} answer = {value};"]
        if pointer and not s.element.nullable:
            lines.append(f'if (answer == nullptr) return call.failure({failure}, "the library returned nothing");')
        return [*lines, f"listed.push_back({self.converted(s.element, 'answer')});"]

    def view(self, v: ir.View) -> Lines:
        lines = [*self.entered(v, Arguments()), *self.found(v)]
        lines.append(f"auto* const found = {function(v.pointer)}(self);")
        made = call(
            "support::ViewAccess::make<Api>", ["node_", "const_cast<void*>(found)", f"{function(v.size)}(self)"]
        )
        return [*lines, f"return {made};"]

    # --- before the call -----------------------------------------------------------------------------

    def entered(self, m: ir.AnyMember, arguments: Arguments) -> Lines:
        """The start of every body: the object entered, what needs no function checked, the function table found."""
        head = f'support::Call<Api> call("{m.name}");'
        if self.static:
            return [head, *checks(["call.use(library)", *arguments.early]), "const auto& table = call.table();"]
        visit = isinstance(m, ir.Method) and m.threads is ir.Threads.ANY
        early = [f"call.{'visit' if visit else 'enter'}(node_)"]
        if isinstance(m, ir.Method) and m.mutates and self.owner.lifetime is ir.Lifetime.BORROWED:
            early.append("call.writable(*node_)")
        early += [self.state(n) for n in m.needs if n.kind is ir.NeedKind.STATE]
        if isinstance(m, ir.Method) and m.invalidates:
            early.append("call.no_view(*node_)")
        self_ = f"auto* const self = static_cast<{self.owner.c_name}*>(node_->native());"
        return [head, *checks([*early, *arguments.early]), "const auto& table = call.table();", self_]

    def state(self, n: ir.Need) -> str:
        return f'call.state(*node_, {names.state(n.name)}, "{n.name}", {self.code(n.error)})'

    def found(self, m: ir.AnyMember, arguments: Arguments | None = None) -> Lines:
        """What the library may lack, and what takes a function to know."""
        late = []
        for f in cabi.of_member(self.api, self.owner, m):
            if m.optional and f.name not in self.extras(m):
                late.append(f'call.has({function(f.name)}, "{f.name}")')
        late += [self.memory_need(n) for n in m.needs if n.kind is ir.NeedKind.VIEW]
        return checks(late + (arguments.late if arguments else []))

    def extras(self, m: ir.AnyMember) -> set[str]:
        return {m.rich_error, m.last_error} if isinstance(m, ir.Method) else set()

    def memory_need(self, n: ir.Need) -> str:
        view = self.owner.member(n.name)
        assert isinstance(view, ir.View)
        pointer, size = f"{function(view.pointer)}(self)", f"{function(view.size)}(self)"
        return f"call.memory(*node_, {pointer}, {size}, {self.code(n.error)})"

    # --- the call ------------------------------------------------------------------------------------

    def called(self, m: ir.Method, arguments: Arguments) -> Lines:
        c = cabi.lower(self.api, self.owner, m)
        outs, extra = self.outs(m.returns)
        extra = {**extra, cabi.Role.ERROR: "report.native()"}
        if not self.static:
            extra[cabi.Role.RECEIVER] = "self"
        lines = ["Report report(table);"] if m.rich_error or m.error_param else []
        return [*lines, *outs, *self.assigned(m, c, arguments, extra), *self.failure(m, c)]

    def assigned(self, m: ir.Method, c: cabi.Call, arguments: Arguments, extra: dict[cabi.Role, str]) -> Lines:
        value = call(function(c.function.name), arguments.expressions(c.function, extra))
        if c.rich:
            return self.either(m, c.rich, arguments.expressions(c.rich, extra), value)
        if m.fails is ir.Fails.STATUS:
            return [f"const auto status = {value};"]
        by_value = m.returns is not None and m.returns.via is ir.Via.VALUE
        if m.kind is ir.Kind.CONSTRUCTOR:
            return [f"auto* const answer = {value};"]
        if by_value and m.returns and isinstance(m.returns.type, ir.HandleType | ir.Text):
            return [f"auto* const answer = {value};"]
        return [f"const auto answer = {value};"] if by_value else [f"{value};"]

    def either(self, m: ir.Method, rich: cabi.CFunction, arguments: Lines, plain: str) -> Lines:
        """The twin that tells more, where the library has it."""
        by_status = m.fails is ir.Fails.STATUS
        name = "status" if by_status else "answer"
        kind = rich.returns.text.replace("*", "* ") if rich.returns.text.endswith("*") else f"{rich.returns.text} "
        start = f"{kind}{name} = {'{}' if by_status else 'nullptr'};"
        return [
            start,
            f"if ({function(rich.name)} != nullptr) {{",
            f"  {name} = {call(function(rich.name), arguments)};",
            "} else {",
            f"  {name} = {plain};",
            "}",
        ]

    def failure(self, m: ir.Method, c: cabi.Call) -> Lines:
        if m.fails is ir.Fails.NEVER:
            return []
        by_status = m.fails is ir.Fails.STATUS
        condition = f"status != {self.ok()}" if by_status else "answer == nullptr"
        values = [
            "call.operation()",
            self.code(m.failure or self.api.error.generic),
            *(["status"] if by_status else []),
        ]
        told = f"return {call('report.failure', values)};"
        if m.rich_error or m.error_param:
            return [f"if ({condition}) {told}"]
        lines = ["Report report(table);"]
        if c.last_error:
            lines.append(f"report.ask(table.{c.last_error.name}, {self.asked(m)});")
        return [f"if ({condition}) {{", *indent([*lines, told]), "}"]

    def asked(self, m: ir.Method) -> str:
        if m.last_error_of == self.owner.name:
            return "self"
        root = self.api.object(m.last_error_of)
        return f"static_cast<const {root.c_name}*>(node_->root().native())"

    # --- results -------------------------------------------------------------------------------------

    def outs(self, r: ir.Return | None) -> tuple[Lines, dict[cabi.Role, str]]:
        if r is None or r.via is ir.Via.VALUE:
            return [], {}
        if r.via is ir.Via.FILL:
            getter = self.owner.member(r.sized_by)
            assert isinstance(getter, ir.Method)
            lines = [f"std::vector<std::byte> out({function(getter.c_name)}(self));"]
            return lines, {cabi.Role.FILL: "out.data()", cabi.Role.FILL_LENGTH: "out.size()"}
        if isinstance(r.type, ir.Bytes):
            lines = [f"const {r.pointed}* out = nullptr;", f"{types.scalar(r.length_type)} out_size = 0;"]
            return lines, {cabi.Role.OUT: "&out", cabi.Role.OUT_LENGTH: "&out_size"}
        return [f"{types.result(self.api, r.type)} out{{}};"], {cabi.Role.OUT: "&out"}

    def out_value(self, r: ir.Return) -> str:
        if isinstance(r.type, ir.Bytes):
            return "support::copy_bytes(out, out_size)"
        return "out"

    def answer(self, m: ir.Method) -> Lines:
        r = m.returns
        if r is None:
            return ["return {};"]
        if r.via is ir.Via.FILL:
            return ["return out;"]
        if r.via is ir.Via.OUT:
            return [f"return {self.out_value(r)};"]
        lines = []
        if isinstance(r.type, ir.HandleType | ir.Text):
            kind = types.result(self.api, r.type, r.nullable)
            if r.nullable:
                lines.append(f"if (answer == nullptr) return {kind}();")
                return [*lines, f"return {kind}({self.converted(r, 'answer')});"]
            if m.fails is ir.Fails.NEVER:
                code = self.code(self.api.error.generic)
                lines.append(f'if (answer == nullptr) return call.failure({code}, "the library returned nothing");')
        return [*lines, f"return {self.converted(r, 'answer')};"]

    def converted(self, r: ir.Return, value: str) -> str:
        match r.type:
            case ir.Text():
                return f"std::string({value})"
            case ir.EnumType(name):
                return f"static_cast<{names.type_name(self.api.enum(name))}>({value})"
            case ir.StructType(name):
                struct = self.api.struct(name)
                fields = (self.converted(ir.Return(f.type, f.doc), f"{value}.{f.c_name}") for f in struct.fields)
                return f"{names.type_name(struct)}{{{', '.join(fields)}}}"
            case ir.HandleType(name):
                return self.wrapped(self.api.object(name), r, value)
        return value

    def wrapped(self, o: ir.Object, r: ir.Return, native: str) -> str:
        kind = names.type_name(o)
        arguments = ["node_", f'"{o.name}"', native]
        if r.ownership is ir.Ownership.NEW and not r.dependent:
            confined = str(o.threads is ir.Threads.CONFINED).lower()
            return call(f"support::Access::made_from<{kind}>", [*arguments, confined, self.erase(o)])
        if r.ownership is ir.Ownership.NEW:
            return call(f"support::Access::dependent<{kind}>", [*arguments, self.erase(o)])
        return call(f"support::Access::part<{kind}>", [*arguments, "true"] if r.const else arguments)
