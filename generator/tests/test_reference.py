# SPDX-License-Identifier: Apache-2.0
"""The reference: every link leads somewhere, every member has a tab per language that has it."""

from __future__ import annotations

import re

import pytest

from atoll_generator import backend, ir

LINK = re.compile(r"\]\(([\w./]+)(?:#(\w+))?\)")


@pytest.fixture(scope="module")
def pages(atoll: ir.Api) -> dict[str, str]:
    (markdown,) = backend.find(["markdown"])
    return {path.rsplit("/", 1)[1]: text for path, text in markdown.generate(atoll).items()}


def test_every_link_leads_somewhere(pages: dict[str, str]) -> None:
    followed = 0
    for text in pages.values():
        for file, anchor in LINK.findall(text):
            if file == "parity.md":
                continue  # written together with the cases
            target = pages[file]
            if anchor:
                assert f"\n## {anchor}\n" in target or f'id="{anchor}"' in target, f"{file}#{anchor}"
            followed += 1
    assert followed > 100


def test_every_member_has_a_tab_per_language(atoll: ir.Api, pages: dict[str, str]) -> None:
    titles = [r.TITLE for r in backend.references().values()]
    assert titles == ["C", "C++", "Java", "Objective-C", "Python", "Swift"]
    members = sum(len(o.members) for o in atoll.objects)
    text = "".join(pages.values())
    for title in titles:
        assert text.count(f'=== "{title}"\n') == members
