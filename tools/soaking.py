# SPDX-License-Identifier: Apache-2.0
"""Runs the soak program of every language for a while and watches its memory. Must not know what a round does.

python -m tools.soaking [--seconds N] [--without LANGUAGE]
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tools.command_line import BadArguments, expect_no_more, take_without
from tools.paths import BUILD, LIBRARY, NATIVE, ROOT
from tools.run import ProgramFailed, run

FOLDER = BUILD / "soak"
SECONDS = 3600
SAMPLES = 240
GROWTH_BYTES, GROWTH_SHARE = 8 << 20, 0.1
WARM_SECONDS = 300  # a shorter run is mostly warm-up: its results count, its memory does not
MODELS = (
    "face_detection_short_range",
    "face_landmark",
    "hand_recrop",
    "iris_landmark",
    "nmp",
    "selfie_segmentation",
    "sine_float",
)
PAGE = os.sysconf("SC_PAGE_SIZE")

Command = tuple[str, ...]


@dataclass(frozen=True)
class Program:
    """`run` is followed by LIBRARY SECONDS MODEL...; {python}, {bin} and {native} are filled in."""

    language: str
    build: tuple[Command, ...]
    run: Command


PROGRAMS = (
    Program(
        "c",
        (
            (
                *("cc", "-std=gnu11", "-O1", "-Iruntime/include", "tests/soak/soak.c"),
                *("-L{native}", "-Wl,-rpath,{native}", "-latoll", "-o", "{bin}/soak_c"),
            ),
        ),
        ("{bin}/soak_c",),
    ),
    Program(
        "cpp",
        (
            (
                *("c++", "-std=c++17", "-O1", "-Icpp/include", "-isystem", "runtime/include", "tests/soak/soak.cpp"),
                *("-ldl", "-o", "{bin}/soak_cpp"),
            ),
        ),
        ("{bin}/soak_cpp",),
    ),
    Program(
        "java",
        (
            ("{python}", "java/build.py", "compile", "--out", "{bin}/java"),
            ("javac", "-cp", "{bin}/java/classes", "-d", "{bin}/java/soak", "tests/soak/Soak.java"),
        ),
        (
            *("java", "-Xmx256m", "-Datoll.jni={bin}/java/libatoll_jni.so"),
            *("-cp", "{bin}/java/classes:{bin}/java/soak", "Soak"),
        ),
    ),
    Program("python", (), ("env", "PYTHONPATH=python/src", "{python}", "tests/soak/soak.py")),
    Program(
        "swift",
        (
            (
                *("env", "ATOLL_SWIFT_LOADS_LIBRARY=1", "swift", "build", "-c", "release", "--product", "soak"),
                *("--scratch-path", "build/swift"),
            ),
        ),
        ("build/swift/release/soak",),
    ),
    Program("objc", (("make", "-s", "-C", "objc", "soak"),), ("build/objc/gcc/soak",)),
)


@dataclass
class Soak:
    """A program that runs: its resident memory over time, in bytes, and how it ended."""

    language: str
    process: subprocess.Popen[str]
    seconds: int
    memory: list[int] = field(default_factory=list)
    rounds: int = 0
    problem: str = ""

    def sample(self) -> None:
        statm = Path(f"/proc/{self.process.pid}/statm")
        if self.process.poll() is None and statm.exists():
            self.memory.append(int(statm.read_text().split()[1]) * PAGE)

    def finish(self) -> None:
        output = self.process.communicate()[0]
        if self.process.returncode:
            self.problem = f"ended with {self.process.returncode} (see {log_of(self.language).relative_to(ROOT)})"
            return
        self.rounds = int(output.split()[-1])
        before, after = self.quarter(1), self.quarter(3)
        if self.rounds < 2:
            self.problem = f"{self.rounds} rounds are too few to say anything"
        elif self.seconds >= WARM_SECONDS and after > before * (1 + GROWTH_SHARE) + GROWTH_BYTES:
            self.problem = f"memory grew from {before >> 10} to {after >> 10} KiB"

    def quarter(self, number: int) -> int:
        size = max(1, len(self.memory) // 4)
        return int(statistics.median(self.memory[number * size : (number + 1) * size] or [0]))


def log_of(language: str) -> Path:
    return FOLDER / f"{language}.log"


def fill(command: Command) -> list[str]:
    return [word.format(python=sys.executable, bin=FOLDER, native=NATIVE) for word in command]


def start(program: Program, seconds: int) -> Soak:
    models = [str(BUILD / "models" / f"{name}.tflite") for name in MODELS]
    command = [*fill(program.run), str(LIBRARY), str(seconds), *models]
    with log_of(program.language).open("w") as log:
        process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True
        )
    return Soak(program.language, process, seconds)


def soak(left_out: Sequence[str], seconds: int) -> list[Soak]:
    FOLDER.mkdir(parents=True, exist_ok=True)
    programs = [program for program in PROGRAMS if program.language not in left_out]
    for program in programs:
        for command in program.build:
            run(fill(command))
    runs = [start(program, seconds) for program in programs]
    end = time.monotonic() + seconds
    while any(one.process.poll() is None for one in runs):
        time.sleep(max(0.5, seconds / SAMPLES))
        for one in runs:
            if time.monotonic() < end:
                one.sample()
    for one in runs:
        one.finish()
    return runs


def report(runs: list[Soak], seconds: int) -> bool:
    rows = []
    for one in runs:
        before, after = one.quarter(1) >> 10, one.quarter(3) >> 10
        print(f"{one.language:8} {one.rounds:>7} rounds, {before:>7} -> {after:>7} KiB: {one.problem or 'ok'}")
        row = {key: value for key, value in vars(one).items() if key in ("language", "rounds", "problem")}
        rows.append(row | {"seconds": seconds, "before_kib": before, "after_kib": after})
    (FOLDER / "report.json").write_text(json.dumps(rows, indent=1) + "\n")
    failed = sum(1 for one in runs if one.problem)
    print(f"{len(runs) - failed} passed, {failed} failed")
    return not failed


def main(words: list[str]) -> int:
    try:
        left_out, rest = take_without(words)
        seconds = SECONDS
        if rest[:1] == ["--seconds"] and len(rest) > 1:
            seconds, rest = int(rest[1]), rest[2:]
        expect_no_more(rest)
        return 0 if report(soak(left_out, seconds), seconds) else 1
    except (BadArguments, ProgramFailed, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
