# SPDX-License-Identifier: Apache-2.0
"""The manifest of real models, and that a file which is not the pinned one never gets through."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path

import pytest

from tools import models
from tools.models import Member, Wheel, read_manifest
from tools.run import ProgramFailed

SHA256 = re.compile(r"[0-9a-f]{64}")


@pytest.mark.parametrize("wheel", read_manifest(), ids=lambda wheel: wheel.package)
def test_every_wheel_is_pinned(wheel: Wheel) -> None:
    assert SHA256.fullmatch(wheel.sha256)
    assert wheel.version in wheel.file
    assert all(SHA256.fullmatch(member.sha256) for member in wheel.contents)


def test_names_do_not_collide() -> None:
    names = [member.name for wheel in read_manifest() for member in wheel.contents]
    assert len(names) == len(set(names))


def test_a_file_that_is_not_the_pinned_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "UNPACKED", tmp_path / "models")
    path = tmp_path / "sample-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("sample/a.tflite", b"changed")
    wheel = Wheel("sample", "1", path.name, "0" * 64, (Member("sample/a.tflite", "0" * 64, "a.tflite"),))
    with pytest.raises(ProgramFailed, match=r"sample/a\.tflite"):
        models._unpack(wheel, path)
    assert not (tmp_path / "models").exists()


def test_the_pinned_file_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "UNPACKED", tmp_path / "models")
    path = tmp_path / "sample-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("sample/a.tflite", b"right")
    member = Member("sample/a.tflite", hashlib.sha256(b"right").hexdigest(), "a.tflite")
    models._unpack(Wheel("sample", "1", path.name, "0" * 64, (member,)), path)
    assert (tmp_path / "models/a.tflite").read_bytes() == b"right"
