# SPDX-License-Identifier: Apache-2.0
"""The typed description of an API that backends read: names resolved, every fact checked.

It must not know a target language, a file, or how a method is lowered to C (that is `cabi`).
"""

from __future__ import annotations

import re
from collections.abc import Callable as Function
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum as PyEnum
from functools import cached_property

# --- types -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Scalar:
    """`bool`, `int` (C int, 32 bits), `int32`, `uint32`, `int64`, `uint64`, `size`, `float32` or `float64`."""

    name: str


@dataclass(frozen=True)
class EnumType:
    """A value of an `Api.enums` entry."""

    name: str


@dataclass(frozen=True)
class StructType:
    """A value (copied, never a pointer) of an `Api.structs` entry."""

    name: str


@dataclass(frozen=True)
class HandleType:
    """A handle of an `Api.objects` entry."""

    name: str


@dataclass(frozen=True)
class Text:
    """NUL-terminated UTF-8."""


@dataclass(frozen=True)
class Bytes:
    """Read-only bytes: a pointer and a length."""


@dataclass(frozen=True)
class MutableBytes:
    """Memory of the caller that the callee writes to: a pointer and a length."""


@dataclass(frozen=True)
class IntList:
    """Integers (C int) given as a pointer and a count; parameters only."""


@dataclass(frozen=True)
class BytesList:
    """Byte strings given as pointers, lengths and a count; parameters only."""


@dataclass(frozen=True)
class CallbackType:
    """A function of the caller, described by an `Api.callbacks` entry; parameters only."""

    name: str


Type = Scalar | EnumType | StructType | HandleType | Text | Bytes | MutableBytes | IntList | BytesList | CallbackType

# --- facts -----------------------------------------------------------------------------------------------


class Ownership(PyEnum):
    """Who may use a pointer, and for how long. Scalars and structs have none."""

    NONE = "none"
    BORROW = "borrow"
    """Argument: used during the call only. Result: belongs to the receiver and dies with it."""
    RETAIN = "retain"
    """Argument: the callee keeps using it; the SDK keeps it alive as long as the receiver (or the new object)."""
    TAKE = "take"
    """Argument: the callee becomes the owner."""
    NEW = "new"
    """Result: the caller owns it and must delete it."""


class Fails(PyEnum):
    """How a C function says that it failed."""

    NEVER = "never"
    STATUS = "status"
    """It returns the status enum; anything but the ok value is a failure."""
    NULL = "null_result"
    """It returns a handle, and NULL on failure."""


class Threads(PyEnum):
    """Objects: which threads may use one. Methods: `ANY` may run while another call is in progress."""

    CONFINED = "confined"
    """One thread at a time."""
    IMMUTABLE = "immutable"
    """Never changes after creation: any number of threads."""
    SHARED = "shared"
    """Synchronises itself: any number of threads."""
    ANY = "any"


class NeedKind(PyEnum):
    """What a precondition looks at."""

    STATE = "state"
    """A state of the receiver that other methods set and clear."""
    VIEW = "view"
    """The named view of the receiver has memory (a non-NULL pointer, or size zero)."""


@dataclass(frozen=True)
class Need:
    """A precondition the SDK checks before the call; `error` names the value of the error-code enum to raise."""

    kind: NeedKind
    name: str
    error: str


@dataclass(frozen=True)
class Target:
    """A member named by another: `Target("Tensor", "data")`. An empty member means the whole object."""

    object: str
    member: str

    def __str__(self) -> str:
        return f"{self.object}.{self.member}" if self.member else self.object


_LINK = re.compile(r"\[([A-Z]\w*(?:\.\w+)?)\]")


@dataclass(frozen=True)
class Doc:
    """Documentation text with `[Object.member]` links, all of which resolve."""

    text: str

    @property
    def summary(self) -> str:
        """The first paragraph on one line."""
        return " ".join(self.text.strip().split("\n\n")[0].split())

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Every paragraph, each on one line."""
        return tuple(" ".join(p.split()) for p in self.text.strip().split("\n\n"))

    @property
    def links(self) -> tuple[Target, ...]:
        return tuple(_target(m) for m in _LINK.findall(self.text))

    def render(self, link: Function[[Target], str]) -> tuple[str, ...]:
        """The paragraphs with each link replaced by what `link` returns for it."""
        return tuple(_LINK.sub(lambda m: link(_target(m[1])), p) for p in self.paragraphs)


def _target(text: str) -> Target:
    head, _, tail = text.partition(".")
    return Target(head, tail)


@dataclass(frozen=True)
class Item:
    """What every named thing of the API has."""

    name: str
    doc: Doc
    since: str = ""
    deprecated: str = ""
    """What to use instead; empty: not deprecated."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Language → spelling that replaces the derived one."""
    skip: Mapping[str, str] = field(default_factory=dict)
    """Language → reason why it is left out there."""

    def skipped(self, language: str) -> str:
        """The reason why `language` leaves this out, or an empty text."""
        return self.skip.get(language, self.skip.get("all", ""))


