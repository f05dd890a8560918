# SPDX-License-Identifier: Apache-2.0
"""The reference: one Markdown page per object with a tab per language, and the parity table."""

from __future__ import annotations

from atoll_generator import caseir, ir
from atoll_generator.backend import Capabilities, Files, templates
from atoll_generator.backends.markdown import parity, view


class MarkdownBackend:
    """Documents everything, so it can say everything; it has no tests of its own."""

    name = "markdown"
    capabilities = Capabilities(
        callbacks=True, scoped_views=True, escaped_views=True, caller_memory=True, asynchronous=True, cases=True
    )
    folders = ("docs/reference",)

    def generate(self, api: ir.Api) -> Files:
        env = templates(__name__)
        files = {f"docs/reference/{p.file}": env.get_template("page.md.j2").render(p=p) for p in view.pages(api)}
        files["docs/reference/index.md"] = env.get_template("index.md.j2").render(v=view.index(api))
        return files

    def cases(self, api: ir.Api, suite: caseir.Suite) -> Files:
        """The parity table also says which members the cases cover."""
        text = templates(__name__).get_template("parity.md.j2").render(v=parity.table(api, suite))
        return {"docs/reference/parity.md": text}


BACKEND = MarkdownBackend()
