# SPDX-License-Identifier: Apache-2.0
"""The unrelated specification in Python: the hand-written support fits, and the cases pass."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from atoll_generator import backend, ir, output
from atoll_generator.cases import load_cases

KV = Path(__file__).parent / "kv"
ROOT = Path(__file__).parents[2]


def write(api: ir.Api, folder: Path, *names: str) -> None:
    suite = load_cases(api, KV / "conformance/cases")
    for each in backend.find(names):
        output.write(folder, {**each.generate(api), **each.cases(api, suite)}, [])


def copy_support(api: ir.Api, folder: Path) -> None:
    """The support without its sugar, and the test support under the other package name."""
    package, tests = folder / "python/src/kv", folder / "python/tests/conformance"
    shutil.copytree(ROOT / "python/src/atoll/_support", package / "_support")
    (package / "__init__.py").write_text("from ._generated import *\nfrom ._support.view import View\n")
    classes = "".join(f"class {o.name}:\n    __slots__ = ()\n\n\n" for o in api.objects)
    (package / "_extensions.py").write_text(classes)
    for path in (ROOT / "python/tests/conformance").glob("*.py"):
        if path.name != "test_cases.py":
            text = path.read_text(encoding="utf-8").replace("atoll", "kv").replace("AtollError", "KvError")
            (tests / path.name).write_text(text, encoding="utf-8")


def build_library(folder: Path) -> Path:
    library = folder / "libkv.so"
    command = ["gcc", "-std=c11", "-shared", "-fPIC", f"-I{folder / 'runtime/include'}", str(KV / "kv.c")]
    subprocess.run([*command, "-o", str(library)], check=True)
    return library


def test_cases_pass(kv: ir.Api, tmp_path: Path) -> None:
    write(kv, tmp_path, "c", "python")
    copy_support(kv, tmp_path)
    places = {
        "KV_LIBRARY": build_library(tmp_path),
        "PYTHONPATH": tmp_path / "python/src",
        "CONFORMANCE_RESULTS": tmp_path,
    }
    environment = {**os.environ, "CONFORMANCE_FILES": str(tmp_path), **{k: str(v) for k, v in places.items()}}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path / "python/tests")]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert f"{len(list((KV / 'conformance/cases').glob('*.yaml')))} passed" in done.stdout
