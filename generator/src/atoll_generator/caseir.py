# SPDX-License-Identifier: Apache-2.0
"""Conformance cases as typed steps, checked against the API; backends print them as tests of their language.

It must not know a target language or a particular API: members are those of `ir`.

A generated test runs the steps of a case in order, in its framework, and appends one line to the file
`<results>/<language>.jsonl` (CONFORMANCE_RESULTS is the folder):
{"case": name, "result": "pass" | "fail", "outputs": {label: sha256 in hex}, "message": text}.
Files of the cases lie in the folder that CONFORMANCE_FILES names.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from atoll_generator import ir

# --- values ----------------------------------------------------------------------------------------------

_FORMATS = {
    "float32": "f",
    "float64": "d",
    "float16": "e",
    "int8": "b",
    "uint8": "B",
    "bool": "?",
    "int16": "h",
    "uint16": "H",
    "int32": "i",
    "uint32": "I",
    "int64": "q",
    "uint64": "Q",
}
ELEMENTS = tuple(_FORMATS)


@dataclass(frozen=True)
class Literal:
    """A scalar or a text; None is NULL."""

    value: bool | int | float | str | None


@dataclass(frozen=True)
class EnumLiteral:
    enum: str
    value: str


@dataclass(frozen=True)
class Array:
    """Numbers as they lie in memory, little-endian."""

    element: str
    values: tuple[bool | int | float, ...]

    @property
    def data(self) -> bytes:
        return struct.pack(f"<{len(self.values)}{_FORMATS[self.element]}", *self.values)


@dataclass(frozen=True)
class Raw:
    data: bytes


@dataclass(frozen=True)
class FileBytes:
    """The contents of a file of the cases; `size` not None: only that many bytes from its start."""

    file: str
    size: int | None = None


@dataclass(frozen=True)
class FilePath:
    """The path of a file of the cases; it need not exist."""

    file: str


@dataclass(frozen=True)
class OpenFile:
    """A descriptor of a file of the cases, open for reading until the case ends."""

    file: str


@dataclass(frozen=True)
class Integers:
    values: tuple[int, ...]


@dataclass(frozen=True)
class ByteStrings:
    values: tuple[bytes, ...]


@dataclass(frozen=True)
class Variable:
    """An object, or memory of the caller, that an earlier step named."""

    name: str


@dataclass(frozen=True)
class Recorder:
    """A callback that appends the text it gets to a list under this name; `CheckRecorder` looks at it."""

    name: str


Value = (
    Literal | EnumLiteral | Array | Raw | FileBytes | FilePath | OpenFile | Integers | ByteStrings | Variable | Recorder
)


@dataclass(frozen=True)
class Arg:
    param: ir.Param
    value: Value


# --- checks ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Equal:
    """Exactly this: a scalar, text, enum value, or bytes (Array or Raw)."""

    value: Value


@dataclass(frozen=True)
class EqualList:
    """Exactly these elements, in order."""

    values: tuple[Value, ...]


@dataclass(frozen=True)
class EqualFields:
    """A struct whose named fields are exactly these (floats compare as float32)."""

    fields: tuple[tuple[str, Literal], ...]


@dataclass(frozen=True)
class Near:
    """Floats that differ from these by at most `within` each."""

    value: Array
    within: float


@dataclass(frozen=True)
class Contains:
    """A text that has every one of these in it."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class AtLeast:
    minimum: int


@dataclass(frozen=True)
class Absent:
    """NULL."""


@dataclass(frozen=True)
class Count:
    """That many elements, or bytes."""

    count: int


Check = Equal | EqualList | EqualFields | Near | Contains | AtLeast | Absent | Count


@dataclass(frozen=True)
class Failure:
    """The step must raise an error with this code; `fields`: checks on other fields of the error model."""

    code: str
    fields: tuple[tuple[ir.ErrorField, Check], ...] = ()


# --- steps -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    where: str
    """`file.yaml:line`, for messages."""