# --- values ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class EnumValue(Item):
    c_name: str = ""
    value: int = 0


@dataclass(frozen=True)
class Enum(Item):
    c_name: str = ""
    header: str = ""
    open: bool = True
    """Open: values this list does not have may arrive and are kept. Closed: they are an error."""
    values: tuple[EnumValue, ...] = ()

    def value(self, name: str) -> EnumValue:
        return next(v for v in self.values if v.name == name)


@dataclass(frozen=True)
class Field(Item):
    type: Type = Scalar("int32")
    c_name: str = ""
    offset: int = 0


@dataclass(frozen=True)
class Struct(Item):
    """A small value type, copied across the boundary."""

    c_name: str = ""
    header: str = ""
    size: int = 0
    align: int = 0
    fields: tuple[Field, ...] = ()


# --- callables -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Length:
    """The C parameter that carries how long its neighbour is."""

    c_name: str
    c_type: str


@dataclass(frozen=True)
class Param(Item):
    type: Type = Scalar("int32")
    c_name: str = ""
    nullable: bool = False
    default: object = None
    """The value meant when the argument is left out; None with `has_default` means NULL."""
    has_default: bool = False
    minimum: int | None = None
    maximum: int | None = None
    """Closed range that the SDK may check; the callee checks it too."""
    ownership: Ownership = Ownership.NONE
    length: Length | None = None
    lengths: Length | None = None
    """BytesList only: the C parameter with the length of every item."""
    sized_by: str = ""
    """Bytes only: their number must be this getter of the receiver; else the error `ErrorModel.size_mismatch`."""


class Via(PyEnum):
    """How a result leaves C."""

    VALUE = "value"
    """It is the C return value."""
    OUT = "out"
    """Through out-parameters after the arguments (Bytes: a pointer and a length)."""
    FILL = "fill"
    """Into memory of the caller, whose size is the member `sized_by` of the receiver; the SDK allocates it."""


@dataclass(frozen=True)
class Return:
    type: Type
    doc: Doc
    nullable: bool = False
    """NULL is a valid answer, not a failure."""
    ownership: Ownership = Ownership.NONE
    const: bool = False
    """The handle may be read only: its views are read-only and its mutating methods are refused."""
    dependent: bool = False
    """NEW results only: it must be deleted before the receiver, so closing the receiver closes it first."""
    via: Via = Via.VALUE
    out_names: tuple[str, ...] = ()
    """C names of the out-parameters."""
    pointed: str = "void"
    """Out bytes: what the C pointer points to, `void` or `char`."""
    length_type: str = "size"
    sized_by: str = ""


class Kind(PyEnum):
    CONSTRUCTOR = "constructor"
    METHOD = "method"
    GETTER = "getter"
    """No parameter, no side effect, cheap: a property where the language has them."""
    OPTION = "option"
    """Sets one option of a builder-like object; its parameter's default says what holds when it is never called."""


@dataclass(frozen=True)
class Member(Item):
    optional: bool = False
    """A library with this API may lack the function; calling it then is the error `ErrorModel.unsupported`."""
    header: str = ""
    const_self: bool = True
    """C takes the receiver as a pointer to const."""
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True)
class Method(Member):
    kind: Kind = Kind.METHOD
    c_name: str = ""
    params: tuple[Param, ...] = ()
    returns: Return | None = None
    fails: Fails = Fails.NEVER
    failure: str = ""
    """Error code when the library says no more than that it failed; `ErrorModel.generic` unless stated."""
    rich_error: str = ""
    """C name of a twin with the same parameters and a trailing error object: call it when the library has it."""
    error_param: bool = False
    """The C function itself ends with an error object (NULL allowed)."""
    last_error: str = ""
    """C function (handle, error object) that fills in what failed, asked after a failure when the library has it."""
    last_error_of: str = ""
    """The object whose handle it takes: the receiver's own type, or that of its owner."""
    threads: Threads | None = None
    """None: as the object says."""
    blocking: bool = False
    """May take long: release locks, offer an asynchronous twin."""
    cancels: tuple[Target, ...] = ()
    invalidates: tuple[Target, ...] = ()
    """Views that go stale; refused while a lease on one of them is open."""
    sets: tuple[str, ...] = ()
    clears: tuple[str, ...] = ()

    @property
    def mutates(self) -> bool:
        """Refused on a const handle."""
        return self.kind is Kind.METHOD and not self.const_self


