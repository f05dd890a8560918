# SPDX-License-Identifier: Apache-2.0
"""What was measured: the record, its summary, and the comparison of two records. Must not measure."""

from __future__ import annotations

import json
import math
import statistics
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

OURS = "atoll"


@dataclass(frozen=True)
class Row:
    """One model at one thread count; per runtime the figures of measure.py. Ratios are to the first opponent."""

    model: str
    kind: str
    origin: str
    threads: int
    runtimes: dict[str, dict[str, float]]
    operations: int = 0  # see work.py
    bytes: int = 0

    @property
    def opponent(self) -> str:
        return next(name for name in self.runtimes if name != OURS)

    @property
    def ratio(self) -> float:
        """The opponent's time over ours: above 1 we are faster."""
        return self.runtimes[self.opponent]["ms"] / self.runtimes[OURS]["ms"]

    @property
    def key(self) -> tuple[str, int]:
        return self.model, self.threads


def geometric_mean(values: Iterable[float]) -> float:
    return math.exp(statistics.fmean(map(math.log, values)))


def record(rows: list[Row], refused: dict[str, str], about: dict[str, Any]) -> dict[str, Any]:
    return about | {"rows": [asdict(row) | {"ratio": row.ratio} for row in rows], "refused": refused}


def rows_of(recorded: dict[str, Any]) -> list[Row]:
    """The rows of a record that was written before."""
    names = ("model", "kind", "origin", "threads", "runtimes", "operations", "bytes")
    return [Row(**{name: row[name] for name in names if name in row}) for row in recorded["rows"]]


def groups(rows: list[Row]) -> dict[tuple[str, int], list[Row]]:
    """Rows by kind and threads."""
    made: dict[tuple[str, int], list[Row]] = {}
    for row in sorted(rows, key=lambda row: (row.kind, row.threads)):
        made.setdefault((row.kind, row.threads), []).append(row)
    return made


def summary(rows: list[Row]) -> str:
    lines = [f"{'kind':<14} thr  models  geometric mean  worst"]
    for (kind, threads), group in groups(rows).items():
        worst = min(group, key=lambda row: row.ratio)
        mean = geometric_mean(row.ratio for row in group)
        lines.append(f"{kind:<14} {threads:>3} {len(group):>7} {mean:>14.2f}x {worst.ratio:>5.2f}x {worst.model}")
    return "\n".join(lines)


def peers(rows: list[Row]) -> str:
    """Every further runtime against the opponent, on the models that it ran: the opponent's time over its own."""
    lines = []
    for (kind, threads), group in groups(rows).items():
        for name in sorted({name for row in group for name in row.runtimes} - {OURS, group[0].opponent}):
            ran = [row for row in group if name in row.runtimes]
            of_peer = geometric_mean(row.runtimes[row.opponent]["ms"] / row.runtimes[name]["ms"] for row in ran)
            of_ours = geometric_mean(row.ratio for row in ran)
            lines.append(f"{kind:<14} {threads:>3} {len(ran):>7} {of_peer:>14.2f}x by {name}, {of_ours:.2f}x by us")
    return "\n".join(lines)


def comparison(before: list[Row], now: list[Row]) -> str:
    """Ratios then and now, of what both measured. Ratios, not times: the machine may have been another."""
    earlier = {row.key: row for row in before}
    both = [(earlier[row.key], row) for row in now if row.key in earlier]
    lines = [f"{'model':<60} thr  before    now  change  our ms before, now"]
    for old, new in sorted(both, key=lambda pair: pair[1].ratio / pair[0].ratio):
        ours = f"{old.runtimes[OURS]['ms']:.3f} {new.runtimes[OURS]['ms']:.3f}"
        change = new.ratio / old.ratio
        lines.append(f"{new.model:<60} {new.threads:>3} {old.ratio:>6.2f}x {new.ratio:>5.2f}x {change:>6.2f}x  {ours}")
    if both:
        lines.append(
            f"geometric mean of the changes: {geometric_mean(new.ratio / old.ratio for old, new in both):.3f}x"
        )
    return "\n".join(lines)


def remember(recorded: dict[str, Any], history: Path) -> None:
    """Adds a run to the history, one JSON line each, memory and details left out."""
    rows = [
        {"model": row.model, "kind": row.kind, "origin": row.origin, "threads": row.threads, "ratio": row.ratio}
        | {"runtimes": {name: {"ms": figures["ms"]} for name, figures in row.runtimes.items()}}
        for row in rows_of(recorded)
    ]
    history.parent.mkdir(parents=True, exist_ok=True)
    with history.open("a") as file:
        file.write(json.dumps(recorded | {"rows": rows}) + "\n")


def recall(name: str, history: Path) -> list[Row]:
    """The rows of a record: a file, or the latest run of a commit in the history."""
    if Path(name).is_file():
        return rows_of(json.loads(Path(name).read_text()))
    runs = [json.loads(line) for line in history.read_text().splitlines()] if history.is_file() else []
    found = [run for run in runs if run["commit"].startswith(name)]
    if not found:
        raise SystemExit(f"{name} is neither a file nor a commit of {history}")
    return rows_of(found[-1])
