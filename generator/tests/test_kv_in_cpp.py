# SPDX-License-Identifier: Apache-2.0
"""The unrelated specification in C++: the hand-written support fits as it is, and the cases pass."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from atoll_generator import backend, ir, output
from atoll_generator.cases import load_cases

KV = Path(__file__).parent / "kv"
ROOT = Path(__file__).parents[2]
DRIVER = ROOT / "cpp/tests/conformance"


def write(api: ir.Api, folder: Path) -> None:
    suite = load_cases(api, KV / "conformance/cases")
    for each in backend.find(("c", "cpp")):
        output.write(folder, {**each.generate(api), **each.cases(api, suite)}, [])
    shutil.copytree(ROOT / "cpp/include/atoll/support", folder / "cpp/include/kv/support")


def compile_all(folder: Path) -> Path:
    library, program, headers = folder / "libkv.so", folder / "cases", folder / "runtime/include"
    command = ["gcc", "-std=c11", "-shared", "-fPIC", f"-I{headers}", KV / "kv.c", "-o", library]
    subprocess.run(command, check=True)
    options = [
        "-std=c++17",
        "-Wall",
        "-Wextra",
        "-Werror",
        f"-I{folder / 'cpp/include'}",
        "-isystem",
        headers,
        f"-I{DRIVER}",
    ]
    sources = [folder / "cpp/tests/conformance/generated/cases.cpp", *sorted(DRIVER.glob("*.cpp"))]
    subprocess.run(["c++", *options, *sources, "-ldl", "-o", program], check=True)
    return program


def test_cases_pass(kv: ir.Api, tmp_path: Path) -> None:
    write(kv, tmp_path)
    program = compile_all(tmp_path)
    environment = {**os.environ, "KV_LIBRARY": str(tmp_path / "libkv.so"), "CONFORMANCE_FILES": str(tmp_path)}
    done = subprocess.run([program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert f"{len(list((KV / 'conformance/cases').glob('*.yaml')))} passed, 0 failed" in done.stdout
