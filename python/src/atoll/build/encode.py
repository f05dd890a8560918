# SPDX-License-Identifier: Apache-2.0
"""Nested dictionaries to FlatBuffers bytes, driven by the schema tables.

A table is a dictionary of its field names; a union value is a `Member(table name, dictionary)`; a vector is a
list, a numpy array or (of bytes) a `bytes`. Must not know what any table means.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import flatbuffers
import numpy as np

from atoll.build import _schema as schema
from atoll.build.field import Field

SCALARS: dict[str, np.dtype[Any]] = {
    "bool": np.dtype("?"),
    "byte": np.dtype("i1"),
    "ubyte": np.dtype("u1"),
    "short": np.dtype("<i2"),
    "ushort": np.dtype("<u2"),
    "int": np.dtype("<i4"),
    "uint": np.dtype("<u4"),
    "long": np.dtype("<i8"),
    "ulong": np.dtype("<u8"),
    "float": np.dtype("<f4"),
}


@dataclass(frozen=True)
class Member:
    """The value of a union field: which table it is, and that table's fields."""

    table: str
    fields: Mapping[str, Any]


def encode(table: str, fields: Mapping[str, Any], identifier: bytes) -> bytes:
    """A finished FlatBuffers file whose root is `table`."""
    builder = flatbuffers.Builder(1024)
    builder.Finish(_table(builder, table, fields), file_identifier=identifier)
    return bytes(builder.Output())


def check_fields(table: str, fields: Mapping[str, Any]) -> None:
    """Raises ValueError for the first name that `table` does not have."""
    known = [field.name for field in schema.TABLES[table] if not field.deprecated]
    for name in fields:
        if name not in known:
            raise ValueError(f"{table} has no field {name!r}{_hint(name, known)}")


def scalar_dtype(type_: str) -> np.dtype[Any]:
    """The storage of a scalar or enum type."""
    return SCALARS[schema.ENUM_STORAGE.get(type_, type_)]


def _table(builder: flatbuffers.Builder, table: str, fields: Mapping[str, Any]) -> int:
    check_fields(table, fields)
    specs = [field for field in schema.TABLES[table] if fields.get(field.name) is not None]
    values = [_value(builder, field, fields[field.name]) for field in specs]
    builder.StartObject(_slot_count(table))
    for field, value in zip(specs, values, strict=True):
        _place(builder, field, value)
    return int(builder.EndObject())


def _slot_count(table: str) -> int:
    return max((field.slot + 1 for field in schema.TABLES[table]), default=0)


def _value(builder: flatbuffers.Builder, field: Field, value: Any) -> Any:
    """What goes in the table: an offset, a scalar, or (tag, offset) for a union."""
    if field.is_vector:
        return _vector(builder, field, value)
    if field.type == "string":
        return builder.CreateString(value)
    if field.type in schema.TABLES:
        return _table(builder, field.type, value)
    if field.type in schema.UNIONS:
        return _tag(field.type, value.table), _table(builder, value.table, value.fields)
    return _scalar(field.type, value)


def _place(builder: flatbuffers.Builder, field: Field, value: Any) -> None:
    if field.type in schema.UNIONS:
        tag, offset = value
        builder.PrependUint8Slot(field.slot - 1, tag, 0)
        builder.PrependUOffsetTRelativeSlot(field.slot, offset, 0)
    elif field.is_vector or field.type == "string" or field.type in schema.TABLES:
        builder.PrependUOffsetTRelativeSlot(field.slot, value, 0)
    else:
        _SLOTS[scalar_dtype(field.type)](builder, field.slot, value, field.default)


_SLOTS = {
    SCALARS["bool"]: flatbuffers.Builder.PrependBoolSlot,
    SCALARS["byte"]: flatbuffers.Builder.PrependInt8Slot,
    SCALARS["ubyte"]: flatbuffers.Builder.PrependUint8Slot,
    SCALARS["int"]: flatbuffers.Builder.PrependInt32Slot,
    SCALARS["uint"]: flatbuffers.Builder.PrependUint32Slot,
    SCALARS["long"]: flatbuffers.Builder.PrependInt64Slot,
    SCALARS["ulong"]: flatbuffers.Builder.PrependUint64Slot,
    SCALARS["float"]: flatbuffers.Builder.PrependFloat32Slot,
}


def _vector(builder: flatbuffers.Builder, field: Field, values: Any) -> int:
    if field.element == "string":
        return _offsets(builder, [builder.CreateString(value) for value in values])
    if field.element in schema.TABLES:
        return _offsets(builder, [_table(builder, field.element, value) for value in values])
    return _scalars(builder, field, values)


def _offsets(builder: flatbuffers.Builder, offsets: Sequence[int]) -> int:
    builder.StartVector(4, len(offsets), 4)
    for offset in reversed(offsets):
        builder.PrependUOffsetTRelative(offset)
    return int(builder.EndVector())


def _scalars(builder: flatbuffers.Builder, field: Field, values: Any) -> int:
    array = _scalar_array(field, values)
    payload = array.tobytes()
    builder.StartVector(array.itemsize, array.size, max(array.itemsize, field.force_align))
    builder.head -= len(payload)
    builder.Bytes[builder.head : builder.head + len(payload)] = payload
    return int(builder.EndVector())


def _scalar_array(field: Field, values: Any) -> np.ndarray[Any, np.dtype[Any]]:
    dtype = scalar_dtype(field.element)
    if isinstance(values, bytes | bytearray | memoryview):
        return np.frombuffer(values, dtype)
    if field.element in schema.ENUMS:
        values = [_scalar(field.element, value) for value in values]
    return np.asarray(values, dtype=dtype).reshape(-1)


def _scalar(type_: str, value: Any) -> Any:
    if type_ not in schema.ENUMS:
        return scalar_dtype(type_).type(value).item()
    if not isinstance(value, str):
        return int(value)
    members = schema.ENUMS[type_].__members__
    if value not in members:
        raise ValueError(f"{type_} has no value {value!r}{_hint(value, list(members))}")
    return int(members[value])


def _tag(union: str, table: str) -> int:
    if table not in schema.UNIONS[union]:
        raise ValueError(f"{table} is not a member of {union}")
    return schema.UNIONS[union].index(table) + 1


def _hint(word: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1)
    return f": did you mean {close[0]!r}?" if close else f"; it has {', '.join(known) or 'none'}"
