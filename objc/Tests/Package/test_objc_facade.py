# SPDX-License-Identifier: Apache-2.0
"""The facade as a user gets it: installed, a program for the official package unchanged on it; and its interface
against the recorded official one (surface.tsv: class or enum, kind, selector or value)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from test_objc_package import BUILD, LIBRARY, ROOT, succeed

FACADE = ROOT / "objc/compat"
MODELS = ROOT / "build/test-models"
RECORD = [line.split("\t") for line in (FACADE / "surface.tsv").read_text(encoding="utf-8").splitlines()]

CHECKS = """\
#include <stdio.h>
#import "TFLTensorFlowLite.h"

{values}

int main(void) {{
  NSAutoreleasePool *pool = [[NSAutoreleasePool alloc] init];
  int missing = 0;
{methods}
{constants}
  [pool release];
  return missing;
}}
"""
METHOD = """\
  if (![{owner} instancesRespondToSelector:@selector({what})]) missing++, puts("{owner} {what}");
"""
CONSTANT = '  if (![{owner} isEqual:@"{what}"]) missing++, puts("{owner}");\n'
VALUE = '_Static_assert({owner}{name} == {number}, "{owner}{name}");\n'


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("objc-facade")
    succeed("make", "-s", "-C", "objc", "install", f"PREFIX={folder}", f"BUILD={BUILD}")
    return folder


def flags(*, link: bool) -> list[str]:
    words = subprocess.run(
        ["gnustep-config", "--base-libs" if link else "--objc-flags"], capture_output=True, text=True, check=True
    )
    return words.stdout.split()


def compiled(source: Path, prefix: Path, program: Path, compiler: str, *extra: str) -> Path:
    include = [f"-I{prefix}/include/{name}" for name in ("atoll-tflite-objc", "atoll-objc")]
    libraries = ["-latoll_tflite_objc", "-latoll_objc", "-ldl", "-lm"]
    words = [compiler, *flags(link=False), *extra, "-std=gnu11", *include, str(source), "-o", str(program)]
    succeed(*words, f"-L{prefix}/lib", *libraries, *flags(link=True))
    return program


def test_a_program_for_the_official_package_runs(prefix: Path, tmp_path: Path) -> None:
    headers = sorted(Path("/usr/lib/gcc").glob("*/*/include/objc/objc.h"))[-1].parents[1]
    clang = ("-fobjc-runtime=gcc", "-isystem", str(headers), "-Wno-unused-command-line-argument")
    program = compiled(FACADE / "Samples/classify.m", prefix, tmp_path / "classify", "clang-19", *clang)
    models = (MODELS / "add_1x4_f32.tflite", MODELS / "two_signatures_f32.tflite")
    assert succeed(program, *models, ATOLL_LIBRARY=str(LIBRARY)).splitlines() == [
        "1 2 3 4",
        "org.tensorflow.lite.interpreter 0 Invalid tensor index (7) exceeds max (0).",
        "plus: 4 -3",
        "twice: 6 -8",
    ]


def test_every_recorded_member_is_there(prefix: Path, tmp_path: Path) -> None:
    parts = {"method": METHOD, "constant": CONSTANT}
    text = {
        kind: "".join(form.format(owner=owner, what=what) for owner, k, what in RECORD if k == kind)
        for kind, form in parts.items()
    }
    pairs = [(owner, *what.split(" = ")) for owner, kind, what in RECORD if kind == "value"]
    values = "".join(VALUE.format(owner=owner, name=name, number=number) for owner, name, number in pairs)
    source = tmp_path / "surface.m"
    source.write_text(CHECKS.format(values=values, methods=text["method"], constants=text["constant"]))
    assert succeed(compiled(source, prefix, tmp_path / "surface", "gcc")) == ""
    assert len(RECORD) > 70


def test_the_facade_is_an_archive_of_its_own(prefix: Path) -> None:
    names = succeed("nm", "--defined-only", "--extern-only", prefix / "lib/libatoll_tflite_objc.a")
    assert "__objc_class_name_TFLInterpreter" in names
    assert "__objc_class_name_ATLInterpreter" not in names
    assert not list((prefix / "include/atoll-tflite-objc").glob("*Inside*"))


def test_the_sources_are_formatted() -> None:
    files = sorted(FACADE.rglob("*.[mh]"))
    succeed(
        Path(sys.executable).parent / "clang-format", "--dry-run", "--Werror", "--style=file:objc/.clang-format", *files
    )