@dataclass(frozen=True)
class Sequence(Member):
    """A list, given by C as a count and an item function; a property unless it has parameters."""

    params: tuple[Param, ...] = ()
    element: Return = field(default_factory=lambda: Return(Scalar("int32"), Doc("")))
    count: str = ""
    count_type: str = "int32"
    item: str = ""
    item_fails: Fails = Fails.NEVER
    item_failure: str = ""
    item_error_param: bool = False
    index_name: str = "index"
    index_type: str = "int32"
    negative: str = ""
    """What a negative count means: `empty`, or the name of an error-code value to raise."""


@dataclass(frozen=True)
class View(Member):
    """Memory of the receiver, seen without a copy: scoped as a lease, or escaped and guarded by generation."""

    pointer: str = ""
    size: str = ""
    element: str = ""
    """The getter of the receiver that says the element type (its enum), or empty: plain bytes."""
    mutable: bool = True


AnyMember = Method | Sequence | View


@dataclass(frozen=True)
class State(Item):
    """A state of an object that methods set, clear and need."""

    error: str = ""
    """Value of the error-code enum raised when a method needs the state and it does not hold."""


class Lifetime(PyEnum):
    OWNED = "owned"
    """Created by constructors or NEW results, deleted through `Object.delete`."""
    BORROWED = "borrowed"
    """Belongs to another object and dies with it; the SDK keeps that owner alive."""
    STATIC = "static"
    """No handle at all: a group of functions."""


@dataclass(frozen=True)
class Object(Item):
    c_name: str = ""
    lifetime: Lifetime = Lifetime.OWNED
    delete: str = ""
    threads: Threads = Threads.CONFINED
    self_name: str = "self"
    """C name of the parameter that carries the receiver."""
    states: tuple[State, ...] = ()
    members: tuple[AnyMember, ...] = ()
    header: str = ""

    def member(self, name: str) -> AnyMember:
        return next(m for m in self.members if m.name == name)

    def _of(self, kind: Kind) -> tuple[Method, ...]:
        return tuple(m for m in self.members if isinstance(m, Method) and m.kind is kind)

    @property
    def constructors(self) -> tuple[Method, ...]:
        return self._of(Kind.CONSTRUCTOR)

    @property
    def methods(self) -> tuple[Method, ...]:
        return self._of(Kind.METHOD)

    @property
    def getters(self) -> tuple[Method, ...]:
        return self._of(Kind.GETTER)

    @property
    def options(self) -> tuple[Method, ...]:
        return self._of(Kind.OPTION)

    @property
    def sequences(self) -> tuple[Sequence, ...]:
        return tuple(m for m in self.members if isinstance(m, Sequence))

    @property
    def views(self) -> tuple[View, ...]:
        return tuple(m for m in self.members if isinstance(m, View))

    @property
    def retains(self) -> bool:
        """Some call makes the callee keep using an argument."""
        calls = (m for m in self.members if isinstance(m, Method))
        return any(p.ownership is Ownership.RETAIN for m in calls for p in m.params)


class CallbackLifetime(PyEnum):
    CALL = "call"
    """Called during the call that got it only."""
    RECEIVER = "receiver"
    """Until the receiver, and everything created from it, is deleted."""


@dataclass(frozen=True)
class CallbackParam(Item):
    type: Type = Text()
    formatted: bool = False
    """C passes a printf format and a va_list; the SDK formats them and hands over text."""


@dataclass(frozen=True)
class Callback(Item):
    """A function of the caller. In C: a context pointer first, then the parameters; it returns nothing."""

    header: str = ""
    params: tuple[CallbackParam, ...] = ()
    context_name: str = "user_data"
    """C name of the context parameter that follows the callback in functions that take one."""
    lifetime: CallbackLifetime = CallbackLifetime.RECEIVER
    any_thread: bool = False
    """It may arrive on a thread the caller does not know."""
    thrown: str = ""
    """What becomes of an exception thrown inside."""


