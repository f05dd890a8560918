# SPDX-License-Identifier: Apache-2.0
"""The arrows of ARCHITECTURE.md against what the sources include and import."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "runtime/src"
PUBLIC = ("tensorflow/", "tflite/", "atoll/")
WITHOUT_PUBLIC = {"kernels", "plan", "platform"}
INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<((?:tensorflow|tflite|atoll)/[^>]+)>)', re.MULTILINE)


def read_arrows() -> dict[str, set[str]]:
    block = re.search(r"```arrows\n(.*?)```", (ROOT / "ARCHITECTURE.md").read_text(), re.DOTALL)
    assert block, "ARCHITECTURE.md has no block of arrows"
    rows = [line.split("->") for line in block[1].splitlines()]
    return {room.strip(): set(targets.split()) for room, targets in rows}


ARROWS = read_arrows()


def sources(room: str) -> list[Path]:
    return [path for path in sorted((SOURCES / room).rglob("*")) if path.suffix in {".c", ".h", ".inc"}]


def includes(path: Path) -> list[str]:
    return [quoted or angled for quoted, angled in INCLUDE.findall(path.read_text())]


def allowed(room: str, include: str) -> bool:
    if include.startswith(PUBLIC):
        return room not in WITHOUT_PUBLIC
    target = include.split("/")[0]
    return target == room or "/" not in include or target in ARROWS[room]


def violations(room: str) -> Iterator[str]:
    for path in sources(room):
        for include in includes(path):
            if not allowed(room, include):
                yield f"{path.relative_to(ROOT)} includes {include}"


def test_every_room_of_the_runtime_has_its_arrows() -> None:
    rooms = {path.name for path in SOURCES.iterdir() if path.is_dir()}
    assert rooms <= ARROWS.keys(), f"not in ARCHITECTURE.md: {sorted(rooms - ARROWS.keys())}"


def test_the_arrows_have_no_cycle() -> None:
    done: set[str] = set()
    while ready := {room for room, targets in ARROWS.items() if room not in done and targets <= done}:
        done |= ready
    assert done == ARROWS.keys(), f"in a cycle: {sorted(ARROWS.keys() - done)}"


@pytest.mark.parametrize("room", sorted(ARROWS))
def test_a_room_includes_only_what_it_may(room: str) -> None:
    assert not list(violations(room))


def imports(path: Path) -> set[str]:
    """The modules that a Python file imports, dotted."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_a_backend_imports_no_other_backend() -> None:
    backends = ROOT / "generator/src/atoll_generator/backends"
    for folder in (path for path in sorted(backends.iterdir()) if path.is_dir()):
        others = {path.name for path in backends.iterdir() if path.is_dir()} - {folder.name}
        for path in folder.rglob("*.py"):
            bad = [name for name in imports(path) for other in others if f"backends.{other}." in f"{name}."]
            assert not bad, f"{path.relative_to(ROOT)} imports {bad}"


def test_the_generators_middle_imports_no_backend() -> None:
    package = ROOT / "generator/src/atoll_generator"
    for name in ("ir", "cabi", "spec"):
        for path in [package / f"{name}.py", *(package / name).rglob("*.py")]:
            if path.is_file():
                assert not [module for module in imports(path) if "backends" in module], path.relative_to(ROOT)


def test_the_model_builder_needs_no_native_library() -> None:
    allowed_modules = ("__future__", "atoll.build", "collections", "dataclasses", "difflib", "enum", "flatbuffers")
    allowed_modules += ("numpy", "os", "pathlib", "typing")
    for path in sorted((ROOT / "python/src/atoll/build").glob("*.py")):
        bad = [name for name in imports(path) if not name.startswith(allowed_modules)]
        assert not bad, f"{path.relative_to(ROOT)} imports {bad}"


def test_every_source_says_its_licence() -> None:
    suffixes = {".py", ".c", ".h", ".inc", ".hpp", ".cpp", ".java", ".swift", ".m", ".sh", ".yaml"}
    rooms = (
        "spec",
        "generator",
        "runtime",
        "python",
        "cpp",
        "java",
        "swift",
        "objc",
        "tests",
        "tools",
        "bench",
        "examples",
    )
    missing = [
        str(path.relative_to(ROOT))
        for room in rooms
        for path in sorted((ROOT / room).rglob("*"))
        if path.suffix in suffixes and path.is_file() and "/build/" not in str(path) and "/.build/" not in str(path)
        if path.stat().st_size and "SPDX-License-Identifier: Apache-2.0" not in path.read_text(errors="replace")[:400]
    ]
    assert not missing
