# SPDX-License-Identifier: Apache-2.0
"""What the types of an API are in Swift, and how a value crosses: Swift → C arguments, C results → Swift.

Must not know members, documentation or layout of files.
"""

from __future__ import annotations

from atoll_generator import cabi, ir
from atoll_generator.backends.swift import names

SCALARS = {
    "bool": "Bool",
    "int": "Int",
    "int32": "Int",
    "uint32": "UInt32",
    "int64": "Int64",
    "uint64": "UInt64",
    "size": "Int",
    "float32": "Float",
    "float64": "Double",
}
C_SCALARS = {**SCALARS, "int": "Int32", "int32": "Int32"}
"""How the C scalars are imported; those that differ from SCALARS are converted."""


def swift_type(api: ir.Api, t: ir.Type) -> str:
    """The type of a result, an element or a field."""
    match t:
        case ir.Scalar(name):
            return SCALARS[name]
        case ir.EnumType(name) | ir.StructType(name) | ir.HandleType(name) | ir.CallbackType(name):
            return names.type_name(names.find(api, name))
        case ir.Text():
            return "String"
        case ir.Bytes() | ir.MutableBytes():
            return "[UInt8]"
        case ir.IntList():
            return "[Int]"
        case ir.BytesList():
            return "[[UInt8]]"


def param_type(api: ir.Api, p: ir.Param) -> str:
    """The type of an argument."""
    optional = "?" if p.nullable else ""
    match p.type:
        case ir.Bytes() | ir.MutableBytes() if p.ownership is ir.Ownership.RETAIN:
            return f"Memory{optional}"
        case ir.Bytes():
            return f"(some RawBytes){optional}" if optional else "some RawBytes"
        case ir.MutableBytes():
            return f"UnsafeMutableRawBufferPointer{optional}"
        case ir.CallbackType():
            return f"{swift_type(api, p.type)}?" if p.nullable else f"@escaping {swift_type(api, p.type)}"
        case _:
            return swift_type(api, p.type) + optional


def default(api: ir.Api, p: ir.Param) -> str:
    """` = value`, or nothing."""
    if not p.has_default:
        return ""
    if p.default is None:
        return " = nil"
    if isinstance(p.default, bool):
        return f" = {str(p.default).lower()}"
    if isinstance(p.type, ir.EnumType):
        return f" = .{names.value_name(api.enum(p.type.name).value(str(p.default)))}"
    if isinstance(p.type, ir.Text):
        return f' = "{p.default}"'
    return f" = {p.default}"


def from_c(api: ir.Api, t: ir.Type, expression: str) -> str:
    """A plain value that came from C, as Swift has it. Handles, text and bytes need more than an expression."""
    match t:
        case ir.Scalar(name):
            same = SCALARS[name] == C_SCALARS[name]
            return expression if same else f"{SCALARS[name]}({expression})"
        case ir.EnumType(name):
            return f"{names.type_name(api.enum(name))}(native: {expression})"
        case ir.StructType(name):
            return f"{names.type_name(api.struct(name))}(native: {expression})"
    raise TypeError(f"{t} is not a plain value")


def c_zero(t: ir.Type) -> str:
    """A start value for an out-parameter."""
    if isinstance(t, ir.Scalar):
        return "false" if t.name == "bool" else f"{C_SCALARS[t.name]}(0)"
    if isinstance(t, ir.EnumType):
        return "Int32(0)"
    raise TypeError(f"{t} as an out-parameter")


def table_type(c: cabi.CType) -> str:
    """The C spelling in the function table, which declares nothing but itself: enums are 32-bit integers."""
    return "int32_t" if c.kind is cabi.CKind.ENUM else c.text
