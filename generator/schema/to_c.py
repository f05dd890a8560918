# SPDX-License-Identifier: Apache-2.0
"""Prints the .tflite schema as C data for the runtime's FlatBuffers reader and verifier.

Knows the shape of spec/schema/tflite.yaml; knows nothing about models, operators or how bytes are read.

    python generator/schema/to_c.py            write runtime/src/schema/tflite_schema.{h,c}
    python generator/schema/to_c.py --check    fail when those files are not what the schema says
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "spec/schema/tflite.yaml"
TARGET = ROOT / "runtime/src/schema"
SIZES = {
    "bool": 1,
    "byte": 1,
    "ubyte": 1,
    "short": 2,
    "ushort": 2,
    "int": 4,
    "uint": 4,
    "long": 8,
    "ulong": 8,
    "float": 4,
}
BANNER = """\
/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/schema/tflite.yaml by generator/schema/to_c.py: edit those.
"""


@dataclass(frozen=True)
class Slot:
    """One vtable slot: its constant, and the row that tells the verifier what it holds."""

    name: str
    row: str


def snake(name: str) -> str:
    """`StableHLOCompositeOptions` -> `stable_hlo_composite_options`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def scalar_size(name: str, schema: dict[str, Any]) -> int | None:
    if name in schema["enums"]:
        return SIZES[schema["enums"][name]["type"]]
    return SIZES.get(name)


def row(kind: str, size: int = 0, target: str = "0") -> str:
    return f"{{ATOLL_FB_{kind}, {size}, {target}}}"


def value_row(name: str, schema: dict[str, Any]) -> str:
    """What the verifier must know about a field of this type."""
    if name.startswith("["):
        return vector_row(name[1:-1], schema)
    size = scalar_size(name, schema)
    if size is not None:
        return row("SCALAR", size)
    if name == "string":
        return row("STRING")
    if name in schema["unions"]:
        return row("UNION", 0, f"ATOLL_UNION_{snake(name).upper()}")
    return row("TABLE", 0, f"ATOLL_TABLE_{snake(name).upper()}")


def vector_row(element: str, schema: dict[str, Any]) -> str:
    size = scalar_size(element, schema)
    if size is not None:
        return row("VECTOR_SCALAR", size)
    if element == "string":
        return row("VECTOR_STRING")
    return row("VECTOR_TABLE", 0, f"ATOLL_TABLE_{snake(element).upper()}")


def slots(table: str, fields: list[dict[str, Any]], schema: dict[str, Any]) -> list[Slot]:
    """The vtable slots in order; a union takes two: its tag, then its value."""
    prefix = f"ATOLL_{snake(table).upper()}_"
    result = []
    for field in fields:
        name = prefix + field["name"].upper()
        if field["type"] in schema["unions"]:
            result.append(Slot(name + "_TYPE", row("SCALAR", 1)))
        result.append(Slot(name, value_row(field["type"], schema)))
    return result


def enumeration(names: list[str], comment: str) -> str:
    return f"/* {comment} */\nenum {{\n" + "".join(f"\t{name},\n" for name in names) + "};\n"


def header(schema: dict[str, Any]) -> str:
    parts = [
        BANNER + " * Names for every table, union, field slot and enum value; must not know how bytes are read. */\n",
        "#ifndef ATOLL_SCHEMA_TFLITE_SCHEMA_H\n#define ATOLL_SCHEMA_TFLITE_SCHEMA_H\n\n"
        '#include "schema/flatbuffer.h"\n',
        f'#define ATOLL_SCHEMA_IDENTIFIER "{schema["identifier"]}"\n'
        f"enum {{ ATOLL_SCHEMA_VERSION = {schema['version']} }};\n",
        enumeration([f"ATOLL_TABLE_{snake(t).upper()}" for t in schema["tables"]] + ["ATOLL_TABLE_COUNT"], "Tables"),
        enumeration([f"ATOLL_UNION_{snake(u).upper()}" for u in schema["unions"]] + ["ATOLL_UNION_COUNT"], "Unions"),
    ]
    for union, members in schema["unions"].items():
        prefix = f"ATOLL_{snake(union).upper()}_IS_"
        parts.append(enumeration([prefix + "NONE"] + [prefix + snake(m).upper() for m in members], f"Tags of {union}"))
    for table, fields in schema["tables"].items():
        names = [slot.name for slot in slots(table, fields, schema)]
        if names:
            parts.append(enumeration(names, f"Slots of {table}"))
    for enum, body in schema["enums"].items():
        prefix = f"ATOLL_{snake(enum).upper()}_IS_"
        values = "".join(f"\t{prefix}{name.upper()} = {value},\n" for name, value in body["values"].items())
        parts.append(f"/* Values of {enum} */\nenum {{\n{values}}};\n")
    parts.append(
        "extern const struct atoll_fb_schema atoll_tflite_schema;\n"
        '/* "CONV_2D" for its code; NULL for a code that is not in the schema. */\n'
        "const char *atoll_builtin_name(int32_t code);\n\n#endif\n"
    )
    return "\n".join(parts)


def source(schema: dict[str, Any]) -> str:
    parts = [BANNER + ' * The rows that the verifier walks. */\n#include "schema/tflite_schema.h"\n']
    table_rows, union_rows = [], []
    for table, fields in schema["tables"].items():
        rows = [slot.row for slot in slots(table, fields, schema)]
        if rows:
            parts.append(
                f"static const struct atoll_fb_field {snake(table)}[] = {{\n"
                + "".join(f"\t{r},\n" for r in rows)
                + "};\n"
            )
        table_rows.append(f"\t{{{snake(table) if rows else '0'}, {len(rows)}}},\n")
    for union, members in schema["unions"].items():
        names = "".join(f"\tATOLL_TABLE_{snake(m).upper()},\n" for m in members)
        parts.append(f"static const uint16_t {snake(union)}_members[] = {{\n{names}}};\n")
        union_rows.append(f"\t{{{snake(union)}_members, {len(members)}}},\n")
    parts.append("static const struct atoll_fb_table tables[] = {\n" + "".join(table_rows) + "};\n")
    parts.append("static const struct atoll_fb_union unions[] = {\n" + "".join(union_rows) + "};\n")
    parts.append(
        "const struct atoll_fb_schema atoll_tflite_schema = "
        f"{{tables, unions, ATOLL_TABLE_{snake(schema['root']).upper()}, ATOLL_SCHEMA_IDENTIFIER}};\n"
    )
    names = "".join(
        f'\t[{value}] = "{name}",\n' for name, value in schema["enums"]["BuiltinOperator"]["values"].items()
    )
    parts.append(
        f"static const char *const builtin_names[] = {{\n{names}}};\n\n"
        "const char *atoll_builtin_name(int32_t code)\n{\n"
        "\tif (code < 0 || (size_t)code >= sizeof(builtin_names) / sizeof(builtin_names[0]))\n\t\treturn NULL;\n"
        "\treturn builtin_names[code];\n}\n"
    )
    return "\n".join(parts)


def main(arguments: list[str]) -> int:
    schema = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))
    files = {TARGET / "tflite_schema.h": header(schema), TARGET / "tflite_schema.c": source(schema)}
    stale = [path for path, text in files.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    if arguments == ["--check"]:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is stale: run {Path(__file__).relative_to(ROOT)}", file=sys.stderr)
        return 1 if stale else 0
    if arguments:
        print(f"unknown arguments: {' '.join(arguments)}", file=sys.stderr)
        return 2
    for path in stale:
        path.write_text(files[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
