# SPDX-License-Identifier: Apache-2.0
"""Types of the API and of C as types of Java and JNI."""

from __future__ import annotations

from dataclasses import dataclass

from atoll_generator import cabi, ir
from atoll_generator.backends.java import names


@dataclass(frozen=True)
class Word:
    """One type in Java, in JNI, and in the signature of a native method."""

    java: str
    jni: str
    signature: str


BOOLEAN = Word("boolean", "jboolean", "Z")
INT = Word("int", "jint", "I")
LONG = Word("long", "jlong", "J")
FLOAT = Word("float", "jfloat", "F")
DOUBLE = Word("double", "jdouble", "D")
VOID = Word("void", "void", "V")
BYTES = Word("byte[]", "jbyteArray", "[B")
INTS = Word("int[]", "jintArray", "[I")
BYTE_ARRAYS = Word("byte[][]", "jobjectArray", "[[B")
BUFFER = Word("ByteBuffer", "jobject", "Ljava/nio/ByteBuffer;")

_SCALARS = {
    "bool": BOOLEAN,
    "int": INT,
    "int32": INT,
    "uint32": LONG,
    "int64": LONG,
    "uint64": LONG,
    "size": LONG,
    "float32": FLOAT,
    "float64": DOUBLE,
}
_ZEROS = {"V": "", "[B": "NULL"}
_BOXES = {"boolean": "Boolean", "int": "Integer", "long": "Long", "float": "Float", "double": "Double", "void": "Void"}
_READERS = {"bool": "get", "float32": "getFloat", "float64": "getDouble"}


def scalar(name: str) -> Word:
    return _SCALARS[name]


def unsigned(name: str) -> bool:
    """Its values start at zero, which Java's own type does not say."""
    return name in ("size", "uint32", "uint64")


def java(api: ir.Api, t: ir.Type) -> str:
    """As a parameter or a result of a public method."""
    match t:
        case ir.Scalar(name):
            return scalar(name).java
        case ir.EnumType(name):
            return names.type_name(api.enum(name))
        case ir.StructType(name):
            return names.type_name(api.struct(name))
        case ir.HandleType(name):
            return names.type_name(api.object(name))
        case ir.CallbackType(name):
            return names.type_name(api.callback(name))
        case ir.Text():
            return "String"
        case ir.Bytes() | ir.MutableBytes():
            return "ByteBuffer"
        case ir.IntList():
            return "int[]"
        case ir.BytesList():
            return "List<byte[]>"


def result(api: ir.Api, t: ir.Type) -> str:
    return "byte[]" if isinstance(t, ir.Bytes) else java(api, t)


def boxed(name: str) -> str:
    return _BOXES.get(name, name)


def of_c(t: cabi.CType) -> Word:
    """What a native method takes or gives for a C type."""
    match t.kind:
        case cabi.CKind.VOID:
            return VOID
        case cabi.CKind.SCALAR:
            return scalar(t.name)
        case cabi.CKind.ENUM:
            return INT
        case cabi.CKind.TEXT | cabi.CKind.STRUCT:
            return BYTES
        case _:
            return LONG


def zero(word: Word) -> str:
    """What a native method gives when it could not call."""
    return _ZEROS.get(word.signature, "0")


def reader(t: ir.Type) -> str:
    """The method of a ByteBuffer that reads a field of a struct."""
    assert isinstance(t, ir.Scalar | ir.EnumType)
    if isinstance(t, ir.EnumType):
        return "getInt"
    return _READERS.get(t.name) or ("getInt" if t.name in ("int", "int32", "uint32") else "getLong")
