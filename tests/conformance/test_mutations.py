# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: E501  (a table of texts)
"""The matrix can go red: each rule that an SDK must keep is broken in a copy of one, and some cell must fail."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.paths import LIBRARY

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SDK = ROOT / "python"

# What is broken: file of the SDK, the text that keeps the rule, what stands there instead, and a cell that must see it.
# States and sizes are not here: the native library finds those mistakes as well, so their cells stay green.
MUTATIONS = [
    pytest.param("_support/gate.py", "self.generation += 1", "self.generation += 0", "stale_view", id="generation"),
    pytest.param("_support/gate.py", "if self._leases > 0:", "if False:", "lease_blocks_allocate", id="lease"),
    pytest.param("_support/handle.py", "if self.closed:\n            raise", "if False:\n            raise", "use_closed_options", id="closed"),
    pytest.param("_support/handle.py", "if self.const:\n            raise", "if False:\n            raise", "view_of_output_is_read_only", id="read-only"),
    pytest.param("_support/handle.py", "self.kept[place] = value", "pass", "log_callback", id="keep-alive"),
    pytest.param("_support/handle.py", "or (self.owner is not None and self.owner.closed)", "", "use_after_close", id="owner closed"),
    pytest.param("_support/report.py", "return roles.error(code,", "return roles.error(1,", "load_missing_file", id="error mapping"),
    pytest.param("_support/report.py", "found[name] = None if value == absent else value", "found[name] = None", "error_names_operator", id="error fields"),
    pytest.param("_generated/tensor.py", 'library["TfLiteTensorType"]', 'library["TfLiteTensorNumDims"]', "tensor_metadata", id="wrong function"),
]  # fmt: skip


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    environment = {**os.environ, "PYTHONPATH": str(SDK / "src")}
    subprocess.run([sys.executable, HERE / "models.py", folder], env=environment, check=True)
    return folder


def failed_cases(sdk: Path, files: Path) -> set[str]:
    """Cases that fail, or never report because the process died."""
    places = {
        "CONFORMANCE_FILES": files,
        "CONFORMANCE_RESULTS": sdk,
        "ATOLL_LIBRARY": LIBRARY,
        "PYTHONPATH": sdk / "src",
    }
    environment = {**os.environ, **{name: str(path) for name, path in places.items()}}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", sdk / "tests/conformance"]
    subprocess.run(command, cwd=sdk, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    results = sdk / "python.jsonl"
    lines = results.read_text(encoding="utf-8").splitlines() if results.exists() else []
    passed = {record["case"] for record in map(json.loads, lines) if record["result"] == "pass"}
    return {path.stem for path in (HERE / "cases").rglob("*.yaml")} - passed


def copy(folder: Path) -> Path:
    shutil.copytree(SDK, folder / "python", ignore=shutil.ignore_patterns("__pycache__", "build"))
    return folder / "python"


def test_nothing_fails_unchanged(tmp_path: Path, files: Path) -> None:
    assert failed_cases(copy(tmp_path), files) == set()


@pytest.mark.parametrize(("file", "kept", "broken", "cell"), MUTATIONS)
def test_broken_rule_turns_a_cell_red(
    tmp_path: Path, files: Path, file: str, kept: str, broken: str, cell: str
) -> None:
    sdk = copy(tmp_path)
    path = sdk / "src/atoll" / file
    text = path.read_text(encoding="utf-8")
    assert kept in text, f"{file} no longer has: {kept}"
    path.write_text(text.replace(kept, broken), encoding="utf-8")
    assert cell in failed_cases(sdk, files)
