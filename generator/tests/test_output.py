# SPDX-License-Identifier: Apache-2.0
"""Freshness: new, changed and stale files are all seen, without git."""

from __future__ import annotations

from pathlib import Path

from atoll_generator import output

FILES = {"out/a.txt": "a\n", "out/b.txt": "b\n", "elsewhere.txt": "c\n"}


def test_written_files_are_fresh(tmp_path: Path) -> None:
    assert len(output.write(tmp_path, FILES, ["out"])) == 3
    assert output.compare(tmp_path, FILES, ["out"]) == ()


def test_every_kind_of_difference_is_seen(tmp_path: Path) -> None:
    output.write(tmp_path, FILES, ["out"])
    (tmp_path / "out/a.txt").write_text("a\r\n", newline="")
    (tmp_path / "out/b.txt").unlink()
    (tmp_path / "out/extra.txt").write_text("left over")
    (tmp_path / "beside.txt").write_text("not ours")
    assert [(d.kind, d.path) for d in output.compare(tmp_path, FILES, ["out"])] == [
        ("changed", "out/a.txt"),
        ("new", "out/b.txt"),
        ("stale", "out/extra.txt"),
    ]


def test_writing_removes_what_is_stale(tmp_path: Path) -> None:
    output.write(tmp_path, {**FILES, "out/old.txt": "x"}, ["out"])
    output.write(tmp_path, FILES, ["out"])
    assert not (tmp_path / "out/old.txt").exists()
