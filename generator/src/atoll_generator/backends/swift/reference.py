# SPDX-License-Identifier: Apache-2.0
"""How the reference shows a member in Swift: a call or an access, with this backend's names and labels."""

from __future__ import annotations

from collections.abc import Sequence

from atoll_generator import ir
from atoll_generator import names as words
from atoll_generator.backends.swift import names

TITLE = "Swift"
FENCE = "swift"


def example(api: ir.Api, owner: ir.Object, member: ir.AnyMember) -> str:
    kind = names.type_name(owner)
    receiver = kind if owner.lifetime is ir.Lifetime.STATIC else words.camel(owner.name)
    if isinstance(member, ir.View):
        return f"try {receiver}.{names.view(member)[0]} {{ bytes in … }}"
    if isinstance(member, ir.Method) and member.kind is ir.Kind.CONSTRUCTOR:
        return f"try {kind}({_arguments(names.constructor(member), member.params)})"
    if isinstance(member, ir.Method) and member.kind is ir.Kind.GETTER:
        return f"try {receiver}.{names.value_name(member)}"
    if isinstance(member, ir.Sequence) and not member.params:
        return f"try {receiver}.{names.value_name(member)}"
    is_option = isinstance(member, ir.Method) and member.kind is ir.Kind.OPTION
    base, labels = names.option(member) if is_option else names.method(member)  # type: ignore[arg-type]
    return f"try {receiver}.{base}({_arguments(labels, member.params)})"


def _arguments(labels: Sequence[str], params: Sequence[ir.Param]) -> str:
    pairs = zip(labels, params, strict=True)
    return ", ".join(f"{label}: {names.local(p)}" if label != "_" else names.local(p) for label, p in pairs)
