# SPDX-License-Identifier: Apache-2.0
"""Types of the API in C++: of results, of arguments, and their defaults. Must not know members."""

from __future__ import annotations

from atoll_generator import ir
from atoll_generator.backends.cpp import names

_SCALARS = {
    "bool": "bool",
    "int": "int",
    "int32": "std::int32_t",
    "uint32": "std::uint32_t",
    "int64": "std::int64_t",
    "uint64": "std::uint64_t",
    "size": "std::size_t",
    "float32": "float",
    "float64": "double",
}
_HIGH = {
    "int": 2**31 - 1,
    "int32": 2**31 - 1,
    "uint32": 2**32 - 1,
    "int64": 2**63 - 1,
    "uint64": 2**63 - 1,
    "size": 2**63 - 1,
}


def scalar(name: str) -> str:
    return _SCALARS[name]


def highest(name: str) -> int:
    """The largest value of an integer type that a range check compares with."""
    return _HIGH[name]


def result(api: ir.Api, t: ir.Type, nullable: bool = False) -> str:
    """The type of a result; `optional` where NULL is an answer."""
    name = _plain(api, t)
    return f"std::optional<{name}>" if nullable else name


def _plain(api: ir.Api, t: ir.Type) -> str:
    match t:
        case ir.Scalar(name):
            return _SCALARS[name]
        case ir.EnumType(name):
            return names.type_name(api.enum(name))
        case ir.StructType(name):
            return names.type_name(api.struct(name))
        case ir.HandleType(name):
            return names.type_name(api.object(name))
        case ir.CallbackType(name):
            return names.type_name(api.callback(name))
        case ir.Text():
            return "std::string"
        case ir.Bytes() | ir.MutableBytes():
            return "std::vector<std::byte>"
    raise TypeError(f"{t} cannot be a result")


def argument(api: ir.Api, p: ir.Param) -> str:
    """The type of an argument."""
    match p.type:
        case ir.Text():
            return "const std::optional<std::string>&" if p.nullable else "const std::string&"
        case ir.Bytes():
            return "support::KeptBytes" if p.ownership is ir.Ownership.RETAIN else "support::Bytes"
        case ir.MutableBytes():
            return "support::CallerMemory"
        case ir.IntList():
            return "const std::vector<int>&"
        case ir.BytesList():
            return "const std::vector<std::string>&"
        case ir.HandleType(name):
            kind = names.type_name(api.object(name))
            return f"const {kind}*" if p.nullable else f"const {kind}&"
    return _plain(api, p.type)


def default(api: ir.Api, p: ir.Param) -> str:
    """The default of a parameter as C++ writes it."""
    if p.default is None:
        return "nullptr" if isinstance(p.type, ir.HandleType | ir.CallbackType) else "{}"
    if isinstance(p.type, ir.EnumType):
        enum = api.enum(p.type.name)
        return f"{names.type_name(enum)}::{names.value(enum.value(str(p.default)))}"
    if isinstance(p.default, bool):
        return str(p.default).lower()
    if isinstance(p.default, str):
        return '"' + p.default.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(p.default)
