# SPDX-License-Identifier: Apache-2.0
"""The Objective-C SDK as a user gets it: installed, used through GNUstep make, checked under ARC, free of leaks."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
BUILD = ROOT / "build/objc-package"
MODEL = ROOT / "build/test-models/add_1x4_f32.tflite"
LIBRARY = Path(os.environ.get("ATOLL_LIBRARY", ROOT / "build/native/libatoll.so"))

# Frames of our methods and of the native library; what the runtime allocates to enter a class is its own.
OURS = re.compile(r"_[ic]_ATL\w+__|libatoll|: TfLite|: Atoll")
ENTERING = re.compile(r"__objc_exec_class|class_addMethod|class_copyMethodList")

GNUMAKEFILE = """\
include $(GNUSTEP_MAKEFILES)/common.make
TOOL_NAME = consumer
consumer_OBJC_FILES = main.m
consumer_INCLUDE_DIRS = -I{prefix}/include/atoll-objc
consumer_LIB_DIRS = -L{prefix}/lib
consumer_TOOL_LIBS = -latoll_objc -ldl -lm
include $(GNUSTEP_MAKEFILES)/tool.make
"""

PROGRAM = """\
#include <stdio.h>
#import "Atoll.h"

int main(int argc, const char **argv) {{
  NSAutoreleasePool *pool = [[NSAutoreleasePool alloc] init];
  NSString *path = [NSString stringWithUTF8String:argv[argc - 1]];
{example}
  [interpreter release];
  [model release];
  [pool release];
  return 0;
}}
"""


def run(*words: str | Path, cwd: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, cwd=cwd, env=os.environ | variables, capture_output=True, text=True, check=False)


def succeed(*words: str | Path, cwd: Path = ROOT, **variables: str) -> str:
    done = run(*words, cwd=cwd, **variables)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


def readme_example() -> str:
    found = re.search(r"```objc\n(.*?)```", (ROOT / "objc/README.md").read_text(), re.DOTALL)
    assert found, "objc/README.md has no example"
    return found[1]


def gnustep_makefiles() -> str:
    return succeed("gnustep-config", "--variable=GNUSTEP_MAKEFILES").strip()


@pytest.fixture(scope="module")
def consumer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tool that GNUstep make builds on the installed SDK."""
    folder = tmp_path_factory.mktemp("objc")
    succeed("make", "-s", "-C", "objc", "install", f"PREFIX={folder}/atoll", f"BUILD={BUILD}")
    (folder / "GNUmakefile").write_text(GNUMAKEFILE.format(prefix=folder / "atoll"))
    (folder / "main.m").write_text(PROGRAM.format(example=readme_example()))
    succeed("make", "-C", folder, GNUSTEP_MAKEFILES=gnustep_makefiles())
    return folder / "obj/consumer"


def test_the_example_of_the_readme_runs_on_the_installed_sdk(consumer: Path) -> None:
    assert succeed(consumer, MODEL, ATOLL_LIBRARY=str(LIBRARY)) == "2 3 4 5\n"


def test_a_missing_library_is_an_error_that_names_it(consumer: Path) -> None:
    done = run(consumer, MODEL, ATOLL_LIBRARY="/no/such/library.so")
    assert done.stdout == ""
    assert "/no/such/library.so" in done.stderr


def test_the_sources_are_formatted() -> None:
    folders = ("objc/Support", "objc/Sugar", "objc/generated", "objc/Tests", "objc/Tests/generated", "examples/objc")
    files = [path for folder in folders for path in sorted((ROOT / folder).glob("*.[mh]"))]
    style = "--style=file:objc/.clang-format"
    succeed(Path(sys.executable).parent / "clang-format", "--dry-run", "--Werror", style, *files)


def test_the_sources_are_correct_under_arc() -> None:
    succeed("make", "-s", "-C", "objc", "arc")


def test_the_check_under_arc_finds_manual_retains(tmp_path: Path) -> None:
    bad = tmp_path / "bad.m"
    bad.write_text('#import "ATLDefines.h"\nid keep(id object) { return [object retain]; }\n')
    done = run("make", "-s", "-C", "objc", "arc", f"SOURCES={bad}")
    assert done.returncode != 0
    assert "ARC" in done.stderr


def test_the_tests_leak_nothing_of_ours(tmp_path: Path) -> None:
    """GNUstep and its runtime keep some blocks to the end; none may have come from a frame of ours."""
    succeed("make", "-s", "-C", "objc", "tests", f"BUILD={BUILD}")
    log = tmp_path / "leaks"
    checks = ("--leak-check=full", "--show-leak-kinds=definite", "--num-callers=40", f"--log-file={log}")
    places = {"CONFORMANCE_RESULTS": str(tmp_path), "CONFORMANCE_FILES": str(MODEL.parent)}
    places["ATOLL_LIBRARY"] = str(LIBRARY)
    succeed("valgrind", *checks, BUILD / "gcc/run-tests", **places)
    text = re.sub(r"^==\d+== ?", "", log.read_text(), flags=re.MULTILINE)
    blocks = text.split("\n\n")
    assert "LEAK SUMMARY" in text
    assert not [b for b in blocks if OURS.search(b) and not ENTERING.search(b) and "LEAK SUMMARY" not in b]


def test_a_leak_of_ours_would_be_noticed(consumer: Path, tmp_path: Path) -> None:
    """The example without its last releases: the frames that the test above looks for must appear."""
    leaky = consumer.parent.parent / "leaky"
    leaky.mkdir(exist_ok=True)
    shutil.copy(consumer.parent.parent / "GNUmakefile", leaky)
    program = PROGRAM.replace("  [interpreter release];\n  [model release];\n", "  model = nil, interpreter = nil;\n")
    (leaky / "main.m").write_text(program.format(example=readme_example()))
    succeed("make", "-C", leaky, GNUSTEP_MAKEFILES=gnustep_makefiles())
    log = tmp_path / "leaks"
    checks = ("--leak-check=full", "--show-leak-kinds=definite", "--num-callers=40", f"--log-file={log}")
    succeed("valgrind", *checks, leaky / "obj/consumer", MODEL, ATOLL_LIBRARY=str(LIBRARY))
    assert OURS.search(log.read_text())
