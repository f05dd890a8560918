# SPDX-License-Identifier: Apache-2.0
"""Finds a face, its landmarks and a pose in a photo from every language, and shows that all found the same.

    python demo.py LIBRARY MODELS OUTPUT [--without LANGUAGE]…

Must not know what a model's numbers mean (pipeline.py) or how a language is built (programs.py).
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from drawing import draw
from PIL import Image
from pipeline import Found, find_face, find_pose
from programs import PROGRAMS, Program
from report import Row, identical, page, table

ROOT = Path(__file__).resolve().parents[2]
THREADS = "2"


class Failed(Exception):
    """A program that had to work did not."""


@dataclass
class Caller:
    """Runs models through one language's program, and keeps a row for each."""

    program: Program
    library: Path
    models: Path
    scratch: Path
    rows: list[Row]

    def __call__(self, model: str, values: np.ndarray) -> np.ndarray:
        given, answer = self.scratch / "input.bin", self.scratch / "output.bin"
        given.write_bytes(values.astype("<f4").tobytes())
        command = [*fill(self.program.run, self.scratch), self.library, self.models / model, given, answer, THREADS]
        printed = call([str(word) for word in command])
        output = answer.read_bytes()
        row = Row(self.program.name, model, milliseconds(printed), hashlib.sha256(output).hexdigest())
        print("  ".join(row.cells()), flush=True)
        self.rows.append(row)
        return np.frombuffer(output, "<f4")


def milliseconds(printed: str) -> float:
    words = printed.split()
    if len(words) != 2 or words[0] != "ms":
        raise Failed(f"expected `ms NUMBER`, got {printed!r}")
    return float(words[1])


def call(command: list[str]) -> str:
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise Failed(f"{command[0]} ended with {done.returncode}")
    return done.stdout


def fill(command: tuple[str, ...], scratch: Path) -> list[str]:
    words = {"python": sys.executable, "bin": scratch, "root": ROOT, "native": ROOT / "build/native"}
    return [word.format(**words) for word in command]


def build(program: Program, scratch: Path) -> None:
    if program.build:
        print(f"building the {program.name} program", flush=True)
    for command in program.build:
        call(fill(command, scratch))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("library", "models", "output"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--without", action="append", default=[])
    options = parser.parse_args()
    scratch = options.output / "work"
    scratch.mkdir(parents=True, exist_ok=True)
    photo = Image.open(options.models / "astronaut.png").convert("RGB")
    rows: list[Row] = []
    found: tuple[Found, Found] | None = None
    programs = [program for program in PROGRAMS if program.language not in options.without]
    for program in programs:
        build(program, scratch)
        run = Caller(program, options.library.resolve(), options.models.resolve(), scratch, rows)
        found = find_face(photo, run), find_pose(photo, run)
    assert found is not None
    return show(photo, found, rows, programs, options.output)


def show(photo: Image.Image, found: tuple[Found, Found], rows: list[Row], programs: list[Program], output: Path) -> int:
    picture = output / "found.png"
    draw(photo, *found).save(picture)
    same = identical(rows)
    verdict = "all outputs are identical" if same else "OUTPUTS DIFFER BETWEEN LANGUAGES"
    verdict = f"{', '.join(program.name for program in programs)}: {verdict}"
    (output / "report.html").write_text(page(rows, verdict, picture))
    print(f"\n{table(rows)}\n\n{verdict}\npicture: {shown(picture)}\npage: {shown(output / 'report.html')}")
    return 0 if same else 1


def shown(path: Path) -> Path:
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except Failed as failure:
        print(failure, file=sys.stderr)
        raise SystemExit(1) from None
