# SPDX-License-Identifier: Apache-2.0
"""Folds lines that are too long where clang-format would: at the commas of a call, below its bracket, after `=`.

Must not know what the lines say. Text in quotes and template arguments are never split.
"""

from __future__ import annotations

import re
from itertools import pairwise

WIDTH = 120


def fold(text: str) -> str:
    return "\n".join(part for line in text.split("\n") for part in fold_line(line))


def fold_line(line: str) -> list[str]:
    """The line in pieces that fit, or as it was where it cannot be split."""
    if len(line) <= WIDTH or line.lstrip().startswith(("//", "#")):
        return [line]
    broken = _before_return(line) or _after_assignment(line)
    if broken:
        return broken
    commas = _commas(line)
    for opening, positions in commas:
        ways = (_pack(line, opening, positions), _below(line, opening))
        fitting = [pieces for pieces in ways if all(len(p) <= WIDTH for p in pieces)]
        if fitting:
            return min(fitting, key=len)
    return [line]


def _commas(line: str) -> list[tuple[int, list[int]]]:
    """For each pair of round brackets with something in it: where it opens, and the commas directly inside."""
    found: dict[int, list[int]] = {}
    stack: list[int] = []
    quoted = False
    for at, c in enumerate(line):
        if c == '"' and line[at - 1] != "\\":
            quoted = not quoted
        elif quoted:
            continue
        elif c in "({[" or (c == "<" and re.match(r"[\w:]", line[at - 1])):
            stack.append(at)
            if c == "(" and line[at + 1] != ")":
                found[at] = []
        elif c in ")}]" or (c == ">" and line[at - 1] != "-" and stack and line[stack[-1]] == "<"):
            stack.pop()
        elif c == "," and stack and line[stack[-1]] == "(":
            found[stack[-1]].append(at)
    return sorted(found.items())


def _pack(line: str, opening: int, commas: list[int]) -> list[str]:
    """As many arguments on each line as fit, below the first one."""
    indent = " " * (opening + 1)
    ends = [c + 1 for c in commas] + [len(line)]
    pieces = [line[: ends[0]]]
    for start, end in pairwise(ends):
        argument = line[start:end].strip()
        if len(pieces[-1]) + 1 + len(argument) <= WIDTH:
            pieces[-1] += f" {argument}"
        else:
            pieces.append(indent + argument)
    return pieces


def _below(line: str, opening: int) -> list[str]:
    """All arguments on the next line."""
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    return [line[: opening + 1], indent + line[opening + 1 :]]


def _before_return(line: str) -> list[str]:
    """`if (…) return x;` in two lines, when each of them fits."""
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    head, found, tail = line.rpartition(" return ")
    fits = found and line.lstrip().startswith("if (") and line.endswith(";") and len(head) <= WIDTH
    return [head, f"{indent}return {tail}"] if fits else []


def _after_assignment(line: str) -> list[str]:
    head, equals, tail = line.partition(" = ")
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    if not equals or "(" in head or len(indent + tail) > WIDTH:
        return []
    return [f"{head} =", indent + tail]
