# SPDX-License-Identifier: Apache-2.0
"""The Swift backend: one module over a C module that holds nothing but a table of functions."""

from __future__ import annotations

from atoll_generator import backend, caseir, ir
from atoll_generator.backends.swift import cases, layout, names, table, view
from atoll_generator.backends.swift.caps import CAPABILITIES


class Swift:
    name = names.LANGUAGE
    capabilities = CAPABILITIES
    folders = (
        "swift/Sources/Atoll/Generated",
        "swift/Sources/CAtoll/generated",
        "swift/Tests/AtollConformanceTests/Generated",
    )

    def generate(self, api: ir.Api) -> backend.Files:
        sources = f"swift/Sources/{api.profile.swift_module}/Generated"
        c_sources = f"swift/Sources/{api.profile.swift_c_module}"
        printer = _Printer(api)
        files = {f"{sources}/{o.name}.swift": printer.print("object.swift.j2", o=o) for o in view.objects(api)}
        files[f"{sources}/Values.swift"] = printer.print(
            "values.swift.j2", enums=view.enums(api), structs=view.structs(api), callbacks=view.callbacks(api)
        )
        files[f"{sources}/Failures.swift"] = printer.print(
            "error.swift.j2", e=view.error(api), states=view.states(api), library_env=api.profile.library_env
        )
        files[f"{sources}/Asynchronous.swift"] = printer.print("async.swift.j2", twins=view.asynchronous(api))
        t = table.build(api)
        files[f"{c_sources}/generated/{t.module}Table.c"] = printer.print("table.c.j2", t=t)
        files[f"{c_sources}/generated/{t.module}Table.h"] = printer.print("table.h.j2", t=t)
        return files

    def cases(self, api: ir.Api, suite: caseir.Suite) -> backend.Files:
        module = api.profile.swift_module
        folder = f"swift/Tests/{module}ConformanceTests/Generated"
        printer = _Printer(api)
        files = {f"{folder}/Names.swift": printer.print("names.swift.j2", e=view.error(api), swift_module=module)}
        for g in cases.groups(api, suite):
            files[f"{folder}/{g.name}.swift"] = printer.print("cases.swift.j2", g=g, swift_module=module)
        return files


class _Printer:
    def __init__(self, api: ir.Api) -> None:
        self.templates = backend.templates(__name__)
        self.module = api.profile.swift_c_module

    def print(self, template: str, **values: object) -> str:
        found = self.templates.get_template(template)
        text = found.render(banner=backend.banner(template), module=self.module, **values)
        return layout.fold(text) if template.endswith(".swift.j2") else text


BACKEND = Swift()
