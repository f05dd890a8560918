# SPDX-License-Identifier: Apache-2.0
"""What ./dev package builds for each language. Must not know where packages are published.

The commands of a row run from the root of the checkout, after the native library is built, with {python}, {native} (the
library's build folder), {version}, {platform} (such as linux-x86_64) and {out} filled in. {out} is the folder that
./dev publish lays out as it stands: wheels/, maven/, cmake/.
"""

from __future__ import annotations

from dataclasses import dataclass

Command = tuple[str, ...]


@dataclass(frozen=True)
class Package:
    """`language` is the word of --without."""

    name: str
    language: str
    build: tuple[Command, ...]


ARCHIVE = "atoll-{version}-{platform}"
CPP_ARCHIVE = "atoll-cpp-{version}"
OBJC_ARCHIVE = "atoll-objc-{version}-{platform}"

PACKAGES = (
    Package(
        "C library with CMake and pkg-config files",
        "c",
        (
            ("{cmake}", "--install", "{native}", "--prefix", f"{{out}}/stage/{ARCHIVE}", "--strip"),
            ("{cmake}", "-E", "copy", "LICENSE", f"{{out}}/stage/{ARCHIVE}/LICENSE"),
            ("tar", "-C", "{out}/stage", "-czf", f"{{out}}/cmake/{ARCHIVE}.tar.gz", ARCHIVE),
        ),
    ),
    Package(
        "C++ headers with CMake and pkg-config files",
        "cpp",
        (
            ("{cmake}", "-S", "cpp", "-B", "{out}/stage/cpp", f"-DCMAKE_INSTALL_PREFIX={{out}}/stage/{CPP_ARCHIVE}"),
            ("{cmake}", "--install", "{out}/stage/cpp"),
            ("tar", "-C", "{out}/stage", "-czf", f"{{out}}/cmake/{CPP_ARCHIVE}.tar.gz", CPP_ARCHIVE),
        ),
    ),
    Package(
        "Objective-C library and headers",
        "objc",
        (
            ("make", "-s", "-C", "objc", "-j2", "install", f"PREFIX={{out}}/stage/{OBJC_ARCHIVE}"),
            ("{cmake}", "-E", "copy", "LICENSE", f"{{out}}/stage/{OBJC_ARCHIVE}/LICENSE"),
            ("tar", "-C", "{out}/stage", "-czf", f"{{out}}/cmake/{OBJC_ARCHIVE}.tar.gz", OBJC_ARCHIVE),
        ),
    ),
    Package(
        "Java package for Maven",
        "java",
        (
            (
                *("{python}", "java/packaging.py", "--library", "{native}/libatoll.so", "--version", "{version}"),
                *("--platform", "{platform}", "--work", "{out}/stage/java", "--to", "{out}/maven"),
            ),
        ),
    ),
    Package(
        "Python wheel",
        "python",
        (
            (
                *("{python}", "python/packaging.py", "--library", "{native}/libatoll.so"),
                *("--work", "{out}/stage/python", "--to", "{out}/wheels"),
            ),
        ),
    ),
)
