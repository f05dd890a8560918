# SPDX-License-Identifier: Apache-2.0
"""The statements inside an Objective-C method: enter, check, convert, call, tell failures, leave.

Every step runs only while `ok` holds, so that one way out serves both memory models. Must not know documentation or
declarations.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from atoll_generator import cabi, ir
from atoll_generator.backends.objc import names, types
from atoll_generator.names import camel, pascal

Lines = list[str]


def indent(lines: Lines, by: int = 2) -> Lines:
    return [" " * by + line if line else line for line in lines]


def block(condition: str, lines: Lines) -> Lines:
    return [f"if ({condition}) {{", *indent(lines), "}"]


@dataclass
class Arguments:
    """How arguments reach C: checks and conversions, one expression for each C parameter, what is undone afterwards."""

    before: Lines = field(default_factory=list)
    values: dict[tuple[str, cabi.Role], str] = field(default_factory=dict)
    after: Lines = field(default_factory=list)
    kept: Lines = field(default_factory=list)
    """Constructors: statements that add to `kept`. Methods: statements after success."""


class Body:
    """Builds the statements of one member."""

    def __init__(self, api: ir.Api, owner: ir.Object, member: ir.AnyMember) -> None:
        self.api = api
        self.owner = owner
        self.member = member
        self.static = owner.lifetime is ir.Lifetime.STATIC
        self.constructing = isinstance(member, ir.Method) and member.kind is ir.Kind.CONSTRUCTOR
        self.property = not self.static and not names.fallible(member)
        self.table = f"const struct {api.profile.objc_prefix}FunctionTable *api"

    # --- frame ---------------------------------------------------------------------------------------

    def place(self) -> str:
        return f'static const ATLPlace place = {{"{self.owner.name}", "{self.member.name}"}};'

    def enter(self, zero: str) -> Lines:
        lines = [self.place()]
        if self.static:
            lines.append("if (!library) library = [ATLLibrary sharedLibraryWithError:error];")
            lines.append(f"{self.table} = library ? ATLTableOfLibrary(library) : NULL;")
            return [*lines, "BOOL ok = library != nil;"]
        fail = f"return {zero};"
        if self.property:
            lines.append("NSError *ATL_AUTORELEASING failure = nil;")
            lines.append("NSError *ATL_AUTORELEASING *error = &failure;")
        visit = "ATLVisit" if self.is_visit() else "ATLEnter"
        pointer = f"{self.owner.c_name} *pointer"
        lines.append(f"{pointer} = {visit}(self, &place, error);")
        failing = ["ATLRaise(failure);", fail] if self.property else [fail]
        lines += block("!pointer", failing) if len(failing) > 1 else [f"if (!pointer) {fail}"]
        return [*lines, f"{self.table} = ATLTableOf(self);", "BOOL ok = YES;"]

    def is_visit(self) -> bool:
        return isinstance(self.member, ir.Method) and self.member.threads is ir.Threads.ANY

    def leave(self, result: str) -> Lines:
        lines = [] if self.static else ["ATLEndVisit(self);" if self.is_visit() else "ATLLeave(self);"]
        if self.property:
            lines.append("if (!ok) ATLRaise(failure);")
        return [*lines, f"return {result};"]

    # --- checks --------------------------------------------------------------------------------------

    def code(self, value: str) -> str:
        codes = self.api.enum(self.api.error.code_enum)
        return names.value(self.api, codes, codes.value(value))

    def check(self, expression: str) -> str:
        return f"ok = ok && {expression};"

    def needs(self) -> Lines:
        return [self.check(self.need(n)) for n in self.member.needs]

    def need(self, n: ir.Need) -> str:
        code = self.code(n.error)
        if n.kind is ir.NeedKind.STATE:
            return f"ATLNeedState(self, {names.state(n.name, self.api)}, {code}, &place, error)"
        view = self.owner.member(n.name)
        assert isinstance(view, ir.View)
        c = cabi.lower_view(self.api, self.owner, view)
        return f"ATL_HAS_MEMORY({c.pointer.name}, {c.size.name}, {code})"

    def function(self, f: cabi.CFunction) -> Lines:
        if not f.optional:
            return []
        return [self.check(f"ATL_HAS({f.name})")]

    def preconditions(self, m: ir.Method) -> Lines:
        lines = self.needs()
        if m.mutates and self.owner.lifetime is ir.Lifetime.BORROWED:
            lines.append(self.check("ATLNeedMutable(self, &place, error)"))
        if m.invalidates:
            lines.append(self.check("ATLNeedNoView(self, &place, error)"))
        return lines

    # --- arguments -----------------------------------------------------------------------------------

    def arguments(self, m: ir.Method | ir.Sequence) -> Arguments:
        a = Arguments()
        for p in m.params:
            self.argument(a, p, names.local(p))
        return a

    def argument(self, a: Arguments, p: ir.Param, name: str) -> None:
        def put(role: cabi.Role, expression: str) -> None:
            a.values[p.name, role] = expression

        native = f"native{pascal(p.name)}"
        match p.type:
            case ir.Scalar():
                put(cabi.Role.VALUE, self.scalar(a, p, name, native))
            case ir.EnumType() | ir.StructType():
                put(cabi.Role.VALUE, self.cast(p.type, name))
            case ir.Text():
                text = f'ok ? ATLText({name}, "{p.name}", &place, error) : NULL'
                text = f"ok && {name}{text.removeprefix('ok')}" if p.nullable else text
                a.before += [
                    f"const char *{native} = {text};",
                    self.check(f"({'!' + name + ' || ' if p.nullable else ''}{native})"),
                ]
                put(cabi.Role.VALUE, native)
            case ir.HandleType():
                self.handle(a, p, name, native)
                put(cabi.Role.VALUE, native)
            case ir.IntList():
                a.before += [
                    f'const int *{native} = ok ? ATLInts({name}, "{p.name}", &place, error) : NULL;',
                    self.check(native),
                    f"{self.length(p)}{camel(p.name)}Count = {self.count(p, f'[{name} count]')};",
                ]
                put(cabi.Role.DATA, native)
                put(cabi.Role.LENGTH, f"{camel(p.name)}Count")
            case ir.BytesList():
                a.before += [
                    f"const char *const *{native} = ATLPointers({name});",
                    f"const size_t *{camel(p.name)}Sizes = ATLSizes({name});",
                    f"{self.length(p)}{camel(p.name)}Count = {self.count(p, f'[{name} count]')};",
                ]
                put(cabi.Role.DATA, native)
                put(cabi.Role.LENGTHS, f"{camel(p.name)}Sizes")
                put(cabi.Role.LENGTH, f"{camel(p.name)}Count")
            case ir.Bytes() | ir.MutableBytes():
                self.bytes(a, p, name)
            case ir.CallbackType():
                self.callback(a, p, name)

    def length(self, p: ir.Param) -> str:
        assert p.length
        return f"{cabi.scalar(p.length.c_type).text} "

    def count(self, p: ir.Param, expression: str) -> str:
        assert p.length
        return expression if p.length.c_type == "size" else f"({cabi.scalar(p.length.c_type).text}){expression}"

    def cast(self, t: ir.Type, name: str) -> str:
        if isinstance(t, ir.EnumType):
            return f"({self.api.enum(t.name).c_name}){name}"
        return (
            f"{names.type_name(self.api, self.api.struct(t.name))}ToC({name})" if isinstance(t, ir.StructType) else name
        )

    def scalar(self, a: Arguments, p: ir.Param, name: str, native: str) -> str:
        assert isinstance(p.type, ir.Scalar)
        if p.minimum is not None or p.maximum is not None:
            low = "LLONG_MIN" if p.minimum is None else str(p.minimum)
            high = "LLONG_MAX" if p.maximum is None else str(p.maximum)
            a.before.append(self.check(f'ATLNeedRange({name}, {low}, {high}, "{p.name}", &place, error)'))
        if p.type.name not in types.NARROW:
            return name
        a.before += [
            f"int32_t {native} = 0;",
            self.check(f'ATLNarrow({name}, &{native}, "{p.name}", &place, error)'),
        ]
        return native

    def handle(self, a: Arguments, p: ir.Param, name: str, native: str) -> None:
        assert isinstance(p.type, ir.HandleType)
        target = self.api.object(p.type.name)
        given = f"ok && {name}" if p.nullable else "ok"
        a.before.append(f"{target.c_name} *{native} = {given} ? ATLEnter({name}, &place, error) : NULL;")
        a.before.append(self.check(f"(!{name} || {native})" if p.nullable else native))
        a.after.append(f"if ({native}) ATLLeave({name});")
        if p.ownership is ir.Ownership.RETAIN or target.retains:
            a.kept.append(f"ATLKeepPart(kept, {name});")

    def bytes(self, a: Arguments, p: ir.Param, name: str) -> None:
        mutable = isinstance(p.type, ir.MutableBytes)
        a.values[p.name, cabi.Role.DATA] = f"[{name} mutableBytes]" if mutable else f"ATLBytes({name})"
        a.values[p.name, cabi.Role.LENGTH] = self.count(p, f"[{name} length]")
        if p.sized_by:
            getter = self.owner.member(p.sized_by)
            assert isinstance(getter, ir.Method)
            size = f"api->{getter.c_name}(pointer)"
            a.before.append(self.check(f'ATLNeedSize([{name} length], {size}, "{p.name}", &place, error)'))
        if p.ownership is not ir.Ownership.RETAIN:
            return
        if self.constructing:
            if not mutable:
                a.before.insert(0, f"{name} = ATL_AUTORELEASE([{name} copy]);")
            a.kept.append(f"if ({name}) [kept addObject:{name}];")
            return
        assert isinstance(self.member, ir.Method)
        scalars = [names.local(q) for q in self.member.params if isinstance(q.type, ir.Scalar)]
        slot = f"{self.member.name}" + "".join(" %lld" for _ in scalars)
        values = "".join(f", (long long){s}" for s in scalars)
        a.kept.append(f'ATLKeep(self, {name}, [NSString stringWithFormat:@"{slot}"{values}]);')

    def callback(self, a: Arguments, p: ir.Param, name: str) -> None:
        assert isinstance(p.type, ir.CallbackType)
        function = f"{names.type_name(self.api, self.api.callback(p.type.name))}Receive"
        a.values[p.name, cabi.Role.CALLBACK] = f"{name} ? {function} : NULL" if p.nullable else function
        a.before.append("void *context = (ATL_BRIDGE void *)" + name + ";")
        a.values[p.name, cabi.Role.CONTEXT] = "context"
        if self.constructing:
            a.kept.append(f"if ({name}) [kept addObject:{name}];")
        else:
            a.kept.append(f'ATLKeep(self, {name}, @"{self.member.name}");')

    def expressions(self, f: cabi.CFunction, a: Arguments, extra: dict[cabi.Role, str]) -> str:
        extra = {cabi.Role.RECEIVER: "pointer", cabi.Role.ERROR: "report", **extra}
        return ", ".join(extra[p.role] if p.role in extra else a.values[p.of, p.role] for p in f.params)

    # --- members -------------------------------------------------------------------------------------

    def constructor(self, m: ir.Method) -> Lines:
        a = self.arguments(m)
        c = cabi.lower(self.api, self.owner, m)
        handles = [p for p in m.params if isinstance(p.type, ir.HandleType) and not p.nullable]
        lines = [self.place()]
        if handles:
            lines.append(f"ATLLibrary *library = [{names.local(handles[0])} library];")
        else:
            lines.append("if (!library) library = [ATLLibrary sharedLibraryWithError:error];")
        lines.append(f"{self.table} = library ? ATLTableOfLibrary(library) : NULL;")
        lines += self.given(names.local(handles[0])) if handles else ["BOOL ok = library != nil;"]
        lines += [*a.before, *self.function(c.function)]
        confined = "YES" if self.owner.threads is ir.Threads.CONFINED else "NO"
        # Before the call, so that nobody can close them in between.
        lines += ["NSMutableArray *kept = [NSMutableArray array];", *a.kept]
        lines += [f"{self.owner.c_name} *pointer = NULL;"]
        lines += block("ok", self.attempt(m, c, a, "pointer", "", {}))
        lines += [*a.after, *block("!ok", ["ATL_RELEASE(self);", "return nil;"])]
        return [
            *lines,
            f"ATLDelete deleter = (ATLDelete)api->{self.owner.delete};",
            f"return [self initWithLibrary:library native:pointer confined:{confined} kept:kept delete:deleter];",
        ]

    def given(self, name: str) -> Lines:
        return [f'BOOL ok = {name} || ATLTell(&place, error, ATLRoleInvalidArgument, @"{name} is nil");']

    def method(self, m: ir.Method) -> Lines:
        a = self.arguments(m)
        c = cabi.lower(self.api, self.owner, m)
        r = m.returns
        zero = types.zero(r.type) if r else "NO"
        lines = self.enter("result" if zero == "{0}" else zero)
        result = "ok"
        if r:
            result = "result"
            declared = f"{types.declared(self.api, r.type)}result = {zero};"
            lines.insert(1, declared)
        lines += [*self.preconditions(m), *a.before, *self.function(c.function)]
        outs, extra = self.outs(r)
        inner = [*outs, *self.attempt(m, c, a, "found", self.found_type(m, r), extra)]
        lines += block("ok", [*inner, *self.answer(m, r)])
        success = [*([] if self.constructing else a.kept), *self.effects(m)]
        lines += block("ok", success) if success else []
        return [*lines, *a.after, *self.leave(result)]

    def found_type(self, m: ir.Method, r: ir.Return | None) -> str:
        if not r or r.via is not ir.Via.VALUE or m.fails is ir.Fails.STATUS:
            return ""
        return cabi.lower(self.api, self.owner, m).function.returns.text

    def attempt(
        self, m: ir.Method, c: cabi.Call, a: Arguments, name: str, kind: str, extra: dict[cabi.Role, str]
    ) -> Lines:
        """The call, and what happens when it fails."""
        lines = ["void *report = ATLReportCreate(api);"] if m.rich_error or m.error_param else []
        call = f"api->{c.function.name}({self.expressions(c.function, a, extra)})"
        kind = f"{kind.removesuffix('*').rstrip()} *" if kind.endswith("*") else f"{kind} " if kind else ""
        if c.rich:
            rich = f"api->{c.rich.name}({self.expressions(c.rich, a, extra)})"
            lines += [f"{kind}{name} = NULL;"] if kind else []
            lines += [f"if (api->{c.rich.name}) {{", f"  {name} = {rich};", "} else {", f"  {name} = {call};", "}"]
            return lines + self.failing(m, c, f"!{name}", str(self.generic()))
        if m.fails is ir.Fails.STATUS:
            status = self.api.enum(self.api.error.status_enum)
            lines += self.assign(f"{status.c_name} status", call)
            lines += self.failing(m, c, f"status != {status.value(self.api.error.ok).value}", "status")
        elif m.fails is ir.Fails.NULL:
            lines.append(f"{kind}{name} = {call};")
            lines += self.failing(m, c, f"!{name}", str(self.generic()))
        elif kind:
            lines.append(f"{kind}{name} = {call};")
        else:
            lines.append(f"{call};")
        return lines

    def assign(self, target: str, value: str) -> Lines:
        """On two lines where one is not enough."""
        line = f"{target} = {value};"
        return [line] if len(line) + 4 <= 120 else [f"{target} =", f"    {value};"]

    def generic(self) -> int:
        return self.api.enum(self.api.error.code_enum).value(self.api.error.generic).value

    def failing(self, m: ir.Method, c: cabi.Call, condition: str, status: str) -> Lines:
        tell = f"ok = ATLReportTell(api, report, {status}, {self.code(m.failure)}, &place, error);"
        if m.rich_error or m.error_param:
            return [*block(condition, [tell]), "ATLReportDelete(api, report);"]
        lines = ["void *report = ATLReportCreate(api);"]
        if c.last_error:
            own = m.last_error_of == self.owner.name
            receiver = "pointer" if own else "ATLOwnerPointer(self)"
            lines.append(f"if (api->{c.last_error.name}) api->{c.last_error.name}({receiver}, report);")
        return block(condition, [*lines, tell, "ATLReportDelete(api, report);"])

    def effects(self, m: ir.Method) -> Lines:
        lines = [f"ATLSetState(self, {names.state(s, self.api)});" for s in m.sets]
        lines += [f"ATLClearState(self, {names.state(s, self.api)});" for s in m.clears]
        return lines + (["ATLMoveMemory(self);"] if m.invalidates else [])

    # --- results -------------------------------------------------------------------------------------

    def outs(self, r: ir.Return | None) -> tuple[Lines, dict[cabi.Role, str]]:
        if r is None or r.via is ir.Via.VALUE:
            return [], {}
        if r.via is ir.Via.FILL:
            getter = self.owner.member(r.sized_by)
            assert isinstance(getter, ir.Method)
            filled = f"NSMutableData *filled = [NSMutableData dataWithLength:api->{getter.c_name}(pointer)];"
            return [filled], {cabi.Role.FILL: "[filled mutableBytes]", cabi.Role.FILL_LENGTH: "[filled length]"}
        if isinstance(r.type, ir.Bytes):
            lines = [f"const {r.pointed} *bytes = NULL;", f"{cabi.scalar(r.length_type).text} size = 0;"]
            return lines, {cabi.Role.OUT: "&bytes", cabi.Role.OUT_LENGTH: "&size"}
        assert isinstance(r.type, ir.Scalar | ir.EnumType)
        text = cabi.scalar(r.type.name).text if isinstance(r.type, ir.Scalar) else self.api.enum(r.type.name).c_name
        return [f"{text} out = 0;"], {cabi.Role.OUT: "&out"}

    def answer(self, m: ir.Method, r: ir.Return | None) -> Lines:
        if r is None:
            return []
        if r.via is ir.Via.FILL:
            return ["if (ok) result = filled;"]
        if r.via is ir.Via.OUT:
            out = "[NSData dataWithBytes:bytes length:size]" if isinstance(r.type, ir.Bytes) else "out"
            return [f"if (ok) result = {out};"]
        guard = "if (ok) " if m.fails is not ir.Fails.NEVER else ""
        if isinstance(r.type, ir.HandleType):
            return self.wrapped(r, "found", m.fails is ir.Fails.NULL)
        if isinstance(r.type, ir.Text):
            lines = [f"{guard}result = ATLString(found);"]
            return lines if r.nullable else [*lines, self.check(self.not_nothing("result"))]
        return [f"{guard}result = {self.plain(r.type, 'found')};"]

    def not_nothing(self, name: str) -> str:
        return f'({name} || ATLTell(&place, error, ATLRoleGeneric, @"the library returned nothing"))'

    def plain(self, t: ir.Type, expression: str) -> str:
        if isinstance(t, ir.StructType):
            return f"{names.type_name(self.api, self.api.struct(t.name))}FromC({expression})"
        if isinstance(t, ir.EnumType):
            return f"({names.type_name(self.api, self.api.enum(t.name))}){expression}"
        return expression

    def wrapped(self, r: ir.Return, name: str, checked: bool) -> Lines:
        made = f"result = {self.wrap(r, name)};"
        target = self.api.object(r.type.name) if isinstance(r.type, ir.HandleType) else self.owner
        new = r.ownership is ir.Ownership.NEW
        lines = [f"ATLDelete deleter = (ATLDelete)api->{target.delete};"] if new else []
        if r.nullable:
            return [*lines, *block(name, [made])]
        if checked:
            return [*lines, f"if (ok) {made}"]
        return [*lines, self.check(self.not_nothing(name)), f"if (ok) {made}"]

    def wrap(self, r: ir.Return, name: str) -> str:
        assert isinstance(r.type, ir.HandleType)
        target = self.api.object(r.type.name)
        kind = f"[{names.type_name(self.api, target)} class]"
        deleter = "deleter" if r.ownership is ir.Ownership.NEW else "NULL"
        if r.ownership is ir.Ownership.NEW and not r.dependent:
            confined = "YES" if target.threads is ir.Threads.CONFINED else "NO"
            return f"ATLMakeOwn({kind}, self, {name}, {confined}, {deleter})"
        return f"ATLMakePart({kind}, self, {name}, {'YES' if r.const else 'NO'}, {deleter})"

    # --- lists and views -----------------------------------------------------------------------------

    def sequence(self, s: ir.Sequence) -> Lines:
        a = self.arguments(s)
        c = cabi.lower_sequence(self.api, self.owner, s)
        lines = self.enter("nil")
        lines.insert(1, "NSMutableArray *result = [NSMutableArray array];")
        lines += [*self.needs(), *a.before, *self.function(c.count), *self.function(c.item)]
        lines.append(f"long long count = ok ? (long long)api->{c.count.name}({self.expressions(c.count, a, {})}) : 0;")
        if s.negative not in ("", "empty"):
            lines.append(f"if (count < 0) ok = ATLTellCode(&place, error, {self.code(s.negative)});")
        loop = ["for (long long index = 0; ok && index < count; index++) {", *indent(self.item(s, c, a)), "}"]
        return [*lines, *loop, *a.after, *self.leave("ok ? result : nil")]

    def item(self, s: ir.Sequence, c: cabi.ListCall, a: Arguments) -> Lines:
        outs, extra = self.outs(s.element) if s.element.via is ir.Via.OUT else ([], {})
        extra[cabi.Role.INDEX] = f"({cabi.scalar(s.index_type).text})index"
        call = f"api->{c.item.name}({self.expressions(c.item, a, extra)})"
        fallback = self.code(s.item_failure or self.api.error.generic)
        if s.item_fails is ir.Fails.STATUS:
            status = self.api.enum(self.api.error.status_enum).c_name
            value = "[NSData dataWithBytes:bytes length:size]" if isinstance(s.element.type, ir.Bytes) else "out"
            return [
                *outs,
                "void *report = ATLReportCreate(api);",
                f"{status} status = {call};",
                f"if (status != 0) ok = ATLReportTell(api, report, status, {fallback}, &place, error);",
                "ATLReportDelete(api, report);",
                f"if (ok) [result addObject:{value}];",
            ]
        if isinstance(s.element.type, ir.HandleType):
            kind = c.item.returns.text
            fails = f"ok = found || ATLTellCode(&place, error, {fallback});"
            return [
                f"{kind} found = {call};".replace("* ", " *"),
                fails,
                f"if (ok) [result addObject:{self.wrap(s.element, 'found')}];",
            ]
        if isinstance(s.element.type, ir.Text):
            name = f"NSString *text = ATLString({call});"
            return [name, self.check(self.not_nothing("text")), "if (ok) [result addObject:text];"]
        return [
            f"{types.c_type(c.item.returns)} item = {call};",
            f"[result addObject:{types.boxed(self.api, s.element.type, 'item')}];",
        ]

    def view(self, v: ir.View, lease: bool) -> Lines:
        c = cabi.lower_view(self.api, self.owner, v)
        lines = self.enter("nil")
        lines.insert(1, "ATLView *result = nil;")
        lines += self.needs()
        read_only = "[self isConst]" if v.mutable else "YES"
        is_lease = "YES" if lease else "NO"
        made = [
            f"const void *address = api->{c.pointer.name}(pointer);",
            f"result = ATLMakeView(self, address, api->{c.size.name}(pointer), {is_lease}, {read_only});",
        ]
        return [*lines, *block("ok", made), *self.leave("result")]
