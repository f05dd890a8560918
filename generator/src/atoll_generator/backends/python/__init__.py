# SPDX-License-Identifier: Apache-2.0
"""The Python backend: one module per object over a ctypes function table."""

from __future__ import annotations

from atoll_generator import backend, caseir, ir
from atoll_generator.backends.python import layout, names, view
from atoll_generator.backends.python.caps import CAPABILITIES
from atoll_generator.backends.python.cases import print_cases


class Python:
    name = names.LANGUAGE
    capabilities = CAPABILITIES
    folders: tuple[str, ...] = ("python/src/atoll/_generated",)

    def generate(self, api: ir.Api) -> backend.Files:
        printer = Printer()
        e, structs = view.error(api), view.structs(api)
        classes = view.objects(api)
        files = {f"{c.module}.py": printer.print("object.py.j2", c=c) for c in classes}
        files["values.py"] = printer.print("values.py.j2", enums=view.enums(api), structs=structs)
        files["errors.py"] = printer.print("errors.py.j2", e=e)
        files["roles.py"] = printer.print("roles.py.j2", e=e)
        files["table.py"] = printer.print(
            "table.py.j2", e=e, structs=structs, functions=view.functions(api), profile=api.profile
        )
        files["callbacks.py"] = printer.print("callbacks.py.j2", callbacks=view.callbacks(api))
        files["__init__.py"] = printer.print("init.py.j2", **_exports(api, classes, e))
        return {f"python/src/{api.profile.python_package}/_generated/{path}": text for path, text in files.items()}

    def cases(self, api: ir.Api, suite: caseir.Suite) -> backend.Files:
        return print_cases(api, suite, Printer().print)


def _exports(api: ir.Api, classes: tuple[view.ClassView, ...], e: view.ErrorView) -> dict[str, object]:
    by_module: dict[str, list[str]] = {c.module: [c.name] for c in classes}
    by_module["callbacks"] = [c.name for c in view.callbacks(api)]
    by_module["errors"] = [e.base, *(c.name for c in e.classes)]
    by_module["values"] = [x.name for x in (*view.enums(api), *view.structs(api))]
    lines = [
        f"from .{module} import {', '.join(sorted(found))}" for module, found in sorted(by_module.items()) if found
    ]
    return {"exports": lines, "all": sorted(n for found in by_module.values() for n in found)}


class Printer:
    def __init__(self) -> None:
        self.templates = backend.templates(__name__)

    def print(self, template: str, **values: object) -> str:
        text = self.templates.get_template(template).render(banner=backend.banner(template, "#"), **values)
        return layout.tidy(text)


BACKEND = Python()
