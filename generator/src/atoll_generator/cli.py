# SPDX-License-Identifier: Apache-2.0
"""The command line. It must not know which backends there are."""

from __future__ import annotations

import difflib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import click
from rich.console import Console
from rich.markup import escape

from atoll_generator import (
    backend,
    cabi,
    caseir,
    cases,
    difference,
    dump,
    ir,
    lines,
    load,
    negatives,
    output,
    readback,
    spec,
    symbols,
)
from atoll_generator.problems import SpecError

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = "spec/api.schema.json"
CASES = "tests/conformance"
console = Console(stderr=True, highlight=False, soft_wrap=True)


@click.group()
def main() -> None:
    """One specification in, an SDK for every language out."""


Command = Callable[..., None]


def _spec_options(command: Command) -> Command:
    command = click.option("--spec", "spec_path", type=click.Path(path_type=Path), default=ROOT / "spec/atoll.yaml")(
        command
    )
    return click.option(
        "--cases", "case_path", type=click.Path(path_type=Path), default=ROOT / "tests/conformance/cases"
    )(command)


def _load(path: Path) -> ir.Api:
    try:
        return load.load(path)
    except SpecError as error:
        _stop(error)


def _load_cases(api: ir.Api, folder: Path) -> caseir.Suite:
    try:
        return cases.load_cases(api, folder)
    except SpecError as error:
        _stop(error)


def _stop(error: SpecError) -> NoReturn:
    for problem in error.problems:
        console.print(escape(str(problem)))
    console.print(f"{len(error.problems)} problems")
    sys.exit(1)


@main.command()
@_spec_options
@click.option("--out", type=click.Path(path_type=Path), default=ROOT, help="Root of the output.")
@click.option("--only", multiple=True, help="Names of the backends to run; all without it.")
@click.option("--check", is_flag=True, help="Compare with what is on disk and fail on any difference.")
def generate(spec_path: Path, case_path: Path, out: Path, only: tuple[str, ...], check: bool) -> None:
    """Write every generated file, or check that they are fresh."""
    api = _load(spec_path)
    suite = _load_cases(api, case_path)
    files: dict[str, str] = {}
    folders: list[str] = []
    for each in backend.find(only):
        lacks = backend.missing(api, each)
        if lacks:
            raise click.ClickException(f"{each.name} cannot say: " + ", ".join(lacks))
        files |= each.generate(api)
        if each.capabilities.cases:
            files |= each.cases(api, suite)
        folders += each.folders
    if spec_path.resolve().is_relative_to(ROOT / "spec"):
        files |= _shared(api, case_path)
        folders.append(f"{CASES}/cases/{negatives.FOLDER}")
    differences = (output.compare if check else output.write)(out, files, folders)
    for found in differences:
        console.print(f"{found.kind:8} {found.path}")
    console.print(f"{len(files)} files, {len(differences)} {'differ' if check else 'written'}")
    if check and differences:
        sys.exit(1)


def _shared(api: ir.Api, case_path: Path) -> dict[str, str]:
    """What belongs to no backend: the schema for editors and the derived cases."""
    derived = {f"{CASES}/{path}": text for path, text in cases.derived_cases(api, case_path).items()}
    return {SCHEMA: _schema(), **derived}


@main.command("lines")
@_spec_options
@click.option("--write", type=click.Path(path_type=Path), help="Write the table there instead of printing it.")
def count_lines(spec_path: Path, case_path: Path, write: Path | None) -> None:
    """Count how many lines of each SDK are generated and how many are written by hand."""
    api = _load(spec_path)
    suite = _load_cases(api, case_path)
    rows = []
    for name in backend.references():
        (each,) = backend.find([name])
        rows.append(lines.count(ROOT, each, {**each.generate(api), **each.cases(api, suite)}))
    table = lines.table(rows)
    if write:
        write.write_text(table, encoding="utf-8")
    else:
        click.echo(table, nl=False)


@main.command("dump")
@_spec_options
@click.argument("layer", type=click.Choice(["ir", "cabi", "cases"]))
@click.option("--against", type=click.Path(path_type=Path, exists=True), help="An earlier dump: print the difference.")
def dump_layer(spec_path: Path, case_path: Path, layer: str, against: Path | None) -> None:
    """Print one layer as JSON, or how it differs from an earlier dump."""
    api = _load(spec_path)
    if layer == "ir":
        text = dump.to_json(api)
    elif layer == "cabi":
        text = dump.to_json(cabi.functions(api))
    else:
        text = dump.to_json(_load_cases(api, case_path))
    if against:
        before = against.read_text(encoding="utf-8")
        text = "".join(difflib.unified_diff(before.splitlines(True), text.splitlines(True), str(against), layer))
    click.echo(text, nl=False)


@main.command()
def schema() -> None:
    """Print the JSON Schema of the specification, for editors."""
    click.echo(_schema(), nl=False)


def _schema() -> str:
    """What one file of a specification may hold: no section is required there, and the first file lists the others."""
    whole = spec.ApiSpec.model_json_schema()
    del whole["required"]
    whole["properties"]["include"] = {"type": "array", "items": {"type": "string"}}
    return json.dumps(whole, indent=1) + "\n"


@main.command("lock")
@_spec_options
@click.option("--lock", "lock_path", type=click.Path(path_type=Path), default=ROOT / "spec/lock.json")
def write_lock(spec_path: Path, case_path: Path, lock_path: Path) -> None:
    """Record the API as it is now; `diff` compares with that."""
    lock_path.write_text(json.dumps(difference.lock(_load(spec_path)), indent=0) + "\n", encoding="utf-8")


@main.command()
@_spec_options
@click.option("--lock", "lock_path", type=click.Path(path_type=Path, exists=True), default=ROOT / "spec/lock.json")
@click.option("--fail-on", type=click.Choice([str(v) for v in difference.Verdict]), help="Exit with 1 from here on.")
def diff(spec_path: Path, case_path: Path, lock_path: Path, fail_on: str | None) -> None:
    """Compare the specification with the lock file and give a verdict per language."""
    old = json.loads(lock_path.read_text(encoding="utf-8"))
    changes = difference.compare(old, json.loads(json.dumps(difference.lock(_load(spec_path)))))
    for change in changes:
        click.echo(f"{change.path}: {change.text} (C {change.c}, SDKs {change.sdk})")
    found = difference.verdicts(changes, backend.references())
    click.echo(", ".join(f"{name}: {verdict}" for name, verdict in found.items()))
    if fail_on and max(found.values()) >= difference.Verdict[fail_on.replace("-", "_").upper()]:
        sys.exit(1)


@main.command()
@_spec_options
@click.option("--include", type=click.Path(path_type=Path, exists=True), default=ROOT / "runtime/include")
def headers(spec_path: Path, case_path: Path, include: Path) -> None:
    """Read the C headers back with an independent parser and compare them with the specification."""
    api = _load(spec_path)
    _report(readback.compare(api, readback.read(include, tuple(h.path for h in api.headers))))


@main.command("symbols")
@_spec_options
@click.argument("library", type=click.Path(path_type=Path, exists=True))
def check_symbols(spec_path: Path, case_path: Path, library: Path) -> None:
    """Compare the exported symbols of a library with the specification."""
    _report(symbols.compare(_load(spec_path), library))


def _report(wrong: tuple[str, ...]) -> None:
    for line in wrong:
        click.echo(line)
    click.echo(f"{len(wrong)} differences")
    if wrong:
        sys.exit(1)
