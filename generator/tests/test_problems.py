# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: E501  (tables of texts)
"""Every kind of mistake in a specification: where it is reported and in which words."""

from __future__ import annotations

from pathlib import Path

import pytest

from atoll_generator import load
from atoll_generator.problems import SpecError

PUT = "objects.Store.members.put"
MISTAKES = [
    pytest.param("doc: A store in memory.", "dok: A store in memory.", "objects.Store.dok: unknown key 'dok', did you mean 'doc'?", id="unknown key"),
    pytest.param("    doc: A store in memory.\n", "", "objects.Store: 'doc' is missing", id="missing key"),
    pytest.param("doc: A store in memory.", 'doc: ""', "objects.Store.doc: must not be empty", id="empty text"),
    pytest.param("doc: A store in memory.", "doc: TODO say it", "objects.Store.doc: the documentation is not written yet", id="unwritten doc"),
    pytest.param("lifetime: owned", "lifetime: ownd", "objects.Store.lifetime: 'ownd' is not one of owned, borrowed, static, did you mean 'owned'?", id="unknown word"),
    pytest.param("kind: method", "kind: metod", "objects.Store.members.begin.kind: 'metod' is not one of constructor, method, getter, option, sequence, view, did you mean 'method'?", id="unknown kind"),
    pytest.param("        kind: method\n", "", "objects.Store.members.begin: 'kind' is missing", id="no kind"),
    pytest.param("value: 100,", "value: many,", "enums.Status.values.unsupported.value: input should be a valid integer, got 'many'", id="wrong type"),
    pytest.param("      begin:", "      Begin:", "objects.Store.members.Begin: 'Begin' does not have the form", id="name of the wrong form"),
    pytest.param("{type: bytes, c: value,", "{type: byts, c: value,", f"{PUT}.params.default.type: no type 'byts', did you mean 'bytes'?", id="unknown type"),
    pytest.param("{type: ints, ownership: borrow,", "{type: ints,", "objects.Store.members.put_numbers.params.numbers: a pointer needs 'ownership'", id="no ownership"),
    pytest.param('type: "ChangeCallback?"', 'type: "ChangeCallback"', "objects.Store.members.on_change.params.callback.default: the default is NULL but 'ChangeCallback' is not nullable", id="default against type"),
    pytest.param("needs: [{state: transaction}]", "needs: [{state: transactoin}]", "objects.Store.members.commit.needs[0].state: no state 'transactoin', did you mean 'transaction'?", id="unknown state"),
    pytest.param("needs: [{state: transaction}]", "needs: [{}]", "objects.Store.members.commit.needs[0]: give either 'state' or 'view'", id="empty need"),
    pytest.param("sets: [transaction]", "sets: [writing]", "objects.Store.members.begin.sets[0]: no state 'writing'", id="unknown state set"),
    pytest.param("invalidates: [Entry.value]", "invalidates: [Entry.valu]", f"{PUT}.invalidates[0]: no view 'Entry.valu', did you mean 'Entry.value'?", id="unknown view"),
    pytest.param("error: no_transaction", "error: no_transactions", "objects.Store.states.transaction.error: no error code 'no_transactions', did you mean 'no_transaction'?", id="unknown error code"),
    pytest.param("[Status.not_found]", "[Status.notfound]", "objects.Store.members.get.doc: dead link [Status.notfound], did you mean 'Status.not_found'?", id="dead link"),
    pytest.param("    header: kv/kv.h\n    policy", "    header: kv/kv\n    policy", "enums.Status.header: no header 'kv/kv', did you mean 'kv/kv.h'?", id="unknown header"),
    pytest.param("    delete: kv_close\n", "", "objects.Store: an owned object needs 'delete', any other has none", id="owned without delete"),
    pytest.param("value: 101,", "value: 100,", "enums.Status.values.closed.value: 'unsupported' has the value 100 already", id="value twice"),
    pytest.param("out: [value, size]", "out: [value]", "objects.Store.members.get.returns.out: 2 out-parameters are to be named, not 1", id="out-parameters"),
    pytest.param("      begin:\n", "      create:\n", ".: the same key appears twice", id="key twice"),
    pytest.param("  title: Kv", "  title: [Kv", "not YAML", id="not YAML"),
    pytest.param("profile:\n", "include: [other.yaml]\n\nprofile:\n", "include: no such file: other.yaml", id="missing file"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), MISTAKES)
def test_mistake_is_reported_with_its_position(change, old: str, new: str, expected: str) -> None:
    path = change(old, new)
    with pytest.raises(SpecError) as caught:
        load.load(path)
    lines = str(caught.value).splitlines()
    assert any(expected in line for line in lines), lines
    for line in lines:
        name, row, column, _ = line.split(":", 3)
        assert name == "spec/kv.yaml"
        assert 1 <= int(row) <= len(path.read_text(encoding="utf-8").splitlines())
        assert int(column) >= 1


def test_position_is_that_of_the_key(change) -> None:
    path = change("doc: A store in memory.", "dok: A store in memory.")
    rows = path.read_text(encoding="utf-8").splitlines()
    row = next(i for i, line in enumerate(rows, 1) if "dok:" in line)
    with pytest.raises(SpecError) as caught:
        load.load(path)
    assert f"spec/kv.yaml:{row}:{rows[row - 1].index('dok') + 1}:" in str(caught.value)


def test_all_mistakes_are_reported_at_once(change) -> None:
    path = change("[Status.not_found]", "[Status.lost]")
    text = path.read_text(encoding="utf-8")
    text = text.replace("sets: [transaction]", "sets: [writing]").replace("{type: ints,", "{type: intz,")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load.load(path)
    assert len(caught.value.problems) == 3


def test_definition_in_two_files_names_both(change, tmp_path: Path) -> None:
    path = change("profile:\n", "include: [more.yaml]\n\nprofile:\n")
    (path.parent / "more.yaml").write_text("objects:\n  Store: {}\n", encoding="utf-8")
    with pytest.raises(SpecError, match=r"spec/more.yaml:2:3: objects.Store: already defined at spec/kv.yaml:\d+"):
        load.load(path)
