# SPDX-License-Identifier: Apache-2.0
"""How the reference shows a member in C: the prototypes of its functions."""

from __future__ import annotations

from atoll_generator import cabi, ir

TITLE = "C"
FENCE = "c"


def example(api: ir.Api, owner: ir.Object, member: ir.AnyMember) -> str:
    return "\n".join(f"{f.declaration};" for f in cabi.of_member(api, owner, member))
