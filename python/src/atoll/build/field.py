# SPDX-License-Identifier: Apache-2.0
"""One field of a schema table. Must not know any table by name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """`slot` is the FlatBuffers id of the value; a union's member tag is in the slot before it."""

    slot: int
    name: str
    type: str
    default: int = 0
    deprecated: bool = False
    force_align: int = 0

    @property
    def is_vector(self) -> bool:
        return self.type.startswith("[")

    @property
    def element(self) -> str:
        """The type without the brackets of a vector."""
        return self.type.strip("[]")
