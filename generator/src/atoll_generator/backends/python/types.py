# SPDX-License-Identifier: Apache-2.0
"""Types of the API in Python annotations, and C types in ctypes. Must not know members."""

from __future__ import annotations

from atoll_generator import cabi, ir
from atoll_generator.backends.python import names

_SCALARS = {"bool": "bool", "float32": "float", "float64": "float"}
_CTYPES = {
    "bool": "c_bool",
    "int": "c_int",
    "int32": "c_int32",
    "uint32": "c_uint32",
    "int64": "c_int64",
    "uint64": "c_uint64",
    "size": "c_size_t",
    "float32": "c_float",
    "float64": "c_double",
}
INTEGER_RANGES = {
    "int": "",
    "int32": "",
    "uint32": ", 0, 2**32 - 1",
    "int64": ", -(2**63), 2**63 - 1",
    "uint64": ", 0, 2**64 - 1",
    "size": ", 0, 2**64 - 1",
}


def annotation(api: ir.Api, t: ir.Type, argument: bool = False) -> str:
    """How a value of this type is annotated; arguments accept more than results give."""
    match t:
        case ir.Scalar(name):
            return _SCALARS.get(name, "int")
        case ir.EnumType(name):
            return f"values.{names.type_name(api.enum(name))}"
        case ir.StructType(name):
            return f"values.{names.type_name(api.struct(name))}"
        case ir.HandleType(name):
            return names.type_name(api.object(name))
        case ir.Text():
            return "str | os.PathLike[str]" if argument else "str"
        case ir.Bytes():
            return "Buffer" if argument else "bytes"
        case ir.MutableBytes():
            return "Buffer"
        case ir.IntList():
            return "Iterable[int]"
        case ir.BytesList():
            return "Sequence[bytes | str]"
        case ir.CallbackType(name):
            return f"callbacks.{names.type_name(api.callback(name))}"


def scalar_c(name: str) -> str:
    return f"ctypes.{_CTYPES[name]}"


def native(api: ir.Api, t: cabi.CType) -> str:
    """The ctypes type of a C type; pointers of every kind travel as void pointers."""
    match t.kind:
        case cabi.CKind.VOID:
            return "None"
        case cabi.CKind.SCALAR:
            return scalar_c(t.name)
        case cabi.CKind.ENUM:
            return "ctypes.c_int"
        case cabi.CKind.STRUCT:
            return f"{names.type_name(api.struct(t.name))}C"
        case cabi.CKind.TEXT:
            return "ctypes.c_char_p"
        case _:
            return "ctypes.c_void_p"


def default(api: ir.Api, p: ir.Param) -> str:
    """A parameter's default as Python source."""
    if p.default is None:
        return "None"
    if isinstance(p.type, ir.EnumType):
        enum = api.enum(p.type.name)
        return f"values.{names.type_name(enum)}.{names.constant(enum.value(str(p.default)))}"
    return repr(p.default)


def from_c(api: ir.Api, t: ir.Type, expression: str, nullable: bool = False) -> str:
    """An expression of the C result as a value of the API; handles are wrapped by the caller."""
    match t:
        case ir.Scalar(name):
            return f"{_SCALARS.get(name, 'int')}({expression})"
        case ir.EnumType(name):
            return f"values.{names.type_name(api.enum(name))}({expression})"
        case ir.StructType(name):
            return f"values.{names.type_name(api.struct(name))}._from_c({expression})"
        case ir.Text():
            return f"convert.{'optional_' if nullable else ''}text_from_c({expression})"
        case _:
            return expression
