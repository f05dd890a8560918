# SPDX-License-Identifier: Apache-2.0
"""Reads the words after a verb. Must not act on them."""

from __future__ import annotations

from collections.abc import Sequence

from tools.toolchains import LANGUAGES

# Every SDK loads the C library, so C stays.
REMOVABLE = tuple(language for language in LANGUAGES if language != "c")


class BadArguments(Exception):
    """Words that a verb does not understand."""


def take_without(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The languages to leave out, and the words that are left."""
    left_out: list[str] = []
    rest: list[str] = []
    queue = list(words)
    while queue:
        word = queue.pop(0)
        option, equals, value = word.partition("=")
        if option != "--without":
            rest.append(word)
            continue
        left_out.append(_language(value if equals else queue.pop(0) if queue else ""))
    return left_out, rest


def take_flag(words: Sequence[str], flag: str) -> tuple[bool, list[str]]:
    """Whether `flag` is among the words, and the words that are left."""
    return flag in words, [word for word in words if word != flag]


def take_value(words: Sequence[str], option: str) -> tuple[str, list[str]]:
    """The word after `option`, which has to be there, and the words that are left."""
    if option not in words[:-1]:
        raise BadArguments(f"{option} is needed, with a value")
    at = list(words).index(option)
    return words[at + 1], [*words[:at], *words[at + 2 :]]


def expect_no_more(words: Sequence[str]) -> None:
    if words:
        raise BadArguments(f"unknown arguments: {' '.join(words)}")


def _language(word: str) -> str:
    if word not in REMOVABLE:
        raise BadArguments(f"--without takes one of {', '.join(REMOVABLE)}, not {word!r}")
    return word