@dataclass(frozen=True)
class Create(Step):
    """target = new object."""

    target: str
    object: ir.Object
    constructor: ir.Method
    args: tuple[Arg, ...] = ()
    failure: Failure | None = None


@dataclass(frozen=True)
class Call(Step):
    """[target =] receiver.method(args); receiver "" for static objects."""

    receiver: str
    object: ir.Object
    method: ir.Method
    args: tuple[Arg, ...] = ()
    target: str = ""
    check: Check | None = None
    record: str = ""
    """Label under which the SHA-256 of the returned bytes goes into the results."""
    failure: Failure | None = None


@dataclass(frozen=True)
class Get(Step):
    """receiver.getter"""

    receiver: str
    object: ir.Object
    getter: ir.Method
    check: Check | None = None
    failure: Failure | None = None


@dataclass(frozen=True)
class GetList(Step):
    """receiver.sequence(args); with `index`: that element, which `target` names and `check` looks at."""

    receiver: str
    object: ir.Object
    sequence: ir.Sequence
    args: tuple[Arg, ...] = ()
    index: int | None = None
    target: str = ""
    check: Check | None = None
    failure: Failure | None = None


@dataclass(frozen=True)
class SetOption(Step):
    """receiver.option = value"""

    receiver: str
    object: ir.Object
    option: ir.Method
    value: Value
    failure: Failure | None = None


@dataclass(frozen=True)
class Lease(Step):
    """target = scoped view; it stays open until `Release` or, at the latest, the end of the case."""

    target: str
    receiver: str
    object: ir.Object
    view: ir.View
    failure: Failure | None = None


@dataclass(frozen=True)
class Escape(Step):
    """target = view that outlives its scope. Languages that have scoped views only leave out the case's later
    reads of it and say so in the message of the result."""

    target: str
    receiver: str
    object: ir.Object
    view: ir.View
    failure: Failure | None = None


@dataclass(frozen=True)
class Release(Step):
    view: str


@dataclass(frozen=True)
class ReadView(Step):
    """The bytes of a view."""

    view: str
    check: Check
    failure: Failure | None = None


@dataclass(frozen=True)
class WriteView(Step):
    view: str
    value: Value
    failure: Failure | None = None


@dataclass(frozen=True)
class Memory(Step):
    """target = `size` zero bytes of the caller, aligned to 64."""

    target: str
    size: int


@dataclass(frozen=True)
class ReadMemory(Step):
    memory: str
    check: Check


@dataclass(frozen=True)
class WriteMemory(Step):
    memory: str
    value: Value


@dataclass(frozen=True)
class CheckRecorder(Step):
    """Some text that the recorder got contains all of these."""

    recorder: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Close(Step):
    """Deletes an owned object now; what is still open at the end of a case is closed in reverse order."""

    target: str
    failure: Failure | None = None


AnyStep = (
    Create
    | Call
    | Get
    | GetList
    | SetOption
    | Lease
    | Escape
    | Release
    | ReadView
    | WriteView
    | Memory
    | ReadMemory
    | WriteMemory
    | CheckRecorder
    | Close
)


@dataclass(frozen=True)
class Case:
    name: str
    doc: str
    steps: tuple[AnyStep, ...]
    beyond_c: str = ""
    """Why plain C cannot run it (leases, use after close, states): SDKs add these rules."""


@dataclass(frozen=True)
class Suite:
    cases: tuple[Case, ...] = field(default_factory=tuple)

    def members(self) -> frozenset[ir.Target]:
        """The members that some case uses, for the coverage report."""
        found = set()
        for case in self.cases:
            for step in case.steps:
                for part in ("constructor", "method", "getter", "sequence", "option", "view"):
                    member = getattr(step, part, None)
                    owner = getattr(step, "object", None)
                    if isinstance(member, ir.Item) and isinstance(owner, ir.Object):
                        found.add(ir.Target(owner.name, member.name))
        return frozenset(found)
