# SPDX-License-Identifier: Apache-2.0
"""Line breaks: long lines are folded the way the formatter wants them, imports that nothing uses are left out.

Must not know what the code does.
"""

from __future__ import annotations

import re

WIDTH = 120


def tidy(text: str) -> str:
    """The module without unused imports, folded to the line width."""
    lines = _without_unused(text.splitlines())
    folded = [piece.rstrip() for line in lines for piece in _fold(line)]
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(folded)).rstrip() + "\n"


def _without_unused(lines: list[str]) -> list[str]:
    kept: list[str] = []
    body = "\n".join(line for line in lines if not re.match(r"\s*(from|import) ", line))
    for line in lines:
        new = _import(line, body)
        if new is not None:
            kept.append(new)
    return _without_empty_blocks(kept)


def _import(line: str, body: str) -> str | None:
    if "__future__" in line or "noqa" in line:
        return line
    plain = re.fullmatch(r"import (\w+)", line)
    if plain:
        return line if re.search(rf"\b{plain[1]}\.", body) else None
    listed = re.fullmatch(r"(\s*from (\S+) import )(.+)", line)
    if not listed or "_generated" in body[:0]:
        return line
    if "__all__ = [" in body:
        return line
    names = [n for n in listed[3].split(", ") if re.search(rf"\b{n.split(' as ')[-1]}\b", body)]
    return listed[1] + ", ".join(names) if names else None


def _without_empty_blocks(lines: list[str]) -> list[str]:
    found: list[str] = []
    for position, line in enumerate(lines):
        following = next((x for x in lines[position + 1 :] if x.strip()), "")
        if line == "if TYPE_CHECKING:" and not following.startswith("    "):
            continue
        found.append(line)
    if not any(line == "if TYPE_CHECKING:" for line in found):
        found = [line for line in found if line != "from typing import TYPE_CHECKING"]
    return found


def _fold(line: str) -> list[str]:
    """A `def`, call or import that is too long gets one more indented line for what is in its outer brackets."""
    if len(line) <= WIDTH or line.lstrip().startswith(("#", '"""')):
        return [line]
    indent = line[: len(line) - len(line.lstrip())]
    if line.lstrip().startswith("from "):
        head, _, names = line.partition(" import ")
        return [f"{head} import (", *(f"{indent}    {n}," for n in names.split(", ")), f"{indent})"]
    start, end = _outer(line)
    if start < 0:
        return [line]
    inner = line[start + 1 : end]
    if len(indent) + 4 + len(inner) <= WIDTH:
        return [line[: start + 1], f"{indent}    {inner}", f"{indent}{line[end:]}"]
    pieces = [f"{indent}    {part}," for part in _split(inner)]
    return [line[: start + 1], *(x for p in pieces for x in _fold(p)), f"{indent}{line[end:]}"]


def _outer(line: str) -> tuple[int, int]:
    """The last pair of outermost round brackets."""
    depth, start, found = 0, -1, (-1, -1)
    for position, letter in enumerate(line):
        if letter in "([{":
            if depth == 0 and letter == "(":
                start = position
            depth += 1
        elif letter in ")]}":
            depth -= 1
            if depth == 0 and start >= 0 and letter == ")":
                found = (start, position)
    return found


def _split(text: str) -> list[str]:
    depth, parts, begin = 0, [], 0
    for position, letter in enumerate(text):
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            parts.append(text[begin:position].strip())
            begin = position + 1
    return [p for p in (*parts, text[begin:].strip()) if p]
