# SPDX-License-Identifier: Apache-2.0
"""How the reference shows a member in Objective-C: a message, with this backend's names."""

from __future__ import annotations

from atoll_generator import ir
from atoll_generator import names as words
from atoll_generator.backends.objc import names

TITLE = "Objective-C"
FENCE = "objc"
_ERROR = ("error", "&error")


def example(api: ir.Api, owner: ir.Object, member: ir.AnyMember) -> str:
    kind = names.type_name(api, owner)
    receiver = kind if owner.lifetime is ir.Lifetime.STATIC else words.camel(owner.name)
    if isinstance(member, ir.View):
        return f"[{receiver} {names.spell(names.lease(member), (), (), (_ERROR,))}];"
    extra = (_ERROR,) if names.fallible(member) else ()
    base, labels = names.selector(member)
    if owner.lifetime is ir.Lifetime.STATIC and not member.params:
        return f"[{kind} {base}InLibrary:nil error:&error];"
    message = names.spell(base, labels, [words.camel(p.name) for p in member.params], extra)
    if isinstance(member, ir.Method) and member.kind is ir.Kind.CONSTRUCTOR:
        return f"[[{kind} alloc] {message}];"
    return f"[{receiver} {message}];"
