# SPDX-License-Identifier: Apache-2.0
"""A method, an enum value and a callback added to a copy of the specification are there in
Objective-C, and compile."""

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
#import "Atoll.h"

@interface Listener : NSObject <ATLZebraCallback>
@end

BOOL use(ATLInterpreter *interpreter, ATLInterpreterOptions *options, Listener *listener, NSError **error);

BOOL use(ATLInterpreter *interpreter, ATLInterpreterOptions *options, Listener *listener, NSError **error) {
  if (![options setZebraCallback:listener error:error]) return NO;
  return [interpreter countZebras:3 error:error] && ATLTensorTypeZebra == 90;
}
"""


def insert(path: Path, after: str, text: str) -> None:
    before = path.read_text()
    assert after in before
    path.write_text(before.replace(after, after + text.lstrip("\n"), 1))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The classes of the changed specification beside its C headers."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    insert(tmp_path / "spec/objects/interpreter.yaml", "    members:\n", METHOD)
    insert(tmp_path / "spec/values.yaml", "    values:\n", VALUE)
    insert(tmp_path / "spec/callbacks.yaml", "callbacks:\n", CALLBACK)
    insert(tmp_path / "spec/objects/options.yaml", "    members:\n", OPTION)
    api = load.load(tmp_path / "spec/atoll.yaml")
    for each in backend.find(["c", "objc"]):
        output.write(tmp_path, each.generate(api), [])
    return tmp_path


def test_additions_are_documented_and_compile(folder: Path) -> None:
    assert "// Counts the zebras that the last run saw." in (folder / "objc/generated/ATLInterpreter.h").read_text()
    (folder / "objc/generated/Use.m").write_text(USE)
    places = (f"GENERATED={folder}/objc/generated", f"HEADERS={folder}/runtime/include", f"BUILD={folder}/build")
    command = ("make", "-s", "-C", "objc", "-j2", "all", *places)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
