# SPDX-License-Identifier: Apache-2.0
"""Ours and LiteRT side by side: the same models, the same inputs, interleaved rounds in one run.

Each runtime lives in its own process; rounds alternate between them, so that whatever else the machine does hits both.
The ratio of a model is the opponent's median over ours: above 1 we are faster.
"""

from __future__ import annotations

import argparse
import datetime
import json
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from measure import Contestant, Failed, measure
from models import KINDS, choose
from report import OURS, Row, comparison, peers, recall, record, remember, summary
from work import work_of

HERE = Path(__file__).parent
PEERS = ("openvino",)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--pypi", type=Path, required=True, help=argparse.SUPPRESS)
    add("--shared", type=Path, help=argparse.SUPPRESS)
    add("--driver", required=True, help=argparse.SUPPRESS)
    add("--peaks", help=argparse.SUPPRESS)
    add("--litert-python", required=True, help=argparse.SUPPRESS)
    add("--library", required=True, help="our shared library")
    add("--baseline", metavar="LIBRARY", help="the opponent: another library with the C API, instead of LiteRT")
    add("--peers-python", help=argparse.SUPPRESS)
    add("--peers", nargs="+", default=[], choices=PEERS, help="other runtimes, on the models that they can run")
    add("--models", nargs="+", default=[], metavar="PATTERN", help="regular expressions for names; all models without")
    add("--kinds", nargs="+", default=[], choices=KINDS)
    add("--threads", type=int, nargs="+", default=[1, 2])
    add("--rounds", type=int, default=5)
    add("--seconds", type=float, default=0.25, help="of one round of one runtime")
    add("--opens", type=int, default=3, help="fresh processes for the times of load, prepare and the first run")
    add("--out", type=Path, default=Path("build/bench"))
    add("--against", metavar="FILE|COMMIT", help="also compare with an earlier bench.json, or a commit of the history")
    add("--history", type=Path, default=Path("build/bench/history.jsonl"), help="where every run is added")
    return parser.parse_args()


def contestants(options: argparse.Namespace) -> list[Contestant]:
    ours = Contestant(OURS, (options.driver, options.library))
    if options.baseline:
        return [ours, Contestant("baseline", (options.driver, options.baseline))]
    others = [Contestant("litert", (options.litert_python, str(HERE / "worker.py"), "litert"))]
    others += [Contestant(name, (options.peers_python, str(HERE / "worker.py"), name)) for name in options.peers]
    return [ours, *others]


def can_run(peer: Contestant, model: Path, threads: int, refused: dict[str, str]) -> bool:
    """Peers need not run every model; which they do not is said."""
    try:
        measure(model, threads, [peer], rounds=1, seconds=0.0, opens=1)
    except Failed as problem:
        refused[f"{model.stem} on {peer.name}"] = str(problem)
        return False
    return True


def about(options: argparse.Namespace) -> dict[str, Any]:
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True).stdout.strip()
    return {
        "commit": commit,
        "date": datetime.date.today().isoformat(),
        "machine": processor(),
        "library_bytes": stripped_bytes(Path(options.library)),
        "peaks": {threads: peaks(options.peaks, threads) for threads in options.threads} if options.peaks else {},
    }


def peaks(program: str, threads: int) -> dict[str, float]:
    """What the machine allows: see peaks.c."""
    measured: dict[str, float] = json.loads(
        subprocess.run([program, str(threads)], capture_output=True, check=True).stdout
    )
    return measured


def stripped_bytes(library: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / library.name
        subprocess.run(["strip", "-o", str(target), str(library)], check=True)
        return target.stat().st_size


def processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.is_file() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def main() -> int:
    options = parse()
    rows: list[Row] = []
    refused: dict[str, str] = {}
    runtimes = contestants(options)
    print(f"{'model':<60} {'kind':<13} thr   ours ms  other ms  ratio", flush=True)
    for model in choose(options.pypi, options.shared, options.models, options.kinds):
        work = work_of(model.path)
        for threads in options.threads:
            able = runtimes[:2] + [peer for peer in runtimes[2:] if can_run(peer, model.path, threads, refused)]
            try:
                figures = measure(model.path, threads, able, options.rounds, options.seconds, options.opens)
            except Failed as problem:
                refused[f"{model.name} ({threads} threads)"] = str(problem)
                continue
            row = Row(model.name, model.kind, model.origin, threads, figures, work.operations, work.bytes)
            rows.append(row)
            ours, other = figures[OURS]["ms"], figures[row.opponent]["ms"]
            name = model.name if len(model.name) <= 60 else f"{model.name[:57]}..."
            print(f"{name:<60} {model.kind:<13} {threads:>3} {ours:>9.3f} {other:>9.3f} {row.ratio:>6.2f}", flush=True)
    options.out.mkdir(parents=True, exist_ok=True)
    recorded = record(rows, refused, about(options))
    (options.out / "bench.json").write_text(json.dumps(recorded, indent=1) + "\n")
    for what, why in refused.items():
        print(f"not compared: {what}: {why}")
    if not rows:
        return 1
    print(summary(rows))
    print(peers(rows), end="\n" if options.peers else "")
    if options.against:
        print(comparison(recall(options.against, options.history), rows))
    remember(recorded, options.history)
    print(f"written: {options.out / 'bench.json'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
