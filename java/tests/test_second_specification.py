# SPDX-License-Identifier: Apache-2.0
"""The generator and the hand-written support build an SDK for an unrelated library, and its cases pass."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KV = ROOT / "generator/tests/kv"
SUPPORT = ("src/main/java", "src/test/java/dev/atoll/conformance")


def run(*command: object, **environment: str) -> str:
    done = subprocess.run(
        [str(word) for word in command], cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def copy_support(out: Path) -> None:
    """The support with another package name: the only thing that a profile changes in it."""
    for folder in SUPPORT:
        for path in sorted((ROOT / "java" / folder).rglob("*.java")):
            text = path.read_text().replace("dev.atoll", "dev.kv")
            if "sugar" not in path.parts:
                target = out / "support" / folder.split("/")[1] / path.name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text)


def test_key_value_store(tmp_path: Path) -> None:
    spec = ["--spec", KV / "spec/kv.yaml", "--cases", KV / "conformance/cases"]
    generator = [sys.executable, "-m", "atoll_generator", "generate", *spec, "--out", tmp_path]
    run(*generator, "--only", "c", "--only", "java", PYTHONPATH=str(ROOT / "generator/src"))
    copy_support(tmp_path)
    include, generated = tmp_path / "runtime/include", tmp_path / "java/generated"
    library = tmp_path / "libkv.so"
    run("cc", "-std=c11", "-shared", "-fPIC", f"-I{include}", KV / "kv.c", "-o", library)
    folders = {
        "--sources": (tmp_path / "support/main", generated / "java"),
        "--tests": (tmp_path / "support/test", generated / "test"),
        "--c": (ROOT / "java/src/main/c", generated / "c"),
        "--include": (include,),
    }
    words = [word for flag, paths in folders.items() for path in paths for word in (flag, path)]
    build = [sys.executable, "java/build.py", "conformance", "--out", tmp_path / "out", "--jni", "kv_jni"]
    report = run(*build, "--library", library, *words)
    cases = len(list((KV / "conformance/cases").glob("*.yaml")))
    assert f"{cases} tests successful" in report
    assert " 0 tests failed" in report
