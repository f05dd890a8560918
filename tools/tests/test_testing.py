# SPDX-License-Identifier: Apache-2.0
"""How suites are counted: nothing that went wrong may count as a pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.suites import Suite
from tools.testing import Outcome, fill, judge, record, report

SUITE = Suite("sample", "c", ("true",))

XML = """<testsuites><testsuite>
<testcase name="a"/>
<testcase name="b"><failure message="no"/></testcase>
<testcase name="c"><skipped/></testcase>
<testcase name="d"><error/></testcase>
</testsuite></testsuites>"""


def judged(folder: Path, code: int = 0, last_line: str = "") -> Outcome:
    return judge(SUITE, code, folder, last_line, 0.0)


def test_reports_are_counted(tmp_path: Path) -> None:
    (tmp_path / "report.xml").write_text(XML)
    outcome = judged(tmp_path, code=1)
    assert (outcome.passed, outcome.failed, outcome.skipped) == (1, 2, 1)


def test_a_closing_line_is_counted(tmp_path: Path) -> None:
    outcome = judged(tmp_path, last_line="12 passed, 0 failed")
    assert (outcome.passed, outcome.failed) == (12, 0)


@pytest.mark.parametrize("line", ["", "12 passed", "about 12 passed, 0 failed", "12 passed, 0 failed, 1 skipped"])
def test_a_suite_that_counted_nothing_failed(tmp_path: Path, line: str) -> None:
    outcome = judged(tmp_path, last_line=line)
    assert (outcome.passed, outcome.failed, outcome.problem) == (0, 1, "it ran no test")


def test_an_exit_code_without_failures_is_a_failure(tmp_path: Path) -> None:
    outcome = judged(tmp_path, code=3, last_line="12 passed, 0 failed")
    assert (outcome.passed, outcome.failed, outcome.problem) == (12, 1, "it ended with 3")


def test_the_closing_line_adds_everything_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closing = tmp_path / "closing-line"
    monkeypatch.setattr("tools.testing.CLOSING_FILE", closing)
    outcomes = [Outcome(SUITE, 2, 0, 0, 1.0), Outcome(SUITE, 3, 1, 0, 1.0)]
    assert not report(outcomes)
    assert closing.read_text() == "5 passed, 1 failed\n"
    assert report(outcomes[:1])


def test_languages_left_out_become_words_of_their_own(tmp_path: Path) -> None:
    assert fill(("run", "{without}", "{report}"), tmp_path, ["java"]) == ["run", "--without", "java", str(tmp_path)]
    assert fill(("run", "{without}"), tmp_path, []) == ["run"]


def test_a_full_run_leaves_its_counts(tmp_path: Path) -> None:
    record([Outcome(SUITE, 2, 1, 0, 1.0)], tmp_path / "run.md")
    assert "| sample | 2 | 1 | 0 |" in (tmp_path / "run.md").read_text()
