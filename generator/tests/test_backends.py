# SPDX-License-Identifier: Apache-2.0
"""How backends are found, what they refuse, and what they may not do."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from atoll_generator import backend, ir
from atoll_generator.cases import load_cases

SOURCES = Path(__file__).parents[1] / "src" / "atoll_generator"
KV_CASES = Path(__file__).parent / "kv" / "conformance" / "cases"
IMPURE = {"os", "pathlib", "time", "datetime", "random", "subprocess", "socket", "urllib", "sys", "io", "tempfile"}


class Mute:
    """A backend that can say nothing."""

    name = "mute"
    capabilities = backend.Capabilities()
    folders = ()


def test_what_a_backend_cannot_say_is_named(kv: ir.Api) -> None:
    assert backend.missing(kv, Mute()) == ("Store.on_change: callbacks", "Entry.value: scoped_views")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", backend.names())
def test_every_backend_can_say_everything(atoll: ir.Api, name: str) -> None:
    (each,) = backend.find([name])
    assert backend.missing(atoll, each) == ()


def test_unknown_backend_names_those_there_are() -> None:
    with pytest.raises(LookupError, match="no backend klingon; there are c, cpp"):
        backend.find(["klingon"])


@pytest.mark.parametrize("name", backend.names())
def test_generating_is_pure(kv: ir.Api, name: str) -> None:
    (each,) = backend.find([name])
    suite = load_cases(kv, KV_CASES)
    first, second = ({**each.generate(kv), **each.cases(kv, suite)} for _ in range(2))
    assert first == second
    for path in first:
        assert not path.startswith(("/", ".."))


@pytest.mark.parametrize(
    "path", sorted((SOURCES / "backends").rglob("*.py")), ids=lambda p: str(p.relative_to(SOURCES))
)
def test_backends_reach_neither_the_world_nor_each_other(path: Path) -> None:
    own = path.relative_to(SOURCES / "backends").parts[0]
    for module in imports(path):
        assert module.split(".")[0] not in IMPURE, module
        if module.startswith("atoll_generator.backends."):
            assert module.split(".")[2] == own, module


@pytest.mark.parametrize("name", ["ir", "problems", "document", "spec", "names", "cabi", "resolve", "validate"])
def test_core_imports_no_backend(name: str) -> None:
    assert not [m for m in imports(SOURCES / f"{name}.py") if "backend" in m]


def imports(path: Path) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [a.name for a in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [f"{node.module}.{a.name}" for a in node.names] + [node.module]
    return found
