# SPDX-License-Identifier: Apache-2.0
"""Our library in place of the genuine one: the same binary runs on both, and both live in one process."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from tools.models import UNPACKED
from tools.paths import LIBRARY, ROOT

GENUINE = UNPACKED / "genuine/libtensorflowlite_c.so"
MODEL = UNPACKED / "face_detection_short_range.tflite"
SOURCES = Path(__file__).parent


def run(*command: str | Path, **env: str) -> str:
    done = subprocess.run([*map(str, command)], env={**os.environ, **env}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def compile_c(name: str, target: Path, *options: str | Path) -> Path:
    run("cc", "-std=c11", f"-I{ROOT}/runtime/include", SOURCES / name, "-o", target, *options)
    return target


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An application linked against the genuine library, which is never told of ours."""
    folder = tmp_path_factory.mktemp("program")
    return compile_c("program.c", folder / "program", f"-L{GENUINE.parent}", "-ltensorflowlite_c", "-lm")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "input.bin"
    np.random.default_rng(7).uniform(-1, 1, 128 * 128 * 3).astype("<f4").tofile(path)
    return path


def test_a_binary_linked_against_the_genuine_library_runs_on_ours(program: Path, picture: Path, tmp_path: Path) -> None:
    ours = tmp_path / "ours"
    ours.mkdir()
    shutil.copyfile(LIBRARY, ours / GENUINE.name)
    outputs = {}
    for name, folder in {"genuine": GENUINE.parent, "ours": ours}.items():
        output = tmp_path / f"{name}.bin"
        version = run(program, MODEL, picture, output, LD_LIBRARY_PATH=str(folder)).strip()
        outputs[version] = np.fromfile(output, "<f4")
    assert outputs.keys() == {"2.17.1", "2.21.0"}
    genuine, answer = outputs["2.17.1"], outputs["2.21.0"]
    assert np.abs(genuine - answer).max() <= 1e-4 * np.ptp(genuine)


@pytest.mark.parametrize("scope", ["local", "global"])
@pytest.mark.parametrize("order", ["ours first", "ours last"])
def test_both_libraries_work_in_one_process(order: str, scope: str, tmp_path: Path) -> None:
    """Ours binds its own calls to itself. The genuine library does not: with ours first in the global scope it calls
    some of our functions on its own tensors, which those have to bear.
    """
    both = compile_c("two_libraries.c", tmp_path / "both", "-ldl")
    libraries = [LIBRARY, GENUINE] if order == "ours first" else [GENUINE, LIBRARY]
    lines = [line.split() for line in run(both, *libraries, MODEL, scope).splitlines()]
    assert [line[1] for line in lines] == (["2.21.0", "2.17.1"] if order == "ours first" else ["2.17.1", "2.21.0"])
    assert float(lines[0][2]) == pytest.approx(float(lines[1][2]), rel=1e-3)


def test_our_library_is_also_installed_under_the_genuine_name() -> None:
    link = LIBRARY.with_name("libtensorflowlite_c.so")
    assert link.resolve() == LIBRARY.resolve()


def test_the_standard_functions_carry_the_genuine_version() -> None:
    symbols = run("nm", "-D", "--defined-only", LIBRARY)
    standard = [line.split()[-1] for line in symbols.splitlines() if " TfLite" in line]
    assert standard
    assert all(name.endswith("@@VERS_1.0") for name in standard)
