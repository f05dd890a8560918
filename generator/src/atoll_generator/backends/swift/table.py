# SPDX-License-Identifier: Apache-2.0
"""The C module below Swift: one table of functions, its entries, and the functions that receive callbacks.

It declares every type itself, so that Swift sees handles as opaque pointers whatever the public headers define.
"""

from __future__ import annotations

from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.swift import types


@dataclass(frozen=True)
class SlotView:
    name: str
    declaration: str
    optional: str


@dataclass(frozen=True)
class RecordView:
    """A struct passed by value."""

    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class ReceiverView:
    """A C function that hands a callback on, its variable arguments formatted."""

    name: str
    type: str
    record: str
    receive: str
    params: str
    arguments: str
    formatted: tuple[str, ...]


@dataclass(frozen=True)
class TableView:
    module: str
    guard: str
    opaque: tuple[str, ...]
    records: tuple[RecordView, ...]
    slots: tuple[SlotView, ...]
    receivers: tuple[ReceiverView, ...]
    library_env: str


def build(api: ir.Api) -> TableView:
    functions = cabi.functions(api)
    opaque = {o.c_name for o in api.objects if o.c_name} | ({api.error.c_name} - {""})
    return TableView(
        module=api.profile.swift_c_module,
        guard=f"{api.profile.swift_c_module.upper()}_TABLE_H_",
        opaque=tuple(sorted(opaque)),
        records=tuple(_record(api, s) for s in api.structs),
        slots=tuple(_slot(f) for f in functions),
        receivers=tuple(_receiver(api, c) for c in api.callbacks),
        library_env=api.profile.library_env,
    )


def _slot(f: cabi.CFunction) -> SlotView:
    params = ", ".join(cabi.CType(types.table_type(p.type), p.type.kind).declare(p.name) for p in f.params) or "void"
    result = types.table_type(f.returns)
    return SlotView(f.name, f"{result} (*{f.name})({params})", str(f.optional).lower())


def _record(api: ir.Api, s: ir.Struct) -> RecordView:
    return RecordView(s.c_name, tuple(_c_type(api, f.type).declare(f.c_name or f.name) for f in s.fields))


def _c_type(api: ir.Api, t: ir.Type) -> cabi.CType:
    match t:
        case ir.Scalar(name):
            return cabi.scalar(name)
        case ir.EnumType():
            return cabi.scalar("int32")
        case ir.Text():
            return cabi.CType("const char*", cabi.CKind.TEXT)
    raise TypeError(f"{t} inside a struct or a callback")


def _receiver(api: ir.Api, c: ir.Callback) -> ReceiverView:
    base = c.name[:1].lower() + c.name[1:]
    params, receive, arguments, formatted = ["void* context"], ["void* context"], ["receiver->context"], []
    for p in c.params:
        receive.append(_c_type(api, p.type).declare(p.name))
        arguments.append(p.name)
        if p.formatted:
            params += [f"const char* {p.name}_format", f"va_list {p.name}_arguments"]
            formatted.append(p.name)
        else:
            params.append(_c_type(api, p.type).declare(p.name))
    return ReceiverView(
        name=f"{base}ReceiverFunction",
        type=f"{c.name}Function",
        record=f"{base}_receiver",
        receive=f"void (*receive)({', '.join(receive)})",
        params=", ".join(params),
        arguments=", ".join(arguments),
        formatted=tuple(formatted),
    )
