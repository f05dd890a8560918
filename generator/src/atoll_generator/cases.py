# SPDX-License-Identifier: Apache-2.0
"""Case files → `caseir.Suite`, type-checked against the API with positioned errors.

A file is one case, named after it. Steps are mappings whose first key is the verb; `given` runs a fixture of
`fixtures.yaml` (beside the folder of cases) first. It must not know a target language or a particular API.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path as FilePath
from typing import Any

from atoll_generator import caseir as c
from atoll_generator import ir, negatives
from atoll_generator.document import Document, read_one, read_text
from atoll_generator.problems import Path, Problem, SpecError, did_you_mean

Data = Mapping[str, Any]


def load_cases(api: ir.Api, folder: FilePath) -> c.Suite:
    """Every case below `folder` and every derived one; raises `SpecError` with all problems."""
    fixtures = read_one(folder.parent / "fixtures.yaml", folder.parent)
    problems: list[Problem] = []
    cases = []
    for name, document in sorted(_documents(api, folder).items()):
        cases.append(_CaseReader(api, document, fixtures, problems).case(name))
    if problems:
        raise SpecError(problems)
    return c.Suite(tuple(cases))


def derived_cases(api: ir.Api, folder: FilePath) -> dict[str, str]:
    """Path below the folder's parent → text, of the negative cases that the recipes beside `folder` make possible."""
    recipes = folder.parent / "negatives.yaml"
    if not recipes.exists():
        return {}
    derived = negatives.derive(api, read_one(recipes, folder.parent).data)
    return {f"{folder.name}/{negatives.FOLDER}/{name}": text for name, text in derived.items()}


def _documents(api: ir.Api, folder: FilePath) -> dict[str, Document]:
    """The hand-written cases from disk; the derived ones as they are now, whatever the disk says."""
    derived = derived_cases(api, folder)
    documents = {FilePath(path).stem: read_text(text, path) for path, text in derived.items()}
    for path in folder.rglob("*.yaml"):
        if path.parent.name != negatives.FOLDER:
            documents[path.stem] = read_one(path, folder.parent)
    return documents


class _Stop(Exception):
    """The current step is wrong; its problem is recorded."""


