# SPDX-License-Identifier: Apache-2.0
"""The specification drives the SDKs: what a copy of it adds is in every language, documented, and compiles."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from atoll_generator import backend, ir, load, names, output

ROOT = Path(__file__).parents[2]
BACKENDS = backend.names()

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
VALUE = """
      zebra: {c: kTfLiteZebra, value: 90, doc: Black and white by turns.}
"""
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
TEXTS = (
    "Counts the zebras that the last run saw.",
    "Black and white by turns.",
    "Told about each zebra",
    "Who hears of",
)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> ir.Api:
    folder = tmp_path_factory.mktemp("scratch") / "spec"
    shutil.copytree(ROOT / "spec", folder)
    insert(folder / "objects/interpreter.yaml", "    members:\n", METHOD)
    insert(folder / "values.yaml", "    values:\n", VALUE)
    insert(folder / "callbacks.yaml", "callbacks:\n", CALLBACK)
    insert(folder / "objects/options.yaml", "    members:\n", OPTION)
    return load.load(folder / "atoll.yaml")


def insert(path: Path, after: str, text: str) -> None:
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace(after, after + text.strip("\n") + "\n", 1), encoding="utf-8")


def generated(name: str, api: ir.Api) -> Mapping[str, str]:
    (each,) = backend.find([name])
    return each.generate(api)


@pytest.mark.parametrize("name", BACKENDS)
def test_additions_are_there_and_documented(scratch: ir.Api, name: str) -> None:
    text = "".join(generated(name, scratch).values())
    words = " ".join(line.strip(" \t*/#") for line in text.splitlines())
    for doc in TEXTS:
        assert " ".join(doc.split()) in " ".join(words.split()), f"{name}: not documented: {doc}"
    for item in ("count_zebras", "zebra_callback"):
        spellings = {item, names.camel(item), names.pascal(item)}
        assert any(s in text for s in spellings), f"{name}: no {item}"
    assert any(s in text for s in ("zebra", "ZEBRA", "Zebra"))


@pytest.mark.parametrize("name", BACKENDS)
def test_additions_are_not_there_without_them(atoll: ir.Api, name: str) -> None:
    assert "ebra" not in "".join(generated(name, atoll).values())


def write(folder: Path, api: ir.Api, *languages: str) -> None:
    for name in languages:
        output.write(folder, generated(name, api), [])


def test_additions_compile_in_c(scratch: ir.Api, tmp_path: Path) -> None:
    write(tmp_path, scratch, "c")
    source = tmp_path / "use.c"
    source.write_text(
        '#include "tensorflow/lite/c/c_api.h"\n'
        "static void hear(void* data, const char* name) { (void)data; (void)name; }\n"
        "int use(TfLiteInterpreter* i, TfLiteInterpreterOptions* o) {\n"
        "  TfLiteInterpreterOptionsSetZebraCallback(o, hear, 0);\n"
        "  return TfLiteInterpreterCountZebras(i, 3) == kTfLiteOk ? kTfLiteZebra : 0;\n}\n"
    )
    include = f"-I{tmp_path / 'runtime/include'}"
    subprocess.run(["gcc", "-std=c11", "-Wall", "-Werror", include, "-fsyntax-only", str(source)], check=True)


def test_additions_compile_in_python(scratch: ir.Api) -> None:
    for path, text in generated("python", scratch).items():
        if path.endswith((".py", ".pyi")):
            compile(text, path, "exec")


def test_additions_compile_in_java(scratch: ir.Api, tmp_path: Path) -> None:
    write(tmp_path, scratch, "java")
    sources = [*(tmp_path / "java").rglob("*.java"), *(ROOT / "java/src/main/java").rglob("*.java")]
    command = ["javac", "-proc:none", "-nowarn", "-d", str(tmp_path / "out"), *map(str, sources)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_additions_compile_in_swift(scratch: ir.Api, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "swift/Sources", tmp_path / "swift/Sources")
    write(tmp_path, scratch, "c", "swift")
    sources = list((tmp_path / "swift/Sources/Atoll").rglob("*.swift"))
    modules = ["-I", str(tmp_path / "swift/Sources/CAtoll/include"), "-Xcc", f"-I{tmp_path / 'runtime/include'}"]
    command = ["swiftc", "-typecheck", "-module-name", "Atoll", *modules, *map(str, sources)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_additions_compile_in_cpp(scratch: ir.Api, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "cpp/include", tmp_path / "cpp/include")
    write(tmp_path, scratch, "c", "cpp")
    source = tmp_path / "use.cpp"
    source.write_text('#include "atoll/atoll.hpp"\n')
    include = [f"-I{tmp_path / 'runtime/include'}", f"-I{tmp_path / 'cpp/include'}"]
    done = subprocess.run(
        ["g++", "-std=c++17", *include, "-fsyntax-only", str(source)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_additions_compile_in_objc(scratch: ir.Api, tmp_path: Path) -> None:
    for folder in ("objc", "runtime/include", "tests/conformance/c"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    write(tmp_path, scratch, "c", "objc")
    command = ["make", "-C", str(tmp_path / "objc"), "all", f"BUILD={tmp_path / 'build'}", "EXTRA=-O0"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
