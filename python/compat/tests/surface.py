# SPDX-License-Identifier: Apache-2.0
"""Prints the public interface of `ai_edge_litert.interpreter` of the environment it runs in, one member a line:
class, member, signature. `surface.tsv` is what it prints where LiteRT 2.3.0 is installed.
"""

from __future__ import annotations

import enum
import inspect
from collections.abc import Iterator

from ai_edge_litert import interpreter

SPECIAL = ("__init__", "__call__")


def members(owner: type) -> Iterator[tuple[str, str]]:
    if issubclass(owner, enum.Enum):
        yield from ((item.name, str(item.value)) for item in owner)
        return
    for name, member in vars(owner).items():
        if isinstance(member, property) and not name.startswith("_"):
            yield name, "property"
        elif inspect.isfunction(member) and (name in SPECIAL or not name.startswith("_")):
            yield name, parameters(member)


def parameters(function: object) -> str:
    """Names, kinds and defaults, without annotations."""
    signature = inspect.signature(function)  # type: ignore[arg-type]
    bare = [item.replace(annotation=inspect.Parameter.empty) for item in signature.parameters.values()]
    return str(inspect.Signature(bare))


def surface() -> Iterator[tuple[str, str, str]]:
    for name, member in vars(interpreter).items():
        if name.startswith("_") or name in ("annotations", "Any"):
            continue
        if inspect.isclass(member):
            yield name, "", "class"
            yield from ((name, *item) for item in members(member))
        elif inspect.isfunction(member):
            yield "", name, parameters(member)


if __name__ == "__main__":
    for row in sorted(surface()):
        print("\t".join(row))
