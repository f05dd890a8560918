# SPDX-License-Identifier: Apache-2.0
"""Hand-written SDK sources use the generated API only: no C function of the library is named in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from atoll_generator import ir, symbols

ROOT = Path(__file__).parents[2]
SOURCES = {
    "cpp": ("cpp/include",),
    "java": ("java/src/main",),
    "objc": ("objc/Support",),
    "python": ("python/src/atoll",),
    "swift": ("swift/Sources",),
}
SUFFIXES = {".c", ".h", ".hpp", ".java", ".m", ".py", ".swift"}


def by_hand(folder: Path) -> list[Path]:
    """Sources whose banner does not say that they are generated."""
    found = [p for p in sorted(folder.rglob("*")) if p.suffix in SUFFIXES]
    return [p for p in found if "Generated from " not in p.read_text(encoding="utf-8")[:400]]


@pytest.mark.parametrize("language", SOURCES)
def test_no_c_function_is_named(atoll: ir.Api, language: str) -> None:
    functions = set(symbols.specified(atoll))
    files = [path for folder in SOURCES[language] for path in by_hand(ROOT / folder)]
    assert files, f"no hand-written source of {language} found"
    found = []
    for path in files:
        used = set(re.findall(r"[A-Za-z_]\w*", path.read_text(encoding="utf-8")))
        found += [f"{path.relative_to(ROOT)}: {name}" for name in sorted(used & functions)]
    assert found == []
