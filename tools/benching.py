# SPDX-License-Identifier: Apache-2.0
"""Brings together what bench/ needs: the driver, the opponent, the models. Must not measure."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tools import python_packages
from tools.command_line import take_flag
from tools.models import fetch_all
from tools.paths import BENCH_PYTHON, BUILD, LIBRARY, ORACLE_PYTHON, PEERS_PYTHON, shared_models
from tools.run import run

OUT = BUILD / "bench"


def bench(words: Sequence[str]) -> None:
    """Measures, then draws; with --docs, writes docs/performance.md too."""
    write_docs, words = take_flag(words, "--docs")
    python_packages.install_bench()
    python_packages.install_oracle()
    shared = shared_models()
    options: list[str | Path] = ["--pypi", fetch_all()]
    if shared:
        options += ["--shared", shared]
    options += [
        "--driver",
        build("driver"),
        "--peaks",
        build("peaks", "-march=native", "-ffp-contract=fast", "-lpthread"),
    ]
    options += ["--litert-python", ORACLE_PYTHON]
    if "--peers" in words:
        python_packages.install_peers()
        options += ["--peers-python", PEERS_PYTHON]
    if "--library" not in words:
        options += ["--library", LIBRARY]
    run([sys.executable, "bench/bench.py", *options, *words], env={"PYTHONPATH": "python/src"})
    if "--help" not in words:
        out = Path(words[list(words).index("--out") + 1]) if "--out" in words[:-1] else OUT
        run([BENCH_PYTHON, "bench/picture.py", out / "bench.json", out])
        if write_docs:
            page: list[str | Path] = [sys.executable, "bench/document.py", out / "bench.json", "docs/performance.md"]
            run(page, env={"PYTHONPATH": "python/src"})


def build(name: str, *options: str) -> Path:
    """A program of bench/, from the file of its name."""
    OUT.mkdir(parents=True, exist_ok=True)
    common = ["cc", "-std=c11", "-O2", "-Wall", "-Wextra", "-Iruntime/include", f"bench/{name}.c"]
    run([*common, *options, "-ldl", "-o", OUT / name])
    return OUT / name
