# SPDX-License-Identifier: Apache-2.0
"""The unrelated specification in C: headers compile, exports agree, cases pass, output is deterministic."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from atoll_generator import backend, ir, load, output, readback, symbols
from atoll_generator.cases import load_cases

KV = Path(__file__).parent / "kv"
SUPPORT = Path(__file__).parents[2] / "tests" / "conformance" / "c"
FLAGS = ["-Wall", "-Wextra", "-Werror", "-fPIC"]


def files(api: ir.Api) -> dict[str, str]:
    (c,) = backend.find(["c"])
    return {**c.generate(api), **c.cases(api, load_cases(api, KV / "conformance" / "cases"))}


@pytest.fixture(scope="module")
def built(kv: ir.Api, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kv")
    output.write(folder, files(kv), [])
    include = folder / "runtime/include"
    script = folder / "runtime/generated/exports.map"
    library = ["gcc", "-std=c11", *FLAGS, "-shared", f"-Wl,--version-script={script}", f"-I{include}"]
    subprocess.run([*library, str(KV / "kv.c"), "-o", str(folder / "libkv.so")], check=True)
    cases = folder / "tests/conformance/generated/c/cases.c"
    program = ["gcc", "-std=c11", *FLAGS, f"-I{include}", f"-I{SUPPORT}", str(cases), *map(str, SUPPORT.glob("*.c"))]
    subprocess.run([*program, str(folder / "libkv.so"), "-lm", "-o", str(folder / "cases")], check=True)
    return folder


def test_cases_pass(built: Path) -> None:
    done = subprocess.run([str(built / "cases")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines()[-1] == "6 passed, 0 failed"


def test_exports_are_the_specified_ones(built: Path, kv: ir.Api) -> None:
    assert symbols.compare(kv, built / "libkv.so") == ()


def test_a_missing_export_is_noticed(built: Path, kv: ir.Api, tmp_path: Path) -> None:
    source = tmp_path / "other.c"
    source.write_text("int other(void) { return 1; }\n")
    subprocess.run(["gcc", "-shared", "-fPIC", str(source), "-o", str(tmp_path / "other.so")], check=True)
    found = symbols.compare(kv, tmp_path / "other.so")
    assert "other: exported but not specified" in found
    assert len(found) == len(symbols.specified(kv)) + 1


def test_header_reads_back(built: Path, kv: ir.Api) -> None:
    assert readback.compare(kv, readback.read(built / "runtime/include", ("kv/kv.h",))) == ()


def test_layout_check_compiles_as_c_and_as_cpp(built: Path) -> None:
    for command in (["gcc", "-std=c11"], ["g++", "-std=c++17", "-xc++"]):
        layout = str(built / "runtime/generated/abi_layout.c")
        subprocess.run([*command, *FLAGS, f"-I{built / 'runtime/include'}", "-fsyntax-only", layout], check=True)


def test_output_is_deterministic(kv: ir.Api) -> None:
    assert files(kv) == files(load.load(KV / "spec" / "kv.yaml"))
