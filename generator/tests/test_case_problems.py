# SPDX-License-Identifier: Apache-2.0
"""Mistakes in conformance cases are found before any test is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from atoll_generator import ir
from atoll_generator.cases import load_cases
from atoll_generator.problems import SpecError

STEPS = [
    ("{cal: store.begin}", "no step 'cal', did you mean 'call'?"),
    ("{call: stor.begin}", "no object 'stor', did you mean 'store'?"),
    ("{call: store.begn}", "Store has no member 'begn', did you mean 'begin'?"),
    ("{call: store.keys}", "'store.keys' is not a method"),
    ("{call: store.get, args: {kee: a}}", "no parameter 'kee', did you mean 'key'?"),
    ("{call: store.get}", "the argument 'key' is missing"),
    ("{call: store.get, args: {key: 1}}", "a str is expected, not 1"),
    ("{call: store.get, args: {key: a}, fails: notfound}", "no error code 'notfound', did you mean 'not_found'?"),
    ("{call: store.begin, expect: 1}", "nothing is returned"),
    ("{get: store.stats, expect: {byte: 1}}", "no field 'byte', did you mean 'bytes'?"),
    ("{call: store.cursor, args: {order: up}, as: c}", "no value of Order 'up'"),
    ("{call: store.put_numbers, args: {key: a, numbers: 3}}", "a list is expected, not 3"),
    ("{call: store.get, args: {key: a}, expect: {int8: [200]}}", "not int8"),
    ("{read: view, expect: x}", "no view 'view'"),
    ("{close: door}", "no object 'door'"),
    ("{call: store.begin, arg: {}}", "unknown key 'arg', did you mean 'args'?"),
]


@pytest.mark.parametrize(("step", "expected"), STEPS)
def test_mistake_in_a_step(kv: ir.Api, tmp_path: Path, step: str, expected: str) -> None:
    (tmp_path / "cases").mkdir()
    (tmp_path / "fixtures.yaml").write_text("{}", encoding="utf-8")
    text = f"doc: A case.\nsteps:\n  - {{new: Store.create, as: store}}\n  - {step}\n"
    (tmp_path / "cases" / "wrong.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load_cases(kv, tmp_path / "cases")
    assert expected in str(caught.value)
    assert str(caught.value).startswith("cases/wrong.yaml:4:")
