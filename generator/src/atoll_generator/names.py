# SPDX-License-Identifier: Apache-2.0
"""Case and reserved words: from `snake_case` or `PascalCase` names of the specification to the habits of a language.

It must not know a language: each backend brings its reserved words and its own suffix.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from atoll_generator import ir

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z0-9]+")


def words(name: str) -> list[str]:
    """`read_all` and `ReadAll` → `["read", "all"]`."""
    return [w.lower() for part in name.split("_") for w in _WORD.findall(part)]


def snake(name: str) -> str:
    return "_".join(words(name))


def screaming(name: str) -> str:
    return snake(name).upper()


def pascal(name: str) -> str:
    return "".join(w[:1].upper() + w[1:] for w in words(name))


def camel(name: str) -> str:
    text = pascal(name)
    return text[:1].lower() + text[1:]


def spelled(item: ir.Item, language: str, derived: str) -> str:
    """The spelling the specification sets for `language`, else the derived one."""
    return item.names.get(language, derived)


def safe(name: str, reserved: Collection[str], suffix: str = "_") -> str:
    """The name, with a suffix when it is a word the language keeps for itself."""
    return name + suffix if name in reserved else name
