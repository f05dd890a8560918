# SPDX-License-Identifier: Apache-2.0
"""Prints the .tflite schema as a Python module for `atoll.build`.

Knows the shape of spec/schema/tflite.yaml; knows nothing about models, operators or how bytes are written.

    python generator/schema/to_python.py            write python/src/atoll/build/_schema.py
    python generator/schema/to_python.py --check    fail when that file is not what the schema says
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "spec/schema/tflite.yaml"
TARGET = ROOT / "python/src/atoll/build/_schema.py"

HEAD = '''\
# SPDX-License-Identifier: Apache-2.0
"""The .tflite schema as Python data. Generated from spec/schema/tflite.yaml: edit that file.

Must not know how a field is read or written: see encode.py and decode.py.
"""

from __future__ import annotations

from enum import IntEnum

from atoll.build.field import Field
'''


def main(arguments: list[str]) -> int:
    text = module(yaml.safe_load(SCHEMA.read_text(encoding="utf-8")))
    if arguments == ["--check"]:
        return check(text)
    if arguments:
        print(f"unknown arguments: {' '.join(arguments)}", file=sys.stderr)
        return 2
    TARGET.write_text(text, encoding="utf-8")
    return 0


def check(text: str) -> int:
    if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text:
        return 0
    print(f"{TARGET.relative_to(ROOT)} is stale: run {Path(__file__).relative_to(ROOT)}", file=sys.stderr)
    return 1


def module(schema: dict[str, Any]) -> str:
    parts = [HEAD]
    parts += [enum_class(name, enum["values"]) for name, enum in schema["enums"].items()]
    parts += [
        constants(schema),
        mapping("ENUMS: dict[str, type[IntEnum]]", {name: name for name in schema["enums"]}),
        mapping("ENUM_STORAGE", {name: quoted(enum["type"]) for name, enum in schema["enums"].items()}),
        sequences("UNIONS: dict[str, tuple[str, ...]]", schema["unions"]),
        tables(schema),
        mapping("OPERATOR_OPTIONS", {name: quoted(table) for name, table in schema["operator_options"].items()}),
    ]
    return "\n".join(parts)


def constants(schema: dict[str, Any]) -> str:
    return (
        f"\nROOT = {quoted(schema['root'])}\n"
        f"IDENTIFIER = b{quoted(schema['identifier'])}\n"
        f"VERSION = {schema['version']}\n"
    )


def enum_class(name: str, values: dict[str, int]) -> str:
    members = "".join(f"    {member} = {value}\n" for member, value in values.items())
    return f"\nclass {name}(IntEnum):\n{members}"


def mapping(declaration: str, items: dict[str, str]) -> str:
    rows = "".join(f"    {quoted(key)}: {value},\n" for key, value in items.items())
    return f"{declaration} = {{\n{rows}}}\n"


def sequences(declaration: str, items: dict[str, list[str]]) -> str:
    rows = "".join(
        f"    {quoted(key)}: (\n" + "".join(f"        {quoted(value)},\n" for value in values) + "    ),\n"
        for key, values in items.items()
    )
    return f"{declaration} = {{\n{rows}}}\n"


def tables(schema: dict[str, Any]) -> str:
    rows = "".join(table_rows(name, fields, schema) for name, fields in schema["tables"].items())
    return f"TABLES: dict[str, tuple[Field, ...]] = {{\n{rows}}}\n"


def table_rows(name: str, fields: list[dict[str, Any]], schema: dict[str, Any]) -> str:
    if not fields:
        return f"    {quoted(name)}: (),\n"
    rows, slot = [], 0
    for field in fields:
        slot += field["type"] in schema["unions"]  # the member tag sits in the slot before the value
        rows.append(f"        {field_call(slot, field, schema)},\n")
        slot += 1
    if len(rows) == 1:
        return f"    {quoted(name)}: ({rows[0].strip()}),\n"
    return f"    {quoted(name)}: (\n{''.join(rows)}    ),\n"


def field_call(slot: int, field: dict[str, Any], schema: dict[str, Any]) -> str:
    words = [str(slot), quoted(field["name"]), quoted(field["type"])]
    if field.get("default"):
        words.append(f"default={default_value(field, schema)}")
    if field.get("deprecated"):
        words.append("deprecated=True")
    if "force_align" in field:
        words.append(f"force_align={field['force_align']}")
    return f"Field({', '.join(words)})"


def default_value(field: dict[str, Any], schema: dict[str, Any]) -> int:
    enum = schema["enums"].get(field["type"])
    return int(enum["values"][field["default"]] if enum else field["default"])


def quoted(text: str) -> str:
    return f'"{text}"'


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
