# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: E501  (tables of texts)
"""Changes between two states of an API, and their verdict per language."""

from __future__ import annotations

import pytest

from atoll_generator import difference, ir, load
from atoll_generator.difference import Verdict

LANGUAGES = ("c", "swift", "java")
CHANGES = [
    pytest.param("doc: A store in memory.", "doc: A store.", Verdict.PATCH, Verdict.PATCH, id="documentation"),
    pytest.param("c: kv_begin\n", "c: kv_start\n", Verdict.ABI_BREAK, Verdict.SOURCE_BREAK, id="renamed in C"),
    pytest.param("{type: int64, offset: 0", "{type: uint64, offset: 0", Verdict.ABI_BREAK, Verdict.SOURCE_BREAK, id="field type"),
    pytest.param("      ascending: {", "      sideways: {c: KV_SIDEWAYS, value: 7, doc: Sideways.}\n      ascending: {", Verdict.MINOR, Verdict.SOURCE_BREAK, id="value of a closed enum"),
    pytest.param("      failed: {", "      worse: {c: KV_WORSE, value: 7, doc: Worse.}\n      failed: {", Verdict.MINOR, Verdict.MINOR, id="value of an open enum"),
    pytest.param("c: kv_compact\n", "c: kv_compact\n        needs: [{state: transaction}]\n", Verdict.SOURCE_BREAK, Verdict.SOURCE_BREAK, id="precondition, same C text"),
    pytest.param("threads: confined", "threads: shared", Verdict.SOURCE_BREAK, Verdict.SOURCE_BREAK, id="threading, same C text"),
    pytest.param("{type: ints, ownership: borrow,", "{type: ints, ownership: retain,", Verdict.SOURCE_BREAK, Verdict.SOURCE_BREAK, id="ownership, same C text"),
    pytest.param("      compact:\n        kind: method\n", "      compact:\n        kind: method\n        skip: {swift: not yet}\n", Verdict.NONE, Verdict.SOURCE_BREAK, id="skipped"),
    pytest.param("        fails: status\n        sets", "        deprecated: no need for it\n        fails: status\n        sets", Verdict.MINOR, Verdict.MINOR, id="deprecated"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "c", "swift"), CHANGES)
def test_verdict(kv: ir.Api, change, old: str, new: str, c: Verdict, swift: Verdict) -> None:
    changed = load.load(change(old, new))
    changes = difference.compare(difference.lock(kv), difference.lock(changed))
    found = difference.verdicts(changes, LANGUAGES)
    assert (found["c"], found["swift"]) == (c, swift), changes


def test_removing_a_member_breaks_both(kv: ir.Api, change) -> None:
    text = "      stats:\n        kind: getter\n        c: kv_stats_of\n        returns: {type: Stats, doc: The numbers.}\n        doc: How full the store is.\n"
    changes = difference.compare(difference.lock(kv), difference.lock(load.load(change(text, ""))))
    assert [(str(x.c), str(x.sdk), x.text) for x in changes] == [("abi-break", "source-break", "removed")]


def test_nothing_changed(kv: ir.Api) -> None:
    assert difference.compare(difference.lock(kv), difference.lock(kv)) == ()
