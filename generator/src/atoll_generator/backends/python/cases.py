# SPDX-License-Identifier: Apache-2.0
"""Conformance cases as pytest functions. Must not know a particular API."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from atoll_generator import backend, caseir, ir
from atoll_generator.backends.python import docs, names

HEX_BYTES_PER_LINE = 40


@dataclass(frozen=True)
class CaseView:
    name: str
    doc: tuple[str, ...]
    body: tuple[str, ...]


def print_cases(api: ir.Api, suite: caseir.Suite, print_: Callable[..., str]) -> backend.Files:
    views = [_case(api, case) for case in suite.cases]
    text = print_("cases.py.j2", cases=views, package=api.profile.python_package, base=names.error_base(api))
    return {"python/tests/conformance/test_cases.py": text}


def _case(api: ir.Api, case: caseir.Case) -> CaseView:
    printer = _Steps(api)
    lines = [line for step in case.steps for line in printer.step(step)]
    return CaseView(case.name, docs.docstring([case.doc], 4), tuple(_without_unused(lines)))


def _without_unused(lines: list[str]) -> list[str]:
    """The statements, their results named only where a later one uses the name."""
    text = "\n".join(lines)
    found = []
    for line in lines:
        made = re.match(r"(v_\w+) = (.*)", line)
        unused = made and len(re.findall(rf"\b{made[1]}\b", text)) == 1
        found.append(made[2] if made and unused else line)
    return found


def _literal(value: object) -> str:
    """A literal with double quotes, as the formatter wants them."""
    text = repr(value)
    if isinstance(value, (str, bytes)) and '"' not in text and text.endswith("'"):
        head, _, tail = text.partition("'")
        return f'{head}"{tail[:-1]}"'
    return text


def _hex(data: bytes) -> str:
    """Bytes as they lie in memory; long ones over several lines."""
    if not data:
        return 'b""'
    if len(data) <= HEX_BYTES_PER_LINE:
        return f'bytes.fromhex("{data.hex()}")'
    pieces = (data[i : i + HEX_BYTES_PER_LINE].hex() for i in range(0, len(data), HEX_BYTES_PER_LINE))
    return f"case.bytes({', '.join(_literal(piece) for piece in pieces)})"


class _Steps:
    def __init__(self, api: ir.Api) -> None:
        self.api = api

    # --- values --------------------------------------------------------------------------------------

    def value(self, v: caseir.Value) -> str:
        match v:
            case caseir.Literal(value):
                return _literal(value)
            case caseir.EnumLiteral(enum, value):
                e = self.api.enum(enum)
                return f"sdk.{names.type_name(e)}.{names.constant(e.value(value))}"
            case caseir.Array() | caseir.Raw():
                return _hex(v.data)
            case caseir.FileBytes(file, size):
                return f"case.file_bytes({_literal(file)}{'' if size is None else f', {size}'})"
            case caseir.FilePath(file):
                return f"case.file_path({_literal(file)})"
            case caseir.OpenFile(file):
                return f"case.open_file({_literal(file)})"
            case caseir.Integers(values):
                return f"[{', '.join(_literal(x) for x in values)}]"
            case caseir.ByteStrings(values):
                return f"[{', '.join(_literal(x) for x in values)}]"
            case caseir.Variable(name):
                return f"v_{name}"
            case caseir.Recorder(name):
                return f"case.recorder({_literal(name)})"

    def args(self, args: tuple[caseir.Arg, ...]) -> str:
        return ", ".join(f"{names.param(a.param)}={self.value(a.value)}" for a in args)

    # --- checks --------------------------------------------------------------------------------------

    def check(self, actual: str, check: caseir.Check) -> str:
        match check:
            case caseir.Equal(value):
                return (
                    f"assert {actual} == {self.value(value)}"
                    if not self.is_single(value)
                    else f"assert {actual} is {self.value(value)}"
                )
            case caseir.EqualList(values):
                return f"assert list({actual}) == [{', '.join(self.value(v) for v in values)}]"
            case caseir.EqualFields(fields):
                pairs = ", ".join(f"{_literal(name)}: {literal.value!r}" for name, literal in fields)
                return f"case.check_fields({actual}, {{{pairs}}})"
            case caseir.Near(value, within):
                return f"case.check_near({actual}, {self.value(value)}, {within!r})"
            case caseir.Contains(texts):
                return f"case.check_contains({actual}, [{', '.join(map(_literal, texts))}])"
            case caseir.AtLeast(minimum):
                return f"assert {actual} >= {minimum}"
            case caseir.Absent():
                return f"assert {actual} is None"
            case caseir.Count(count):
                return f"assert len({actual}) == {count}"

    def is_single(self, value: caseir.Value) -> bool:
        return isinstance(value, caseir.Literal) and (value.value is None or isinstance(value.value, bool))

    def guarded(self, lines: list[str], failure: caseir.Failure | None) -> list[str]:
        if failure is None:
            return lines
        enum = self.api.enum(self.api.error.code_enum)
        code = f"sdk.{names.type_name(enum)}.{names.constant(enum.value(failure.code))}"
        name = " as failure" if failure.fields else ""
        found = [f"with case.fails({code}){name}:", *(f"    {line}" for line in lines)]
        return found + [self.check(f"failure.value.{names.param(f)}", c) for f, c in failure.fields]

    # --- steps ---------------------------------------------------------------------------------------

    def step(self, s: caseir.AnyStep) -> list[str]:
        match s:
            case caseir.Create():
                return self.create(s)
            case caseir.Call():
                return self.call(s)
            case caseir.Get():
                return self.answer(
                    f"{self.on(s.receiver, s.object, s.getter)}{self.brackets(s.object)}", "", s.check, s.failure
                )
            case caseir.GetList():
                return self.get_list(s)
            case caseir.SetOption():
                line = f"v_{s.receiver}.{names.member(s.option)} = {self.value(s.value)}"
                return self.guarded([line], s.failure)
            case caseir.Lease():
                taken = f"case.lease(v_{s.receiver}.{names.member(s.view)}())"
                return self.guarded([taken if s.failure else f"v_{s.target} = {taken}"], s.failure)
            case caseir.Escape():
                line = f"v_{s.target} = case.escape(v_{s.receiver}.{names.member(s.view)}())"
                return self.guarded([line], s.failure)
            case caseir.Release():
                return [f"v_{s.view}.release()"]
            case caseir.ReadView():
                return self.answer(f"v_{s.view}.tobytes()", "", s.check, s.failure)
            case caseir.WriteView():
                return self.guarded([f"v_{s.view}.write({self.value(s.value)})"], s.failure)
            case caseir.Memory():
                return [f"v_{s.target} = case.memory({s.size})"]
            case caseir.ReadMemory():
                return [self.check(f"bytes(v_{s.memory})", s.check)]
            case caseir.WriteMemory():
                return [f"case.write(v_{s.memory}, {self.value(s.value)})"]
            case caseir.CheckRecorder():
                return [f"case.check_recorder({_literal(s.recorder)}, [{', '.join(map(_literal, s.texts))}])"]
            case caseir.Close():
                return self.guarded([f"v_{s.target}.close()"], s.failure)

    def create(self, s: caseir.Create) -> list[str]:
        made = f"sdk.{names.type_name(s.object)}"
        if not names.is_init(s.object, s.constructor):
            made += f".{names.member(s.constructor)}"
        call = f"{made}({self.args(s.args)})"
        return self.guarded([call if s.failure else f"v_{s.target} = case.own({call})"], s.failure)

    def on(self, receiver: str, owner: ir.Object, member: ir.AnyMember) -> str:
        return f"{f'v_{receiver}' if receiver else f'sdk.{names.type_name(owner)}'}.{names.member(member)}"

    def brackets(self, owner: ir.Object) -> str:
        return "()" if owner.lifetime is ir.Lifetime.STATIC else ""

    def call(self, s: caseir.Call) -> list[str]:
        call = f"{self.on(s.receiver, s.object, s.method)}({self.args(s.args)})"
        returns = s.method.returns
        if s.target and returns and returns.ownership is ir.Ownership.NEW and not s.failure:
            call = f"case.own({call})"
        lines = self.answer(call, s.target, s.check, s.failure, keep=bool(s.record))
        return lines + ([f"case.record({_literal(s.record)}, answer)"] if s.record else [])

    def get_list(self, s: caseir.GetList) -> list[str]:
        expression = self.on(s.receiver, s.object, s.sequence)
        if s.sequence.params or self.brackets(s.object):
            expression += f"({self.args(s.args)})"
        if s.index is not None:
            expression += f"[{s.index}]"
        return self.answer(expression, s.target, s.check, s.failure)

    def answer(
        self,
        expression: str,
        target: str,
        check: caseir.Check | None,
        failure: caseir.Failure | None,
        keep: bool = False,
    ) -> list[str]:
        if failure:
            return self.guarded([expression if expression.endswith(")") else f"_ = {expression}"], failure)
        if target:
            return [f"v_{target} = {expression}", *([self.check(f"v_{target}", check)] if check else [])]
        if keep:
            return [f"answer = {expression}", *([self.check("answer", check)] if check else [])]
        if check:
            return [self.check(expression, check)]
        return [expression if expression.endswith(")") else f"_ = {expression}"]
