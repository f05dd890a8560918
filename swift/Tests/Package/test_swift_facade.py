# SPDX-License-Identifier: Apache-2.0
"""The facade as a user gets it: a program for the official package, unchanged, on a version tag resolved from a clone;
and its interface, read from the compiled module, against the recorded official one (surface.tsv: type, declaration)."""

from __future__ import annotations

import json
import platform
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_swift_package import ROOT, run

MODELS = ROOT / "build/test-models"
FACADE = ROOT / "swift/compat"
MANIFEST = """\
// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Samples",
    dependencies: [.package(url: "{url}", exact: "0.1.0")],
    targets: [
        .executableTarget(name: "classify", dependencies: [.product(name: "TensorFlowLite", package: "atoll")])
    ]
)
"""
DECLARED = re.compile(r"(@discardableResult |static |convenience |let |var |any )")
"""What the recorded form leaves out."""


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package that depends on the last commit under a version tag, built."""
    folder = tmp_path_factory.mktemp("swift-facade")
    repository = folder / "atoll.git"
    run("git", "clone", "--quiet", "--bare", "--no-local", ROOT, repository, cwd=folder)
    run("git", "-C", repository, "tag", "--force", "0.1.0", "HEAD", cwd=folder)
    package = folder / "samples"
    shutil.copytree(FACADE / "Samples", package / "Sources")
    (package / "Package.swift").write_text(MANIFEST.format(url=repository.as_uri()))
    run("swift", "build", "-c", "release", "-j", "2", cwd=package, SWIFTPM_CACHE=str(folder / "cache"))
    return package


def test_a_program_for_the_official_package_runs(samples: Path) -> None:
    models = (MODELS / "add_1x4_f32.tflite", MODELS / "two_signatures_f32.tflite")
    assert run(samples / ".build/release/classify", *models, cwd=samples).splitlines() == [
        "[2.0, 3.0, 4.0, 5.0]",
        "Failed to invoke the interpreter with error: Provided data count 12 must match the required count 16.",
        "[]",
        "Failed to create the interpreter with error: Failed to load the given model.",
        "true",
        'plus ["x"] ["y"] [4.0, -3.0]',
        'twice ["x"] ["y"] [6.0, -8.0]',
    ]


def test_every_recorded_member_is_there(samples: Path, tmp_path: Path) -> None:
    record = (FACADE / "surface.tsv").read_text(encoding="utf-8").splitlines()
    found = {f"{owner}\t{declared}" for owner, declared in symbols(samples, tmp_path)}
    assert [line for line in record if line not in found] == []
    assert len(record) > 80


def symbols(package: Path, folder: Path) -> Iterator[tuple[str, str]]:
    """The public symbols of the compiled module: the type they belong to, and their declaration."""
    modules = package / ".build/release/Modules"
    clang = next((package / ".build/checkouts").glob("*/swift/Sources/CAtoll/include"))
    target = f"{platform.machine()}-unknown-linux-gnu"
    words = ("-module-name", "TensorFlowLite", "-I", modules, "-I", clang, "-target", target, "-output-dir", folder)
    run("swift", "symbolgraph-extract", *words, "-minimum-access-level", "public", cwd=package)
    graph = json.loads((folder / "TensorFlowLite.symbols.json").read_text())
    for symbol in graph["symbols"]:
        text = "".join(fragment["spelling"] for fragment in symbol.get("declarationFragments", []))
        text = DECLARED.sub("", text).removesuffix(" { get }")
        if text.startswith("typealias CDelegate"):
            text = "typealias CDelegate"  # official: a C struct's pointer
        yield ".".join(symbol["pathComponents"][:-1]), text
