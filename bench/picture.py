# SPDX-License-Identifier: Apache-2.0
"""Draws a record of the benchmark: `picture.py bench.json FOLDER`. Needs matplotlib and nothing of the benchmark's."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

FASTER, SLOWER = "#2a7f62", "#b5482a"


def ratios(rows: list[dict[str, Any]], path: Path) -> None:
    """A bar a model and thread count, by kind; the line at 1 is the opponent."""
    rows = sorted(rows, key=lambda row: (row["kind"], row["model"], row["threads"]))
    figure, axes = plt.subplots(figsize=(11, 0.3 * len(rows) + 1.2))
    values = [row["ratio"] for row in rows]
    labels = [f"{row['kind']}: {row['model']}  ({row['threads']} thr.)" for row in rows]
    bars = axes.barh(labels, values, color=[FASTER if value >= 1 else SLOWER for value in values])
    axes.bar_label(bars, [f"{value:.2f}" for value in values], padding=3, fontsize=8)
    axes.axvline(1, color="black", linewidth=0.8)
    axes.invert_yaxis()
    axes.set_xlabel("opponent's time / Atoll's time (higher is better)")
    axes.tick_params(labelsize=7)
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def roofline(recorded: dict[str, Any], threads: int, path: Path) -> None:
    """Each float model under what the machine allows: arithmetic speed over operations per byte that has to move."""
    peaks = recorded["peaks"].get(str(threads))
    rows = [
        row for row in recorded["rows"] if row["kind"] == "float" and row["threads"] == threads and row["operations"]
    ]
    if not peaks or not rows:
        return
    figure, axes = plt.subplots(figsize=(9, 6))
    axes.set_xscale("log")
    axes.set_yscale("log")
    intensities = [row["operations"] / row["bytes"] for row in rows]
    span = [min(intensities) / 2, max(intensities) * 2]
    for name, bandwidth in (("memory", peaks["memory_gbps"]), ("second-level cache", peaks["l2_gbps"])):
        roof = [min(peaks["gflops"], bandwidth * x) for x in (span[0], peaks["gflops"] / bandwidth, span[1])]
        axes.plot(
            [span[0], peaks["gflops"] / bandwidth, span[1]], roof, label=f"{name}: {bandwidth:.0f} GB/s", linewidth=1
        )
    runtimes = list(rows[0]["runtimes"])[:2]
    for name, colour, mark in zip(runtimes, (FASTER, SLOWER), ("o", "x"), strict=True):
        speeds = [row["operations"] / row["runtimes"][name]["ms"] * 1e-6 for row in rows]
        axes.scatter(intensities, speeds, color=colour, marker=mark, label=name)
        if name == runtimes[0]:
            for row, x, y in zip(rows, intensities, speeds, strict=True):
                axes.annotate(row["model"][:24], (x, y), fontsize=6, xytext=(4, -6), textcoords="offset points")
    axes.set_xlabel("operations per byte of weights and tensors")
    axes.set_ylabel(f"GFLOP/s, {threads} thread(s); peak {peaks['gflops']:.0f}")
    axes.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    print(f"drawn: {path}")


def main() -> None:
    recorded = json.loads(Path(sys.argv[1]).read_text())
    folder = Path(sys.argv[2])
    ratios(recorded["rows"], folder / "ratios.png")
    print(f"drawn: {folder / 'ratios.png'}")
    for threads in sorted({row["threads"] for row in recorded["rows"]}):
        roofline(recorded, threads, folder / f"roofline_{threads}.png")


if __name__ == "__main__":
    main()
