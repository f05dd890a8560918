# SPDX-License-Identifier: Apache-2.0
"""`spec` models → `ir`: every name looked up, every rule between items checked, all problems at once.

It must not know a target language or how C functions are lowered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from atoll_generator import ir, spec
from atoll_generator.document import Document
from atoll_generator.problems import Path, Problem, SpecError, did_you_mean

_SCALARS = ("bool", "int", "int32", "uint32", "int64", "uint64", "size", "float32", "float64")
_PLAIN: dict[str, ir.Type] = {
    **{name: ir.Scalar(name) for name in _SCALARS},
    "text": ir.Text(),
    "bytes": ir.Bytes(),
    "mutable_bytes": ir.MutableBytes(),
    "ints": ir.IntList(),
    "bytes_list": ir.BytesList(),
}
_WITH_LENGTH = (ir.Bytes, ir.MutableBytes, ir.IntList, ir.BytesList)


def resolve(api: spec.ApiSpec, document: Document) -> ir.Api:
    """The typed API; raises `SpecError` with every problem."""
    resolver = _Resolver(api, document)
    resolved = resolver.api()
    resolver.check_targets(resolved)
    if resolver.problems:
        raise SpecError(resolver.problems)
    return resolved


class _Resolver:
    def __init__(self, api: spec.ApiSpec, document: Document) -> None:
        self.spec = api
        self.document = document
        self.problems: list[Problem] = []
        self.named: dict[str, ir.Type] = {
            **{n: ir.EnumType(n) for n in api.enums},
            **{n: ir.StructType(n) for n in api.structs},
            **{n: ir.CallbackType(n) for n in api.callbacks},
            **{n: ir.HandleType(n) for n in api.objects},
        }

    def fail(self, path: Path, message: str) -> None:
        self.problems.append(self.document.problem(path, message))

    # --- names ---------------------------------------------------------------------------------------

    def type(self, text: str, path: Path) -> tuple[ir.Type, bool]:
        name, nullable = text.removesuffix("?"), text.endswith("?")
        known = {**_PLAIN, **self.named}
        if name not in known:
            self.fail(path, f"no type '{name}'{did_you_mean(name, known)}")
            return ir.Scalar("int32"), nullable
        return known[name], nullable

    def one_of(self, name: str, known: Iterable[str], what: str, path: Path) -> None:
        known = list(known)
        if name and name not in known:
            self.fail(path, f"no {what} '{name}'{did_you_mean(name, known)}")

    def code(self, name: str, path: Path) -> None:
        enum = self.spec.enums.get(self.spec.error.code_enum)
        self.one_of(name, enum.values if enum else (), "error code", path)

    def header(self, name: str, path: Path) -> str:
        self.one_of(name, self.spec.headers, "header", path)
        return name

    def target(self, text: str) -> ir.Target:
        head, _, tail = text.partition(".")
        return ir.Target(head, tail)

    # --- items ---------------------------------------------------------------------------------------

    def common(self, name: str, item: spec.ItemSpec, path: Path) -> dict[str, object]:
        if not item.doc.strip() or "TODO" in item.doc:
            self.fail((*path, "doc"), "the documentation is not written yet")
        return {
            "name": name,
            "doc": ir.Doc(item.doc),
            "since": item.since,
            "deprecated": item.deprecated,
            "names": dict(item.names),
            "skip": dict(item.skip),
        }

    def api(self) -> ir.Api:
        s = self.spec
        return ir.Api(
            version=s.version,
            doc=ir.Doc(s.doc),
            profile=ir.Profile(**s.profile.model_dump()),
            headers=tuple(self.header_item(n, h) for n, h in s.headers.items()),
            enums=tuple(self.enum(n, e) for n, e in s.enums.items()),
            structs=tuple(self.struct(n, e) for n, e in s.structs.items()),
            callbacks=tuple(self.callback(n, e) for n, e in s.callbacks.items()),
            objects=tuple(self.object_item(n, e) for n, e in s.objects.items()),
            error=self.error(s.error),
            c_items=tuple(i for n, d in s.declarations.items() for i in self.declarations(n, d)),
        )

    def header_item(self, name: str, h: spec.HeaderSpec) -> ir.Header:
        for index, include in enumerate(h.includes):
            if not include.startswith("<"):
                self.one_of(include, self.spec.headers, "header", ("headers", name, "includes", index))
        return ir.Header(
            name, ir.Doc(h.doc), tuple(h.includes), h.optional, h.version_node, tuple(h.aliases), h.prologue
        )

    def enum(self, name: str, e: spec.EnumSpec) -> ir.Enum:
        path: Path = ("enums", name)
        seen: dict[int, str] = {}
        for v, value in e.values.items():
            if value.value in seen:
                self.fail((*path, "values", v, "value"), f"'{seen[value.value]}' has the value {value.value} already")
            seen.setdefault(value.value, v)
        values = tuple(
            ir.EnumValue(**self.common(v, x, (*path, "values", v)), c_name=x.c, value=x.value)  # type: ignore[arg-type]
            for v, x in e.values.items()
        )
        return ir.Enum(
            **self.common(name, e, path),  # type: ignore[arg-type]
            c_name=e.c,
            header=self.header(e.header, (*path, "header")),
            open=e.policy == "open",
            values=values,
        )

    def struct(self, name: str, s: spec.StructSpec) -> ir.Struct:
        path: Path = ("structs", name)
        fields = tuple(
            ir.Field(
                **self.common(f, x, (*path, "fields", f)),  # type: ignore[arg-type]
                type=self.type(x.type, (*path, "fields", f, "type"))[0],
                c_name=x.c or f,
                offset=x.offset,
            )
            for f, x in s.fields.items()
        )
        return ir.Struct(
            **self.common(name, s, path),  # type: ignore[arg-type]
            c_name=s.c,
            header=self.header(s.header, (*path, "header")),
            size=s.size,
            align=s.align,
            fields=fields,
        )

    def callback(self, name: str, c: spec.CallbackSpec) -> ir.Callback:
        path: Path = ("callbacks", name)
        params = []
        for p, x in c.params.items():
            here: Path = (*path, "params", p)
            formatted = x.type == "formatted_text"
            kind = ir.Text() if formatted else self.type(x.type, (*here, "type"))[0]
            params.append(ir.CallbackParam(**self.common(p, x, here), type=kind, formatted=formatted))  # type: ignore[arg-type]
        return ir.Callback(
            **self.common(name, c, path),  # type: ignore[arg-type]
            header=self.header(c.header, (*path, "header")),
            params=tuple(params),
            context_name=c.context,
            lifetime=ir.CallbackLifetime(c.lifetime),
            any_thread=c.any_thread,
            thrown=c.thrown,
        )

    def error(self, e: spec.ErrorSpec) -> ir.ErrorModel:
        path: Path = ("error",)
        self.one_of(e.status_enum, self.spec.enums, "enum", (*path, "status_enum"))
        self.one_of(e.code_enum, self.spec.enums, "enum", (*path, "code_enum"))
        if e.status_enum in self.spec.enums:
            self.one_of(e.ok, self.spec.enums[e.status_enum].values, "status value", (*path, "ok"))
        roles = ("generic", "unsupported", "closed", "view_open", "stale_view", "out_of_range", "invalid_argument")
        for role in (*roles, "read_only", "size_mismatch", "busy"):
            self.code(getattr(e, role), (*path, role))
        plain = e.model_dump(exclude={"object", "doc"})
        if e.object is None:
            return ir.ErrorModel(doc=ir.Doc(e.doc), **plain)
        fields = []
        for name, f in e.object.fields.items():
            here: Path = (*path, "object", "fields", name)
            kind, nullable = self.type(f.type, (*here, "type"))
            common = self.common(name, f, here)
            fields.append(ir.ErrorField(**common, type=kind, nullable=nullable, getter=f.getter, absent=f.absent))  # type: ignore[arg-type]
        o = e.object
        header = self.header(o.header, (*path, "object", "header"))
        return ir.ErrorModel(
            doc=ir.Doc(e.doc),
            **plain,
            c_name=o.c,
            header=header,
            create=o.create,
            delete=o.delete,
            clear=o.clear,
            fields=tuple(fields),
        )

    # --- objects -------------------------------------------------------------------------------------

    def object_item(self, name: str, o: spec.ObjectSpec) -> ir.Object:
        path: Path = ("objects", name)
        if (o.lifetime == "owned") != bool(o.delete):
            self.fail(path, "an owned object needs 'delete', any other has none")
        if (o.lifetime == "static") == bool(o.c):
            self.fail(path, "a static object has no 'c' type, any other needs one")
        if o.header:
            self.header(o.header, (*path, "header"))
        if o.last_error:
            self.one_of(o.last_error.of, self.spec.objects, "object", (*path, "last_error", "of"))
        for s, state in o.states.items():
            self.code(state.error, (*path, "states", s, "error"))
        states = tuple(
            ir.State(**self.common(s, x, (*path, "states", s)), error=x.error)  # type: ignore[arg-type]
            for s, x in o.states.items()
        )
        members = tuple(self.member(o, m, x, (*path, "members", m)) for m, x in o.members.items())
        return ir.Object(
            **self.common(name, o, path),  # type: ignore[arg-type]
            c_name=o.c,
            lifetime=ir.Lifetime(o.lifetime),
            delete=o.delete,
            threads=ir.Threads(o.threads),
            self_name=o.self,
            states=states,
            members=members,
            header=o.header,
        )

    def member(self, o: spec.ObjectSpec, name: str, m: spec.AnyMemberSpec, path: Path) -> ir.AnyMember:
        header = m.header or o.header
        if not header:
            self.fail(path, "no header is named here or on the object")
        self.one_of(m.header, self.spec.headers, "header", (*path, "header"))
        optional = m.optional
        if optional is None:
            optional = header in self.spec.headers and self.spec.headers[header].optional
        common = {
            **self.common(name, m, path),
            "optional": optional,
            "header": header,
            "needs": tuple(self.need(o, n, (*path, "needs", i)) for i, n in enumerate(m.needs)),
        }
        match m:
            case spec.MethodSpec():
                return self.method(o, m, common, path)
            case spec.SequenceSpec():
                return self.sequence(o, m, common, path)
            case spec.ViewSpec():
                if m.element:
                    self.one_of(m.element, o.members, "getter", (*path, "element"))
                return ir.View(**common, pointer=m.pointer, size=m.size, element=m.element, mutable=m.mutable)  # type: ignore[arg-type]

    def need(self, o: spec.ObjectSpec, n: spec.NeedSpec, path: Path) -> ir.Need:
        if bool(n.state) == bool(n.view):
            self.fail(path, "give either 'state' or 'view'")
        if n.state:
            self.one_of(n.state, o.states, "state", (*path, "state"))
            known = o.states.get(n.state)
            return ir.Need(ir.NeedKind.STATE, n.state, n.error or (known.error if known else ""))
        views = [v for v, x in o.members.items() if isinstance(x, spec.ViewSpec)]
        self.one_of(n.view, views, "view", (*path, "view"))
        self.code(n.error, (*path, "error"))
        if not n.error:
            self.fail(path, "a need on a view names its 'error'")
        return ir.Need(ir.NeedKind.VIEW, n.view, n.error)

    def method(self, o: spec.ObjectSpec, m: spec.MethodSpec, common: dict[str, object], path: Path) -> ir.Method:
        kind = ir.Kind(m.kind)
        self.check_kind(o, m, kind, path)
        for key, states in (("sets", m.sets), ("clears", m.clears)):
            for index, state in enumerate(states):
                self.one_of(state, o.states, "state", (*path, key, index))
        const = m.self == "const" if m.self else kind is ir.Kind.GETTER
        self.code(m.failure, (*path, "failure"))
        generic = "" if m.fails == "never" else m.failure or self.spec.error.generic
        recorded = (
            o.last_error if m.fails != "never" and not m.error_param and kind is not ir.Kind.CONSTRUCTOR else None
        )
        return ir.Method(
            **common,  # type: ignore[arg-type]
            kind=kind,
            c_name=m.c,
            const_self=const,
            params=self.params(m.params, path),
            returns=self.returns(m.returns, (*path, "returns")) if m.returns else None,
            fails=ir.Fails(m.fails),
            failure=generic,
            rich_error=m.rich_error,
            error_param=m.error_param,
            last_error=recorded.c if recorded else "",
            last_error_of=recorded.of if recorded else "",
            threads=ir.Threads.ANY if m.threads else None,
            blocking=m.blocking,
            cancels=tuple(self.target(t) for t in m.cancels),
            invalidates=tuple(self.target(t) for t in m.invalidates),
            sets=tuple(m.sets),
            clears=tuple(m.clears),
        )

    def check_kind(self, o: spec.ObjectSpec, m: spec.MethodSpec, kind: ir.Kind, path: Path) -> None:
        if kind is ir.Kind.GETTER and (m.params or m.returns is None):
            self.fail(path, "a getter has no parameter and returns something")
        if kind is ir.Kind.OPTION and (len(m.params) != 1 or m.returns):
            self.fail(path, "an option has one parameter and returns nothing")
        if kind is ir.Kind.CONSTRUCTOR:
            if o.lifetime != "owned":
                self.fail(path, "only owned objects have constructors")
            if m.returns:
                self.fail((*path, "returns"), "a constructor returns its object")
        if (m.rich_error or m.error_param) and self.spec.error.object is None:
            self.fail(path, "this API has no error object")
        if m.fails == "null_result" and kind is not ir.Kind.CONSTRUCTOR and not m.returns:
            self.fail((*path, "fails"), "nothing is returned that could be NULL")

    def sequence(self, o: spec.ObjectSpec, m: spec.SequenceSpec, common: dict[str, object], path: Path) -> ir.Sequence:
        if m.count.negative and m.count.negative != "empty":
            self.code(m.count.negative, (*path, "count", "negative"))
        return ir.Sequence(
            **common,  # type: ignore[arg-type]
            const_self=m.self == "const",
            params=self.params(m.params, path),
            element=self.returns(m.element, (*path, "element")),
            count=m.count.c,
            count_type=m.count.type,
            item=m.item.c,
            item_fails=ir.Fails(m.item.fails),
            item_failure="" if m.item.fails == "never" else m.item.failure or self.spec.error.generic,
            item_error_param=m.item.error_param,
            index_name=m.item.index,
            index_type=m.item.index_type,
            negative=m.count.negative,
        )

    def params(self, params: dict[str, spec.ParamSpec], path: Path) -> tuple[ir.Param, ...]:
        return tuple(self.param(n, p, (*path, "params", n)) for n, p in params.items())

    def param(self, name: str, p: spec.ParamSpec, path: Path) -> ir.Param:
        kind, nullable = self.type(p.type, (*path, "type"))
        has_default = "default" in p.model_fields_set
        pointer = not isinstance(kind, ir.Scalar | ir.EnumType | ir.StructType)
        if pointer and not p.ownership:
            self.fail(path, "a pointer needs 'ownership'")
        if has_default and p.default is None and not nullable:
            self.fail((*path, "default"), f"the default is NULL but '{p.type}' is not nullable")
        if p.length and not isinstance(kind, _WITH_LENGTH):
            self.fail((*path, "length"), f"'{p.type}' has no length")
        return ir.Param(
            **self.common(name, p, path),  # type: ignore[arg-type]
            type=kind,
            c_name=p.c or name,
            nullable=nullable,
            default=p.default,
            has_default=has_default,
            minimum=p.minimum,
            maximum=p.maximum,
            ownership=ir.Ownership(p.ownership) if p.ownership else ir.Ownership.NONE,
            length=self.length(kind, p.length, name),
            lengths=self.lengths(kind, p.lengths),
            sized_by=p.sized_by,
        )

    def length(self, kind: ir.Type, length: spec.LengthSpec | None, name: str) -> ir.Length | None:
        if not isinstance(kind, _WITH_LENGTH):
            return None
        if length:
            return ir.Length(length.name, length.type)
        many = isinstance(kind, ir.IntList | ir.BytesList)
        return ir.Length(f"{name}_count", "int32") if many else ir.Length("size", "size")

    def lengths(self, kind: ir.Type, lengths: spec.LengthSpec | None) -> ir.Length | None:
        if not isinstance(kind, ir.BytesList):
            return None
        return ir.Length(lengths.name, lengths.type) if lengths else ir.Length("sizes", "size")

    def returns(self, r: spec.ReturnSpec, path: Path) -> ir.Return:
        kind, nullable = self.type(r.type, (*path, "type"))
        if not isinstance(kind, ir.Scalar | ir.EnumType | ir.StructType) and not r.ownership and r.via != "fill":
            self.fail(path, "a pointer needs 'ownership'")
        if isinstance(kind, ir.Bytes) and r.via == "value":
            self.fail((*path, "via"), "bytes leave C through 'out' or 'fill'")
        outs = {"value": 0, "fill": 2, "out": 2 if isinstance(kind, ir.Bytes) else 1}[r.via]
        if len(r.out) != outs:
            self.fail((*path, "out"), f"{outs} out-parameters are to be named, not {len(r.out)}")
        return ir.Return(
            type=kind,
            doc=ir.Doc(r.doc),
            nullable=nullable,
            ownership=ir.Ownership(r.ownership) if r.ownership else ir.Ownership.NONE,
            const=r.const,
            dependent=r.dependent,
            via=ir.Via(r.via),
            out_names=tuple(r.out),
            pointed=r.pointed,
            length_type=r.length_type,
            sized_by=r.sized_by,
        )

    # --- plain C -------------------------------------------------------------------------------------

    def declarations(self, group: str, d: spec.DeclarationsSpec) -> Sequence[ir.CItem]:
        self.one_of(d.header, self.spec.headers, "header", ("declarations", group, "header"))
        optional = d.header in self.spec.headers and self.spec.headers[d.header].optional
        return [self.c_item(n, i, d.header, optional, ("declarations", group, "items", n)) for n, i in d.items.items()]

    def c_item(self, name: str, i: spec.CItemSpec, header: str, optional: bool, path: Path) -> ir.CItem:
        if i.kind in ("function", "alias") and not i.c:
            self.fail(path, f"a {i.kind} needs its C text in 'c'")
        return ir.CItem(
            **self.common(name, i, path),  # type: ignore[arg-type]
            kind=i.kind,
            header=header,
            text=i.c,
            fields=tuple((f.type, f.name) for f in i.fields),
            offsets=tuple(f.offset for f in i.fields if f.offset is not None),
            size=i.size,
            align=i.align,
            values=tuple((n, v.value, v.doc) for n, v in i.values.items()),
            planned=i.planned,
            optional=optional if i.optional is None else i.optional,
        )

    # --- links between members -----------------------------------------------------------------------

    def check_targets(self, api: ir.Api) -> None:
        known = {str(t) for t in api.targets()}
        for path, doc in self.docs():
            for link in ir.Doc(doc).links:
                if str(link) not in known:
                    self.fail(path, f"dead link [{link}]{did_you_mean(str(link), known)}")
        for o, item in self.spec.objects.items():
            for m, member in item.members.items():
                if isinstance(member, spec.MethodSpec):
                    self.check_members(api, ("objects", o, "members", m), member)

    def check_members(self, api: ir.Api, path: Path, m: spec.MethodSpec) -> None:
        views = {f"{o.name}.{v.name}" for o in api.objects for v in o.views}
        methods = {f"{o.name}.{x.name}" for o in api.objects for x in o.methods}
        for index, text in enumerate(m.invalidates):
            self.one_of(text, views, "view", (*path, "invalidates", index))
        for index, text in enumerate(m.cancels):
            self.one_of(text, methods, "method", (*path, "cancels", index))

    def docs(self) -> Iterable[tuple[Path, str]]:
        """Every documentation text of the document, with its path."""
        stack: list[tuple[Path, object]] = [((), self.document.data)]
        while stack:
            path, node = stack.pop()
            if isinstance(node, dict):
                stack += [((*path, k), v) for k, v in node.items()]
            elif isinstance(node, str) and path[-1] == "doc":
                yield path, node
