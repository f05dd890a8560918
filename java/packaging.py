# SPDX-License-Identifier: Apache-2.0
"""Packs the Java SDK, and the facade over it: jars of classes (the SDK's with the native libraries inside), of sources
and of documentation, in the layout of a Maven repository.

    python java/packaging.py --library LIB --version VERSION --platform linux-x86_64 --work DIR --to REPOSITORY

It must not know any API, nor how classes are compiled (that is build.py).
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from build import JAVA, RELEASE, ROOT, Project, files, parse, project, run

GROUP = "dev.atoll"
DATE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Artifact:
    """What a package is called, which Java packages it documents, and which artifacts of ours it needs."""

    name: str
    title: str
    text: str
    module: str
    packages: tuple[str, ...]
    needs: tuple[str, ...] = ()

    def folder(self, repository: Path) -> Path:
        return repository / GROUP.replace(".", "/") / self.name


SDK = Artifact("atoll", "Atoll", "Runs TensorFlow Lite models.", GROUP, (GROUP, f"{GROUP}.sugar"))
FACADE = Artifact(
    "atoll-tflite",
    "org.tensorflow.lite over Atoll",
    "The Java interface of TensorFlow Lite over Atoll.",
    "org.tensorflow.lite",
    ("org.tensorflow.lite", "org.tensorflow.lite.acceleration"),
    ("atoll",),
)


def pack(sdk: Project, library: Path, platform: str, repository: Path, version: str) -> None:
    """Writes every file of one version."""
    sdk.compile()
    write(SDK, binary_tree(sdk, library, platform), source_tree(sdk, sdk.sources), sdk, repository, version)


def pack_facade(sdk: Project, repository: Path, version: str) -> None:
    """The same for the facade, which is compiled against the public classes of the SDK."""
    sources = JAVA / "compat/src/main/java"
    tree = fresh(sdk.out / "facade-jar")
    options = ["--release", RELEASE, "-Xlint:all,-options", "-Xdoclint:all/protected", "-Werror", "-cp", sdk.classes]
    run(["javac", *options, "-d", tree, *files((sources,), "*.java")])
    licence(tree)
    write(FACADE, tree, source_tree(sdk, (sources,)), sdk, repository, version)


def write(artifact: Artifact, tree: Path, sources: Path, sdk: Project, repository: Path, version: str) -> None:
    folder = artifact.folder(repository) / version
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{artifact.name}-{version}"
    jar(folder / f"{stem}.jar", tree, artifact, version)
    jar(folder / f"{stem}-sources.jar", sources, artifact, version)
    jar(folder / f"{stem}-javadoc.jar", javadoc(sdk, artifact, sources), artifact, version)
    (folder / f"{stem}.pom").write_text(pom(artifact, version), encoding="utf-8")
    for path in sorted(folder.glob(f"{stem}*")):
        if path.suffix in (".jar", ".pom"):
            checksum(path)
    metadata(artifact, repository, version)


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


def source_tree(sdk: Project, folders: tuple[Path, ...]) -> Path:
    tree = fresh(sdk.out / "sources")
    for folder in folders:
        shutil.copytree(folder, tree, dirs_exist_ok=True)
    licence(tree)
    return tree


def javadoc(sdk: Project, artifact: Artifact, sources: Path) -> Path:
    """The documentation of what is public; every problem javadoc finds is an error."""
    tree = fresh(sdk.out / "javadoc")
    options = ["-quiet", "-Xdoclint:all", "-Werror", "-notimestamp", "-public", "--release", "8", "-encoding", "UTF-8"]
    run(["javadoc", *options, "-cp", sdk.classes, "-d", tree, "-sourcepath", sources, *artifact.packages])
    licence(tree)
    return tree


def jar(target: Path, tree: Path, artifact: Artifact, version: str) -> None:
    """A zip whose first entry is the manifest. Names in order and one date: the same input gives the same bytes."""
    module = f"Automatic-Module-Name: {artifact.module}\n"
    manifest = f"Manifest-Version: 1.0\n{module}Implementation-Version: {version}\n\n"
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


def pom(artifact: Artifact, version: str) -> str:
    needs = "".join(
        f"""
    <dependency>
      <groupId>{GROUP}</groupId>
      <artifactId>{name}</artifactId>
      <version>{version}</version>
    </dependency>"""
        for name in artifact.needs
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>{GROUP}</groupId>
  <artifactId>{artifact.name}</artifactId>
  <version>{version}</version>
  <packaging>jar</packaging>
  <name>{artifact.title}</name>
  <description>{artifact.text}</description>
  <licenses>
    <license>
      <name>Apache-2.0</name>
      <url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>
    </license>
  </licenses>
  <dependencies>{needs}
  </dependencies>
</project>
"""


def metadata(artifact: Artifact, repository: Path, version: str) -> None:
    """The list of versions that clients look at; it grows with every version published into the same folder."""
    folder = artifact.folder(repository)
    versions = sorted({version, *(path.name for path in folder.iterdir() if path.is_dir())})
    rows = "\n".join(f"      <version>{v}</version>" for v in versions)
    path = folder / "maven-metadata.xml"
    path.write_text(
        f"""<?xml version="1.0" encoding="UTF-8"?>
<metadata>
  <groupId>{GROUP}</groupId>
  <artifactId>{artifact.name}</artifactId>
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
    sdk = project(parse(["compile", "--out", str(options.work)]))
    pack(sdk, options.library, options.platform, options.to, options.version)
    pack_facade(sdk, options.to, options.version)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
