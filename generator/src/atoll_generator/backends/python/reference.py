# SPDX-License-Identifier: Apache-2.0
"""How the reference shows a member in Python: a call or an access, with this backend's names."""

from __future__ import annotations

from atoll_generator import ir
from atoll_generator.backends.python import names

TITLE = "Python"
FENCE = "python"


def example(api: ir.Api, owner: ir.Object, member: ir.AnyMember) -> str:
    static = owner.lifetime is ir.Lifetime.STATIC
    name, receiver = names.member(member), names.type_name(owner) if static else names.module(owner)
    if isinstance(member, ir.View):
        return f"{receiver}.{name}"
    given = ", ".join(names.param(p) for p in member.params)
    if isinstance(member, ir.Sequence):
        return f"{receiver}.{name}({given})" if member.params or static else f"{receiver}.{name}"
    match member.kind:
        case ir.Kind.CONSTRUCTOR:
            kind = names.type_name(owner)
            return f"{kind}({given})" if names.is_init(owner, member) else f"{kind}.{name}({given})"
        case ir.Kind.OPTION:
            return f"{receiver}.{name} = {given}"
        case ir.Kind.GETTER if not static:
            return f"{receiver}.{name}"
        case _:
            return f"{receiver}.{name}({given})"
