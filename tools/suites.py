# SPDX-License-Identifier: Apache-2.0
"""Every test suite of the repository, one row each. Must not know how a suite is run or counted: see testing.py.

A new suite is a new row. `command`, after the commands of `prepare`, is run from the root of the checkout with these
words filled in: {python} the project's Python, {cmake} and {ctest} the pinned CMake, {build} the folder for output,
{native} the one of the native library, {without} as the words `--without LANGUAGE` for each language that was left out
(a word of its own), {report} a folder of the suite's own, empty at the start, in which JUnit XML files are counted.
A suite that writes none ends its output with a line `N passed, N failed`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.drivers import C_OPTIONS, C_SOURCES


@dataclass(frozen=True)
class Suite:
    """`language` is the word of --without, "" for what is never left out.

    `tier` is "test" (./dev test) or "full" (./dev test-full only).
    """

    name: str
    language: str
    command: tuple[str, ...]
    prepare: tuple[tuple[str, ...], ...] = ()
    tier: str = "test"
    env: dict[str, str] = field(default_factory=dict)
    needs_oracle: bool = False


def pytest(*paths: str) -> tuple[str, ...]:
    return ("{python}", "-m", "pytest", "-q", "-p", "no:cacheprovider", "--junitxml={report}/pytest.xml", *paths)


def ctest(folder: str) -> tuple[str, ...]:
    report = "{report}/ctest.xml"
    return ("{ctest}", "--test-dir", folder, "--output-on-failure", "--no-tests=error", "--output-junit", report)


MUTATIONS = "tests/oracle/test_mutations.py"
VARIATIONS = "tests/hostile/test_variations.py"
COMPILERS = "tests/oracle/test_compilers.py"
CLANG = "{build}/clang"
RUNTIME_TESTS = "{build}/runtime-tests"
TEST_MODELS = ("{python}", "tests/conformance/models.py", "{build}/test-models")

PYTHON = {"PYTHONPATH": "python/src", "ATOLL_LIBRARY": "build/native/libatoll.so"}

SANITIZED = "{build}/sanitized"
SANITIZED_BUILD = (
    ("{cmake}", "-S", "runtime", "-B", SANITIZED, "-DATOLL_SANITIZE=address,undefined", "-DCMAKE_C_FLAGS=-O1 -g"),
    ("{cmake}", "--build", SANITIZED, "--parallel", "2"),
)
SANITIZED_C = (
    *("cc", "-g", "-fsanitize=address,undefined", *C_OPTIONS, *C_SOURCES),
    *(f"-L{SANITIZED}", f"-Wl,-rpath,{SANITIZED}", "-latoll", "-lm", "-o", f"{SANITIZED}/conformance_c"),
)
SANITIZED_ENV = {
    "ATOLL_LIBRARY": f"{SANITIZED}/libatoll.so",
    "ATOLL_SANITIZED": "1",
    "CONFORMANCE_FILES": "{build}/test-models",
    "PYTHONPATH": "python/src",
    "UBSAN_OPTIONS": "halt_on_error=1",
}

CPP = {
    "ATOLL_LIBRARY": "{native}/libatoll.so",
    "CONFORMANCE_FILES": "{build}/test-models",
    "GENUINE_LIBRARY": "{build}/models/genuine/libtensorflowlite_c.so",
    "PYTHONPATH": "python/src",
}
CPP_TESTS = "{build}/cpp/tests"
CPP_SANITIZED = "{build}/cpp/sanitized"
CPP_SANITIZED_RUNTIME = "{build}/cpp/sanitized-runtime"
SANITIZE_OPTION = "-DATOLL_SANITIZE=address,undefined"

SUITES = (
    Suite("architecture", "", pytest("tests/architecture")),
    Suite(
        "runtime",
        "c",
        ctest(RUNTIME_TESTS),
        prepare=(
            ("{cmake}", "-S", "runtime", "-B", RUNTIME_TESTS, "-DATOLL_BUILD_TESTS=ON", "-DATOLL_TESTING=ON"),
            ("{cmake}", "--build", RUNTIME_TESTS, "--parallel", "2"),
        ),
    ),
    Suite("generator", "", pytest("generator/tests"), env={"PYTHONPATH": "generator/src"}),
    Suite("launcher", "", pytest("tools/tests")),
    Suite("conformance", "", ("{python}", "-m", "tools.conformance", "{without}")),
    Suite("conformance matrix", "", pytest("tests/conformance")),
    Suite("demo", "", pytest("examples/demo")),
    Suite("documents", "", pytest("tests/documents")),
    Suite("model builder", "", pytest("python/tests/build"), env={"PYTHONPATH": "python/src"}),
    Suite("operators", "", pytest("tests/ops"), needs_oracle=True),
    Suite("benchmark", "", pytest("bench/tests"), env={"PYTHONPATH": "python/src:."}),
    Suite("passes", "", pytest("tests/passes"), env=PYTHON | {"PYTHONPATH": "python/src:."}, needs_oracle=True),
    Suite(
        "memory plans",
        "c",
        pytest("tests/plan"),
        prepare=(
            ("{cmake}", "-S", "runtime", "-B", RUNTIME_TESTS, "-DATOLL_BUILD_TESTS=ON", "-DATOLL_TESTING=ON"),
            ("{cmake}", "--build", RUNTIME_TESTS, "--target", "atoll", "--parallel", "2"),
        ),
        env={"ATOLL_TESTING_LIBRARY": f"{RUNTIME_TESTS}/libatoll.so"},
        needs_oracle=True,
    ),
    Suite(
        "comparison with LiteRT",
        "",
        pytest("tests/oracle", f"--ignore={COMPILERS}", f"--ignore={MUTATIONS}"),
        needs_oracle=True,
    ),
    Suite(
        "gcc and clang",
        "c",
        pytest(COMPILERS),
        prepare=(
            ("{cmake}", "-S", "runtime", "-B", CLANG, "-DCMAKE_C_COMPILER=clang-19"),
            ("{cmake}", "--build", CLANG, "--parallel", "2"),
        ),
        env={"ATOLL_OTHER_LIBRARY": f"{CLANG}/libatoll.so"},
        needs_oracle=True,
    ),
    Suite(
        "C cases under sanitizers",
        "c",
        (f"{SANITIZED}/conformance_c",),
        prepare=(
            *SANITIZED_BUILD,
            ("{python}", "tests/conformance/models.py", "{build}/test-models"),
            SANITIZED_C,
        ),
        env=SANITIZED_ENV,
    ),
    Suite(
        "models under sanitizers",
        "c",
        pytest("tests/oracle/test_shared_models.py", "tests/oracle/test_must_fail.py"),
        prepare=SANITIZED_BUILD,
        env=SANITIZED_ENV,
        needs_oracle=True,
    ),
    Suite(
        "damaged models under sanitizers",
        "c",
        pytest(MUTATIONS),
        prepare=SANITIZED_BUILD,
        tier="full",
        env=SANITIZED_ENV,
        needs_oracle=True,
    ),
    Suite(
        "fuzzing",
        "c",
        ("{python}", "-m", "tools.fuzzing", "--seconds", "20", "--own"),
        env={"PYTHONPATH": "python/src"},
    ),
    Suite("hostile models", "", pytest("tests/hostile/test_crafted.py", "tests/hostile/test_binary.py"), env=PYTHON),
    Suite("wrong turns under sanitizers", "c", pytest(VARIATIONS), env={"ATOLL_EVERY": "16"}),
    Suite("every wrong turn under sanitizers", "c", pytest(VARIATIONS), tier="full"),
    Suite("soak", "", ("{python}", "-m", "tools.soaking", "--seconds", "60", "{without}"), tier="full"),
    Suite("static analysis", "c", ("{python}", "-m", "tools.analysing"), tier="full"),
    Suite(
        "threads under the thread sanitizer",
        "c",
        (*ctest("{build}/thread-sanitizer"), "-R", "pool_test|threads_test"),
        prepare=(
            (
                *("{cmake}", "-S", "runtime", "-B", "{build}/thread-sanitizer", "-DATOLL_BUILD_TESTS=ON"),
                *("-DATOLL_SANITIZE=thread", "-DCMAKE_C_FLAGS=-O1 -g"),
            ),
            (
                *("{cmake}", "--build", "{build}/thread-sanitizer", "--parallel", "2"),
                *("--target", "pool_test", "threads_test"),
            ),
        ),
        tier="full",
    ),
    Suite("swapping libraries", "", pytest("tests/interop")),
    Suite(
        "java",
        "java",
        (
            *("{python}", "java/build.py", "test", "--out", "{build}/java"),
            *("--library", "{native}/libatoll.so", "--report", "{report}"),
        ),
    ),
    Suite(
        "java cases under sanitizers",
        "java",
        (
            *("{python}", "java/build.py", "conformance", "--sanitize", "--out", "{build}/java-sanitized"),
            *("--library", f"{SANITIZED}/libatoll.so", "--report", "{report}"),
        ),
        prepare=SANITIZED_BUILD,
    ),
    Suite(
        "java facade",
        "java",
        (
            *("{python}", "java/build.py", "test", "--out", "{build}/java-facade"),
            *("--sources", "java/src/main/java", "--sources", "java/generated/java"),
            *("--sources", "java/compat/src/main/java", "--tests", "java/compat/src/test/java"),
            *("--library", "{native}/libatoll.so", "--report", "{report}"),
        ),
    ),
    Suite("java packages", "java", pytest("java/tests")),
    Suite("java mutations", "java", pytest("java/mutations"), tier="full"),
    Suite(
        "c++",
        "cpp",
        ctest(CPP_TESTS),
        prepare=(
            TEST_MODELS,
            ("{cmake}", "-S", "cpp", "-B", CPP_TESTS, "-DATOLL_CPP_BUILD_TESTS=ON"),
            ("{cmake}", "--build", CPP_TESTS, "--parallel", "2"),
        ),
        env=CPP,
        needs_oracle=True,
    ),
    Suite(
        "c++ with sanitizers",
        "cpp",
        ctest(CPP_SANITIZED),
        prepare=(
            TEST_MODELS,
            ("{cmake}", "-S", "runtime", "-B", CPP_SANITIZED_RUNTIME, SANITIZE_OPTION),
            ("{cmake}", "--build", CPP_SANITIZED_RUNTIME, "--target", "atoll", "--parallel", "2"),
            ("{cmake}", "-S", "cpp", "-B", CPP_SANITIZED, "-DATOLL_CPP_BUILD_TESTS=ON", SANITIZE_OPTION),
            ("{cmake}", "--build", CPP_SANITIZED, "--parallel", "2"),
        ),
        tier="full",
        env=CPP | {"ATOLL_LIBRARY": f"{CPP_SANITIZED_RUNTIME}/libatoll.so"},
        needs_oracle=True,
    ),
    Suite("c++ packages", "cpp", pytest("cpp/tests/package"), env={"PYTHONPATH": "python/src"}, needs_oracle=True),
    Suite("python", "python", pytest("python/tests/unit"), env=PYTHON),
    Suite("python package", "python", pytest("python/tests/package"), env=PYTHON),
    Suite("python facade", "python", pytest("python/compat/tests"), env=PYTHON, needs_oracle=True),
    Suite(
        "swift",
        "swift",
        (
            *("swift", "test", "--scratch-path", "build/swift", "--disable-swift-testing", "--filter", "AtollTests"),
            *("--parallel", "--num-workers", "2", "--xunit-output", "{report}/swift.xml"),
        ),
        prepare=(TEST_MODELS,),
        env={
            "ATOLL_SWIFT_LOADS_LIBRARY": "1",
            "ATOLL_LIBRARY": "{native}/libatoll.so",
            "PYTHONPATH": "python/src",
        },
    ),
    Suite(
        "swift facade",
        "swift",
        (
            *("swift", "test", "--scratch-path", "build/swift", "--disable-swift-testing"),
            *("--filter", "TensorFlowLiteTests", "--parallel", "--num-workers", "2"),
            *("--xunit-output", "{report}/swift.xml"),
        ),
        prepare=(TEST_MODELS,),
        env={
            "ATOLL_SWIFT_LOADS_LIBRARY": "1",
            "ATOLL_LIBRARY": "{native}/libatoll.so",
            "PYTHONPATH": "python/src",
        },
    ),
    Suite(
        "swift packages",
        "swift",
        pytest("swift/Tests/Package"),
        prepare=(TEST_MODELS,),
        env={"PYTHONPATH": "python/src:generator/src"},
    ),
    Suite(
        "objective-c with gcc",
        "objc",
        ("build/objc/gcc/run-tests", "units"),
        prepare=(
            TEST_MODELS,
            ("make", "-s", "-C", "objc", "-j2", "tests"),
        ),
        env={"ATOLL_LIBRARY": "{native}/libatoll.so", "PYTHONPATH": "python/src"},
    ),
    Suite(
        "objective-c with clang",
        "objc",
        ("build/objc/clang/run-tests",),
        prepare=(
            TEST_MODELS,
            ("make", "-s", "-C", "objc", "-j2", "clang"),
        ),
        env={
            "ATOLL_LIBRARY": "{native}/libatoll.so",
            "CONFORMANCE_RESULTS": "{build}/conformance-clang",
            "PYTHONPATH": "python/src",
        },
    ),
    Suite(
        "objective-c facade with gcc",
        "objc",
        ("build/objc/gcc/run-facade-tests", "units"),
        prepare=(
            TEST_MODELS,
            ("make", "-s", "-C", "objc", "-j2", "facade-tests"),
        ),
        env={"ATOLL_LIBRARY": "{native}/libatoll.so", "PYTHONPATH": "python/src"},
    ),
    Suite(
        "objective-c facade with clang",
        "objc",
        ("build/objc/clang/run-facade-tests", "units"),
        prepare=(
            TEST_MODELS,
            ("make", "-s", "-C", "objc", "-j2", "clang-facade-tests"),
        ),
        env={"ATOLL_LIBRARY": "{native}/libatoll.so", "PYTHONPATH": "python/src"},
    ),
    Suite(
        "objective-c packages",
        "objc",
        pytest("objc/Tests/Package"),
        prepare=(TEST_MODELS,),
        env={"PYTHONPATH": "python/src:generator/src"},
    ),
)
