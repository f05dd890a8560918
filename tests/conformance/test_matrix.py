# SPDX-License-Identifier: Apache-2.0
"""The matrix can go red: every way a cell can be wrong is shown once."""

from __future__ import annotations

import json
from pathlib import Path

import matrix
import pytest


def write(folder: Path, language: str, *records: dict) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{language}.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))


@pytest.fixture
def world(tmp_path: Path) -> Path:
    cases = tmp_path / "cases"
    cases.mkdir()
    (cases / "one.yaml").write_text("name: one\n")
    for language in matrix.LANGUAGES:
        write(tmp_path / "results", language, {"case": "one", "result": "pass", "outputs": {"y": "aa"}})
    return tmp_path


def run(world: Path, *extra: str) -> int:
    return matrix.main(["--results", str(world / "results"), "--cases", str(world / "cases"), *extra])


def test_all_green(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(world) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "6 passed, 0 failed"


def test_a_missing_language_is_loud(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (world / "results" / "java.jsonl").unlink()
    assert run(world) == 1
    assert "java: one: no result" in capsys.readouterr().err


def test_left_out_only_when_asked_and_in_capitals(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (world / "results" / "java.jsonl").unlink()
    assert run(world, "--without", "java") == 0
    assert "JAVA WAS LEFT OUT" in capsys.readouterr().out


def test_a_failure_carries_its_message(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(world / "results", "swift", {"case": "one", "result": "fail", "message": "expected 1, got 2"})
    assert run(world) == 1
    assert "swift: one: expected 1, got 2" in capsys.readouterr().err


def test_outputs_must_be_the_same_bytes(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(world / "results", "objc", {"case": "one", "result": "pass", "outputs": {"y": "bb"}})
    assert run(world) == 1
    assert "output 'y' differs between languages" in capsys.readouterr().err


def test_a_known_gap_is_allowed_and_must_stay(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gaps = world / "gaps.json"
    gaps.write_text(json.dumps([{"case": "one", "languages": ["cpp"], "reason": "the other library crashes here"}]))
    write(world / "results", "cpp", {"case": "one", "result": "fail", "message": "crash"})
    assert run(world, "--gaps", str(gaps)) == 0
    write(world / "results", "cpp", {"case": "one", "result": "pass", "outputs": {"y": "aa"}})
    assert run(world, "--gaps", str(gaps)) == 1
    assert "take it out" in capsys.readouterr().err


def test_a_result_for_no_case_is_an_error(world: Path) -> None:
    write(
        world / "results",
        "c",
        {"case": "one", "result": "pass", "outputs": {"y": "aa"}},
        {"case": "two", "result": "pass"},
    )
    assert run(world) == 1


def test_a_broken_line_names_its_place(world: Path) -> None:
    (world / "results" / "c.jsonl").write_text("{nonsense\n")
    with pytest.raises(SystemExit, match=r"c\.jsonl:1: not a result line"):
        run(world)
