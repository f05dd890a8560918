# SPDX-License-Identifier: Apache-2.0
"""Builds the fuzz targets, replays what is known and runs each for a while. Must not know what a target does.

    python -m tools.fuzzing [--seconds N] [--target NAME ...] [--own]

Ends with `N passed, N failed`: one test a target and stage. What a run found lies in build/fuzz/found/TARGET, how it
went in build/fuzz/report.json. tests/fuzz/README.md says how a finding becomes a test.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from dataclasses import asdict, dataclass

from tools.building import tool
from tools.paths import BUILD, ROOT, shared_models
from tools.run import run

SOURCE = ROOT / "tests/fuzz"
FOLDER = BUILD / "fuzz"
TARGETS = ("load", "run", "sequence", "strings", "options")
INPUT_BYTES_MAX = 40_000
BLOCK_MEGABYTES_MAX = 64  # a larger block is refused, and the runtime has to live with it
OPTIONS = (
    f"-max_len={INPUT_BYTES_MAX}",
    "-timeout=20",
    "-rss_limit_mb=3000",
    "-print_final_stats=1",
    "-use_value_profile=1",
)
ENVIRONMENT = {
    "ASAN_OPTIONS": f"allocator_may_return_null=1:max_allocation_size_mb={BLOCK_MEGABYTES_MAX}",
    "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1",
}
EXECUTIONS = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
COVERAGE = re.compile(r"cov: (\d+)")


@dataclass(frozen=True)
class Outcome:
    """How one target did. `coverage` counts the edges that were reached; `problem` is empty when all is well."""

    target: str
    stage: str
    executions: int
    coverage: int
    seconds: float
    problem: str


def build() -> None:
    ninja = ("-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={tool('ninja')}")
    run([tool("cmake"), "-S", SOURCE, "-B", FOLDER, *ninja, "-DCMAKE_C_COMPILER=clang-19"])
    run([tool("cmake"), "--build", FOLDER, "--parallel", "2"])


def write_seeds(real: bool) -> None:
    """What every run starts from; `real` adds the small ones of the real models."""
    shared = shared_models()
    folders = [BUILD / "models", *([shared / "models", shared / "must_fail"] if shared else [])]
    run([sys.executable, SOURCE / "seeds.py", FOLDER / "seeds", *(folders if real else [])])


def replay(target: str) -> Outcome:
    """Every seed once, and nothing new."""
    return _start(target, "replay", 0, [str(FOLDER / "seeds" / target), "-runs=0"])


def explore(target: str, seconds: int) -> Outcome:
    """New inputs for `seconds`; they join the corpus of this checkout."""
    corpus = FOLDER / "corpus" / target
    corpus.mkdir(parents=True, exist_ok=True)
    words = [str(corpus), str(FOLDER / "seeds" / target), f"-max_total_time={seconds}"]
    return _start(target, "explore", seconds, words)


def _start(target: str, stage: str, seconds: int, words: list[str]) -> Outcome:
    found = FOLDER / "found" / target
    found.mkdir(parents=True, exist_ok=True)
    log = FOLDER / f"{target}-{stage}.log"
    command = [str(FOLDER / f"fuzz_{target}"), *words, *OPTIONS, f"-artifact_prefix={found}/"]
    with log.open("w") as output:
        code = subprocess.run(
            command,
            env={**os.environ, **ENVIRONMENT},
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
            cwd=FOLDER,
        ).returncode
    text = log.read_text(errors="replace")
    problem = f"ended with {code}: {_summary(text)} (see {log.relative_to(ROOT)})" if code else ""
    return Outcome(target, stage, _last(EXECUTIONS, text), _last(COVERAGE, text), seconds, problem)


def _last(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.findall(text)
    return int(found[-1]) if found else 0


def _summary(text: str) -> str:
    lines = [line for line in text.splitlines() if line.startswith("SUMMARY") or "runtime error" in line]
    return lines[0].strip() if lines else "no summary"


def show(outcome: Outcome) -> None:
    verdict = outcome.problem or "ok"
    counts = f"{outcome.executions:>9} executions, {outcome.coverage:>6} edges"
    print(f"{outcome.target:10} {outcome.stage:8} {counts}: {verdict}", flush=True)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="./dev fuzz", description="Fuzz the runtime under ASan and UBSan.")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--target", nargs="+", choices=TARGETS, default=TARGETS)
    parser.add_argument("--own", action="store_true", help="start from our own seeds only, without real models")
    options = parser.parse_args(words)
    build()
    write_seeds(real=not options.own)
    outcomes = []
    for target in options.target:
        for outcome in (replay(target), *([explore(target, options.seconds)] if options.seconds else ())):
            show(outcome)
            outcomes.append(outcome)
    (FOLDER / "report.json").write_text(json.dumps([asdict(outcome) for outcome in outcomes], indent=1) + "\n")
    failed = sum(1 for outcome in outcomes if outcome.problem)
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
