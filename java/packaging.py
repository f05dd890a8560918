# SPDX-License-Identifier: Apache-2.0
"""Packs the Java SDK: jars of classes with the native libraries inside, of sources and of documentation, in the layout
of a Maven repository.

    python java/packaging.py --library LIB --version VERSION --platform linux-x86_64 --work DIR --to REPOSITORY

It must not know any API, nor how classes are compiled (that is build.py).
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
import zipfile
from pathlib import Path

from build import JAVA, ROOT, Project, parse, project, run

GROUP, ARTIFACT = "dev.atoll", "atoll"
DATE = (1980, 1, 1, 0, 0, 0)


def pack(sdk: Project, library: Path, platform: str, folder: Path, version: str) -> None:
    """Writes every file of one version into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{ARTIFACT}-{version}"
    sdk.compile()
    jar(folder / f"{stem}.jar", binary_tree(sdk, library, platform), version)
    sources = source_tree(sdk)
    jar(folder / f"{stem}-sources.jar", sources, version)
    jar(folder / f"{stem}-javadoc.jar", javadoc(sdk, sources), version)
    (folder / f"{stem}.pom").write_text(pom(version), encoding="utf-8")
    for path in sorted(folder.glob(f"{stem}*")):
        if path.suffix in (".jar", ".pom"):
            checksum(path)


def fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def binary_tree(sdk: Project, library: Path, platform: str) -> Path:
    """Classes, both native libraries, the licence and the rules that keep shrinkers from renaming what JNI looks up."""
    tree = fresh(sdk.out / "jar")
    shutil.copytree(sdk.classes, tree, dirs_exist_ok=True)
    natives = tree / GROUP.replace(".", "/") / "native" / platform
    natives.mkdir(parents=True)
    shutil.copy(library.resolve(), natives / f"lib{sdk.library}.so")
    shutil.copy(sdk.glue, natives)
    shutil.copytree(JAVA / "src/main/resources", tree, dirs_exist_ok=True)
    licence(tree)
    return tree


def licence(tree: Path) -> None:
    (tree / "META-INF").mkdir(exist_ok=True)
    shutil.copy(ROOT / "LICENSE", tree / "META-INF/LICENSE")


def source_tree(sdk: Project) -> Path:
    tree = fresh(sdk.out / "sources")
    for folder in sdk.sources:
        shutil.copytree(folder, tree, dirs_exist_ok=True)
    licence(tree)
    return tree


def javadoc(sdk: Project, sources: Path) -> Path:
    """The documentation of what is public; every problem javadoc finds is an error."""
    tree = fresh(sdk.out / "javadoc")
    options = ["-quiet", "-Xdoclint:all", "-Werror", "-notimestamp", "-public", "--release", "8", "-encoding", "UTF-8"]
    run(["javadoc", *options, "-d", tree, "-sourcepath", sources, GROUP, f"{GROUP}.sugar"])
    licence(tree)
    return tree


def jar(target: Path, tree: Path, version: str) -> None:
    """A zip whose first entry is the manifest. Names in order and one date: the same input gives the same bytes."""
    manifest = f"Manifest-Version: 1.0\nAutomatic-Module-Name: {GROUP}\nImplementation-Version: {version}\n\n"
    with zipfile.ZipFile(target, "w") as archive:
        entry(archive, "META-INF/MANIFEST.MF", manifest.encode())
        for path in sorted(tree.rglob("*")):
            if path.is_file():
                entry(archive, path.relative_to(tree).as_posix(), path.read_bytes())


def entry(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, DATE)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, data)


def pom(version: str) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>{GROUP}</groupId>
  <artifactId>{ARTIFACT}</artifactId>
  <version>{version}</version>
  <packaging>jar</packaging>
  <name>Atoll</name>
  <description>Runs TensorFlow Lite models.</description>
  <licenses>
    <license>
      <name>Apache-2.0</name>
      <url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>
    </license>
  </licenses>
</project>
"""


def metadata(artifact: Path, version: str) -> None:
    """The list of versions that clients look at; it grows with every version published into the same folder."""
    versions = sorted({version, *(path.name for path in artifact.iterdir() if path.is_dir())})
    rows = "\n".join(f"      <version>{v}</version>" for v in versions)
    path = artifact / "maven-metadata.xml"
    path.write_text(
        f"""<?xml version="1.0" encoding="UTF-8"?>
<metadata>
  <groupId>{GROUP}</groupId>
  <artifactId>{ARTIFACT}</artifactId>
  <versioning>
    <release>{version}</release>
    <versions>
{rows}
    </versions>
  </versioning>
</metadata>
""",
        encoding="utf-8",
    )
    checksum(path)


def checksum(path: Path) -> None:
    for algorithm in ("md5", "sha1", "sha256"):
        digest = hashlib.new(algorithm, path.read_bytes()).hexdigest()
        path.with_name(f"{path.name}.{algorithm}").write_text(digest)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--library", "--work", "--to"):
        parser.add_argument(name, type=Path, required=True)
    for name in ("--version", "--platform"):
        parser.add_argument(name, required=True)
    options = parser.parse_args(words)
    artifact = options.to / GROUP.replace(".", "/") / ARTIFACT
    sdk = project(parse(["compile", "--out", str(options.work)]))
    pack(sdk, options.library, options.platform, artifact / options.version, options.version)
    metadata(artifact, options.version)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
