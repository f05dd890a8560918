# SPDX-License-Identifier: Apache-2.0
"""C: the public headers, the linker's list of exports and the compile-time layout check."""

from __future__ import annotations

from atoll_generator import caseir, ir
from atoll_generator.backend import Capabilities, Files, templates
from atoll_generator.backends.c import cases, view


class CBackend:
    """C has no leases or states: the headers document them, and cases that need them say so."""

    name = "c"
    capabilities = Capabilities(callbacks=True, scoped_views=True, escaped_views=True, caller_memory=True, cases=True)
    folders = ("runtime/include", "runtime/generated", "tests/conformance/generated/c")

    def generate(self, api: ir.Api) -> Files:
        env = templates(__name__)
        files = {}
        for header in view.headers(api):
            files[f"runtime/include/{header.path}"] = env.get_template("header.h.j2").render(h=header)
            for alias in header.aliases:
                text = env.get_template("forward.h.j2").render(guard=view.guard(alias), target=header.path)
                files[f"runtime/include/{alias}"] = text
        files["runtime/generated/abi_layout.c"] = env.get_template("abi_layout.c.j2").render(v=view.layout(api))
        nodes = view.nodes(api)
        files["runtime/generated/exports.map"] = env.get_template("exports.map.j2").render(nodes=nodes)
        names = sorted(name for node in nodes for name in node.names)
        files["runtime/generated/symbols.txt"] = "".join(f"{name}\n" for name in names)
        return files

    def cases(self, api: ir.Api, suite: caseir.Suite) -> Files:
        return cases.render(api, suite)


BACKEND = CBackend()
