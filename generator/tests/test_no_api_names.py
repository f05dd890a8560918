# SPDX-License-Identifier: Apache-2.0
"""The generator knows no API: no name that a specification defines occurs in its code or templates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from atoll_generator import cabi, ir

SOURCES = Path(__file__).parents[1] / "src" / "atoll_generator"
# Code that writes the reader of the model file format: its subject is the file format, not the API.
OTHER_SUBJECT = ("schema_c", "schema_python")


def names(api: ir.Api) -> Iterator[str]:
    """C names, and names of objects, structs, callbacks and values that are more than one common word."""
    yield from (f.name for f in cabi.functions(api))
    for item in (*api.enums, *api.structs, *api.objects):
        yield item.c_name
        if len(re.findall("[A-Z]", item.name)) > 1:
            yield item.name
    for enum in api.enums:
        yield from (v.c_name for v in enum.values)
    for i in api.c_items:
        yield i.name
        yield from (n for n, _, _ in i.values)
    for o in api.objects:
        yield from (m.name for m in o.members if m.name.count("_") >= 1)
    yield api.error.c_name


def test_no_name_of_an_api_occurs_in_the_generator(atoll: ir.Api, kv: ir.Api) -> None:
    wanted = {n for api in (atoll, kv) for n in names(api) if n} - ALLOWED
    found = []
    for path in sorted(SOURCES.rglob("*")):
        if path.suffix not in (".py", ".j2") or any(word in str(path) for word in OTHER_SUBJECT):
            continue
        used = set(re.findall(r"[A-Za-z_]\w*", path.read_text(encoding="utf-8")))
        found += [f"{path.relative_to(SOURCES)}: {n}" for n in sorted(used & wanted)]
    assert found == []


# Words that mean something else in the generator, each with the reason.
ALLOWED = {
    "on_change",  # a word of callback interfaces in general
    "ErrorCode",  # every API of the error model has such an enum, and languages have such a word
    "byte_size",  # a size in bytes, of anything
}
