# SPDX-License-Identifier: Apache-2.0
"""The C++ backend: headers over a table of C functions, which stand on the hand-written support headers."""

from __future__ import annotations

import re

from atoll_generator import backend, caseir, ir
from atoll_generator.backends.cpp import cases, layout, names, view
from atoll_generator.backends.cpp.caps import CAPABILITIES


class Cpp:
    name = names.LANGUAGE
    capabilities = CAPABILITIES
    folders = ("cpp/include/atoll/generated", "cpp/tests/conformance/generated")

    def generate(self, api: ir.Api) -> backend.Files:
        p = _Printer(api)
        objects = view.objects(api)
        files = [
            p.print("values.hpp", "values.hpp.j2", enums=view.enums(api), structs=view.structs(api)),
            p.print("error.hpp", "error.hpp.j2", e=view.error(api)),
            p.print("callbacks.hpp", "callbacks.hpp.j2", callbacks=view.callbacks(api)),
            p.print("table.hpp", "table.hpp.j2", **self.table(api)),
        ]
        for o in objects:
            files.append(p.print(f"{o.file}.hpp", "object.hpp.j2", o=o))
            files.append(p.print(f"{o.file}_members.hpp", "members.hpp.j2", o=o))
        files.append(p.print("objects.hpp", "includes.hpp.j2", paths=sorted(f"{o.file}.hpp" for o in objects)))
        files.append(p.print("all.hpp", "includes.hpp.j2", paths=sorted(f"{o.file}_members.hpp" for o in objects)))
        return dict(files)

    def table(self, api: ir.Api) -> dict[str, object]:
        return {
            "e": view.error(api),
            "functions": view.functions(api),
            "headers": view.headers(api),
            "library": api.profile.library,
            "library_env": api.profile.library_env,
            "unsupported": names.code(api, api.error.unsupported),
        }

    def cases(self, api: ir.Api, suite: caseir.Suite) -> backend.Files:
        include = f"{api.profile.cpp_folder}/generated/all.hpp"
        found = cases.build(api, suite)
        includes = sorted(("case.hpp", include))
        text = _Printer(api).render("cases.cpp.j2", includes=includes, cases=found)
        return {"cpp/tests/conformance/generated/cases.cpp": text}


class _Printer:
    def __init__(self, api: ir.Api) -> None:
        self.profile = api.profile
        self.templates = backend.templates(__name__)

    def print(self, file: str, template: str, **values: object) -> tuple[str, str]:
        """The path and the text of one header."""
        path = f"{self.profile.cpp_folder}/generated/{file}"
        guard = re.sub(r"\W", "_", path).upper() + "_"
        frame = view.FrameView(self.profile.cpp_namespace, guard, self.profile.cpp_folder)
        return f"cpp/include/{path}", self.render(template, f=frame, **values)

    def render(self, template: str, **values: object) -> str:
        text = self.templates.get_template(template).render(banner=backend.banner(template), **values)
        tidy = re.sub(r"\n+ private:\n\}", "\n}", re.sub(r"\n{3,}", "\n\n", text))
        return layout.fold(tidy)


BACKEND = Cpp()
