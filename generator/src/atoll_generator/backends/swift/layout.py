# SPDX-License-Identifier: Apache-2.0
"""Breaks long Swift lines the way `swift format` does: the last bracket of a line opens, its content goes below."""

from __future__ import annotations

WIDTH = 120


def fold(text: str) -> str:
    return "\n".join(piece for line in text.split("\n") for piece in fold_line(line))


def fold_line(line: str) -> list[str]:
    if len(line) <= WIDTH or line.lstrip().startswith("//"):
        return [line]
    return _open_block(line) or _open_bracket(line) or [line]


def _open_block(line: str) -> list[str] | None:
    """`if x { y }` over three lines."""
    if not line.endswith(" }") or " { " not in line:
        return None
    margin = line[: len(line) - len(line.lstrip())]
    head, _, body = line[:-2].partition(" { ")
    return [*fold_line(f"{head} {{"), *fold_line(f"{margin}    {body}"), f"{margin}}}"]


def _open_bracket(line: str) -> list[str] | None:
    """`f(a, b)` with the arguments of its last outermost bracket on a line of their own."""
    found = _last_bracket(line)
    if found is None:
        return None
    start, end = found
    margin = line[: len(line) - len(line.lstrip())]
    inner = line[start + 1 : end].strip()
    if not inner:
        return None
    return [line[: start + 1], *_fill(f"{margin}    ", inner), *fold_line(f"{margin}{line[end:]}")]


def _fill(margin: str, inner: str) -> list[str]:
    """As many arguments on a line as fit."""
    lines = [margin]
    for argument in _arguments(inner):
        space = "" if lines[-1] == margin else " "
        if space and len(lines[-1]) + 1 + len(argument) > WIDTH:
            lines.append(margin)
            space = ""
        lines[-1] += space + argument
    return [piece for line in lines for piece in fold_line(line)]


def _arguments(inner: str) -> list[str]:
    """The arguments, each with its comma."""
    found, depth, start = [], 0, 0
    for place, character in enumerate(inner):
        depth += (character in "([{") - (character in ")]}")
        if character == "," and depth == 0:
            found.append(inner[start : place + 1].strip())
            start = place + 1
    return [*found, inner[start:].strip()]


def _last_bracket(line: str) -> tuple[int, int] | None:
    depth, start, found, quoted = 0, 0, None, False
    for place, character in enumerate(line):
        if character == '"':
            quoted = not quoted
        if quoted:
            continue
        if character == "(":
            depth += 1
            start = place if depth == 1 else start
        if character == ")":
            depth -= 1
            if depth == 0 and place - start > 1:
                found = (start, place)
    return found
