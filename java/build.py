# SPDX-License-Identifier: Apache-2.0
"""Builds and tests the Java SDK with nothing but a JDK, a C compiler and JUnit's console.

    python java/build.py compile --out DIR
    python java/build.py test --out DIR --library LIB --report DIR     (unit tests)
    python java/build.py conformance --out DIR --library LIB           (generated cases)

`--sources`, `--tests`, `--c` and `--include` replace the folders of this SDK by others, so that another generated SDK
is built the same way. It must not know any API.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

JAVA = Path(__file__).resolve().parent
ROOT = JAVA.parent
JUNIT = Path("/usr/share/java/junit-platform-console-standalone.jar")
RELEASE = "8"
PAGE = "-Wl,-z,max-page-size=16384"
C_OPTIONS = ("-std=c11", "-D_GNU_SOURCE", "-O2", "-fPIC", "-fvisibility=hidden", "-Wall", "-Wextra", "-Wconversion")
SANITIZERS = ("-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined")
SANITIZER_OPTIONS = "detect_leaks=0:handle_segv=0:allow_user_segv_handler=1"
"""The virtual machine keeps its memory to the end, and handles SIGSEGV itself."""
CASES = ".*CasesTest"


@dataclass(frozen=True)
class Project:
    """Where an SDK's parts lie. `jni`: the name of its glue library, as the generated `Native` class has it."""

    out: Path
    jni: str
    sources: tuple[Path, ...]
    tests: tuple[Path, ...]
    c: tuple[Path, ...]
    include: tuple[Path, ...]
    sanitize: bool = False

    @property
    def library(self) -> str:
        """The name that properties and environment variables of the SDK begin with."""
        return self.jni.removesuffix("_jni")

    @property
    def classes(self) -> Path:
        return self.out / "classes"

    @property
    def test_classes(self) -> Path:
        return self.out / "test-classes"

    @property
    def glue(self) -> Path:
        return self.out / f"lib{self.jni}.so"

    def compile(self) -> None:
        """The glue and the classes; any warning of javac is an error."""
        shutil.rmtree(self.classes, ignore_errors=True)
        self.classes.mkdir(parents=True)
        options = ["--release", RELEASE, "-Xlint:all,-options", "-Xdoclint:all/protected", "-Werror"]
        run(["javac", *options, "-d", self.classes, *files(self.sources, "*.java")])
        self.compile_glue()

    def compile_glue(self) -> None:
        home = java_home()
        folders = [*self.include, *self.c, home / "include", home / "include/linux"]
        include = [f"-I{folder}" for folder in folders]
        sources = files(self.c, "*.c")
        options = [*C_OPTIONS, *(SANITIZERS if self.sanitize else ()), PAGE, "-shared"]
        run([os.environ.get("CC", "cc"), *options, *include, "-o", self.glue, *sources, "-ldl"])

    def compile_tests(self) -> None:
        self.compile()
        shutil.rmtree(self.test_classes, ignore_errors=True)
        self.test_classes.mkdir(parents=True)
        path = f"{self.classes}:{junit()}"
        options = ["-Xlint:all,-options", "-Werror", "-cp", path]
        run(["javac", *options, "-d", self.test_classes, *files(self.tests, "*.java")])

    def run_tests(self, library: Path, selection: list[str]) -> int:
        """JUnit's exit code, or 1 when -Xcheck:jni had something to say."""
        command = [
            *(
                "java",
                *([] if self.sanitize else ["-Xcheck:jni"]),
                "-ea",
                "--add-opens",
                "java.base/java.io=ALL-UNNAMED",
            ),
            *(f"-XX:ErrorFile={self.out}/crash.log", f"-D{self.library}.jni={self.glue}", "-jar", str(junit())),
            *("-cp", f"{self.classes}:{self.test_classes}", "--scan-classpath", str(self.test_classes)),
            *("--disable-banner", "--disable-ansi-colors", "--details=summary", "--fail-if-no-tests", *selection),
        ]
        environment = {**os.environ, f"{self.library.upper()}_LIBRARY": str(library.resolve())}
        if self.sanitize:
            environment |= {"LD_PRELOAD": sanitizer(), "ASAN_OPTIONS": SANITIZER_OPTIONS}
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, errors="replace")
        print(done.stdout, flush=True)
        return done.returncode or ("WARNING in native method" in done.stdout)


def sanitizer() -> str:
    """The run-time library of the sanitizer, which must be there before the virtual machine is."""
    command = [os.environ.get("CC", "cc"), "-print-file-name=libasan.so"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def make_models(folder: Path) -> None:
    """The small models that tests run, unless the caller already made them."""
    if "CONFORMANCE_FILES" not in os.environ:
        os.environ["CONFORMANCE_FILES"] = str(folder)
        os.environ["PYTHONPATH"] = str(ROOT / "python/src")
        run([sys.executable, "tests/conformance/models.py", folder])


def run(command: list[object]) -> None:
    words = [str(word) for word in command]
    if subprocess.run(words, cwd=ROOT, stdin=subprocess.DEVNULL).returncode:
        raise SystemExit(f"failed: {words[0]}")


def files(folders: tuple[Path, ...], pattern: str) -> list[Path]:
    found = [path for folder in folders for path in sorted(folder.rglob(pattern))]
    if not found:
        raise SystemExit(f"no {pattern} in {', '.join(map(str, folders))}")
    return found


def java_home() -> Path:
    javac = shutil.which("javac")
    if not javac:
        raise SystemExit("javac is not on the PATH: install a JDK, 17 or newer")
    return Path(javac).resolve().parents[1]


def junit() -> Path:
    if not JUNIT.exists():
        raise SystemExit(f"{JUNIT} is missing: install the Debian package junit5")
    return JUNIT


def project(options: argparse.Namespace) -> Project:
    return Project(
        out=options.out.resolve(),
        jni=options.jni,
        sources=tuple(options.sources or [JAVA / "src/main/java", JAVA / "generated/java"]),
        tests=tuple(options.tests or [JAVA / "src/test/java", JAVA / "generated/test"]),
        c=tuple(options.c or [JAVA / "src/main/c", JAVA / "generated/c"]),
        include=tuple(options.include or [ROOT / "runtime/include"]),
        sanitize=options.sanitize,
    )


def parse(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=["compile", "test", "conformance"])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--report", type=Path)
    parser.add_argument("--sanitize", action="store_true", help="check addresses; the library must be built so as well")
    parser.add_argument("--jni", default="atoll_jni")
    for name in ("--sources", "--tests", "--c", "--include"):
        parser.add_argument(name, type=Path, action="append")
    return parser.parse_args(words)


def main(words: list[str]) -> int:
    options = parse(words)
    sdk = project(options)
    if options.verb == "compile":
        sdk.compile()
        return 0
    library = options.library or os.environ.get(f"{sdk.library.upper()}_LIBRARY")
    if not library:
        raise SystemExit(f"--library or {sdk.library.upper()}_LIBRARY is needed")
    make_models(sdk.out / "models")
    sdk.compile_tests()
    selection = ["--include-classname" if options.verb == "conformance" else "--exclude-classname", CASES]
    if options.report:
        selection += ["--reports-dir", str(options.report)]
    return sdk.run_tests(Path(library), selection)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
