# SPDX-License-Identifier: Apache-2.0
"""The program of each language: how it is built and called. Must not know models or photos.

{python}, {bin} (the folder for what is built), {root} and {native} (the folder of the library) are filled in.
"""

from __future__ import annotations

from dataclasses import dataclass

Command = tuple[str, ...]


@dataclass(frozen=True)
class Program:
    """`language` is the word of --without; `run` is followed by LIBRARY MODEL INPUT.bin OUTPUT.bin THREADS."""

    name: str
    language: str
    build: tuple[Command, ...]
    run: Command


PROGRAMS = (
    Program(
        "C",
        "c",
        (
            (
                "cc",
                "-std=gnu11",
                "-O2",
                "-Iruntime/include",
                "examples/c/run_model.c",
                "-ldl",
                "-o",
                "{bin}/run_model_c",
            ),
        ),
        ("{bin}/run_model_c",),
    ),
    Program(
        "C++",
        "cpp",
        (
            (
                *("c++", "-std=c++17", "-O2", "-Icpp/include", "-isystem", "runtime/include"),
                *("examples/cpp/run_model.cpp", "-ldl", "-o", "{bin}/run_model_cpp"),
            ),
        ),
        ("{bin}/run_model_cpp",),
    ),
    Program(
        "Java",
        "java",
        (
            ("{python}", "java/build.py", "compile", "--out", "{bin}/java"),
            ("javac", "-cp", "{bin}/java/classes", "-d", "{bin}/java/example", "examples/java/RunModel.java"),
        ),
        ("java", "-Datoll.jni={bin}/java/libatoll_jni.so", "-cp", "{bin}/java/classes:{bin}/java/example", "RunModel"),
    ),
    Program("Python", "python", (), ("env", "PYTHONPATH=python/src", "{python}", "examples/python/run_model.py")),
    Program(
        "Swift",
        "swift",
        (
            (
                *("env", "ATOLL_SWIFT_LOADS_LIBRARY=1", "swift", "build", "-c", "release", "--product", "run-model"),
                *("--scratch-path", "build/swift"),
            ),
        ),
        ("build/swift/release/run-model",),
    ),
    Program(
        "Objective-C",
        "objc",
        (("make", "-s", "-C", "objc", "example"),),
        ("build/objc/gcc/run_model",),
    ),
)
