# SPDX-License-Identifier: Apache-2.0
"""The cases on a second, independent library: the genuine TensorFlow Lite C library, through the Python SDK.

What differs stands in genuine_gaps.json with its reason; a difference that is not listed fails, and so does a listed
one that is gone.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tools.models import UNPACKED

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GENUINE = UNPACKED / "genuine/libtensorflowlite_c.so"


def run_cases(results: Path, files: Path) -> dict[str, str]:
    """Case → result."""
    subprocess.run([sys.executable, HERE / "models.py", files], env=environment(), check=True)
    places = {"CONFORMANCE_FILES": files, "CONFORMANCE_RESULTS": results, "ATOLL_LIBRARY": GENUINE}
    words = environment() | {name: str(path) for name, path in places.items()}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "python/tests/conformance"]
    subprocess.run(command, cwd=ROOT, env=words, stdout=subprocess.DEVNULL, check=False)
    lines = (results / "python.jsonl").read_text(encoding="utf-8").splitlines()
    return {record["case"]: record["result"] for record in map(json.loads, lines)}


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "python/src")}


def test_known_differences_are_exactly_those(tmp_path: Path) -> None:
    results, files = tmp_path / "results", tmp_path / "files"
    results.mkdir()
    found = run_cases(results, files)
    assert set(found) == {path.stem for path in (HERE / "cases").rglob("*.yaml")}
    gaps = json.loads((HERE / "genuine_gaps.json").read_text(encoding="utf-8"))
    assert {name for name, result in found.items() if result == "fail"} == {gap["case"] for gap in gaps}
    assert all(gap["reason"].strip() for gap in gaps)
