# SPDX-License-Identifier: Apache-2.0
"""Checks that what the Markdown files point at is there. Must not judge what they say."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from tools.paths import ROOT
from tools.run import ProgramFailed

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
ANCHOR = re.compile(r'<a id="([^"]+)">')
HEADING = re.compile(r"^#+ +(.*)$", re.MULTILINE)


def check() -> int:
    """The number of links; raises for those that lead nowhere."""
    documents = [ROOT / name for name in _tracked("*.md")]
    links = [(document, target) for document in documents for target in links_of(document)]
    broken = [link for link in links if not leads_somewhere(*link)]
    if broken:
        lines = [f"{document.relative_to(ROOT)}: {target}" for document, target in broken]
        raise ProgramFailed("links that lead nowhere:\n" + "\n".join(lines))
    return len(links)


def links_of(document: Path) -> list[str]:
    """The targets of the relative links of a document, outside of code."""
    targets = LINK.findall(CODE.sub("", document.read_text(encoding="utf-8")))
    return [target for target in targets if "://" not in target and not target.startswith("mailto:")]


def leads_somewhere(document: Path, target: str) -> bool:
    path, _, anchor = target.partition("#")
    file = document.parent / path if path else document
    if not file.exists():
        return False
    return not anchor or file.suffix != ".md" or anchor in anchors_of(file)


def anchors_of(document: Path) -> set[str]:
    """The anchors of a page: those that its headings get, and those it names."""
    text = document.read_text(encoding="utf-8")
    headings = {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in HEADING.findall(text)}
    return headings | set(ANCHOR.findall(text))


def _tracked(pattern: str) -> list[str]:
    words = ["git", "ls-files", "--cached", "--others", "--exclude-standard", pattern]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
