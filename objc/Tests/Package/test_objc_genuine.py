# SPDX-License-Identifier: Apache-2.0
"""The cases in Objective-C on the genuine TensorFlow Lite C library: it differs exactly as known."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
GENUINE = ROOT / "build/models/genuine/libtensorflowlite_c.so"


def run(*words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, cwd=ROOT, env=os.environ | variables, capture_output=True, text=True, check=False)


def test_known_differences_are_exactly_those(tmp_path: Path) -> None:
    assert GENUINE.exists(), "run ./dev models first"
    places = {"ATOLL_LIBRARY": str(GENUINE), "CONFORMANCE_RESULTS": str(tmp_path)}
    built = run("make", "-s", "-C", "objc", "-j2", "tests")
    assert built.returncode == 0, built.stderr
    run("build/objc/gcc/run-tests", "conformance", **places)
    lines = (tmp_path / "objc.jsonl").read_text().splitlines()
    found = {record["case"]: record["result"] for record in map(json.loads, lines)}
    gaps = json.loads((ROOT / "tests/conformance/genuine_gaps.json").read_text())
    known = {gap["case"] for gap in gaps if "*" in gap["languages"] or "objc" in gap["languages"]}
    assert len(found) == len(list((ROOT / "tests/conformance/cases").rglob("*.yaml")))
    assert {case for case, result in found.items() if result == "fail"} == known
