# SPDX-License-Identifier: Apache-2.0
"""The shape of a specification: which keys exist, what they hold, which may be left out.

Names are not resolved here (that is `resolve`). It must not know any API or language.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
TypeName = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z0-9]*$")]
CName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]\w*$")]
TypeText = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]\w*\??$")]
DocText = Annotated[str, StringConstraints(min_length=1)]
OwnershipName = Literal["borrow", "retain", "take", "new"]
FailsName = Literal["never", "status", "null_result"]
ThreadsName = Literal["confined", "immutable", "shared"]


class Node(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class ItemSpec(Node):
    doc: DocText
    since: str = ""
    deprecated: str = ""
    names: dict[str, str] = {}
    skip: dict[str, DocText] = {}


class EnumValueSpec(ItemSpec):
    c: CName
    value: int


class EnumSpec(ItemSpec):
    c: CName
    header: str
    policy: Literal["open", "closed"]
    values: dict[Name, EnumValueSpec]


class FieldSpec(ItemSpec):
    type: TypeText
    c: CName | Literal[""] = ""
    offset: int


class StructSpec(ItemSpec):
    c: CName
    header: str
    size: int
    align: int
    fields: dict[Name, FieldSpec]


class LengthSpec(Node):
    name: CName
    type: Literal["int", "int32", "size"] = "size"


class ParamSpec(ItemSpec):
    type: TypeText
    c: CName | Literal[""] = ""
    default: Any = None
    minimum: int | None = None
    maximum: int | None = None
    ownership: OwnershipName | None = None
    length: LengthSpec | None = None
    lengths: LengthSpec | None = None
    sized_by: Name | Literal[""] = ""


class ReturnSpec(Node):
    doc: DocText
    type: TypeText
    ownership: OwnershipName | None = None
    const: bool = False
    dependent: bool = False
    via: Literal["value", "out", "fill"] = "value"
    out: list[CName] = []
    pointed: Literal["void", "char"] = "void"
    length_type: Literal["int", "int32", "size"] = "size"
    sized_by: str = ""


class NeedSpec(Node):
    state: Name | Literal[""] = ""
    view: Name | Literal[""] = ""
    error: Name | Literal[""] = ""


class MemberSpec(ItemSpec):
    header: str = ""
    optional: bool | None = None
    needs: list[NeedSpec] = []


class MethodSpec(MemberSpec):
    kind: Literal["constructor", "method", "getter", "option"]
    c: CName
    self: Literal["const", "mutable"] | None = None
    params: dict[Name, ParamSpec] = {}
    returns: ReturnSpec | None = None
    fails: FailsName = "never"
    failure: Name | Literal[""] = ""
    rich_error: CName | Literal[""] = ""
    error_param: bool = False
    threads: Literal["any"] | None = None
    blocking: bool = False
    cancels: list[str] = []
    invalidates: list[str] = []
    sets: list[Name] = []
    clears: list[Name] = []


class CountSpec(Node):
    c: CName
    type: Literal["int", "int32", "size"] = "int32"
    negative: str = ""


class ItemFunctionSpec(Node):
    c: CName
    fails: FailsName = "never"
    failure: Name | Literal[""] = ""
    error_param: bool = False
    index: CName = "index"
    index_type: Literal["int", "int32", "size"] = "int32"


class SequenceSpec(MemberSpec):
    kind: Literal["sequence"]
    self: Literal["const", "mutable"] = "const"
    params: dict[Name, ParamSpec] = {}
    element: ReturnSpec
    count: CountSpec
    item: ItemFunctionSpec


class ViewSpec(MemberSpec):
    kind: Literal["view"]
    pointer: CName
    size: CName
    element: Name | Literal[""] = ""
    mutable: bool = True


AnyMemberSpec = Annotated[MethodSpec | SequenceSpec | ViewSpec, Field(discriminator="kind")]


class StateSpec(ItemSpec):
    error: Name


class LastErrorSpec(Node):
    c: CName
    of: TypeName


class ObjectSpec(ItemSpec):
    c: CName | Literal[""] = ""
    header: str = ""
    lifetime: Literal["owned", "borrowed", "static"]
    delete: CName | Literal[""] = ""
    threads: ThreadsName = "confined"
    self: CName = "self"
    last_error: LastErrorSpec | None = None
    states: dict[Name, StateSpec] = {}
    members: dict[Name, AnyMemberSpec]


class CallbackParamSpec(ItemSpec):
    type: Literal["formatted_text"] | TypeText


class CallbackSpec(ItemSpec):
    header: str
    params: dict[Name, CallbackParamSpec]
    context: CName
    lifetime: Literal["call", "receiver"]
    any_thread: bool
    thrown: DocText


class ErrorFieldSpec(ItemSpec):
    type: TypeText
    getter: CName
    absent: int | None = None


class ErrorObjectSpec(Node):
    c: CName
    header: str
    create: CName
    delete: CName
    clear: CName
    fields: dict[Name, ErrorFieldSpec]


class ErrorSpec(Node):
    doc: DocText
    status_enum: TypeName
    ok: Name
    code_enum: TypeName
    generic: Name
    unsupported: Name
    closed: Name
    view_open: Name
    stale_view: Name
    out_of_range: Name
    invalid_argument: Name
    read_only: Name
    size_mismatch: Name
    busy: Name
    object: ErrorObjectSpec | None = None


class CFieldSpec(Node):
    name: CName
    type: str
    offset: int | None = None


class CValueSpec(Node):
    value: int
    doc: DocText


class CItemSpec(ItemSpec):
    kind: Literal["function", "opaque", "alias", "enum", "struct", "union", "macro"]
    c: str = ""
    fields: list[CFieldSpec] = []
    size: int = 0
    align: int = 0
    values: dict[CName, CValueSpec] = {}
    planned: str = ""
    optional: bool | None = None


class HeaderSpec(Node):
    doc: DocText
    includes: list[str] = []
    optional: bool = False
    version_node: str = ""
    aliases: list[str] = []
    prologue: str = ""


class DeclarationsSpec(Node):
    """`declarations:` of one header, kept apart from it so that long lists have their own files."""

    header: str
    items: dict[CName, CItemSpec]


class ProfileSpec(Node):
    title: str
    library: str
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


class ApiSpec(Node):
    version: str
    doc: DocText
    profile: ProfileSpec
    headers: dict[str, HeaderSpec]
    error: ErrorSpec
    enums: dict[TypeName, EnumSpec] = {}
    structs: dict[TypeName, StructSpec] = {}
    callbacks: dict[TypeName, CallbackSpec] = {}
    objects: dict[TypeName, ObjectSpec] = {}
    declarations: dict[Name, DeclarationsSpec] = {}
