# SPDX-License-Identifier: Apache-2.0
"""Generated files on disk: write them, or compare them byte for byte and name what is new, changed or stale.

It must not know what the files contain.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Difference:
    kind: str
    """`new`: not on disk yet; `changed`: other bytes on disk; `stale`: on disk, generated no longer."""
    path: str


def compare(root: Path, files: Mapping[str, str], folders: Iterable[str]) -> tuple[Difference, ...]:
    """What would change below `root`; `folders` hold nothing but generated files."""
    found = []
    for path, text in files.items():
        target = root / path
        if not target.is_file():
            found.append(Difference("new", path))
        elif target.read_bytes() != text.encode():
            found.append(Difference("changed", path))
    found += [Difference("stale", path) for path in stale(root, files, folders)]
    return tuple(sorted(found))


def stale(root: Path, files: Mapping[str, str], folders: Iterable[str]) -> list[str]:
    """Files in generated folders that are generated no longer."""
    present = {p.relative_to(root).as_posix() for f in folders for p in (root / f).rglob("*") if p.is_file()}
    return sorted(p for p in present - set(files) if "__pycache__" not in p)


def write(root: Path, files: Mapping[str, str], folders: Iterable[str]) -> tuple[Difference, ...]:
    """Makes the disk agree; returns what changed."""
    differences = compare(root, files, folders)
    for difference in differences:
        target = root / difference.path
        if difference.kind == "stale":
            target.unlink()
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(files[difference.path].encode())
    return differences
