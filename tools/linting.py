# SPDX-License-Identifier: Apache-2.0
"""Formatters and linters over the whole repository. Must not change a file."""

from __future__ import annotations

from tools.run import ProgramFailed, python_module

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy", "tools", "noxfile.py"),
    ("mypy", "-p", "atoll"),
)


def lint() -> None:
    """Runs every check, then fails if one of them did."""
    problems = []
    for module, *arguments in CHECKS:
        try:
            python_module(module, *arguments)
        except ProgramFailed as problem:
            problems.append(f"{' '.join((module, *arguments))}: {problem}")
    if problems:
        raise ProgramFailed("; ".join(problems))
