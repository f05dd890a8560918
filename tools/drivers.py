# SPDX-License-Identifier: Apache-2.0
"""The conformance driver of each language: how it is built and run. Must not know any case.

A driver runs every generated case and writes {results}/LANGUAGE.jsonl. Commands run from the root of the checkout, with
{python}, {bin} (for what is built), {native} (the library's folder), {library}, {files} (what cases read) and
{results} filled in; CONFORMANCE_FILES, CONFORMANCE_RESULTS and ATOLL_LIBRARY say the last three to the driver as well.
"""

from __future__ import annotations

from dataclasses import dataclass

Command = tuple[str, ...]


@dataclass(frozen=True)
class Driver:
    """`language` is the word of --without and the name of the result file."""

    language: str
    build: tuple[Command, ...]
    run: Command


C_SOURCES = ("tests/conformance/c/support.c", "tests/conformance/c/sha256.c", "tests/conformance/generated/c/cases.c")
C_OPTIONS = ("-std=c11", "-O1", "-Iruntime/include", "-Itests/conformance/c")
LINK = ("-L{native}", "-Wl,-rpath,{native}", "-latoll", "-lm")

CPP_SOURCES = tuple(f"cpp/tests/conformance/{name}.cpp" for name in ("generated/cases", "case", "main", "sha256"))
CPP_OPTIONS = ("-std=c++17", "-Icpp/include", "-isystem", "runtime/include", "-Icpp/tests/conformance")

DRIVERS = (
    Driver(
        "c",
        (("cc", *C_OPTIONS, *C_SOURCES, *LINK, "-o", "{bin}/conformance_c"),),
        ("{bin}/conformance_c",),
    ),
    Driver(
        "cpp",
        (("c++", *CPP_OPTIONS, *CPP_SOURCES, "-ldl", "-pthread", "-o", "{bin}/conformance_cpp"),),
        ("{bin}/conformance_cpp",),
    ),
    Driver(
        "python", (), ("env", "PYTHONPATH=python/src", "{python}", "-m", "pytest", "-q", "python/tests/conformance")
    ),
    Driver("java", (), ("{python}", "java/build.py", "conformance", "--out", "{bin}/java")),
    Driver(
        "swift",
        (),
        (
            *("env", "ATOLL_SWIFT_LOADS_LIBRARY=1", "swift", "test", "--scratch-path", "build/swift"),
            *("--disable-swift-testing", "--filter", "AtollConformanceTests"),
        ),
    ),
    Driver("objc", (("make", "-s", "-C", "objc", "tests"),), ("build/objc/gcc/run-tests", "conformance")),
)