# --- errors ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ErrorField(Item):
    """One fact of a failure: its getter on the error object."""

    type: Type = Scalar("int32")
    nullable: bool = False
    getter: str = ""
    absent: int | None = None
    """The value that means "none"."""


@dataclass(frozen=True)
class ErrorModel:
    """How failures are told. `code_enum` extends the status enum: equal values mean the same."""

    doc: Doc
    status_enum: str
    ok: str
    """Name of the status value that means success."""
    code_enum: str
    generic: str
    """Code raised when a library says no more than that it failed."""
    unsupported: str
    closed: str
    view_open: str
    stale_view: str
    out_of_range: str
    invalid_argument: str
    read_only: str
    size_mismatch: str
    busy: str
    c_name: str = ""
    """The C error object; empty when the API has none (then only status values and NULL tell)."""
    header: str = ""
    create: str = ""
    delete: str = ""
    clear: str = ""
    fields: tuple[ErrorField, ...] = ()


# --- plain C ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class CItem(Item):
    """A declaration only C programs see. `kind`: function, opaque, alias, enum, struct, union or macro."""

    kind: str = ""
    header: str = ""
    text: str = ""
    """function: the C declaration without semicolon; alias: the type; macro: the replacement with its parameters."""
    fields: tuple[tuple[str, str], ...] = ()
    """struct, union: (C type, name)."""
    offsets: tuple[int, ...] = ()
    size: int = 0
    align: int = 0
    values: tuple[tuple[str, int, str], ...] = ()
    """enum: (name, value, doc)."""
    planned: str = ""
    """Why it is not there yet: neither declared nor exported, listed in the parity table."""
    optional: bool = False


@dataclass(frozen=True)
class Header:
    path: str
    doc: Doc
    includes: tuple[str, ...] = ()
    """Other headers of this API, and system headers as `<…>`."""
    optional: bool = False
    """Libraries with this API may lack what this header declares."""
    version_node: str = ""
    """ELF version node of its functions."""
    aliases: tuple[str, ...] = ()
    """Paths that forward here."""
    prologue: str = ""


@dataclass(frozen=True)
class Profile:
    """Names of modules and packages; nothing else may differ between profiles."""

    title: str
    library: str
    """`atoll`: the library is libatoll.so; overridden by the environment variable `library_env`."""
    library_env: str
    python_package: str
    java_package: str
    java_library: str
    swift_module: str
    swift_c_module: str
    objc_prefix: str
    cpp_namespace: str
    cpp_folder: str
    export_macro: str


@dataclass(frozen=True)
class Api:
    version: str
    doc: Doc
    profile: Profile
    headers: tuple[Header, ...]
    enums: tuple[Enum, ...]
    structs: tuple[Struct, ...]
    callbacks: tuple[Callback, ...]
    objects: tuple[Object, ...]
    error: ErrorModel
    c_items: tuple[CItem, ...]

    @cached_property
    def _index(self) -> dict[str, Item]:
        groups: tuple[tuple[Item, ...], ...] = (self.enums, self.structs, self.callbacks, self.objects)
        return {i.name: i for group in groups for i in group}

    def enum(self, name: str) -> Enum:
        found = self._index[name]
        assert isinstance(found, Enum)
        return found

    def struct(self, name: str) -> Struct:
        found = self._index[name]
        assert isinstance(found, Struct)
        return found

    def callback(self, name: str) -> Callback:
        found = self._index[name]
        assert isinstance(found, Callback)
        return found

    def object(self, name: str) -> Object:
        found = self._index[name]
        assert isinstance(found, Object)
        return found

    def header(self, path: str) -> Header:
        return next(h for h in self.headers if h.path == path)

    def targets(self) -> Iterator[Target]:
        """Everything a doc link or an `invalidates` can name."""
        for item in self._index.values():
            yield Target(item.name, "")
            inside: tuple[Item, ...] = ()
            if isinstance(item, Object):
                inside = item.members + item.states
            elif isinstance(item, Enum):
                inside = item.values
            elif isinstance(item, Struct):
                inside = item.fields
            yield from (Target(item.name, i.name) for i in inside)

    def invalidators(self, view: Target) -> tuple[tuple[Object, Method], ...]:
        """The methods that make `view` stale."""
        return tuple((o, m) for o in self.objects for m in o.members if isinstance(m, Method) and view in m.invalidates)
