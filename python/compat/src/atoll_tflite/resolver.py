# SPDX-License-Identifier: Apache-2.0
"""Which operators a program asked for, and what that means here. Must not know how an interpreter is made."""

from __future__ import annotations

import enum

_EVERY_PASS = -1
_NO_PASS = 0


@enum.unique
class OpResolverType(enum.Enum):
    """Which set of kernels to use. There is one set here; BUILTIN_REF leaves the graph as the file has it."""

    AUTO = 0
    BUILTIN = 1
    BUILTIN_REF = 2
    BUILTIN_WITHOUT_DEFAULT_DELEGATES = 3


def passes_of(kind: OpResolverType) -> int:
    """Which rewritings of the graph are allowed, as `InterpreterOptions.passes` takes them."""
    if not isinstance(kind, OpResolverType):
        raise ValueError(f"Unrecognized passed in op resolver type: {kind}")
    return _NO_PASS if kind is OpResolverType.BUILTIN_REF else _EVERY_PASS


def is_default(kind: OpResolverType) -> bool:
    return kind in (OpResolverType.AUTO, OpResolverType.BUILTIN)
