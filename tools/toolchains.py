# SPDX-License-Identifier: Apache-2.0
"""The programs each language needs, and how to get the missing ones.

A row that names a Debian package is installed where apt-get and root (or sudo) are there; anything else that is
missing is an error that says what to do. Must not know what the programs are used for beyond the `why`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tools.run import run

LANGUAGES = ("c", "cpp", "java", "swift", "objc", "python")


@dataclass(frozen=True)
class Tool:
    """Present when `program` is on the PATH or the pattern `file` names something."""

    languages: tuple[str, ...]
    why: str
    advice: str
    program: str = ""
    file: str = ""
    package: str = ""

    @property
    def name(self) -> str:
        return self.program or self.file

    def is_present(self) -> bool:
        return bool(shutil.which(self.program) if self.program else any(Path("/").glob(self.file[1:])))


MAVEN_PLUGINS = (
    ("compiler", "libmaven-compiler-plugin-java"),
    ("jar", "libmaven-jar-plugin-java"),
    ("resources", "libmaven-resources-plugin-java"),
    ("source", "libmaven-source-plugin-java"),
    ("surefire", "libsurefire-java"),
)

TOOLS = (
    Tool(("c", "cpp"), "compiles the runtime", "install a C11 compiler", program="cc", package="gcc"),
    Tool(("c",), "compiles the runtime", "install gcc", program="gcc", package="gcc"),
    Tool(("cpp",), "compiles the C++ SDK's tests", "install a C++17 compiler", program="c++", package="g++"),
    Tool(
        ("cpp",),
        "runs the C++ SDK's unit tests",
        "install doctest",
        file="/usr/include/doctest/doctest.h",
        package="doctest-dev",
    ),
    Tool(("cpp",), "finds the installed C++ SDK", "install pkg-config", program="pkg-config", package="pkg-config"),
    Tool(
        ("c",),
        "shows that a second compiler gives the same bytes",
        "install clang 19",
        program="clang-19",
        package="clang-19",
    ),
    Tool(
        ("c",),
        "fuzzes the runtime",
        "install clang 19's runtime with libFuzzer",
        file="/usr/lib/llvm-19/lib/clang/19/lib/*/libclang_rt.fuzzer*.a",
        package="libclang-rt-19-dev",
    ),
    Tool(
        ("c",),
        "looks for mistakes in the runtime's sources",
        "install clang-tidy 19",
        program="clang-tidy-19",
        package="clang-tidy-19",
    ),
    Tool(
        ("java",),
        "compiles and runs the Java SDK",
        "install a JDK, 17 or newer, and put javac on the PATH",
        program="javac",
        package="openjdk-17-jdk-headless",
    ),
    Tool(("java",), "resolves the Java package", "install Maven", program="mvn", package="maven"),
    *(
        Tool(
            ("java",),
            "builds with Maven without a network",
            f"install Maven's {plugin} plugin",
            file=f"/usr/share/maven-repo/org/apache/maven/plugins/maven-{plugin}-plugin",
            package=package,
        )
        for plugin, package in MAVEN_PLUGINS
    ),
    Tool(
        ("java",),
        "runs the Java tests",
        "install JUnit 5's console launcher",
        file="/usr/share/java/junit-platform-console-standalone.jar",
        package="junit5",
    ),
    Tool(
        ("swift",),
        "compiles and runs the Swift SDK",
        "install Swift 6 (swift.org/install), put swift on the PATH",
        program="swift",
    ),
    Tool(("objc",), "compiles Objective-C", "install gobjc", file="/usr/lib/gcc/*/*/cc1obj", package="gobjc"),
    Tool(
        ("objc",),
        "Foundation outside Apple's systems",
        "install GNUstep base",
        file="/usr/include/GNUstep/Foundation/Foundation.h",
        package="libgnustep-base-dev",
    ),
    Tool(
        ("objc",),
        "builds a program that uses the Objective-C SDK",
        "install GNUstep make",
        program="gnustep-config",
        package="gnustep-make",
    ),
    Tool(("swift", "objc"), "finds leaks", "install valgrind", program="valgrind", package="valgrind"),
    Tool(
        ("objc",),
        "compiles Objective-C with a second compiler",
        "install clang 19",
        program="clang-19",
        package="clang-19",
    ),
)


class ToolMissing(Exception):
    """A program is missing and cannot be installed from here."""


def provide(languages: Iterable[str]) -> None:
    """Makes every tool of `languages` present, or raises ToolMissing naming all that cannot be."""
    wanted = set(languages)
    missing = [tool for tool in TOOLS if wanted & set(tool.languages) and not tool.is_present()]
    installable = [tool for tool in missing if tool.package and _apt() is not None]
    _install(installable)
    absent = [tool for tool in missing if not tool.is_present()]
    if absent:
        raise ToolMissing("\n".join(_complaint(tool) for tool in absent))


def _complaint(tool: Tool) -> str:
    out = " ".join(f"--without {language}" for language in tool.languages)
    return f"{tool.name} is missing ({tool.why}): {tool.advice}, or leave the language out with {out}"


def _install(tools: list[Tool]) -> None:
    packages = sorted({tool.package for tool in tools})
    apt = _apt()
    if not packages or apt is None:
        return
    for tool in tools:
        print(f"installing the Debian package {tool.package}: {tool.why}", flush=True)
    run([*apt, "update", "-q"])
    run([*apt, "install", "-y", "-q", "--no-install-recommends", *packages])


def _apt() -> list[str] | None:
    """The command that installs Debian packages, or None where there is none for us."""
    if not shutil.which("apt-get"):
        return None
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if os.geteuid() == 0:
        return quiet
    return ["sudo", *quiet] if shutil.which("sudo") else None
