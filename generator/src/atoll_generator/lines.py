# SPDX-License-Identifier: Apache-2.0
"""How much of each SDK is generated and how much is written by hand. It must not know a language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from atoll_generator.backend import Backend, Files

_SOURCES = {".c", ".cpp", ".h", ".hpp", ".java", ".m", ".py", ".pyi", ".swift"}
_NOT_SOURCES = {"build", "target", "__pycache__", ".build", "obj"}


@dataclass(frozen=True)
class Lines:
    language: str
    generated: int
    by_hand: int


def count(root: Path, backend: Backend, files: Files) -> Lines:
    """Lines of what the backend writes, and of the other sources in the top folders it writes to."""
    tops = sorted({path.split("/")[0] for path in files} - {"tests"})
    generated = sum(text.count("\n") for text in files.values())
    return Lines(backend.name, generated, sum(_by_hand(root, tops, files)))


def _by_hand(root: Path, tops: Iterable[str], files: Files) -> Iterable[int]:
    for path in (p for top in tops for p in (root / top).rglob("*")):
        relative = path.relative_to(root)
        if path.suffix in _SOURCES and not _NOT_SOURCES & set(relative.parts) and relative.as_posix() not in files:
            yield path.read_text(encoding="utf-8", errors="replace").count("\n")


def table(rows: Iterable[Lines]) -> str:
    """The counts as a Markdown page."""
    body = "".join(f"| {r.language} | {r.generated} | {r.by_hand} | {_share(r)} % |\n" for r in rows)
    return (
        "<!-- SPDX-License-Identifier: Apache-2.0\n"
        "     Written by `python -m atoll_generator lines --write docs/lines.md`. -->\n"
        "# Lines per SDK\n\n"
        "Sources and tests, generated ones with their conformance cases. No hand-written source names a C\n"
        "function of the library. The row of C is the runtime itself, below generated headers.\n\n"
        f"| SDK | generated | by hand | generated share |\n|---|---|---|---|\n{body}"
    )


def _share(r: Lines) -> int:
    return round(100 * r.generated / max(1, r.generated + r.by_hand))
