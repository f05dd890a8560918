# SPDX-License-Identifier: Apache-2.0
"""The Objective-C backend: classes that compile under ARC and under manual retain-release."""

from __future__ import annotations

from atoll_generator import backend, caseir, ir
from atoll_generator.backends.objc import cases, names, view
from atoll_generator.backends.objc.caps import CAPABILITIES


class ObjectiveC:
    name = names.LANGUAGE
    capabilities = CAPABILITIES
    folders = ("objc/generated", "objc/Tests/generated")

    def generate(self, api: ir.Api) -> backend.Files:
        classes = view.classes(api)
        printer = _Printer(api)
        prefix = api.profile.objc_prefix
        siblings = tuple(c.name for c in classes)
        shared = {
            "e": view.error(api),
            "enums": view.enums(api),
            "structs": view.structs(api),
            "callbacks": view.callbacks(api),
            "functions": view.functions(api),
            "headers": view.headers(api),
            "states": view.states(api),
            "library_env": api.profile.library_env,
        }
        files = {
            f"{prefix}Values.h": printer.print("values.h.j2", **shared),
            f"{prefix}Values.m": printer.print("values.m.j2", **shared),
            f"{prefix}FunctionTable.h": printer.print("table.h.j2", **shared),
            f"{api.profile.title}.h": printer.print("umbrella.h.j2", classes=siblings),
        }
        for c in classes:
            files[f"{c.name}.h"] = printer.print("class.h.j2", c=c)
            files[f"{c.name}.m"] = printer.print("class.m.j2", c=c, siblings=[s for s in siblings if s != c.name])
        return {f"objc/generated/{name}": text for name, text in files.items()}

    def cases(self, api: ir.Api, suite: caseir.Suite) -> backend.Files:
        folder = "objc/Tests/generated"
        printer = _Printer(api)
        prefix = api.profile.objc_prefix
        recorders = cases.recorders(api)
        files = {
            f"{folder}/{prefix}Recorders.h": printer.print("recorders.h.j2", recorders=recorders),
            f"{folder}/{prefix}Recorders.m": printer.print("recorders.m.j2", recorders=recorders),
        }
        for g in cases.groups(api, suite):
            files[f"{folder}/{g.name}.m"] = printer.print("cases.m.j2", g=g, title=api.profile.title)
        return files


class _Printer:
    def __init__(self, api: ir.Api) -> None:
        self.templates = backend.templates(__name__)
        self.prefix = api.profile.objc_prefix

    def print(self, template: str, **values: object) -> str:
        found = self.templates.get_template(template)
        return found.render(banner=backend.banner(template), prefix=self.prefix, **values)


BACKEND = ObjectiveC()
