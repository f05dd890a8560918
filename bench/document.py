# SPDX-License-Identifier: Apache-2.0
"""Writes docs/performance.md from a record: `document.py bench.json docs/performance.md`. Must not measure."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from report import OURS, Row, geometric_mean, groups, rows_of

HEAD = """# Performance

Measured by `./dev bench --docs`, which writes this page: Atoll and LiteRT {opponent_version} (with XNNPACK) in turns
in one run, the same inputs, medians. A ratio is LiteRT's time over ours: above 1 Atoll is faster. What is measured how:
[bench/README.md](../bench/README.md).

| | |
|---|---|
| commit | {commit} |
| date | {date} |
| machine | {machine} |
| library, stripped, all operators | {library_kb:.0f} KB |
"""


def table(header: str, rows: Iterable[str]) -> str:
    columns = header.count("|") - 1
    return "\n".join([header, "|" + "---|" * columns, *rows]) + "\n"


def peaks(recorded: dict[str, Any]) -> str:
    rows = [
        f"| {threads} | {peak['gflops']:.0f} | {peak['l2_gbps']:.0f} | {peak['memory_gbps']:.0f} |"
        for threads, peak in recorded["peaks"].items()
    ]
    return table("| threads | multiply-adds, GFLOP/s | second-level cache, GB/s | memory, GB/s |", rows)


def summary(rows: list[Row]) -> str:
    lines = []
    for (kind, threads), group in groups(rows).items():
        worst = min(group, key=lambda row: row.ratio)
        mean = geometric_mean(row.ratio for row in group)
        lines.append(f"| {kind} | {threads} | {len(group)} | {mean:.2f} | {worst.ratio:.2f} ({worst.model}) |")
    return table("| kind | threads | models | geometric mean | slowest model |", lines)


def speed(row: Row) -> str:
    ours, other = row.runtimes[OURS], row.runtimes[row.opponent]
    gflops = row.operations / ours["ms"] * 1e-6
    return f"{ours['ms']:.3f} | {other['ms']:.3f} | **{row.ratio:.2f}** | {ours['spread']:.0%} | {gflops:.1f} |"


def models(rows: list[Row], kind: str) -> str:
    chosen = sorted((row for row in rows if row.kind == kind), key=lambda row: (row.model, row.threads))
    lines = [f"| {row.model} | {row.threads} | {speed(row)}" for row in chosen]
    return table("| model | threads | Atoll ms | LiteRT ms | ratio | spread | GFLOP/s |", lines)


def memory(rows: list[Row]) -> str:
    def figures(of: dict[str, float]) -> str:
        ready = of["load_ms"] + of["prepare_ms"]
        return f"{ready:.2f} | {of['first_ms']:.2f} | {of['dirty_kib'] / 1024:.1f} | {of['peak_kib'] / 1024:.1f}"

    single = sorted((row for row in rows if row.threads == min(r.threads for r in rows)), key=lambda row: row.model)
    lines = [
        f"| {row.model} | {figures(row.runtimes[OURS])} | {figures(row.runtimes[row.opponent])} |" for row in single
    ]
    names = ("load and prepare ms", "first run ms", "dirty MiB", "peak MiB")
    header = " | ".join(f"{who}: {name}" for who in ("Atoll", "LiteRT") for name in names)
    return table(f"| model | {header} |", lines)


def page(recorded: dict[str, Any]) -> str:
    rows = rows_of(recorded)
    facts = {key: recorded[key] for key in ("commit", "date", "machine")}
    parts = [HEAD.format(**facts, opponent_version="2.3.0", library_kb=recorded["library_bytes"] / 1000)]
    parts += ["## Summary\n", summary(rows), "What the machine allows:\n", peaks(recorded)]
    for kind in sorted({row.kind for row in rows}):
        parts += [f"## Models: {kind}\n", models(rows, kind)]
    parts += ["## Load and memory, 1 thread, fresh process\n", memory(rows)]
    if recorded["refused"]:
        parts += [
            "## Not compared\n",
            *(f"- {what}: {why.splitlines()[0]}\n" for what, why in recorded["refused"].items()),
        ]
    return "\n".join(parts)


def main() -> None:
    recorded = json.loads(Path(sys.argv[1]).read_text())
    if any(name == "baseline" for row in recorded["rows"] for name in row["runtimes"]):
        raise SystemExit("the page compares with LiteRT: leave out --baseline")
    Path(sys.argv[2]).write_text(page(recorded))
    print(f"written: {sys.argv[2]}")


if __name__ == "__main__":
    main()
