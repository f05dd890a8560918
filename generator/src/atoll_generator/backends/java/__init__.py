# SPDX-License-Identifier: Apache-2.0
"""The Java backend: classes of one package, and the JNI functions below them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import jinja2

from atoll_generator import backend, caseir, ir
from atoll_generator.backends.java import cases, names, native, view
from atoll_generator.backends.java.caps import CAPABILITIES

SOURCES = "java/generated/java"
TESTS = "java/generated/test"
NATIVES = "java/generated/c"


@cache
def _templates() -> jinja2.Environment:
    return backend.templates(__name__)


@dataclass(frozen=True)
class _Printer:
    api: ir.Api

    def java(self, template: str, name: str, **views: object) -> tuple[str, str]:
        path = f"{SOURCES}/{names.folder(self.api)}/{name}.java"
        return path, self.text(template, **views)

    def text(self, template: str, **views: object) -> str:
        printed = _templates().get_template(template).render(package=self.api.profile.java_package, **views)
        return backend.banner(f"backends/java/templates/{template}") + "\n" + printed

    def files(self) -> Iterator[tuple[str, str]]:
        api = self.api
        for o in view.objects(api):
            yield self.java("object.java.j2", o.name, o=o)
        for e in view.enums(api):
            yield self.java("enum.java.j2", e.name, e=e)
        for s in view.structs(api):
            yield self.java("struct.java.j2", s.name, s=s)
        for b in view.callbacks(api):
            yield self.java("callback.java.j2", b.name, b=b)
        error = view.error(api)
        yield self.java("exception.java.j2", error.exception, e=error)
        yield self.java("errors.java.j2", "Errors", e=error)
        shared = {"functions": native.functions(api), "trampolines": native.trampolines(api), "profile": api.profile}
        yield self.java("native.java.j2", "Native", **shared)
        headers = [h.path for h in api.headers]
        folder = names.folder(api)
        yield f"{NATIVES}/natives.c", self.text("natives.c.j2", headers=headers, folder=folder, **shared)

    def tests(self, suite: caseir.Suite) -> Iterator[tuple[str, str]]:
        for g in cases.groups(self.api, suite):
            yield f"{TESTS}/{names.folder(self.api)}/conformance/{g.name}.java", self.text("cases.java.j2", g=g)


class JavaBackend:
    name = names.LANGUAGE
    capabilities = CAPABILITIES
    folders = ("java/generated",)

    def generate(self, api: ir.Api) -> backend.Files:
        return dict(_Printer(api).files())

    def cases(self, api: ir.Api, suite: caseir.Suite) -> backend.Files:
        return dict(_Printer(api).tests(suite))


BACKEND = JavaBackend()
