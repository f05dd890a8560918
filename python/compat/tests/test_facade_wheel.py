# SPDX-License-Identifier: Apache-2.0
"""A stranger exchanges one line of their requirements and runs their program."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tools.paths import LIBRARY, ROOT

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheels")
    words = ("--library", LIBRARY, "--work", folder / "work", "--to", folder)
    subprocess.run([sys.executable, ROOT / "python/packaging.py", *words], check=True, capture_output=True)
    return folder


def test_the_wheel_is_the_facade_alone(wheels: Path) -> None:
    (wheel,) = wheels.glob("atoll_tflite-*-py3-none-any.whl")
    names = zipfile.ZipFile(wheel).namelist()
    packages = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert packages == {"ai_edge_litert", "atoll_tflite", "tflite_runtime"}
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_a_stranger_exchanges_the_requirement(wheels: Path, models: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env/bin/python"
    install = [python, "-m", "pip", "install", "--quiet", "--find-links", wheels, "atoll-tflite"]
    subprocess.run(install, check=True)
    env = {name: value for name, value in os.environ.items() if name not in ("ATOLL_LIBRARY", "PYTHONPATH")}
    for program, model in (("loop", "add_dynamic_batch_f32"), ("signatures", "two_signatures_f32")):
        command = [python, HERE / f"programs/{program}.py", models / f"{model}.tflite"]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path, env=env)
        assert "[3, 4]" in done.stdout or "AUTO" in done.stdout
