# SPDX-License-Identifier: Apache-2.0
"""The standard part of the API is complete, and exactly that: names, signatures, values and layouts as recorded."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from atoll_generator import ir, readback

DATA = Path(__file__).parent / "data"
ROOT = Path(__file__).parents[2]
MAY_BE_PLANNED = ("sync", "elemetry", "XNNPACK", "elegate")


def rows() -> list[dict[str, str]]:
    with (DATA / "standard_c_api.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(scope="module")
def declared(atoll: ir.Api) -> readback.Declared:
    return readback.read(ROOT / "runtime/include", tuple(h.path for h in atoll.headers))


def test_headers_say_what_the_specification_says(atoll: ir.Api, declared: readback.Declared) -> None:
    assert readback.compare(atoll, declared) == ()


def test_a_changed_header_is_noticed(atoll: ir.Api, declared: readback.Declared) -> None:
    name, text = next(iter(declared.functions.items()))
    changed = readback.Declared({**declared.functions, name: text + "!", "extra": "void ()"}, declared.values, {})
    found = readback.compare(atoll, changed)
    assert any(line.startswith(f"function {name}:") for line in found)
    assert "function extra: not in the specification" in found
    assert sum(line.startswith("fields of") for line in found) == len(declared.fields)


def test_every_standard_function_is_declared_or_planned(atoll: ir.Api, declared: readback.Declared) -> None:
    planned = {i.name: i.planned for i in atoll.c_items if i.planned}
    missing = [r["name"] for r in rows() if r["name"] not in declared.functions and r["name"] not in planned]
    assert missing == []
    assert set(planned).isdisjoint(declared.functions)


def test_planned_functions_have_an_allowed_reason(atoll: ir.Api) -> None:
    for item in atoll.c_items:
        if item.planned:
            assert any(word in item.planned for word in MAY_BE_PLANNED), item


def test_standard_signatures_are_exact(atoll: ir.Api, declared: readback.Declared) -> None:
    present = [r for r in rows() if r["name"] in declared.functions]
    assert len(present) == 188
    context = "".join(f"typedef int {n};\n" for n in readback._type_names(atoll))
    for row in present:
        expected = readback.parse(f"{context}{row['signature']};").functions[row["name"]]
        assert declared.functions[row["name"]] == expected, row["name"]


def test_standard_values_are_exact(atoll: ir.Api) -> None:
    ours = {v.c_name: v.value for e in atoll.enums for v in e.values}
    ours |= {n: v for i in atoll.c_items for n, v, _ in i.values}
    recorded = json.loads((DATA / "standard_c_types.json").read_text(encoding="utf-8"))["enums"]
    for enum, values in recorded.items():
        if "Io" in enum or "Attr" in enum or enum.startswith("anon"):
            continue  # of the planned asynchronous part; constants that are macros here
        for name, value in values.items():
            assert ours[name] == value, name


def test_standard_layouts_are_exact(atoll: ir.Api) -> None:
    ours = {
        i.name: (i.size, i.align, dict(zip((n for _, n in i.fields), i.offsets, strict=True)))
        for i in atoll.c_items
        if i.kind == "struct"
    }
    ours |= {s.c_name: (s.size, s.align, {f.c_name: f.offset for f in s.fields}) for s in atoll.structs}
    recorded = json.loads((DATA / "standard_c_types.json").read_text(encoding="utf-8"))["structs"]
    compared = 0
    for name, layout in recorded.items():
        if name not in ours:
            assert any(word in name for word in ("Telemetry", "XNNPack", "External")), name
            continue
        assert ours[name] == (layout["size"], layout["align"], layout["fields"]), name
        compared += 1
    assert compared > 100
