# SPDX-License-Identifier: Apache-2.0
"""Programs as the official guide writes them compile unchanged against the installed library, shared and static, as C
and as C++, by either include path; and say what they say with the genuine library. The recorded official functions are
there, or planned with a reason."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tools.models import UNPACKED
from tools.paths import LIBRARY, NATIVE, ROOT

GENUINE = UNPACKED / "genuine"
OFFICIAL = Path(__file__).parent / "official"
PROGRAMS = {
    "minimal": "add_1x4_f32",
    "details": "add_dynamic_batch_f32",
    "signatures": "two_signatures_f32",
    "custom_op": "unknown_custom_op",
}
COMPILERS = {"c": ("cc", "-std=c11"), "c++": ("c++", "-std=c++17", "-x", "c++")}
DIFFERENT = {
    ("minimal", "tensorflow/lite/c/c_api.h"): "tflite/c/c_api.h",
    ("details", "tflite/c/c_api.h"): "tensorflow/lite/core/c/c_api.h",
}


def run(*words: str | Path, **env: str) -> str:
    done = subprocess.run([*map(str, words)], env=os.environ | env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{words}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    run(sys.executable, ROOT / "tests/conformance/models.py", folder, PYTHONPATH=str(ROOT / "python/src"))
    return folder


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installed library."""
    folder = tmp_path_factory.mktemp("installed")
    run(Path(sys.executable).with_name("cmake"), "--install", NATIVE, "--prefix", folder)
    return folder


def flags(prefix: Path, *what: str) -> list[str]:
    (description,) = prefix.glob("lib*/pkgconfig")
    return run("pkg-config", *what, "atoll", PKG_CONFIG_PATH=str(description)).split()


def linked(prefix: Path, kind: str) -> list[str]:
    """How a program asks for the library: by pkg-config, or the archive by name."""
    if kind == "shared":
        return flags(prefix, "--libs")
    (archive,) = prefix.glob("lib*/libatoll.a")
    private = [word for word in flags(prefix, "--static", "--libs") if word in ("-lm", "-lpthread", "-ldl")]
    return [str(archive), *private]


def compiled(source: Path, prefix: Path, target: Path, language: str, libraries: list[str]) -> Path:
    warnings = ("-Wall", "-Wextra", "-Werror", "-Wno-missing-field-initializers")
    words = (*COMPILERS[language], *warnings, *flags(prefix, "--cflags"), source, "-x", "none", "-o", target)
    run(*words, *libraries)
    return target


@pytest.mark.parametrize("language", COMPILERS)
@pytest.mark.parametrize("kind", ["shared", "static"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_says_what_it_says_with_the_genuine_library(
    prefix: Path, models: Path, tmp_path: Path, name: str, kind: str, language: str
) -> None:
    source, model = OFFICIAL / f"{name}.c", models / f"{PROGRAMS[name]}.tflite"
    ours = compiled(source, prefix, tmp_path / "ours", language, linked(prefix, kind))
    genuine = ["-L" + str(GENUINE), "-ltensorflowlite_c"]
    theirs = compiled(source, prefix, tmp_path / "theirs", language, genuine)
    said = run(ours, model, LD_LIBRARY_PATH=str(next(prefix.glob("lib*/libatoll.so")).parent))
    assert said == run(theirs, model, LD_LIBRARY_PATH=str(GENUINE))
    assert said


@pytest.mark.parametrize(("name", "path"), DIFFERENT)
def test_other_include_paths_are_the_same_headers(
    prefix: Path, models: Path, tmp_path: Path, name: str, path: str
) -> None:
    text = (OFFICIAL / f"{name}.c").read_text()
    assert path in text
    (tmp_path / "program.c").write_text(text.replace(path, DIFFERENT[name, path]))
    program = compiled(tmp_path / "program.c", prefix, tmp_path / "program", "c", linked(prefix, "static"))
    assert run(program, models / f"{PROGRAMS[name]}.tflite")


def planned_functions() -> Iterator[str]:
    """The functions that the specification knows and the library does not have yet; each says why."""
    for path in sorted((ROOT / "spec/c").glob("*.yaml")):
        for group in yaml.safe_load(path.read_text()).get("declarations", {}).values():
            items = group.get("items", {}).items()
            yield from (name for name, item in items if item.get("kind") == "function" and item.get("planned"))


def test_every_recorded_function_is_there_or_planned() -> None:
    lines = (OFFICIAL / "functions.tsv").read_text().splitlines()
    record = {line.split("\t")[0] for line in lines if not line.startswith("#")}
    exported = {line.split()[-1].split("@")[0] for line in run("nm", "-D", "--defined-only", LIBRARY).splitlines()}
    planned = set(planned_functions())
    assert len(record) > 300
    assert record - exported == planned & record
    assert planned & exported == set()
