# SPDX-License-Identifier: Apache-2.0
"""How the arguments of one member reach C: checks, conversions, the closures that lend memory.

Must not know what becomes of the result, documentation or signatures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from atoll_generator import cabi, ir
from atoll_generator.backends.swift import names, types

Lines = list[str]


def indent(lines: Sequence[str], by: int = 4) -> Lines:
    return [" " * by + line if line else line for line in lines]


def apply(f: cabi.CFunction, arguments: Sequence[str]) -> str:
    """A call of an entry that every library has."""
    return f"api.pointee.{f.name}!({', '.join(arguments)})"


def bound(f: cabi.CFunction, name: str, lines: Lines) -> str:
    """A callable expression for an entry; one that libraries may lack is looked for first, as `name`."""
    if not f.optional:
        return f"api.pointee.{f.name}!"
    lines.append(f'let {name} = try require(api.pointee.{f.name}, "{f.name}")')
    return name


@dataclass
class Arguments:
    """How the arguments of one call reach C: statements before it, closures around it, one expression each."""

    before: Lines = field(default_factory=list)
    around: Lines = field(default_factory=list)
    inside: Lines = field(default_factory=list)
    values: dict[tuple[str, cabi.Role], str] = field(default_factory=dict)
    kept: Lines = field(default_factory=list)
    """Expressions of the objects that the callee keeps using."""
    retained: Lines = field(default_factory=list)
    """Statements after success that keep them alive, for a method."""


class Converter:
    """Builds `Arguments` from the parameters of a member."""

    def __init__(self, api: ir.Api, owner: ir.Object, member: ir.Method | ir.Sequence) -> None:
        self.api = api
        self.owner = owner
        self.member = member
        self.arguments = Arguments()

    def convert(self) -> Arguments:
        for p in self.member.params:
            self.one(p)
        return self.arguments

    def set(self, p: ir.Param, role: cabi.Role, expression: str) -> None:
        self.arguments.values[p.name, role] = expression

    def one(self, p: ir.Param) -> None:
        name = names.local(p)
        match p.type:
            case ir.Scalar():
                self.scalar(p, name)
            case ir.EnumType():
                self.set(p, cabi.Role.VALUE, f"{name}.rawValue")
            case ir.Text():
                self.arguments.before.append(f'try checkText({name}, "{p.name}")')
                self.set(p, cabi.Role.VALUE, name)
            case ir.HandleType():
                self.handle(p, name)
            case ir.IntList():
                self.arguments.before.append(f'let {name} = try narrow({name}, "{p.name}")')
                self.set(p, cabi.Role.DATA, name)
                self.set(p, cabi.Role.LENGTH, self.count(p, f"{name}.count"))
            case ir.BytesList():
                self.arguments.around.append(f"try withPointers(to: {name}) {{ {name}, sizes in")
                self.set(p, cabi.Role.DATA, f"{name}.baseAddress")
                self.set(p, cabi.Role.LENGTHS, "sizes.baseAddress")
                self.set(p, cabi.Role.LENGTH, self.count(p, f"{name}.count"))
            case ir.Bytes() | ir.MutableBytes():
                self.bytes(p, name)
            case ir.CallbackType():
                self.callback(p, name)
            case ir.StructType():
                self.set(p, cabi.Role.VALUE, f"{name}.native")

    def count(self, p: ir.Param, expression: str) -> str:
        assert p.length
        wanted = types.C_SCALARS[p.length.c_type]
        return expression if wanted == "Int" else f"{wanted}(clamping: {expression})"

    def scalar(self, p: ir.Param, name: str) -> None:
        assert isinstance(p.type, ir.Scalar)
        if p.minimum is not None or p.maximum is not None:
            low = "nil" if p.minimum is None else str(p.minimum)
            high = "nil" if p.maximum is None else str(p.maximum)
            self.arguments.before.append(f'try checkRange({name}, from: {low}, to: {high}, "{p.name}")')
        if types.SCALARS[p.type.name] != types.C_SCALARS[p.type.name]:
            self.arguments.before.append(f'let {name} = try narrow({name}, "{p.name}")')
        self.set(p, cabi.Role.VALUE, name)

    def handle(self, p: ir.Param, name: str) -> None:
        assert isinstance(p.type, ir.HandleType)
        chain = f"{name}?.handle" if p.nullable else f"{name}.handle"
        self.arguments.around.append(f"try using({chain}) {{ {name} in")
        self.set(p, cabi.Role.VALUE, name)
        if p.ownership is ir.Ownership.RETAIN or self.api.object(p.type.name).retains:
            self.arguments.kept.append(chain)

    def bytes(self, p: ir.Param, name: str) -> None:
        if p.sized_by:
            getter = self.owner.member(p.sized_by)
            assert isinstance(getter, ir.Method)
            size = apply(cabi.lower(self.api, self.owner, getter).function, ("pointer",))
        if p.ownership is ir.Ownership.RETAIN:
            mark = "?" if p.nullable else ""
            fallback = " ?? 0" if p.nullable else ""
            self.set(p, cabi.Role.DATA, f"{name}{mark}.address")
            self.set(p, cabi.Role.LENGTH, f"{name}{mark}.byteCount{fallback}")
            self.arguments.kept.append(name)
            scalars = [q for q in self.member.params if isinstance(q.type, ir.Scalar)]
            place = " ".join([self.member.name, *(f"\\({names.local(q)})" for q in scalars)])
            self.arguments.retained.append(f'handle.keep({name}, as: "{place}")')
            return
        if isinstance(p.type, ir.Bytes):
            self.arguments.around.append(f"try {name}.withUnsafeBytes {{ {name} in")
        if p.sized_by:
            self.arguments.inside.append(f'try checkSize({name}.count, {size}, "{p.name}")')
        self.set(p, cabi.Role.DATA, f"{name}.baseAddress")
        self.set(p, cabi.Role.LENGTH, f"{name}.count")

    def callback(self, p: ir.Param, name: str) -> None:
        assert isinstance(p.type, ir.CallbackType)
        receiver = f"{p.type.name}Receiver"
        lower = receiver[:1].lower() + receiver[1:]
        if p.nullable:
            self.arguments.before.append(f"let receiver = {name}.map {{ {receiver}($0) }}")
            self.set(p, cabi.Role.CALLBACK, f"{lower}Function(receiver != nil)")
            self.set(p, cabi.Role.CONTEXT, "receiver?.context")
        else:
            self.arguments.before.append(f"let receiver = {receiver}({name})")
            self.set(p, cabi.Role.CALLBACK, f"{lower}Function(true)")
            self.set(p, cabi.Role.CONTEXT, "receiver.context")
        self.arguments.kept.append("receiver")
        self.arguments.retained.append(f'handle.keep(receiver, as: "{self.member.name}")')


def expressions(f: cabi.CFunction, arguments: Arguments, extra: dict[cabi.Role, str]) -> list[str]:
    """One Swift expression for every C parameter."""
    found = []
    for p in f.params:
        found.append(extra[p.role] if p.role in extra else arguments.values[p.of, p.role])
    return found
