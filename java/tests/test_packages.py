# SPDX-License-Identifier: Apache-2.0
"""A clean project finds the published package by its coordinates, through Maven, and runs a model with it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "build/native/libatoll.so"
PLUGINS = Path("/usr/share/maven-repo")
VERSION = "0.1.0"
SAMPLES = {"Classify": "add_1x4_f32", "Signatures": "two_signatures_f32", "SeveralOutputs": "two_in_two_out_f32"}
SETTINGS = """<settings>
  <localRepository>{local}</localRepository>
  <mirrors>
    <mirror><id>none</id><url>file://{local}/none</url><mirrorOf>central</mirrorOf></mirror>
  </mirrors>
</settings>
"""


def run(*command: object, **environment: str) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def pack(folder: Path) -> Path:
    assert LIBRARY.exists(), f"{LIBRARY} is missing: run ./dev build"
    words = ["--version", VERSION, "--platform", "linux-x86_64", "--work", folder / "work", "--to", folder / "maven"]
    run(sys.executable, "java/packaging.py", "--library", LIBRARY, *words)
    return folder / "maven"


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pack(tmp_path_factory.mktemp("packages"))


def jar(repository: Path, suffix: str = "") -> Path:
    return repository / f"dev/atoll/atoll/{VERSION}/atoll-{VERSION}{suffix}.jar"


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings of Maven with a local repository that holds Debian's plugins and nothing of ours."""
    folder = tmp_path_factory.mktemp("maven")
    run("cp", "-rL", PLUGINS, folder / "local")
    (folder / "settings.xml").write_text(SETTINGS.format(local=folder / "local"))
    return folder / "settings.xml"


def test_maven_resolves_the_package_and_it_runs(repository: Path, settings: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "java/tests/consumer", tmp_path / "consumer")
    where = [f"-Datoll.repository=file://{repository}", f"-Datoll.version={VERSION}"]
    run("mvn", "-B", "-q", "-s", settings, "-f", tmp_path / "consumer/pom.xml", *where, "compile")
    resolved = settings.parent / f"local/dev/atoll/atoll/{VERSION}/atoll-{VERSION}.jar"
    run(sys.executable, "tests/conformance/models.py", tmp_path / "models", PYTHONPATH="python/src")
    path = f"{resolved}:{tmp_path / 'consumer/target/classes'}"
    printed = run("java", "-cp", path, "Consumer", tmp_path / "models/add_1x4_f32.tflite", ATOLL_LIBRARY="")
    assert printed.startswith("0.1.0 [2.0, 3.0, 4.0, 5.0] ")
    assert str(ROOT) not in printed, "it must run with the library inside the package"


def test_programs_for_the_official_package_run_with_the_facade(
    repository: Path, settings: Path, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "java/compat/samples", tmp_path / "samples")
    where = [f"-Datoll.repository=file://{repository}", f"-Datoll.version={VERSION}"]
    run("mvn", "-B", "-q", "-s", settings, "-f", tmp_path / "samples/pom.xml", *where, "compile")
    run(sys.executable, "tests/conformance/models.py", tmp_path / "models", PYTHONPATH="python/src")
    jars = [settings.parent / f"local/dev/atoll/{n}/{VERSION}/{n}-{VERSION}.jar" for n in ("atoll", "atoll-tflite")]
    path = ":".join(map(str, [*jars, tmp_path / "samples/target/classes"]))
    printed = {
        program: run("java", "-cp", path, program, tmp_path / f"models/{model}.tflite", ATOLL_LIBRARY="")
        for program, model in SAMPLES.items()
    }
    assert printed["SeveralOutputs"] == "5.0 -3.0\ntrue\n"
    assert printed["Signatures"] == "3\nplus [x] [y] [4.0, -3.0]\ntwice [x] [y] [6.0, -8.0]\n"
    assert printed["Classify"] == "3: 0.024\n"


def test_the_facade_holds_the_official_names_alone(repository: Path) -> None:
    folder = repository / f"dev/atoll/atoll-tflite/{VERSION}"
    names = zipfile.ZipFile(folder / f"atoll-tflite-{VERSION}.jar").namelist()
    assert "META-INF/LICENSE" in names
    assert all(name.startswith("org/tensorflow/lite/") for name in names if name.endswith(".class"))
    assert "<artifactId>atoll</artifactId>" in (folder / f"atoll-tflite-{VERSION}.pom").read_text()
    assert (repository / "dev/atoll/atoll-tflite/maven-metadata.xml").exists()


def test_maven_builds_and_tests_the_sources(settings: Path, tmp_path: Path) -> None:
    run(sys.executable, "java/build.py", "compile", "--out", tmp_path / "out")
    run(sys.executable, "tests/conformance/models.py", tmp_path / "models", PYTHONPATH="python/src")
    shutil.copytree(ROOT / "java", tmp_path / "java", ignore=shutil.ignore_patterns("target"))
    where = {"jni": tmp_path / "out/libatoll_jni.so", "library": LIBRARY, "models": tmp_path / "models"}
    words = [f"-Datoll.{name}={path}" for name, path in where.items()]
    run("mvn", "-o", "-B", "-q", "-s", settings, "-f", tmp_path / "java/pom.xml", *words, "package")
    reports = (tmp_path / "java/target/surefire-reports").glob("*.xml")
    assert sum(report.read_text().count("<testcase ") for report in reports) > 30
    assert (tmp_path / f"java/target/atoll-{VERSION}.jar").exists()


def test_the_jars_hold_what_they_should(repository: Path) -> None:
    binary = set(zipfile.ZipFile(jar(repository)).namelist())
    natives = {f"dev/atoll/native/linux-x86_64/{name}" for name in ("libatoll.so", "libatoll_jni.so")}
    assert {"META-INF/LICENSE", "META-INF/proguard/atoll.pro", "dev/atoll/Native.class", *natives} <= binary
    assert not [name for name in binary if "Test" in name or "conformance" in name]
    assert "dev/atoll/sugar/Runs.java" in zipfile.ZipFile(jar(repository, "-sources")).namelist()
    assert "dev/atoll/package-summary.html" in zipfile.ZipFile(jar(repository, "-javadoc")).namelist()


def test_classes_are_for_java_8(repository: Path) -> None:
    archive = zipfile.ZipFile(jar(repository))
    for name in archive.namelist():
        if name.endswith(".class"):
            assert int.from_bytes(archive.read(name)[6:8], "big") == 52, name


def test_native_libraries_are_aligned_to_16_kib_pages(repository: Path) -> None:
    archive = zipfile.ZipFile(jar(repository))
    for name in archive.namelist():
        if name.endswith(".so"):
            with archive.open(name) as file:
                aligned = [s["p_align"] for s in ELFFile(file).iter_segments() if s["p_type"] == "PT_LOAD"]
            assert aligned, name
            assert min(aligned) >= 16384, name


def test_the_same_input_gives_the_same_bytes(repository: Path, tmp_path: Path) -> None:
    again = pack(tmp_path)
    for suffix in ("", "-sources", "-javadoc"):
        assert jar(repository, suffix).read_bytes() == jar(again, suffix).read_bytes(), suffix
