# SPDX-License-Identifier: Apache-2.0
"""FlatBuffers bytes to nested dictionaries: the inverse of encode.py, for trusted files.

Deprecated fields and scalars at their default are left out, as absent fields are. Reads what tools and tests
wrote; hostile files belong to the runtime's verifier. Must not know what any table means.
"""

from __future__ import annotations

from typing import Any

import flatbuffers
import numpy as np
from flatbuffers.table import Table

from atoll.build import _schema as schema
from atoll.build.encode import Member, scalar_dtype
from atoll.build.field import Field


def decode(data: bytes, table: str = schema.ROOT) -> dict[str, Any]:
    """The fields that the root `table` of `data` holds."""
    root = int(flatbuffers.encode.Get(flatbuffers.packer.uoffset, data, 0))
    return _table(Table(data, root), table)


def _table(view: Table, table: str) -> dict[str, Any]:
    fields = {field.name: _field(view, field) for field in schema.TABLES[table] if not field.deprecated}
    return {name: value for name, value in fields.items() if value is not None}


def _field(view: Table, field: Field) -> Any:
    offset = view.Offset(4 + 2 * field.slot)
    if not offset:
        return None
    position = view.Pos + offset
    if field.is_vector:
        return _vector(view, field, position)
    if field.type == "string":
        return view.String(position).decode()
    if field.type in schema.TABLES:
        return _table(Table(view.Bytes, view.Indirect(position)), field.type)
    if field.type in schema.UNIONS:
        return _union(view, field, position)
    value = np.frombuffer(view.Bytes, scalar_dtype(field.type), 1, position)[0].item()
    return None if value == field.default else value


def _union(view: Table, field: Field, position: int) -> Member:
    tag_offset = view.Offset(4 + 2 * (field.slot - 1))
    tag = view.Bytes[view.Pos + tag_offset] if tag_offset else 0
    if not 0 < tag <= len(schema.UNIONS[field.type]):
        raise ValueError(f"{field.type} has a value with the unknown tag {tag}")
    table = schema.UNIONS[field.type][tag - 1]
    return Member(table, _table(Table(view.Bytes, view.Indirect(position)), table))


def _vector(view: Table, field: Field, position: int) -> Any:
    offset = position - view.Pos
    start, count = view.Vector(offset), view.VectorLen(offset)
    if field.element == "string":
        return [view.String(start + 4 * i).decode() for i in range(count)]
    if field.element in schema.TABLES:
        return [_table(Table(view.Bytes, view.Indirect(start + 4 * i)), field.element) for i in range(count)]
    array = np.frombuffer(view.Bytes, scalar_dtype(field.element), count, start)
    return array.tobytes() if field.element == "ubyte" else array.tolist()
