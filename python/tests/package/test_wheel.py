# SPDX-License-Identifier: Apache-2.0
"""A stranger installs the wheel into an environment of their own and runs a model from there."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from atoll.build import ModelBuilder, TensorType

ROOT = Path(__file__).parents[3]
PROGRAM = """
import sys, numpy as np, atoll
with atoll.Interpreter(atoll.Model.from_file(sys.argv[1])) as interpreter:
    (y,) = interpreter(np.array([-1, 2], np.float32))
print(atoll.__file__, y.tolist())
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    library = Path(os.environ["ATOLL_LIBRARY"])
    library = library if library.is_absolute() else ROOT / library
    command = [
        sys.executable,
        ROOT / "python/packaging.py",
        "--library",
        library,
        "--work",
        folder / "work",
        "--to",
        folder,
    ]
    subprocess.run(command, check=True, capture_output=True)
    (found,) = folder.glob("atoll-*.whl")
    return found


def test_the_wheel_fits_every_python_3_of_this_platform(wheel: Path) -> None:
    assert "-py3-none-" in wheel.name
    assert not wheel.name.endswith("-any.whl")


def test_the_wheel_carries_library_licence_and_types(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "atoll/_native/libatoll.so" in names
    assert "atoll/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_a_stranger_installs_and_runs_it(wheel: Path, tmp_path: Path) -> None:
    builder = ModelBuilder()
    graph = builder.subgraph("main")
    x = graph.input("x", TensorType.FLOAT32, [2])
    y = graph.tensor("y", TensorType.FLOAT32, [2])
    graph.op("RELU", [x], [y])
    graph.output(y)
    builder.write(tmp_path / "relu.tflite")
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env/bin/python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", wheel], check=True)
    environment = {name: value for name, value in os.environ.items() if name not in ("ATOLL_LIBRARY", "PYTHONPATH")}
    command = [python, "-c", PROGRAM, tmp_path / "relu.tflite"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path, env=environment)
    assert str(tmp_path / "env") in answer.stdout
    assert answer.stdout.endswith("[0.0, 2.0]\n")
