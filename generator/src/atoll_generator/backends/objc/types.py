# SPDX-License-Identifier: Apache-2.0
"""What the types of an API are in Objective-C. Must not know members or layout of files."""

from __future__ import annotations

from atoll_generator import cabi, ir
from atoll_generator.backends.objc import names

SCALARS = {
    "bool": "BOOL",
    "int": "NSInteger",
    "int32": "NSInteger",
    "uint32": "uint32_t",
    "int64": "int64_t",
    "uint64": "uint64_t",
    "size": "NSUInteger",
    "float32": "float",
    "float64": "double",
}
_NUMBERS = {
    "bool": "numberWithBool:",
    "int": "numberWithInteger:",
    "int32": "numberWithInteger:",
    "uint32": "numberWithUnsignedInt:",
    "int64": "numberWithLongLong:",
    "uint64": "numberWithUnsignedLongLong:",
    "size": "numberWithUnsignedInteger:",
    "float32": "numberWithFloat:",
    "float64": "numberWithDouble:",
}
NARROW = ("int", "int32")
"""Scalars that Objective-C has wider than C."""


def is_object(t: ir.Type) -> bool:
    return not isinstance(t, ir.Scalar | ir.EnumType | ir.StructType)


def declared(api: ir.Api, t: ir.Type) -> str:
    """The type of a result, a field or an element, with its star."""
    match t:
        case ir.Scalar(name):
            return f"{SCALARS[name]} "
        case ir.EnumType(name) | ir.StructType(name):
            return f"{names.type_name(api, names.find(api, name))} "
        case ir.HandleType(name):
            return f"{names.type_name(api, api.object(name))} *"
        case ir.Text():
            return "NSString *"
        case ir.Bytes() | ir.MutableBytes():
            return "NSData *"
        case ir.IntList():
            return "ATL_ARRAY(NSNumber *) "
        case ir.BytesList():
            return "ATL_ARRAY(NSData *) "
        case ir.CallbackType(name):
            return f"id<{names.type_name(api, api.callback(name))}> "


def param(api: ir.Api, p: ir.Param) -> str:
    """`(nullable T *)` of an argument."""
    if isinstance(p.type, ir.MutableBytes):
        text = "ATLMemory *" if p.ownership is ir.Ownership.RETAIN else "NSMutableData *"
    else:
        text = declared(api, p.type)
    nullable = "ATL_NULLABLE " if p.nullable else ""
    return f"({nullable}{text.rstrip() if not text.endswith('*') else text})"


def boxed(api: ir.Api, t: ir.Type, expression: str) -> str:
    """A plain C value as an object of a list."""
    match t:
        case ir.Scalar(name):
            return f"[NSNumber {_NUMBERS[name]}{expression}]"
        case ir.EnumType():
            return f"[NSNumber numberWithInteger:{expression}]"
        case ir.Text():
            return f"ATLString({expression})"
    raise TypeError(f"{t} in a list")


def element(api: ir.Api, t: ir.Type) -> str:
    match t:
        case ir.Scalar() | ir.EnumType():
            return "NSNumber *"
        case _:
            return declared(api, t)


def zero(t: ir.Type) -> str:
    """What is returned with an error."""
    if is_object(t):
        return "nil"
    return "{0}" if isinstance(t, ir.StructType) else "0"


def c_type(c: cabi.CType) -> str:
    return c.text
