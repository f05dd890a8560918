# SPDX-License-Identifier: Apache-2.0
"""How the reference shows a member in Java: a call, with this backend's names."""

from __future__ import annotations

from atoll_generator import ir
from atoll_generator import names as words
from atoll_generator.backends.java import names

TITLE = "Java"
FENCE = "java"


def example(api: ir.Api, owner: ir.Object, member: ir.AnyMember) -> str:
    static = owner.lifetime is ir.Lifetime.STATIC
    receiver = names.type_name(owner) if static else names.safe_local(words.camel(owner.name))
    if isinstance(member, ir.View):
        return f"try (View view = {receiver}.{names.member(member)}()) {{ … }}"
    given = ", ".join(names.param(p) for p in member.params)
    if isinstance(member, ir.Method) and member.kind is ir.Kind.CONSTRUCTOR:
        return _constructor(owner, member, given)
    if isinstance(member, ir.Method) and member.kind is ir.Kind.OPTION:
        return f"{receiver}.{names.setter(member)}({given});"
    return f"{receiver}.{names.member(member)}({given});"


def _constructor(owner: ir.Object, member: ir.Method, given: str) -> str:
    kind = names.type_name(owner)
    if member.name == "create" or len(owner.constructors) == 1:
        return f"new {kind}({given});"
    return f"{kind}.{names.member(member)}({given});"
