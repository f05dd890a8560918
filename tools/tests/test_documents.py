# SPDX-License-Identifier: Apache-2.0
"""What counts as a link, and as one that leads somewhere."""

from __future__ import annotations

from pathlib import Path

from tools.documents import check, leads_somewhere, links_of


def page(folder: Path, text: str) -> Path:
    path = folder / "page.md"
    path.write_text(text)
    return path


def test_links_in_code_and_to_other_sites_are_left_alone(tmp_path: Path) -> None:
    text = "[a](b.md) `[c](d.md)` [e](https://example.org)\n```\n[f](g.md)\n```\n"
    assert links_of(page(tmp_path, text)) == ["b.md"]


def test_a_link_needs_its_file_and_its_heading(tmp_path: Path) -> None:
    document = page(tmp_path, "# The `C` API, today\n")
    assert leads_somewhere(document, "#the-c-api-today")
    assert leads_somewhere(document, "page.md#the-c-api-today")
    assert not leads_somewhere(document, "#tomorrow")
    assert not leads_somewhere(document, "other.md")


def test_a_named_anchor_counts(tmp_path: Path) -> None:
    assert leads_somewhere(page(tmp_path, '| <a id="busy"></a>`busy` | 107 |\n'), "#busy")


def test_every_document_of_the_repository_links_to_something() -> None:
    assert check() > 0
