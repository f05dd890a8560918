# SPDX-License-Identifier: Apache-2.0
"""Where the bytes of the native library are, read from the linker's map. Must not know the rooms by name."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tools.paths import LIBRARY, NATIVE

MAP = NATIVE / "libatoll.map"
# An input section that the linker kept: its name (perhaps on a line of its own), address, size, and object.
KEPT = re.compile(r"^ \.([\w.]+)\n?[ ]+0x[0-9a-f]+[ ]+0x([0-9a-f]+) \S*/src/(\S+)\.c\.o$", re.MULTILINE)
LOADED = ("text", "rodata", "data", "bss", "init_array")


def bytes_by_file(linker_map: str) -> Counter[str]:
    """Bytes in memory per source file, such as "ops/conv"; sections that the linker dropped are not counted."""
    kept = linker_map[linker_map.index("Linker script and memory map") :]
    sizes: Counter[str] = Counter()
    for section, size, source in KEPT.findall(kept):
        if section.split(".")[0] in LOADED:
            sizes[source] += int(size, 16)
    return sizes


def by_room(sizes: Counter[str]) -> Counter[str]:
    rooms: Counter[str] = Counter()
    for source, size in sizes.items():
        rooms[source.split("/")[0]] += size
    return rooms


def stripped_bytes(library: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / library.name
        subprocess.run(["strip", "-o", str(target), str(library)], check=True)
        return target.stat().st_size


def report(everything: bool) -> None:
    sizes = bytes_by_file(MAP.read_text())
    total = stripped_bytes(LIBRARY)
    print(f"\n{LIBRARY.name}, stripped: {total:,} bytes\n")
    _table("room", by_room(sizes).most_common())
    for room in ("ops", "kernels"):
        rows = Counter({source: size for source, size in sizes.items() if source.startswith(f"{room}/")}).most_common()
        _table(f"files of {room}/", rows if everything else rows[:25])
        if not everything and len(rows) > 25:
            print(f"  … and {len(rows) - 25} smaller ones: --all\n")
    print(f"headers, names and relocations: {total - sum(sizes.values()):,} bytes")


def _table(title: str, rows: Iterable[tuple[str, int]]) -> None:
    print(title)
    for name, size in rows:
        print(f"  {name:<34} {size:>9,}")
    print()
