# SPDX-License-Identifier: Apache-2.0
"""A method, an enum value and a callback added to a copy of the specification are there in Swift, and compile."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from atoll_generator import backend, load, output

ROOT = Path(__file__).resolve().parents[3]
METHOD = """
      count_zebras:
        kind: method
        c: TfLiteInterpreterCountZebras
        fails: status
        invalidates: [Tensor.data]
        params:
          stripes: {type: int32, minimum: 0, doc: Fewest stripes of a zebra that counts.}
        doc: Counts the zebras that the last run saw.
"""
VALUE = "      zebra: {c: kTfLiteZebra, value: 90, doc: Black and white by turns.}\n"
CALLBACK = """
  ZebraCallback:
    header: tensorflow/lite/c/c_api.h
    context: zebra_data
    lifetime: receiver
    any_thread: false
    thrown: It is swallowed.
    doc: Told about each zebra that walks by.
    params:
      name: {type: text, doc: What the zebra is called.}
"""
OPTION = """
      zebra_callback:
        kind: option
        c: TfLiteInterpreterOptionsSetZebraCallback
        params:
          callback: {type: "ZebraCallback?", default: null, ownership: retain, doc: Whom to tell.}
        doc: Who hears of zebras.
"""
USE = """
func use(_ interpreter: Interpreter, _ options: InterpreterOptions) throws {
    try options.setZebraCallback { name in print(name) }
    try interpreter.countZebras(3)
    print(TensorType.zebra)
}
"""


def insert(path: Path, after: str, text: str) -> None:
    before = path.read_text()
    assert after in before
    path.write_text(before.replace(after, after + text.lstrip("\n"), 1))


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """The Swift sources of the changed specification beside the hand-written ones."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    insert(tmp_path / "spec/objects/interpreter.yaml", "    members:\n", METHOD)
    insert(tmp_path / "spec/values.yaml", "    values:\n", VALUE)
    insert(tmp_path / "spec/callbacks.yaml", "callbacks:\n", CALLBACK)
    insert(tmp_path / "spec/objects/options.yaml", "    members:\n", OPTION)
    shutil.copytree(ROOT / "swift/Sources", tmp_path / "swift/Sources")
    (swift,) = backend.find(["swift"])
    output.write(tmp_path, swift.generate(load.load(tmp_path / "spec/atoll.yaml")), [])
    return tmp_path / "swift/Sources"


def test_additions_are_documented_and_compile(sources: Path) -> None:
    (sources / "Atoll/Use.swift").write_text(USE)
    assert "/// Counts the zebras that the last run saw." in (sources / "Atoll/Generated/Interpreter.swift").read_text()
    files = sorted(map(str, (sources / "Atoll").rglob("*.swift")))
    command = ("swiftc", "-typecheck", "-swift-version", "6", "-I", str(sources / "CAtoll/include"), *files)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
