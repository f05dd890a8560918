# SPDX-License-Identifier: Apache-2.0
"""The same cases pass through Java on a second, independent library as do through the other languages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tools.models import UNPACKED

ROOT = Path(__file__).resolve().parents[2]
GENUINE = UNPACKED / "genuine/libtensorflowlite_c.so"
GAPS = ROOT / "tests/conformance/genuine_gaps.json"


def test_java_differs_where_all_languages_do(tmp_path: Path) -> None:
    files, results = tmp_path / "files", tmp_path / "results"
    results.mkdir()
    path = os.pathsep.join(str(ROOT / folder) for folder in ("python/src", "generator/src"))
    environment = {**os.environ, "PYTHONPATH": path}
    subprocess.run([sys.executable, "tests/conformance/models.py", files], cwd=ROOT, env=environment, check=True)
    environment |= {"CONFORMANCE_FILES": str(files), "CONFORMANCE_RESULTS": str(results)}
    command = [sys.executable, "java/build.py", "conformance", "--out", tmp_path / "out", "--library", GENUINE]
    subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=False)
    lines = map(json.loads, (results / "java.jsonl").read_text(encoding="utf-8").splitlines())
    found = {line["case"]: line["result"] for line in lines}
    assert set(found) == {path.stem for path in (ROOT / "tests/conformance/cases").rglob("*.yaml")}
    failed = {name for name, result in found.items() if result == "fail"}
    assert failed == {gap["case"] for gap in json.loads(GAPS.read_text(encoding="utf-8"))}
