# SPDX-License-Identifier: Apache-2.0
"""Every developer command, one session per verb: `./dev -l` is the index. Must not hold what tools/ can."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import nox

sys.path.insert(0, str(Path(__file__).parent))

from tools import building, command_line, documents, generating, linting, python_packages, toolchains
from tools.paths import BUILD, LIBRARY, ROOT, shared_models
from tools.run import ProgramFailed, run

nox.options.sessions = []
nox.options.default_venv_backend = "none"

PROBLEMS = (ProgramFailed, toolchains.ToolMissing, command_line.BadArguments)


def verb(name: str) -> Callable[[Callable[[list[str]], None]], object]:
    """Makes a function of the words after the verb into a session. What is pinned is installed first."""

    def decorate(function: Callable[[list[str]], None]) -> object:
        def session(session: nox.Session) -> None:
            try:
                python_packages.install_dev()
                function(list(session.posargs))
            except PROBLEMS as problem:
                session.error(str(problem))

        session.__doc__ = function.__doc__
        return nox.session(python=False, name=name)(session)

    return decorate


@verb("setup")
def setup(words: list[str]) -> None:
    """Install what is missing for every language; --without LANGUAGE leaves one out."""
    left_out, rest = command_line.take_without(words)
    command_line.expect_no_more(rest)
    toolchains.provide(_languages(left_out))


@verb("generate")
def generate(words: list[str]) -> None:
    """Write all generated files; --check fails when one is stale instead."""
    check, rest = command_line.take_flag(words, "--check")
    command_line.expect_no_more(rest)
    generating.generate(check)


@verb("build")
def build(words: list[str]) -> None:
    """Build build/native/libatoll.so and the static library beside it."""
    command_line.expect_no_more(words)
    toolchains.provide(["c"])
    building.build_native()


@verb("models")
def models(words: list[str]) -> None:
    """Fetch the real models that tests and the demo use into build/models."""
    from tools.models import fetch_all

    command_line.expect_no_more(words)
    print(f"models are in {fetch_all().relative_to(ROOT)}")


@verb("test")
def test(words: list[str]) -> None:
    """Run the tests of every language in under 30 minutes; --without LANGUAGE leaves one out."""
    _test(words, {"test"})


@verb("test-full")
def test_full(words: list[str]) -> None:
    """Run all tests, the long ones too; --without LANGUAGE leaves one out."""
    _test(words, {"test", "full"})


@verb("conformance")
def conformance(words: list[str]) -> None:
    """Run every case in every language and show the matrix; --without LANGUAGE leaves one out."""
    from tools.conformance import conform

    left_out, rest = command_line.take_without(words)
    command_line.expect_no_more(rest)
    toolchains.provide(_languages(left_out))
    building.build_native()
    if not conform(left_out):
        raise ProgramFailed("the matrix is not as it should be")


@verb("demo")
def demo(words: list[str]) -> None:
    """Find a face and a pose in a photo from every language; --without LANGUAGE leaves one out."""
    from tools.models import fetch_all

    left_out, rest = command_line.take_without(words)
    command_line.expect_no_more(rest)
    toolchains.provide(_languages(left_out))
    building.build_native()
    without = [word for language in left_out for word in ("--without", language)]
    run([sys.executable, "examples/demo/demo.py", LIBRARY, fetch_all(), BUILD / "demo", *without])


@verb("package")
def package(words: list[str]) -> None:
    """Build every language's package for this system into build/packages; --without LANGUAGE leaves one out."""
    from tools import packaging

    left_out, rest = command_line.take_without(words)
    command_line.expect_no_more(rest)
    toolchains.provide(_languages(left_out))
    building.build_native()
    packaging.package(left_out)


@verb("publish")
def publish(words: list[str]) -> None:
    """Build the packages and lay them out, indexed, in --to DIR; --without LANGUAGE leaves one out."""
    from tools import packaging

    left_out, rest = command_line.take_without(words)
    target, rest = command_line.take_value(rest, "--to")
    command_line.expect_no_more(rest)
    toolchains.provide(_languages(left_out))
    building.build_native()
    packaging.publish(Path(target).resolve(), left_out)


@verb("bench")
def bench(words: list[str]) -> None:
    """Measure ours and LiteRT interleaved on the real models; --help lists the options."""
    from tools import benching

    toolchains.provide(["c"])
    building.build_native()
    benching.bench(words)


@verb("fuzz")
def fuzz(words: list[str]) -> None:
    """Fuzz each target for --seconds N under ASan and UBSan; --target NAME ... chooses; see tests/fuzz/README.md."""
    from tools import fuzzing
    from tools.models import fetch_all

    toolchains.provide(["c"])
    fetch_all()
    if fuzzing.main(words):
        raise ProgramFailed("the fuzzer found something: see above")


@verb("size")
def size(words: list[str]) -> None:
    """Report the bytes of the stripped library by room, operator family and kernel; --all lists every file."""
    from tools import sizing

    everything, rest = command_line.take_flag(words, "--all")
    command_line.expect_no_more(rest)
    toolchains.provide(["c"])
    building.build_native()
    sizing.report(everything)


@verb("analyse")
def analyse(words: list[str]) -> None:
    """Ask clang-tidy about every source of the runtime; .clang-tidy says what it looks for."""
    from tools import analysing

    command_line.expect_no_more(words)
    toolchains.provide(["c"])
    if analysing.main():
        raise ProgramFailed("clang-tidy found something: see above")


@verb("soak")
def soak(words: list[str]) -> None:
    """Load, run, resize, stop and close for an hour in every language at once; --seconds N, --without LANGUAGE."""
    from tools import soaking
    from tools.models import fetch_all

    left_out, _ = command_line.take_without(words)
    toolchains.provide(_languages(left_out))
    building.build_native()
    fetch_all()
    if soaking.main(words):
        raise ProgramFailed("a soak failed: see above")


@verb("lint")
def lint(words: list[str]) -> None:
    """Check formatting and style."""
    command_line.expect_no_more(words)
    linting.lint()


@verb("docs")
def docs(words: list[str]) -> None:
    """Write the reference from the specification and check every link of the documents."""
    command_line.expect_no_more(words)
    generating.generate(check=False)
    print(f"{documents.check()} links lead somewhere")


@verb("clean")
def clean(words: list[str]) -> None:
    """Remove build/ (not the downloads, which are in the user's cache)."""
    command_line.expect_no_more(words)
    shutil.rmtree(BUILD, ignore_errors=True)


def _languages(left_out: list[str]) -> list[str]:
    return [language for language in toolchains.LANGUAGES if language not in left_out]


def _test(words: list[str], tiers: set[str]) -> None:
    from tools import suites, testing
    from tools.models import fetch_all

    left_out, rest = command_line.take_without(words)
    command_line.expect_no_more(rest)
    toolchains.provide(_languages(left_out))
    building.build_native()
    chosen = [suite for suite in suites.SUITES if suite.tier in tiers and suite.language not in left_out]
    if any(suite.needs_oracle for suite in chosen):
        python_packages.install_oracle()
        python_packages.install_mediapipe()
        fetch_all()
    outcomes = testing.run_suites(chosen, left_out)
    for language in left_out:
        print(f"\nLEFT OUT BY REQUEST: {language.upper()}")
    later = [suite.name for suite in suites.SUITES if suite.tier not in tiers]
    print(f"\nleft to test-full: {', '.join(later) or 'nothing'}")
    if shared_models() is None:
        print("shared models: absent, 0 of 330 compared")
    if "full" in tiers:
        testing.record(outcomes)
    if not testing.report(outcomes):
        raise ProgramFailed("tests failed")
