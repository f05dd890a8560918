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


def main() -> None:
    recorded = json.loads(Path(sys.argv[1]).read_text())
    folder = Path(sys.argv[2])
    ratios(recorded["rows"], folder / "ratios.png")
    print(f"drawn: {folder / 'ratios.png'}")


if __name__ == "__main__":
    main()
