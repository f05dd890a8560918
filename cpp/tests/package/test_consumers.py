# SPDX-License-Identifier: Apache-2.0
"""Clean projects find the installed SDK through CMake and through pkg-config, and run a model with it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.building import tool
from tools.models import UNPACKED

ROOT = Path(__file__).resolve().parents[3]
CONSUMER = Path(__file__).parent / "consumer"
LIBRARY = ROOT / "build/native/libatoll.so"
GAPS = ROOT / "tests/conformance/genuine_gaps.json"


def run(*command: str | Path, **environment: str | Path) -> str:
    places = {name: str(value) for name, value in environment.items()}
    done = subprocess.run(command, env={**os.environ, **places}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    run(sys.executable, ROOT / "tests/conformance/models.py", folder, PYTHONPATH=ROOT / "python/src")
    return folder


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the SDK is installed."""
    folder = tmp_path_factory.mktemp("installed")
    build = folder / "build"
    run(tool("cmake"), "-S", ROOT / "cpp", "-B", build, f"-DCMAKE_INSTALL_PREFIX={folder / 'prefix'}")
    run(tool("cmake"), "--install", build)
    shutil.rmtree(build)
    return folder / "prefix"


def test_cmake_finds_it(prefix: Path, models: Path, tmp_path: Path) -> None:
    project = shutil.copytree(CONSUMER, tmp_path / "consumer")
    run(tool("cmake"), "-S", project, "-B", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    run(tool("cmake"), "--build", tmp_path / "build")
    output = run(tmp_path / "build/consumer", models / "add_1x4_f32.tflite", ATOLL_LIBRARY=LIBRARY)
    assert output.split() == ["2", "3", "4", "5"]


def test_pkg_config_finds_it(prefix: Path, models: Path, tmp_path: Path) -> None:
    folder = next(prefix.rglob("atoll-cpp.pc")).parent
    flags = run("pkg-config", "--cflags", "--libs", "atoll-cpp", PKG_CONFIG_PATH=folder).split()
    program = tmp_path / "consumer"
    run("c++", "-std=c++17", CONSUMER / "consumer.cpp", *flags, "-o", program)
    output = run(program, models / "add_1x4_f32.tflite", ATOLL_LIBRARY=LIBRARY)
    assert output.split() == ["2", "3", "4", "5"]


def test_the_package_carries_its_licence(prefix: Path) -> None:
    licences = list(prefix.rglob("LICENSE"))
    assert [path.read_bytes() for path in licences] == [(ROOT / "LICENSE").read_bytes()]


def test_cases_on_the_genuine_library_differ_where_all_languages_do(models: Path, tmp_path: Path) -> None:
    driver = ROOT / "cpp/tests/conformance"
    program = tmp_path / "cases"
    sources = [driver / "generated/cases.cpp", *sorted(driver.glob("*.cpp"))]
    headers = [f"-I{ROOT / 'cpp/include'}", "-isystem", ROOT / "runtime/include", f"-I{driver}"]
    run("c++", "-std=c++17", *headers, *sources, "-ldl", "-o", program)
    places = {"CONFORMANCE_FILES": str(models), "CONFORMANCE_RESULTS": str(tmp_path)}
    places["ATOLL_LIBRARY"] = str(UNPACKED / "genuine/libtensorflowlite_c.so")
    subprocess.run([program], env={**os.environ, **places}, capture_output=True, check=False)
    lines = map(json.loads, (tmp_path / "cpp.jsonl").read_text(encoding="utf-8").splitlines())
    found = {line["case"]: line["result"] for line in lines}
    assert set(found) >= {path.stem for path in (ROOT / "tests/conformance/cases").glob("*.yaml")}
    failed = {name for name, result in found.items() if result == "fail"}
    assert failed == {gap["case"] for gap in json.loads(GAPS.read_text(encoding="utf-8"))}
