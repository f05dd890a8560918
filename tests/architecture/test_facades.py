# SPDX-License-Identifier: Apache-2.0
"""The facades are written over the public SDKs: what they import and include, read from their sources."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
IMPORTS = {
    "python/compat/src/atoll_tflite/*.py": (
        r"^\s*(?:from|import) (\S+)",
        r"\.+\w*|atoll|numpy|__future__|typing|[a-z.]+",
    ),
    "java/compat/src/main/java/**/*.java": (
        r"^import (?:static )?(\S+);",
        r"dev\.atoll\.[A-Z]\w*|org\.tensorflow\.lite\..*|java\..*",
    ),
    "swift/compat/Sources/**/*.swift": (r"^(?:@testable )?import (\w+)", r"Atoll|Foundation"),
    "objc/compat/*.[mh]": (r'^#(?:import|include) ["<](.+)[">]', r"TFL\w+\.h|ATL\w+\.h|Foundation/Foundation\.h"),
}
"""Where sources lie, how they name what they use, and what that may be."""

PRIVATE = re.compile(
    r"^atoll\..*|dev\.atoll\.Native$|CAtoll|ATL(FunctionTable|Inside|ViewInside|Entries|Gate)\.h|ctypes"
)
ALLOWED = {("python/compat/src/atoll_tflite/delegate.py", "ctypes")}
"""Delegates are libraries of their own."""


@pytest.mark.parametrize("pattern", IMPORTS)
def test_facades_use_the_public_sdk_alone(pattern: str) -> None:
    found, expected = IMPORTS[pattern]
    files = sorted(ROOT.glob(pattern))
    assert len(files) > 5
    wrong = [
        (path.relative_to(ROOT).as_posix(), name)
        for path in files
        for name in re.findall(found, path.read_text(encoding="utf-8"), re.MULTILINE)
        if not re.fullmatch(expected, name) or PRIVATE.match(name)
    ]
    assert set(wrong) <= ALLOWED


@pytest.mark.parametrize("pattern", IMPORTS)
def test_facades_use_no_private_member(pattern: str) -> None:
    for path in ROOT.glob(pattern):
        assert not re.search(r"\b(_handle|_native|@testable|\._gate)\b", path.read_text(encoding="utf-8")), path
