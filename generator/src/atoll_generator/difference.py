# SPDX-License-Identifier: Apache-2.0
"""What changed between two states of an API, and what that means for programs in each language.

The older state is the lock file: the IR as JSON, documentation as fingerprints. It must not know a target language
beyond its name, and whether programs link against C (then layouts and signatures matter, not just source text).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from atoll_generator import dump, ir

Node = dict[str, Any]


class Verdict(IntEnum):
    NONE = 0
    PATCH = 1
    MINOR = 2
    SOURCE_BREAK = 3
    ABI_BREAK = 4

    def __str__(self) -> str:
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True)
class Change:
    path: str
    text: str
    c: Verdict
    sdk: Verdict
    skipped: frozenset[str] = frozenset()
    """Languages that do not have the item."""

    def verdict(self, language: str) -> Verdict:
        if language == "c":
            return self.c
        return Verdict.NONE if self.skipped & {language, "all"} else self.sdk


# Facts that C text does not show. A change of one breaks programs that were right before.
_CONTRACT = (
    "ownership",
    "threads",
    "needs",
    "sets",
    "clears",
    "invalidates",
    "cancels",
    "dependent",
    "nullable",
    "fails",
    "lifetime",
    "open",
    "sized_by",
    "negative",
    "mutable",
    "const",
    "formatted",
    "any_thread",
)
_C_TEXT = (
    "c_name",
    "type",
    "value",
    "offset",
    "size",
    "align",
    "text",
    "fields",
    "offsets",
    "length",
    "lengths",
    "via",
)
_IGNORED = ("is", "doc", "names", "skip", "since")


def lock(api: ir.Api) -> Node:
    """The API as plain data, documentation as a fingerprint; the profile is not part of the contract."""
    plain = dump.plain(api)
    del plain["profile"]
    locked: Node = _fingerprinted(plain)
    return locked


def _fingerprinted(node: Any) -> Any:
    if isinstance(node, dict) and node.get("is") == "Doc":
        return hashlib.sha256(node["text"].encode()).hexdigest()[:12]
    if isinstance(node, dict):
        return {k: _fingerprinted(v) for k, v in node.items()}
    if isinstance(node, list):
        return [_fingerprinted(v) for v in node]
    return node


def compare(old: Node, new: Node) -> tuple[Change, ...]:
    """Every change from `old` to `new`, both results of `lock`."""
    found: list[Change] = []
    for group in ("enums", "structs", "callbacks", "objects", "c_items", "headers"):
        found += _lists(group, old[group], new[group])
    found += _facts("error", old["error"], new["error"], frozenset())
    return tuple(found)


def verdicts(changes: Iterable[Change], languages: Iterable[str]) -> dict[str, Verdict]:
    """The gravest verdict per language."""
    changes = tuple(changes)
    return {each: max((c.verdict(each) for c in changes), default=Verdict.NONE) for each in languages}


def _lists(path: str, old: list[Node], new: list[Node]) -> Iterator[Change]:
    before, after = ({_key(i): i for i in items} for items in (old, new))
    for name in before.keys() - after.keys():
        yield Change(f"{path}.{name}", "removed", Verdict.ABI_BREAK, Verdict.SOURCE_BREAK, _skips(before[name]))
    for name in after.keys() - before.keys():
        yield _added(f"{path}.{name}", path, after[name])
    for name in before.keys() & after.keys():
        yield from _item(f"{path}.{name}", before[name], after[name])


def _key(item: Node) -> str:
    """The same C name may be declared in one header and defined in another."""
    if "kind" in item and "offsets" in item:
        return f"{item['name']} ({item['kind']})"
    return item.get("name") or item.get("path") or ""


def _skips(item: Node) -> frozenset[str]:
    return frozenset(item.get("skip", ()))


def _added(path: str, group: str, item: Node) -> Change:
    if group.endswith("params"):
        sdk = Verdict.MINOR if item.get("has_default") else Verdict.SOURCE_BREAK
        return Change(path, "parameter added", Verdict.ABI_BREAK, sdk, _skips(item))
    if item.get("planned"):
        return Change(path, "planned", Verdict.PATCH, Verdict.PATCH)
    return Change(path, "added", Verdict.MINOR, Verdict.MINOR, _skips(item))


def _item(path: str, old: Node, new: Node) -> Iterator[Change]:
    skipped = _skips(old) & _skips(new)
    for language in sorted(_skips(new) - _skips(old)):
        yield Change(path, f"no longer in {language}", Verdict.NONE, Verdict.SOURCE_BREAK, skipped)
    for language in sorted(_skips(old) - _skips(new)):
        yield Change(path, f"now in {language}", Verdict.NONE, Verdict.MINOR, skipped)
    for key in ("members", "values", "params", "states"):
        pair = old.get(key), new.get(key)
        if all(isinstance(x, list) and all(isinstance(i, dict) for i in x) for x in pair):
            yield from _values(f"{path}.{key}", old, pair) if key == "values" else _lists(f"{path}.{key}", *pair)  # type: ignore[arg-type]
    yield from _facts(path, old, new, skipped)


def _values(path: str, old: Node, pair: tuple[list[Node], list[Node]]) -> Iterator[Change]:
    """A new value of a closed enum breaks exhaustive switches."""
    for change in _lists(path, *pair):
        if change.text == "added" and not old.get("open", True):
            yield Change(
                change.path, "value added to a closed enum", Verdict.MINOR, Verdict.SOURCE_BREAK, change.skipped
            )
        else:
            yield change


def _facts(path: str, old: Node, new: Node, skipped: frozenset[str]) -> Iterator[Change]:
    for key in sorted(old.keys() | new.keys()):
        a, b = old.get(key), new.get(key)
        if a == b or key in (*_IGNORED, "members", "params", "states") or (key == "values" and _named(a, b)):
            if key == "doc" and a != b:
                yield Change(f"{path}.doc", "documentation", Verdict.PATCH, Verdict.PATCH, skipped)
            continue
        if isinstance(a, dict) and isinstance(b, dict) and key in ("returns", "element"):
            yield from _facts(f"{path}.{key}", a, b, skipped)
        else:
            yield _fact(f"{path}.{key}", key, a, b, skipped)


def _named(*lists: Any) -> bool:
    return all(isinstance(x, list) and all(isinstance(i, dict) for i in x) for x in lists)


def _fact(path: str, key: str, a: Any, b: Any, skipped: frozenset[str]) -> Change:
    text = f"{_short(a)} → {_short(b)}"
    if key in _CONTRACT:
        return Change(path, f"contract: {text}", Verdict.SOURCE_BREAK, Verdict.SOURCE_BREAK, skipped)
    if key in _C_TEXT or key == "returns" or key == "values":
        return Change(path, text, Verdict.ABI_BREAK, Verdict.SOURCE_BREAK, skipped)
    if key == "deprecated":
        return Change(path, text, Verdict.MINOR, Verdict.MINOR, skipped)
    if key == "planned":
        return Change(path, text, Verdict.MINOR if a else Verdict.ABI_BREAK, Verdict.PATCH, skipped)
    return Change(path, text, Verdict.MINOR, Verdict.MINOR, skipped)


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "..."
