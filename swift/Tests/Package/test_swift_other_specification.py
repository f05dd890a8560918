# SPDX-License-Identifier: Apache-2.0
"""The unrelated key-value store of the generator's tests, in Swift: the same support, no change to the generator."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
KV = ROOT / "generator/tests/kv"

MANIFEST = """\
// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Kv",
    targets: [
        .target(name: "CKv"),
        .target(name: "Kv", dependencies: ["CKv"]),
        .testTarget(name: "KvConformanceTests", dependencies: ["Kv"]),
    ],
    swiftLanguageVersions: [.v5, .version("6")]
)
"""


def run(*words: str | Path, cwd: Path, **variables: str) -> str:
    done = subprocess.run(words, cwd=cwd, env=os.environ | variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    return done.stdout + done.stderr


def adopt(source: Path, target: Path) -> None:
    """The hand-written part, under the names of the other modules."""
    shutil.copytree(source, target, dirs_exist_ok=True)
    for path in target.rglob("*"):
        if path.is_file():
            path.write_text(path.read_text().replace("CAtoll", "CKv").replace("import Atoll", "import Kv"))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kv")
    places = ("--spec", KV / "spec/kv.yaml", "--cases", KV / "conformance/cases", "--out", folder)
    generate = (sys.executable, "-m", "atoll_generator", "generate", *places, "--only", "c", "--only", "swift")
    run(*generate, cwd=ROOT, PYTHONPATH=str(ROOT / "generator/src"))
    library = ("-shared", "-fPIC", f"-I{folder / 'runtime/include'}", KV / "kv.c", "-o", folder / "libkv.so")
    run("cc", "-std=c11", *library, cwd=folder)
    package = folder / "swift"
    adopt(ROOT / "swift/Sources/CAtoll/include", package / "Sources/CKv/include")
    for name in ("NativeSupport.c",):
        shutil.copy(ROOT / "swift/Sources/CAtoll" / name, package / "Sources/CKv" / name)
    adopt(ROOT / "swift/Sources/Atoll/Support", package / "Sources/Kv/Support")
    adopt(ROOT / "swift/Tests/AtollConformanceTests/Support", package / "Tests/KvConformanceTests/Support")
    (package / "Package.swift").write_text(MANIFEST)
    return package


def test_its_cases_pass(package: Path) -> None:
    places = {"KV_LIBRARY": str(package.parent / "libkv.so"), "CONFORMANCE_RESULTS": str(package.parent / "results")}
    told = run("swift", "test", "-j", "2", "--disable-swift-testing", cwd=package, **places)
    assert len(list((KV / "conformance/cases").glob("*.yaml"))) == told.count(" ok\n")
