# SPDX-License-Identifier: Apache-2.0
"""Conformance cases as one native C program over `support.h`. Rules that only SDKs have are left to the SDKs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from atoll_generator import cabi, caseir, ir
from atoll_generator.backend import Files, templates
from atoll_generator.backends.c.case_body import CaseBody

PATH = "tests/conformance/generated/c/cases.c"
GAPS = "tests/conformance/generated/c/gaps.json"


@dataclass(frozen=True)
class CaseView:
    name: str
    doc: str
    lines: tuple[str, ...]
    beyond: str


@dataclass(frozen=True)
class SuiteView:
    headers: tuple[str, ...]
    callbacks: tuple[str, ...]
    cases: tuple[CaseView, ...]


def render(api: ir.Api, suite: caseir.Suite) -> Files:
    view = SuiteView(
        tuple(h.path for h in api.headers),
        tuple(line for c in api.callbacks for line in _callback(api, c)),
        tuple(_case(api, case) for case in suite.cases),
    )
    env = templates("atoll_generator.backends.c")
    return {PATH: env.get_template("cases.c.j2").render(v=view), GAPS: _gaps(suite)}


def _gaps(suite: caseir.Suite) -> str:
    """The cases that C cannot express, in the form of the matrix's table of known gaps."""
    gaps = [{"case": c.name, "languages": ["c"], "reason": c.beyond_c} for c in suite.cases if c.beyond_c]
    return json.dumps(gaps, indent=1) + "\n"


def callback_name(callback: ir.Callback) -> str:
    return f"record_{callback.name}"


def _callback(api: ir.Api, c: ir.Callback) -> Iterator[str]:
    """A function of the callback's type that hands its text to a recorder."""
    params, call = ["void *recorder"], ""
    for p in c.params:
        if p.formatted:
            params += ["const char *format", "va_list arguments"]
            call = "support_recorder_format(recorder, format, arguments);"
        elif isinstance(p.type, ir.Text):
            params.append(f"const char *{p.name}_text")
            call = f"support_recorder_text(recorder, {p.name}_text);"
        else:
            assert isinstance(p.type, ir.Scalar)
            params.append(f"{cabi.scalar(p.type.name).text} {p.name}_value")
    yield from ("", f"static void {callback_name(c)}({', '.join(params)})", "{", f"\t{call}", "}")


def _case(api: ir.Api, case: caseir.Case) -> CaseView:
    doc = case.doc.replace("*/", "* /")
    if case.beyond_c:
        return CaseView(case.name, doc, (), case.beyond_c)
    return CaseView(case.name, doc, tuple(CaseBody(api, case).lines()), "")
