# SPDX-License-Identifier: Apache-2.0
"""The conformance matrix: languages x cases, from the result lines that every driver writes.

Reads `<results>/<language>.jsonl`, one object a line: {"case", "result": "pass" | "fail", "outputs": {label: sha256},
"message"}. A missing language, a missing cell, an output that differs between two languages, and a known gap that
closed unnoticed are all failures. Knows no API and starts no test itself.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

LANGUAGES = ("c", "cpp", "java", "swift", "objc", "python")
MARKS = {"pass": "ok", "fail": "FAIL", "known": "known", "missing": "MISSING"}


@dataclass(frozen=True)
class Cell:
    """What one language said of one case."""

    result: str
    message: str = ""
    outputs: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Gap:
    """A difference that we know of: it must still be there, and it carries its reason."""

    case: str
    languages: frozenset[str]
    reason: str


def read_results(folder: Path, language: str) -> dict[str, Cell]:
    """The cells of one language; a file that is not there gives none, and every cell shows as missing."""
    path = folder / f"{language}.jsonl"
    if not path.exists():
        return {}
    cells: dict[str, Cell] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            name, result = record["case"], record["result"]
        except (ValueError, KeyError, TypeError) as error:
            raise SystemExit(f"{path}:{number}: not a result line ({error})") from error
        if result not in ("pass", "fail"):
            raise SystemExit(f"{path}:{number}: result is {result!r}, not 'pass' or 'fail'")
        if name in cells:
            raise SystemExit(f"{path}:{number}: case {name!r} is reported twice")
        cells[name] = Cell(result, record.get("message") or "", record.get("outputs") or {})
    return cells


def read_gaps(path: Path) -> list[Gap]:
    """One table of known gaps, a JSON list of {"case", "languages", "reason"}; "languages": ["*"] means all."""
    gaps = []
    for entry in json.loads(path.read_text(encoding="utf-8")):
        languages = LANGUAGES if entry["languages"] == ["*"] else entry["languages"]
        if not entry["reason"].strip():
            raise SystemExit(f"{path}: the gap {entry['case']!r} gives no reason")
        gaps.append(Gap(entry["case"], frozenset(languages), entry["reason"]))
    return gaps


def case_names(folder: Path) -> list[str]:
    """Every case that exists: one file a case, named after it."""
    names = sorted(path.stem for path in folder.rglob("*.yaml"))
    if not names:
        raise SystemExit(f"{folder}: holds no cases")
    return names


def judge(
    names: list[str], results: dict[str, dict[str, Cell]], gaps: list[Gap]
) -> tuple[dict[tuple[str, str], str], list[str]]:
    """The verdict of every cell, and what is wrong in words."""
    known = {(gap.case, language): gap.reason for gap in gaps for language in gap.languages}
    verdicts: dict[tuple[str, str], str] = {}
    problems: list[str] = []
    for language, cells in results.items():
        for name in names:
            verdict = cells[name].result if name in cells else "missing"
            is_known = (name, language) in known
            if verdict == "fail" and is_known:
                verdict = "known"
            elif verdict == "fail":
                problems.append(f"{language}: {name}: {cells[name].message or 'failed without a message'}")
            elif verdict == "missing":
                problems.append(f"{language}: {name}: no result; the driver did not run this case")
            elif is_known:
                verdict = "fail"
                problems.append(f"{language}: {name}: passes, but stands in the table of known gaps; take it out")
            verdicts[language, name] = verdict
        for name in sorted(set(cells) - set(names)):
            problems.append(f"{language}: {name}: a result for a case that does not exist")
    for gap in gaps:
        if gap.case not in names:
            problems.append(f"known gap {gap.case!r}: no such case")
    return verdicts, problems + differing_outputs(names, results)


def differing_outputs(names: list[str], results: dict[str, dict[str, Cell]]) -> list[str]:
    """Outputs that are not the same bytes in all languages that recorded them."""
    problems = []
    for name in names:
        seen: dict[str, dict[str, list[str]]] = {}
        for language, cells in results.items():
            cell = cells.get(name)
            if cell is None or cell.result != "pass":
                continue
            for label, digest in cell.outputs.items():
                seen.setdefault(label, {}).setdefault(digest, []).append(language)
        for label, by_digest in seen.items():
            if len(by_digest) > 1:
                groups = " / ".join(f"{'+'.join(who)} {digest[:12]}" for digest, who in by_digest.items())
                problems.append(f"{name}: output {label!r} differs between languages: {groups}")
    return problems


def render(names: list[str], languages: list[str], verdicts: dict[tuple[str, str], str]) -> str:
    """The matrix as a text table, one case a row."""
    width = max(len(name) for name in names)
    lines = [f"{'case':<{width}}  " + "  ".join(f"{language:<7}" for language in languages)]
    for name in names:
        marks = "  ".join(f"{MARKS[verdicts[language, name]]:<7}" for language in languages)
        lines.append(f"{name:<{width}}  {marks}".rstrip())
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--results", type=Path, default=Path("build/conformance"))
    parser.add_argument("--cases", type=Path, default=Path(__file__).parent / "cases")
    parser.add_argument("--gaps", action="append", default=[], type=Path, help="table of known gaps (JSON)")
    parser.add_argument("--without", action="append", default=[], metavar="LANGUAGE", choices=LANGUAGES)
    options = parser.parse_args(argv)

    languages = [language for language in LANGUAGES if language not in options.without]
    names = case_names(options.cases)
    results = {language: read_results(options.results, language) for language in languages}
    verdicts, problems = judge(names, results, [gap for path in options.gaps for gap in read_gaps(path)])

    print(render(names, languages, verdicts))
    for language in options.without:
        print(f"{language.upper()} WAS LEFT OUT, AS ASKED: ITS {len(names)} CELLS WERE NOT RUN")
    compared = sum(len(cell.outputs) for cells in results.values() for cell in cells.values())
    counts = Counter(verdicts.values())
    size = f"{len(names)} cases x {len(languages)} languages"
    print(f"\n{size}, {counts['known']} known gaps, {compared} output hashes compared")
    for problem in problems:
        print(f"  {problem}", file=sys.stderr)
    failed = counts["fail"] + counts["missing"]
    failed = max(failed, 1) if problems else failed
    print(f"{counts['pass'] + counts['known']} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