class _CaseReader:
    def __init__(self, api: ir.Api, document: Document, fixtures: Document, problems: list[Problem]) -> None:
        self.api = api
        self.document = document
        self.fixtures = fixtures
        self.problems = problems
        self.objects: dict[str, ir.Object] = {}
        self.const: set[str] = set()
        self.views: set[str] = set()
        self.memory: set[str] = set()
        self.recorders: set[str] = set()
        self.beyond: list[str] = []

    def fail(self, path: Path, message: str) -> _Stop:
        self.problems.append(self.document.problem(path, message))
        return _Stop()

    # --- frame ---------------------------------------------------------------------------------------

    def case(self, name: str) -> c.Case:
        data = self.document.data
        self.keys(data, {"doc", "given", "steps"}, ())
        if not str(data.get("doc", "")).strip():
            self.fail((), "'doc' is missing")
        steps = [*self.given(data.get("given", {})), *self.steps(data.get("steps", []), ("steps",))]
        if not steps:
            self.fail((), "the case has no step")
        return c.Case(
            name, " ".join(str(data.get("doc", "")).split()), tuple(steps), "; ".join(dict.fromkeys(self.beyond))
        )

    def given(self, given: Data) -> list[c.AnyStep]:
        steps: list[c.AnyStep] = []
        for name, argument in given.items():
            if name not in self.fixtures.data:
                self.fail(("given", name), f"no fixture '{name}'{did_you_mean(name, self.fixtures.data)}")
                continue
            expanded = _substitute(self.fixtures.data[name], str(argument))
            mine, self.document = self.document, self.fixtures
            steps += self.steps(expanded, (name,))
            self.document = mine
        return steps

    def steps(self, steps: list[Data], path: Path) -> list[c.AnyStep]:
        read = []
        for index, step in enumerate(steps):
            try:
                read.append(self.step(step, (*path, index)))
            except _Stop:
                continue
        return read

    def keys(self, data: Data, known: set[str], path: Path) -> None:
        for key in data:
            if key not in known:
                self.fail((*path, key), f"unknown key '{key}'{did_you_mean(str(key), known)}")

    def step(self, data: Data, path: Path) -> c.AnyStep:
        verbs = {
            "new": self.create,
            "call": self.call,
            "get": self.get,
            "set": self.set_option,
            "lease": self.lease,
            "escape": self.escape,
            "release": self.release,
            "read": self.read,
            "write": self.write,
            "memory": self.new_memory,
            "log": self.log,
            "close": self.close,
        }
        verb = next(iter(data), "")
        if verb not in verbs:
            raise self.fail(path, f"no step '{verb}'{did_you_mean(str(verb), verbs)}")
        position = self.document.position(path)
        return verbs[verb](data, path, f"{FilePath(position.file).name}:{position.line}")

    # --- verbs ---------------------------------------------------------------------------------------

    def create(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"new", "as", "args", "fails"}, path)
        owner, member = self.static(data["new"], (*path, "new"))
        if not isinstance(member, ir.Method) or member.kind is not ir.Kind.CONSTRUCTOR:
            raise self.fail((*path, "new"), f"'{data['new']}' is not a constructor")
        args = self.args(member.params, data.get("args", {}), (*path, "args"))
        target, failure = self.bind(data, owner, path), self.failure(data, path)
        self.note_ranges(member, args, failure)
        return c.Create(where, target, owner, member, args, failure)

    def call(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"call", "as", "args", "expect", "record", "fails", "within"}, path)
        receiver, owner, member = self.member(data["call"], (*path, "call"))
        if not isinstance(member, ir.Method) or member.kind is not ir.Kind.METHOD:
            raise self.fail((*path, "call"), f"'{data['call']}' is not a method, use 'get' or 'set'")
        args = self.args(member.params, data.get("args", {}), (*path, "args"))
        failure = self.failure(data, path)
        self.note_ranges(member, args, failure)
        target, returns = "", member.returns
        if "as" in data:
            if returns is None or not isinstance(returns.type, ir.HandleType):
                raise self.fail((*path, "as"), f"'{data['call']}' returns no object")
            target = self.bind(data, self.api.object(returns.type.name), path)
            self.const |= {target} if returns.const else set()
        check = self.check(returns, data, path)
        if failure and member.mutates and receiver in self.const:
            self.beyond.append("the SDK refuses to change what is read-only")
        views = [n.error for n in member.needs if n.kind is ir.NeedKind.VIEW]
        if failure and failure.code in views:
            self.beyond.append("the SDK checks that there is memory")
        return c.Call(where, receiver, owner, member, args, target, check, str(data.get("record", "")), failure)

    def get(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"get", "as", "args", "at", "expect", "fails"}, path)
        receiver, owner, member = self.member(data["get"], (*path, "get"))
        failure = self.failure(data, path)
        if isinstance(member, ir.Method) and member.kind is ir.Kind.GETTER:
            return c.Get(where, receiver, owner, member, self.check(member.returns, data, path), failure)
        if not isinstance(member, ir.Sequence):
            raise self.fail((*path, "get"), f"'{data['get']}' is neither a getter nor a list")
        args = self.args(member.params, data.get("args", {}), (*path, "args"))
        index, target = data.get("at"), ""
        if "as" in data:
            if index is None or not isinstance(member.element.type, ir.HandleType):
                raise self.fail((*path, "as"), "only an element that is an object, chosen with 'at', can be named")
            target = self.bind(data, self.api.object(member.element.type.name), path)
            self.const |= {target} if member.element.const else set()
        check = self.check(member.element, data, path) if index is not None else self.check_list(member, data, path)
        return c.GetList(where, receiver, owner, member, args, index, target, check, failure)

    def set_option(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"set", "to", "fails"}, path)
        receiver, owner, member = self.member(data["set"], (*path, "set"))
        if not isinstance(member, ir.Method) or member.kind is not ir.Kind.OPTION:
            raise self.fail((*path, "set"), f"'{data['set']}' is not an option")
        if "to" not in data:
            raise self.fail(path, "'to' is missing")
        value = self.value(member.params[0], data["to"], (*path, "to"))
        if "fails" in data:
            self.beyond.append("the SDK checks ranges of options")
        return c.SetOption(where, receiver, owner, member, value, self.failure(data, path))

    def view_of(self, data: Data, path: Path) -> tuple[str, ir.Object, ir.View]:
        self.keys(data, {"lease", "escape", "of", "fails"}, path)
        receiver, owner, member = self.member(data.get("of", ""), (*path, "of"))
        if not isinstance(member, ir.View):
            raise self.fail((*path, "of"), f"'{data['of']}' is not a view")
        return receiver, owner, member

    def lease(self, data: Data, path: Path, where: str) -> c.AnyStep:
        found = self.view_of(data, path)
        self.views.add(data["lease"])
        return c.Lease(where, data["lease"], *found, self.failure(data, path))

    def escape(self, data: Data, path: Path, where: str) -> c.AnyStep:
        found = self.view_of(data, path)
        self.views.add(data["escape"])
        return c.Escape(where, data["escape"], *found, self.failure(data, path))

    def release(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"release"}, path)
        self.known(data["release"], self.views, "view", (*path, "release"))
        return c.Release(where, data["release"])

    def read(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"read", "expect", "fails", "within"}, path)
        name, failure = data["read"], self.failure(data, path)
        check: c.Check = c.AtLeast(0)
        if failure is None or "expect" in data:
            check = self.check_bytes(data, path)
        if name in self.memory:
            return c.ReadMemory(where, name, check)
        self.known(name, self.views, "view", (*path, "read"))
        return c.ReadView(where, name, check, failure)

    def write(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"write", "value", "fails"}, path)
        name, value = data["write"], self.bytes(data.get("value"), (*path, "value"))
        if name in self.memory:
            return c.WriteMemory(where, name, value)
        self.known(name, self.views, "view", (*path, "write"))
        return c.WriteView(where, name, value, self.failure(data, path))

    def new_memory(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"memory", "size"}, path)
        self.memory.add(data["memory"])
        return c.Memory(where, data["memory"], int(data["size"]))

    def log(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"log", "contains"}, path)
        self.known(data["log"], self.recorders, "recorder", (*path, "log"))
        return c.CheckRecorder(where, data["log"], tuple(data["contains"]))

    def close(self, data: Data, path: Path, where: str) -> c.AnyStep:
        self.keys(data, {"close", "fails"}, path)
        self.known(data["close"], set(self.objects), "object", (*path, "close"))
        return c.Close(where, data["close"], self.failure(data, path))

    def note_ranges(self, m: ir.Method, args: tuple[c.Arg, ...], failure: c.Failure | None) -> None:
        """Only the SDK tells a number out of range when the C function has no error record."""
        detailed = m.rich_error or m.error_param or m.last_error
        if failure and failure.code == self.api.error.out_of_range and not detailed and any(map(_outside, args)):
            self.beyond.append("the SDK checks ranges")

    # --- names ---------------------------------------------------------------------------------------

    def known(self, name: str, known: set[str], what: str, path: Path) -> None:
        if name not in known:
            raise self.fail(path, f"no {what} '{name}'{did_you_mean(str(name), known)}")

    def bind(self, data: Data, owner: ir.Object, path: Path) -> str:
        name = str(data.get("as", ""))
        if not name and "fails" not in data:
            raise self.fail(path, "'as' names the new object")
        if name:
            self.objects[name] = owner
        return name

    def static(self, text: str, path: Path) -> tuple[ir.Object, ir.AnyMember]:
        head, _, tail = str(text).partition(".")
        owners = {o.name: o for o in self.api.objects}
        if head not in owners:
            raise self.fail(path, f"no object '{head}'{did_you_mean(head, owners)}")
        return owners[head], self.of(owners[head], tail, path)

    def member(self, text: str, path: Path) -> tuple[str, ir.Object, ir.AnyMember]:
        head, _, tail = str(text).partition(".")
        if head[:1].isupper():
            owner, member = self.static(text, path)
            if owner.lifetime is not ir.Lifetime.STATIC:
                raise self.fail(path, f"'{head}' has handles: name one")
            return "", owner, member
        self.known(head, set(self.objects), "object", path)
        return head, self.objects[head], self.of(self.objects[head], tail, path)

    def of(self, owner: ir.Object, name: str, path: Path) -> ir.AnyMember:
        members = {m.name: m for m in owner.members}
        if name not in members:
            raise self.fail(path, f"{owner.name} has no member '{name}'{did_you_mean(name, members)}")
        return members[name]

    # --- values --------------------------------------------------------------------------------------

    def args(self, params: tuple[ir.Param, ...], given: Data, path: Path) -> tuple[c.Arg, ...]:
        known = {p.name: p for p in params}
        for name in given:
            self.known(name, set(known), "parameter", (*path, name))
        for p in params:
            if p.name not in given and not p.has_default:
                raise self.fail(path, f"the argument '{p.name}' is missing")
        return tuple(c.Arg(known[n], self.value(known[n], v, (*path, n))) for n, v in given.items())

    def value(self, p: ir.Param, given: Any, path: Path) -> c.Value:
        if given is None:
            if not p.nullable:
                raise self.fail(path, f"'{p.name}' may not be null")
            return c.Literal(None)
        if isinstance(given, str) and given.startswith("$"):
            return self.variable(p.type, given[1:], path)
        match p.type:
            case ir.Bytes():
                return self.bytes(given, path)
            case ir.IntList():
                return c.Integers(tuple(int(v) for v in self.a(list, given, path)))
            case ir.BytesList():
                return c.ByteStrings(tuple(str(v).encode() for v in self.a(list, given, path)))
            case ir.CallbackType():
                self.recorders.add(given["recorder"])
                return c.Recorder(given["recorder"])
            case _ if isinstance(given, dict) and "open" in given:
                return c.OpenFile(str(given["open"]))
            case _ if isinstance(given, dict) and "path" in given:
                return c.FilePath(str(given["path"]))
            case _:
                return self.literal(p.type, given, path)

    def variable(self, kind: ir.Type, name: str, path: Path) -> c.Value:
        if isinstance(kind, ir.MutableBytes):
            self.known(name, self.memory, "memory", path)
        elif isinstance(kind, ir.HandleType):
            self.known(name, set(self.objects), "object", path)
            if self.objects[name].name != kind.name:
                raise self.fail(path, f"'{name}' is a {self.objects[name].name}, not a {kind.name}")
        else:
            raise self.fail(path, "a variable does not fit here")
        return c.Variable(name)

    def literal(self, kind: ir.Type, given: Any, path: Path) -> c.Value:
        match kind:
            case ir.Text():
                return c.Literal(self.a(str, given, path))
            case ir.EnumType(name):
                values = {v.name for v in self.api.enum(name).values}
                self.known(given, values, f"value of {name}", path)
                return c.EnumLiteral(name, given)
            case ir.Scalar("bool"):
                return c.Literal(self.a(bool, given, path))
            case ir.Scalar("float32" | "float64"):
                if isinstance(given, bool) or not isinstance(given, int | float):
                    raise self.fail(path, f"a number is expected, not {given!r}")
                return c.Literal(float(given))
            case ir.Scalar():
                if isinstance(given, bool):
                    raise self.fail(path, "an integer is expected, not a bool")
                return c.Literal(self.a(int, given, path))
            case ir.Bytes():
                return self.bytes(given, path)
        raise self.fail(path, "a variable is expected, `$name`")

    def a(self, kind: type, given: Any, path: Path) -> Any:
        if not isinstance(given, kind):
            raise self.fail(path, f"a {kind.__name__} is expected, not {given!r}")
        return given

    def bytes(self, given: Any, path: Path) -> c.Array | c.Raw | c.FileBytes:
        if isinstance(given, str):
            return c.Raw(given.encode())
        data = self.a(dict, given, path)
        if "file" in data:
            self.keys(data, {"file", "size"}, path)
            return c.FileBytes(str(data["file"]), data.get("size"))
        if "hex" in data:
            return c.Raw(bytes.fromhex(data["hex"]))
        if "zeros" in data:
            return c.Raw(bytes(int(data["zeros"])))
        element = next(iter(data), "")
        self.known(element, set(c.ELEMENTS), "element type", path)
        return self.array(element, data[element], path)

    def array(self, element: str, values: Any, path: Path) -> c.Array:
        array = c.Array(element, tuple(self.a(list, values, path)))
        try:
            array.data  # noqa: B018  (packing checks the range of every value)
        except Exception as error:
            raise self.fail(path, f"not {element}: {error}") from None
        return array

    # --- expectations --------------------------------------------------------------------------------

    def failure(self, data: Data, path: Path) -> c.Failure | None:
        if "fails" not in data:
            return None
        given, here = data["fails"], (*path, "fails")
        details: Data = given if isinstance(given, dict) else {"code": given}
        codes = {v.name for v in self.api.enum(self.api.error.code_enum).values}
        self.known(details.get("code", ""), codes, "error code", here)
        fields = {f.name: f for f in self.api.error.fields if f.name != "code"}
        checks = []
        for name, expected in details.items():
            if name == "code":
                continue
            self.known(name, set(fields), "error field", (*here, name))
            checks.append((fields[name], self.field(fields[name], expected, (*here, name))))
        e = self.api.error
        if details["code"] in (e.closed, e.view_open, e.stale_view):
            self.beyond.append("the SDK finds this mistake")
        return c.Failure(details["code"], tuple(checks))

    def field(self, f: ir.ErrorField, expected: Any, path: Path) -> c.Check:
        if isinstance(expected, dict) and "contains" in expected:
            return c.Contains(tuple(expected["contains"]))
        return c.Absent() if expected is None else c.Equal(self.literal(f.type, expected, path))

    def check(self, returns: ir.Return | None, data: Data, path: Path) -> c.Check | None:
        if "expect" not in data:
            return None
        expected, here = data["expect"], (*path, "expect")
        if returns is None:
            raise self.fail(here, "nothing is returned")
        if expected is None:
            return c.Absent()
        if isinstance(returns.type, ir.Bytes):
            return self.check_bytes(data, path)
        if isinstance(expected, dict):
            return self.check_details(returns.type, expected, here)
        return c.Equal(self.literal(returns.type, expected, here))

    def check_details(self, kind: ir.Type, expected: Data, path: Path) -> c.Check:
        if isinstance(kind, ir.StructType):
            fields = {f.name: f for f in self.api.struct(kind.name).fields}
            checked = []
            for name, value in expected.items():
                self.known(name, set(fields), "field", (*path, name))
                literal = self.literal(fields[name].type, value, (*path, name))
                assert isinstance(literal, c.Literal)
                checked.append((name, literal))
            return c.EqualFields(tuple(checked))
        if "contains" in expected:
            return c.Contains(tuple(expected["contains"]))
        if "at_least" in expected:
            return c.AtLeast(int(expected["at_least"]))
        raise self.fail(path, "expected 'contains' or 'at_least'")

    def check_list(self, s: ir.Sequence, data: Data, path: Path) -> c.Check | None:
        if "expect" not in data:
            return None
        expected, here = data["expect"], (*path, "expect")
        if isinstance(expected, dict) and "count" in expected:
            return c.Count(int(expected["count"]))
        kind = s.element.type
        values = self.a(list, expected, here)
        return c.EqualList(tuple(self.literal(kind, v, (*here, i)) for i, v in enumerate(values)))

    def check_bytes(self, data: Data, path: Path) -> c.Check:
        here = (*path, "expect")
        if "expect" not in data:
            raise self.fail(path, "'expect' is missing")
        expected = data["expect"]
        if isinstance(expected, dict) and "count" in expected:
            return c.Count(int(expected["count"]))
        value = self.bytes(expected, here)
        if "within" in data:
            assert isinstance(value, c.Array)
            return c.Near(value, float(data["within"]))
        return c.Equal(value)


def _outside(arg: c.Arg) -> bool:
    p, value = arg.param, arg.value
    if not isinstance(value, c.Literal) or not isinstance(value.value, int):
        return False
    below = p.minimum is not None and value.value < p.minimum
    return below or (p.maximum is not None and value.value > p.maximum)


def _substitute(node: Any, argument: str) -> Any:
    """The fixture with `@` replaced by its argument."""
    if isinstance(node, dict):
        return {k: _substitute(v, argument) for k, v in node.items()}
    if isinstance(node, list):
        return [_substitute(v, argument) for v in node]
    return node.replace("@", argument) if isinstance(node, str) else node
