# SPDX-License-Identifier: Apache-2.0
"""The layout of what is published, as its clients read it."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from tools.packaging import write_checksums, write_index

METADATA = "Metadata-Version: 2.1\nName: sample\nVersion: 1\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def make_wheel(folder: Path) -> Path:
    path = folder / "sample-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("sample.py", "ANSWER = 42\n")
        archive.writestr("sample-1.dist-info/METADATA", METADATA)
        archive.writestr("sample-1.dist-info/WHEEL", WHEEL)
        archive.writestr("sample-1.dist-info/RECORD", "")
    return path


def test_pip_installs_from_the_index(tmp_path: Path) -> None:
    wheels, target = tmp_path / "wheels", tmp_path / "target"
    wheels.mkdir()
    make_wheel(wheels)
    write_index(wheels)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    index = (wheels / "simple").as_uri()
    subprocess.run([*pip, "--index-url", index, "--target", target, "sample==1"], check=True)
    assert (target / "sample.py").read_text() == "ANSWER = 42\n"


def test_checksums_name_every_file_but_their_own(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/b").write_bytes(b"x")
    write_checksums(tmp_path)
    write_checksums(tmp_path)
    assert (tmp_path / "SHA256SUMS").read_text() == f"{hashlib.sha256(b'x').hexdigest()}  a/b\n"
