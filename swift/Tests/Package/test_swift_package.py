# SPDX-License-Identifier: Apache-2.0
"""The Swift package as a user gets it: a version tag resolved from a clone, and the README's example run on it."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
MODEL = ROOT / "build/test-models/add_1x4_f32.tflite"

MANIFEST = """\
// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Consumer",
    dependencies: [.package(url: "{url}", exact: "0.1.0")],
    targets: [.executableTarget(name: "consumer", dependencies: [.product(name: "Atoll", package: "atoll")])]
)
"""


def run(*words: str | Path, cwd: Path, **variables: str) -> str:
    env = {k: v for k, v in os.environ.items() if not k.startswith("ATOLL_")} | variables
    done = subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


def readme_example() -> str:
    found = re.search(r"```swift\n(.*?)```", (ROOT / "swift/README.md").read_text(), re.DOTALL)
    assert found, "swift/README.md has no example"
    return found[1]


@pytest.fixture(scope="module")
def consumer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package that depends on the last commit under a version tag, built."""
    folder = tmp_path_factory.mktemp("swift")
    repository = folder / "atoll.git"
    run("git", "clone", "--quiet", "--bare", "--no-local", ROOT, repository, cwd=folder)
    run("git", "-C", repository, "tag", "--force", "0.1.0", "HEAD", cwd=folder)
    package = folder / "consumer"
    (package / "Sources/consumer").mkdir(parents=True)
    (package / "Package.swift").write_text(MANIFEST.format(url=repository.as_uri()))
    (package / "Sources/consumer/main.swift").write_text(readme_example())
    run("swift", "build", "-c", "release", "-j", "2", cwd=package, SWIFTPM_CACHE=str(folder / "cache"))
    return package


def test_the_sources_are_formatted() -> None:
    run("swift", "format", "lint", "--strict", "-r", "swift", "examples/swift", "Package.swift", cwd=ROOT)


def test_the_example_of_the_readme_runs_on_the_tagged_package(consumer: Path) -> None:
    assert run(consumer / ".build/release/consumer", MODEL, cwd=consumer) == "[2.0, 3.0, 4.0, 5.0]\n"


def test_the_privacy_manifest_is_a_resource(consumer: Path) -> None:
    assert list((consumer / ".build").glob("**/Atoll_Atoll.*/PrivacyInfo.xcprivacy"))


def test_the_example_leaks_nothing(consumer: Path, tmp_path: Path) -> None:
    stripped = tmp_path / "consumer"  # valgrind cannot read the debug information of this Swift
    run("strip", "-o", stripped, consumer / ".build/release/consumer", cwd=tmp_path)
    words = ("valgrind", "--leak-check=full", "--error-exitcode=7", "--errors-for-leak-kinds=definite", "-q")
    run(*words, stripped, MODEL, cwd=consumer)
