# SPDX-License-Identifier: Apache-2.0
"""The unrelated key-value store of the generator's tests, in Objective-C: same support, same generator."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
KV = ROOT / "generator/tests/kv"


def run(*words: str | Path, **variables: str) -> str:
    done = subprocess.run(words, cwd=ROOT, env=os.environ | variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


def test_its_cases_pass(tmp_path: Path) -> None:
    files = ("--spec", KV / "spec/kv.yaml", "--cases", KV / "conformance/cases", "--out", tmp_path)
    generate = (sys.executable, "-m", "atoll_generator", "generate", *files, "--only", "c", "--only", "objc")
    run(*generate, PYTHONPATH=str(ROOT / "generator/src"))
    include = tmp_path / "runtime/include"
    run("cc", "-std=c11", "-shared", "-fPIC", f"-I{include}", KV / "kv.c", "-o", tmp_path / "libkv.so")
    folders = (f"GENERATED={tmp_path}/objc/generated", f"CASES={tmp_path}/objc/Tests/generated", f"HEADERS={include}")
    run("make", "-s", "-C", "objc", "-j2", "tests", "UNITS=", "SUGAR=", f"BUILD={tmp_path}/build", *folders)
    told = run(
        tmp_path / "build/gcc/run-tests", KV_LIBRARY=str(tmp_path / "libkv.so"), CONFORMANCE_RESULTS=str(tmp_path)
    )
    cases = len(list((KV / "conformance/cases").glob("*.yaml")))
    assert told.splitlines()[-1] == f"{cases} passed, 0 failed"
