# SPDX-License-Identifier: Apache-2.0
"""The body of one case in C: variables first, then one block per step, then the deletion of what is still open."""

from __future__ import annotations

from collections.abc import Sequence

from atoll_generator import cabi, caseir, ir


def quote(data: bytes | str) -> str:
    """A C string literal; bytes beyond printable ASCII as three octal digits, which end by themselves."""
    raw = data.encode() if isinstance(data, str) else data
    plain = (chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else f"\\{b:03o}" for b in raw)
    return '"' + "".join(plain) + '"'


class CaseBody:
    def __init__(self, api: ir.Api, case: caseir.Case) -> None:
        self.api = api
        self.case = case
        self.variables: dict[str, ir.Object] = {}
        self.const: set[str] = set()
        self.owner: dict[str, str] = {}
        self.extra: list[str] = []
        self.body: list[str] = []
        self.error = cabi.lower_error(api)

    def lines(self) -> list[str]:
        for step in self.case.steps:
            self.body += ["{", *(f"\t{line}" for line in self.step(step)), "}"]
        declared = [self.declare(n) for n in self.variables]
        errors = [f"{self.api.error.c_name} *error_ = {self.error.create.name}();"] if self.error else []
        return [*errors, *declared, *self.extra, *self.body, *self.cleanup()]

    def declare(self, name: str) -> str:
        const = "const " if name in self.const else ""
        return f"{const}{self.variables[name].c_name} *{name} = NULL;"

    def cleanup(self) -> list[str]:
        owned = [n for n, o in self.variables.items() if o.lifetime is ir.Lifetime.OWNED]
        lines = ["goto done;", "done:"] + [f"{self.variables[n].delete}({n});" for n in reversed(owned)]
        return lines + ([f"{self.error.delete.name}(error_);"] if self.error else ["(void)0;"])

    def check(self, expression: str) -> list[str]:
        return [f"if (!{expression})", "\tgoto done;"]

    # --- steps -------------------------------------------------------------------------------------------

    def step(self, step: caseir.AnyStep) -> list[str]:
        w = quote(step.where)
        match step:
            case caseir.Create():
                self.variables.setdefault(step.target or f"failed_{step.object.self_name}", step.object)
                target = step.target or f"failed_{step.object.self_name}"
                return self.called(w, step.object, step.constructor, step.args, target, "", None, "", step.failure)
            case caseir.Call():
                return self.call(w, step)
            case caseir.Get():
                function = cabi.lower(self.api, step.object, step.getter).function
                value = self.result(function, [step.receiver] if step.receiver else [])
                assert step.getter.returns
                return [value, *self.checked(w, step.getter.returns.type, "result", "", step.check)]
            case caseir.GetList():
                return self.get_list(w, step)
            case caseir.SetOption():
                arg = caseir.Arg(step.option.params[0], step.value)
                return self.called(w, step.object, step.option, (arg,), "", step.receiver, None, "", step.failure)
            case caseir.Lease() | caseir.Escape():
                return self.view(w, step)
            case caseir.Release():
                return ["/* a pointer in C: nothing to release */"]
            case caseir.ReadView(view=name, check=check):
                return self.checked(w, ir.Bytes(), name, f"{name}_size", check)
            case caseir.WriteView(view=name, value=value):
                return self.write(w, name, f"{name}_size", value)
            case caseir.Memory(target=name, size=size):
                self.extra += [f"void *{name} = support_memory(run, {size});", f"const size_t {name}_size = {size};"]
                return [f"(void){name};", f"(void){name}_size;"]
            case caseir.ReadMemory(memory=name, check=check):
                return self.checked(w, ir.Bytes(), name, f"{name}_size", check)
            case caseir.WriteMemory(memory=name, value=value):
                return self.write(w, name, f"{name}_size", value)
            case caseir.CheckRecorder(recorder=name, texts=texts):
                return [x for t in texts for x in self.check(f"support_contains(run, {w}, {name}.text, {quote(t)})")]
            case caseir.Close(target=name):
                return [f"{self.variables[name].delete}({name});", f"{name} = NULL;"]

    def call(self, w: str, s: caseir.Call) -> list[str]:
        if s.target and s.method.returns:
            assert isinstance(s.method.returns.type, ir.HandleType)
            self.variables.setdefault(s.target, self.api.object(s.method.returns.type.name))
            self.owner[s.target] = s.receiver
            if s.method.returns.const:
                self.const.add(s.target)
        return self.called(w, s.object, s.method, s.args, s.target, s.receiver, s.check, s.record, s.failure)

    def get_list(self, w: str, s: caseir.GetList) -> list[str]:
        call = cabi.lower_sequence(self.api, s.object, s.sequence)
        args, lines = self.arguments(s.args)
        given = [*([s.receiver] if s.receiver else []), *args]
        lines += [f"const long long count = (long long){call.count.name}({', '.join(given)});"]
        if s.failure:
            expected = self.code(s.failure.code)
            bad = f"count < 0 ? {self.code(s.sequence.negative) if s.sequence.negative not in ('', 'empty') else 1} : 0"
            return [*lines, *self.check(f"support_code(run, {w}, {bad}, {expected}, NULL)")]
        if s.index is not None:
            lines += self.element(w, s, call.item, [*given, str(s.index)], s.check)
        match s.check:
            case caseir.Count(count):
                lines += self.check(f"support_int(run, {w}, count, {count})")
            case caseir.EqualList(values):
                lines += self.check(f"support_int(run, {w}, count < 0 ? 0 : count, {len(values)})")
                for index, value in enumerate(values):
                    inner = self.element(w, s, call.item, [*given, str(index)], caseir.Equal(value))
                    lines += ["{", *(f"\t{line}" for line in inner), "}"]
        return [*lines, "(void)count;"]

    def element(
        self, w: str, s: caseir.GetList, item: cabi.CFunction, args: list[str], check: caseir.Check | None
    ) -> list[str]:
        kind = s.sequence.element.type
        if isinstance(kind, ir.HandleType) and s.target:
            self.variables.setdefault(s.target, self.api.object(kind.name))
            self.owner[s.target] = s.receiver
            if s.sequence.element.const:
                self.const.add(s.target)
            return [f"{s.target} = {item.name}({', '.join(args)});", *self.check(f"({s.target} != NULL)")]
        if isinstance(kind, ir.Bytes):
            error = ", error_" if s.sequence.item_error_param else ""
            lines = [f"const {s.sequence.element.pointed} *result = NULL;", "size_t result_size = 0;"]
            call = f"{item.name}({', '.join(args)}, &result, &result_size{error})"
            lines += self.check(f"support_int(run, {w}, {call}, 0)")
            return [*lines, *self.checked(w, kind, "result", "result_size", check)]
        return [self.result(item, args), *self.checked(w, kind, "result", "", check)]

    def view(self, w: str, s: caseir.Lease | caseir.Escape) -> list[str]:
        call = cabi.lower_view(self.api, s.object, s.view)
        self.extra += [f"void *{s.target} = NULL;", f"size_t {s.target}_size = 0;"]
        refused = 1 if s.failure else 0
        return [
            f"{s.target} = {call.pointer.name}({s.receiver});",
            f"{s.target}_size = {call.size.name}({s.receiver});",
            *self.check(f"support_int(run, {w}, {s.target} == NULL && {s.target}_size != 0, {refused})"),
        ]

    def write(self, w: str, target: str, size: str, value: caseir.Value) -> list[str]:
        data, length, lines = self.data(value)
        return [
            *lines,
            *self.check(f"support_int(run, {w}, (long long){size}, {length})"),
            f"memcpy({target}, {data}, {length});",
        ]

    # --- calls -------------------------------------------------------------------------------------------

    def called(
        self,
        w: str,
        o: ir.Object,
        m: ir.Method,
        given: Sequence[caseir.Arg],
        target: str,
        receiver: str,
        check: caseir.Check | None,
        record: str,
        failure: caseir.Failure | None,
    ) -> list[str]:
        call = cabi.lower(self.api, o, m)
        function = call.rich or call.function
        args, lines = self.arguments(self.complete(m, given))
        args = [*([receiver] if receiver else []), *args]
        outs, before = self.outs(o, m, receiver)
        lines += before
        args += outs
        has_error = any(p.role is cabi.Role.ERROR for p in function.params)
        if has_error:
            lines.append(f"{self.error.clear.name}(error_);" if self.error else "")
            args.append("error_")
        invoke = f"{function.name}({', '.join(args)})"
        lines += self.invoked(function, invoke, target)
        if function.result in (cabi.Result.STATUS, cabi.Result.HANDLE) and m.fails is not ir.Fails.NEVER:
            lines += self.outcome(w, m, call, has_error, receiver, target, failure)
        if failure:
            return lines
        if m.returns and m.returns.via is not ir.Via.VALUE:
            lines += self.checked(w, m.returns.type, "result", "result_size", check)
            if record:
                lines.append(f"support_record(run, {quote(record)}, result, result_size);")
        elif m.returns and check:
            value = target or "result"
            lines += self.checked(w, m.returns.type, value, "", check)
        elif m.returns and not target:
            lines.append("(void)result;")
        return lines

    def invoked(self, function: cabi.CFunction, invoke: str, target: str) -> list[str]:
        match function.result:
            case cabi.Result.STATUS:
                return [f"const int status = (int){invoke};"]
            case cabi.Result.HANDLE if target:
                return [f"{target} = {invoke};"]
            case cabi.Result.NOTHING:
                return [f"{invoke};"]
            case _:
                return [f"{function.returns.declare('result')} = {invoke};"]

    def outcome(
        self,
        w: str,
        m: ir.Method,
        call: cabi.Call,
        has_error: bool,
        receiver: str,
        target: str,
        failure: caseir.Failure | None,
    ) -> list[str]:
        """Find the code of the call's outcome and compare it."""
        failed = "status != 0" if m.fails is ir.Fails.STATUS else f"{target or 'result'} == NULL"
        weak = "status" if m.fails is ir.Fails.STATUS else "0"
        generic = self.code(self.api.error.generic)
        lines = ["int code = 0;", f"if ({failed}) {{"]
        if call.last_error and not has_error:
            handle = self.handle_of(m.last_error_of, receiver)
            lines.append(f"\t{call.last_error.name}({handle}, error_);")
        if self.error and (has_error or call.last_error):
            lines.append(f"\tcode = (int){self.getter('code')}(error_);")
        lines.append(f"\tcode = code != 0 ? code : {weak};")
        lines.append(f"\tcode = code > {generic} ? code : {self.code(m.failure)};")
        lines.append("}")
        text = f"{self.getter('message')}(error_)" if self.error and (has_error or call.last_error) else "NULL"
        expected = self.code(failure.code) if failure else "0"
        lines += self.check(f"support_code(run, {w}, code, {expected}, code ? {text} : NULL)")
        for f, check in failure.fields if failure else ():
            lines += ["{", f"\tconst {self.field_type(f)} result = {f.getter}(error_);".replace("const const", "const")]
            lines += [f"\t{line}" for line in self.checked(w, f.type, "result", "", check)]
            lines.append("}")
        return lines

    def handle_of(self, name: str, receiver: str) -> str:
        while self.variables[receiver].name != name:
            receiver = self.owner[receiver]
        return receiver

    def getter(self, field: str) -> str:
        return next(f.getter for f in self.api.error.fields if f.name == field)

    def field_type(self, f: ir.ErrorField) -> str:
        return "const char *" if isinstance(f.type, ir.Text) else "int32_t"

    def code(self, name: str) -> str:
        return str(self.api.enum(self.api.error.code_enum).value(name).value)

    def result(self, function: cabi.CFunction, args: list[str]) -> str:
        return f"{function.returns.declare('result')} = {function.name}({', '.join(args)});"

    def outs(self, o: ir.Object, m: ir.Method, receiver: str) -> tuple[list[str], list[str]]:
        r = m.returns
        if r is None or r.via is ir.Via.VALUE:
            return [], []
        if r.via is ir.Via.OUT:
            lines = [f"const {r.pointed} *result = NULL;", f"{cabi.scalar(r.length_type).text} result_size = 0;"]
            return ["&result", "&result_size"], lines
        size = o.member(r.sized_by)
        assert isinstance(size, ir.Method)
        lines = [
            f"const size_t result_size = {size.c_name}({receiver});",
            "void *result = support_memory(run, result_size);",
        ]
        return ["result", "result_size"], lines

    # --- arguments ---------------------------------------------------------------------------------------

    def complete(self, m: ir.Method, given: Sequence[caseir.Arg]) -> list[caseir.Arg]:
        named = {a.param.name: a for a in given}
        return [named.get(p.name, caseir.Arg(p, self.default(p))) for p in m.params]

    def default(self, p: ir.Param) -> caseir.Value:
        if isinstance(p.type, ir.EnumType) and isinstance(p.default, str):
            return caseir.EnumLiteral(p.type.name, p.default)
        assert p.default is None or isinstance(p.default, bool | int | float | str)
        return caseir.Literal(p.default)

    def arguments(self, args: Sequence[caseir.Arg]) -> tuple[list[str], list[str]]:
        texts: list[str] = []
        lines: list[str] = []
        for a in args:
            more, before = self.argument(a)
            texts += more
            lines += before
        return texts, lines

    def argument(self, a: caseir.Arg) -> tuple[list[str], list[str]]:
        name = f"arg_{a.param.name}"
        match a.param.type, a.value:
            case ir.CallbackType(callback), caseir.Recorder(recorder):
                self.extra.append(f"struct support_recorder {recorder} = {{0}};")
                return [f"record_{callback}", f"&{recorder}"], []
            case ir.CallbackType(), _:
                return ["NULL", "NULL"], []
            case ir.MutableBytes(), caseir.Variable(memory):
                return [memory, f"{memory}_size"], []
            case ir.MutableBytes() | ir.Bytes(), caseir.Literal(None):
                return ["NULL", "0"], []
            case ir.IntList(), caseir.Integers(values):
                shown = ", ".join(map(str, values))
                return [name, str(len(values))], [f"static const int {name}[] = {{{shown or 0}}};"]
            case ir.BytesList(), caseir.ByteStrings(values):
                parts = ", ".join(quote(v) for v in values)
                sizes = ", ".join(str(len(v)) for v in values)
                lines = [
                    f"static const char *const {name}[] = {{{parts}}};",
                    f"static const size_t {name}_sizes[] = {{{sizes}}};",
                ]
                return [name, f"{name}_sizes", str(len(values))], lines
            case ir.Bytes(), _:
                data, size, lines = self.data(a.value)
                return [data, size], lines
            case _:
                return [self.scalar(a.value)], []

    def scalar(self, value: caseir.Value) -> str:
        match value:
            case caseir.Literal(None):
                return "NULL"
            case caseir.Literal(bool() as v):
                return "true" if v else "false"
            case caseir.Literal(str() as v):
                return quote(v)
            case caseir.Literal(v):
                return str(v)
            case caseir.EnumLiteral(enum, name):
                return self.api.enum(enum).value(name).c_name
            case caseir.FilePath(file):
                return f"support_path(run, {quote(file)})"
            case caseir.OpenFile(file):
                return f"support_open(run, {quote(file)})"
            case caseir.Variable(name):
                return name
        raise AssertionError(value)

    def data(self, value: caseir.Value) -> tuple[str, str, list[str]]:
        """Expression of the bytes, of their number, and the lines that must come first."""
        match value:
            case caseir.FileBytes(file, size):
                limit = "SIZE_MAX" if size is None else str(size)
                lines = [
                    "size_t data_size = 0;",
                    f"const void *data = support_file(run, {quote(file)}, {limit}, &data_size);",
                ]
                return "data", "data_size", lines
            case caseir.Array():
                return quote(value.data), str(len(value.data)), []
            case caseir.Raw(data):
                return quote(data), str(len(data)), []
        raise AssertionError(value)

    # --- checks ------------------------------------------------------------------------------------------

    def checked(self, w: str, kind: ir.Type, value: str, size: str, check: caseir.Check | None) -> list[str]:
        match check:
            case None:
                return [f"(void){value};"]
            case caseir.Absent():
                return self.check(f"support_int(run, {w}, {value} == NULL, 1)")
            case caseir.Count(count):
                return self.check(f"support_int(run, {w}, (long long){size}, {count})")
            case caseir.AtLeast(minimum):
                return self.check(f"support_at_least(run, {w}, (long long){size or value}, {minimum})")
            case caseir.Contains(texts):
                lines = [x for t in texts for x in self.check(f"support_contains(run, {w}, {value}, {quote(t)})")]
                return lines or [f"(void){value};"]
            case caseir.EqualFields(fields):
                return [x for f, v in fields for x in self.equal(w, self.field(kind, f), f"{value}.{f}", v)]
            case caseir.Equal(caseir.Array() | caseir.Raw() | caseir.FileBytes() as expected):
                data, length, lines = self.data(expected)
                return [*lines, *self.check(f"support_bytes(run, {w}, {value}, {size}, {data}, {length})")]
            case caseir.Equal(expected):
                return self.equal(w, kind, value, expected)
        raise AssertionError(check)

    def field(self, kind: ir.Type, name: str) -> ir.Type:
        assert isinstance(kind, ir.StructType)
        return next(f.type for f in self.api.struct(kind.name).fields if f.name == name)

    def equal(self, w: str, kind: ir.Type, value: str, expected: caseir.Value) -> list[str]:
        shown = self.scalar(expected)
        if isinstance(kind, ir.Text):
            return self.check(f"support_text(run, {w}, {value}, {shown})")
        if kind == ir.Scalar("float32"):
            return self.check(f"support_float(run, {w}, (double){value}, (double)(float){shown})")
        if kind == ir.Scalar("float64"):
            return self.check(f"support_float(run, {w}, {value}, {shown})")
        return self.check(f"support_int(run, {w}, (long long){value}, (long long){shown})")
