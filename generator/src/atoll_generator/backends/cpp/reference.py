# SPDX-License-Identifier: Apache-2.0
"""How the reference shows a member in C++: a call, with this backend's names."""

from __future__ import annotations

from atoll_generator import ir
from atoll_generator.backends.cpp import names

TITLE = "C++"
FENCE = "cpp"


def example(api: ir.Api, owner: ir.Object, member: ir.AnyMember) -> str:
    kind = f"{api.profile.cpp_namespace}::{names.type_name(owner)}"
    receiver = f"{kind}::" if owner.lifetime is ir.Lifetime.STATIC else f"{names.file(owner)}."
    if isinstance(member, ir.View):
        return f"{receiver}{names.member(member)}();"
    given = ", ".join(names.param(p) for p in member.params)
    if isinstance(member, ir.Method) and member.kind is ir.Kind.CONSTRUCTOR:
        return f"{kind}::{names.member(member)}({given});"
    if isinstance(member, ir.Method) and member.kind is ir.Kind.OPTION:
        return f"{receiver}{names.setter(member)}({given});"
    return f"{receiver}{names.member(member)}({given});"
