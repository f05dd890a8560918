# SPDX-License-Identifier: Apache-2.0
"""The cases can go red: each rule is broken in a copy of the SDK, and a case must see it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "build/native/libatoll.so"
SUPPORT = "src/main/java/dev/atoll"

# File, the text that keeps a rule, what stands there instead, and a case that must fail. States are not here: the
# native library finds those mistakes as well.
MUTATIONS = (
    pytest.param("Gate.java", "if (leases > 0)", "if (leases > 99)", "lease_blocks_allocate", id="lease"),
    pytest.param("View.java", "generation != owner", "generation > owner", "stale_view", id="generation"),
    pytest.param("Gate.java", "closed = true;", "", "use_closed_options", id="closed"),
    pytest.param("Part.java", "if (readOnly)", "if (!readOnly)", "invoke_add", id="read-only"),
    pytest.param("Check.java", "value < minimum", "value == 99", "range_interpreter_options", id="range"),
    pytest.param(
        "../../../../../generated/java/dev/atoll/Errors.java",
        "exact == GENERIC ? code : exact",
        "GENERIC",
        "load_missing_file",
        id="error mapping",
    ),
)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "python/src")}
    subprocess.run([sys.executable, "tests/conformance/models.py", folder], cwd=ROOT, env=environment, check=True)
    return folder


def failed(java: Path, models: Path) -> set[str]:
    """Cases that fail or never report."""
    folders = {"--sources": ("src/main/java", "generated/java"), "--tests": ("src/test/java", "generated/test")}
    words = [w for flag, paths in folders.items() for path in paths for w in (flag, str(java / path))]
    places = {"CONFORMANCE_FILES": str(models), "CONFORMANCE_RESULTS": str(java)}
    command = [sys.executable, "java/build.py", "conformance", "--out", java / "out", "--library", LIBRARY, *words]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **places}, capture_output=True, text=True)
    results = java / "java.jsonl"
    assert results.exists(), done.stdout + done.stderr
    lines = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    passed = {line["case"] for line in lines if line["result"] == "pass"}
    return {path.stem for path in (ROOT / "tests/conformance/cases").rglob("*.yaml")} - passed


@pytest.mark.parametrize(("file", "rule", "broken", "case"), MUTATIONS)
def test_a_broken_rule_is_seen(file: str, rule: str, broken: str, case: str, models: Path, tmp_path: Path) -> None:
    java = tmp_path / "java"
    shutil.copytree(ROOT / "java", java, ignore=shutil.ignore_patterns("target"))
    path = java / SUPPORT / file
    text = path.read_text(encoding="utf-8")
    assert rule in text
    path.write_text(text.replace(rule, broken), encoding="utf-8")
    assert case in failed(java, models)
