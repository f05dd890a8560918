# SPDX-License-Identifier: Apache-2.0
"""Ours and LiteRT side by side: the same models, the same inputs, interleaved rounds in one run.

Each runtime lives in its own worker process; rounds alternate between them, so that whatever else the machine does
hits both. The ratio of a model is LiteRT's median over ours: above 1 we are faster. Writes `bench.json` and
`ratios.png` to the output folder.
"""

from __future__ import annotations

import argparse
import json
import math
import platform
import statistics
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


class Worker:
    """A runtime in its own process; `ask` sends one command and waits for its answer."""

    def __init__(self, name: str, command: list[str]) -> None:
        self.name = name
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def ask(self, **command: Any) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            return {"error": f"the worker died with status {self.process.wait()}"}
        return json.loads(line)

    def stop(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


@dataclass
class Row:
    """One model at one thread count. Times in milliseconds."""

    model: str
    threads: int
    ours_ms: float
    litert_ms: float
    ours_min_ms: float
    litert_min_ms: float
    ours_spread: float
    litert_spread: float
    ours: dict[str, float]
    litert: dict[str, float]

    @property
    def ratio(self) -> float:
        return self.litert_ms / self.ours_ms


def spread(times: list[float]) -> float:
    """Interquartile range over the median."""
    low, middle, high = statistics.quantiles(times, n=4)
    return (high - low) / middle


def measure(model: Path, threads: int, workers: list[Worker], rounds: int, seconds: float) -> Row | str:
    """Interleaved rounds of both runtimes on one model, or why one of them would not run it."""
    opened = [worker.ask(do="open", model=str(model), threads=threads) for worker in workers]
    for worker, reply in zip(workers, opened, strict=True):
        if "error" in reply:
            return f"{worker.name}: {reply['error']}"
    times: list[list[float]] = [[], []]
    for _ in range(rounds):
        for worker, samples in zip(workers, times, strict=True):
            reply = worker.ask(do="run", seconds=seconds)
            if "error" in reply:
                return f"{worker.name}: {reply['error']}"
            samples += reply["ms"]
    for worker in workers:
        worker.ask(do="close")
    (ours, litert), (opened_ours, opened_litert) = times, opened
    return Row(
        model=model.stem,
        threads=threads,
        ours_ms=statistics.median(ours),
        litert_ms=statistics.median(litert),
        ours_min_ms=min(ours),
        litert_min_ms=min(litert),
        ours_spread=spread(ours),
        litert_spread=spread(litert),
        ours=opened_ours,
        litert=opened_litert,
    )


def geometric_mean(values: list[float]) -> float:
    return math.exp(statistics.fmean(map(math.log, values)))


def draw(rows: list[Row], path: Path) -> None:
    """A bar a model and thread count; the line at 1 is LiteRT."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    rows = sorted(rows, key=lambda row: (row.model, row.threads))
    figure, axes = plt.subplots(figsize=(10, 0.32 * len(rows) + 1.2))
    colours = ["#2a7f62" if row.ratio >= 1 else "#b5482a" for row in rows]
    labels = [f"{row.model}  ({row.threads} thr.)" for row in rows]
    bars = axes.barh(labels, [row.ratio for row in rows], color=colours)
    axes.bar_label(bars, [f"{row.ratio:.2f}" for row in rows], padding=3, fontsize=8)
    axes.axvline(1, color="black", linewidth=0.8)
    axes.invert_yaxis()
    axes.set_xlabel("LiteRT time / Atoll time (higher is better)")
    axes.tick_params(labelsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def report(rows: list[Row], refused: dict[str, str], out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    record = {
        "machine": platform.processor() or platform.machine(),
        "rows": [asdict(row) | {"ratio": row.ratio} for row in rows],
        "refused": refused,
    }
    (out / "bench.json").write_text(json.dumps(record, indent=1) + "\n")
    for threads in sorted({row.threads for row in rows}):
        ratios = [row.ratio for row in rows if row.threads == threads]
        mean = geometric_mean(ratios)
        print(f"{threads} thread(s): {len(ratios)} models, geometric mean {mean:.2f}x, worst {min(ratios):.2f}x")
    for what, why in refused.items():
        print(f"not compared: {what}: {why}")
    if rows:
        draw(rows, out / "ratios.png")
        print(f"written: {out / 'bench.json'}, {out / 'ratios.png'}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="+", type=Path)
    parser.add_argument("--library", required=True, help="our shared library")
    parser.add_argument("--python", default=sys.executable, help="interpreter that can import our package")
    parser.add_argument("--litert-python", required=True, help="interpreter that can import ai_edge_litert")
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.25, help="of one round of one runtime")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    options = parser.parse_args()

    rows: list[Row] = []
    refused: dict[str, str] = {}
    print(f"{'model':<44} thr   ours ms  LiteRT ms  ratio", flush=True)
    for model in options.models:
        for threads in options.threads:
            workers = [
                Worker("atoll", [options.python, str(HERE / "worker.py"), "atoll", options.library]),
                Worker("litert", [options.litert_python, str(HERE / "worker.py"), "litert"]),
            ]
            row = measure(model, threads, workers, options.rounds, options.seconds)
            for worker in workers:
                worker.stop()
            if isinstance(row, str):
                refused[f"{model.stem} ({threads} threads)"] = row
                continue
            rows.append(row)
            print(
                f"{row.model:<44} {threads:>3} {row.ours_ms:>9.3f} {row.litert_ms:>10.3f} {row.ratio:>6.2f}", flush=True
            )
    report(rows, refused, options.out)
    return 0 if rows else 1


if __name__ == "__main__":
    sys.exit(main())
