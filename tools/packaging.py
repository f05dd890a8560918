# SPDX-License-Identifier: Apache-2.0
"""Builds the packages and lays them out as their clients expect to find them. Must not know a language.

The layout: `wheels/simple` is an index for pip, `maven/` a repository, `cmake/` holds archives, `swift/atoll.git` is a
repository with the version as its tag, and SHA256SUMS names every other file.
"""

from __future__ import annotations

import hashlib
import html
import platform
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from tools.building import tool
from tools.packages import PACKAGES, Command
from tools.paths import BUILD, NATIVE, ROOT
from tools.run import ProgramFailed, run

OUT = BUILD / "packages"
STAGE = OUT / "stage"
WHEEL_NAME = re.compile(r"^([^-]+)-[^-]+-.*\.whl$")


def version() -> str:
    """The version that the native library has."""
    text = (NATIVE / "CMakeCache.txt").read_text()
    found = re.search(r"^CMAKE_PROJECT_VERSION:STATIC=(.+)$", text, re.MULTILINE)
    if not found:
        raise ProgramFailed("the build of the native library states no version")
    return found[1]


def package(left_out: Sequence[str]) -> Path:
    """Builds every package into a folder, which is returned."""
    shutil.rmtree(OUT, ignore_errors=True)
    for folder in ("cmake", "maven", "wheels", "stage"):
        (OUT / folder).mkdir(parents=True)
    for row in PACKAGES:
        if row.language not in left_out:
            print(f"== {row.name}", flush=True)
            for command in row.build:
                run(_filled(command))
    shutil.rmtree(STAGE)
    return OUT


def publish(target: Path, left_out: Sequence[str]) -> None:
    """Copies the packages into `target`, beside what older versions left there."""
    target.mkdir(parents=True, exist_ok=True)
    shutil.copytree(package(left_out), target, dirs_exist_ok=True)
    write_index(target / "wheels")
    if "swift" not in left_out:
        tag_repository(target / "swift/atoll.git")
    write_checksums(target)


def write_index(wheels: Path) -> None:
    """The pages that pip reads with --index-url: one folder a project, one link a wheel."""
    projects: dict[str, list[Path]] = {}
    for wheel in sorted(wheels.glob("*.whl")):
        projects.setdefault(_project(wheel), []).append(wheel)
    (wheels / "simple").mkdir(exist_ok=True)
    _page(wheels / "simple/index.html", ((f"{name}/", name) for name in sorted(projects)))
    for name, files in projects.items():
        links = ((f"../../{file.name}#sha256={_digest(file)}", file.name) for file in files)
        (wheels / "simple" / name).mkdir(exist_ok=True)
        _page(wheels / "simple" / name / "index.html", links)


def tag_repository(repository: Path) -> None:
    """A bare clone of this checkout's last commit, with the version as its tag: SwiftPM resolves versions from tags."""
    shutil.rmtree(repository, ignore_errors=True)
    repository.parent.mkdir(parents=True, exist_ok=True)
    run(["git", "clone", "--quiet", "--bare", "--no-local", ROOT, repository])
    git: list[str | Path] = ["git", "-C", repository]
    run([*git, "remote", "remove", "origin"])
    identity = ["-c", "user.name=Atoll", "-c", "user.email=atoll@localhost"]
    run([*git, *identity, "tag", "--force", "--annotate", version(), "--message", f"Atoll {version()}", "HEAD"])


def write_checksums(target: Path) -> None:
    """SHA256SUMS over every file but itself and the repository, which git checks by itself."""
    files = [path for path in sorted(target.rglob("*")) if path.is_file()]
    names = [(path, path.relative_to(target)) for path in files]
    kept = [(path, name) for path, name in names if name.parts[0] != "swift" and name.name != "SHA256SUMS"]
    (target / "SHA256SUMS").write_text("".join(f"{_digest(path)}  {name}\n" for path, name in kept))


def _filled(command: Command) -> list[str]:
    words = {
        "python": sys.executable,
        "cmake": tool("cmake"),
        "native": NATIVE,
        "version": version(),
        "platform": f"{platform.system().lower()}-{platform.machine().lower()}",
        "out": OUT,
    }
    return [word.format(**words) for word in command]


def _project(wheel: Path) -> str:
    name = WHEEL_NAME.match(wheel.name)
    if not name:
        raise ProgramFailed(f"{wheel.name} is not named as a wheel is")
    return re.sub(r"[-_.]+", "-", name[1]).lower()


def _page(path: Path, links: Iterable[tuple[str, str]]) -> None:
    rows = "\n".join(f'<a href="{html.escape(target)}">{html.escape(text)}</a><br>' for target, text in links)
    path.write_text(f'<!doctype html>\n<html lang="en">\n<title>Atoll</title>\n{rows}\n</html>\n')


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
