# SPDX-License-Identifier: Apache-2.0
"""The words after a verb, with and without the two dashes."""

from __future__ import annotations

import pytest

from tools.command_line import BadArguments, take_value, take_without


@pytest.mark.parametrize("words", [["--without", "swift"], ["--without=swift"]])
def test_a_language_is_left_out_by_name(words: list[str]) -> None:
    assert take_without(words) == (["swift"], [])


def test_other_words_are_kept_in_order() -> None:
    assert take_without(["a", "--without", "java", "b"]) == (["java"], ["a", "b"])


@pytest.mark.parametrize("words", [["--without"], ["--without", "cobol"], ["--without=c"]])
def test_what_cannot_be_left_out_is_refused(words: list[str]) -> None:
    with pytest.raises(BadArguments):
        take_without(words)


def test_a_value_follows_its_option() -> None:
    assert take_value(["a", "--to", "there", "b"], "--to") == ("there", ["a", "b"])


@pytest.mark.parametrize("words", [[], ["--to"]])
def test_a_missing_value_is_refused(words: list[str]) -> None:
    with pytest.raises(BadArguments, match="--to"):
        take_value(words, "--to")
