# SPDX-License-Identifier: Apache-2.0
"""The tables of suites, drivers, packages and tools: their rows must not contradict each other."""

from __future__ import annotations

import pytest

from tools.drivers import DRIVERS
from tools.packages import PACKAGES
from tools.suites import SUITES
from tools.toolchains import LANGUAGES, TOOLS

NAMES = {
    "suites": [suite.name for suite in SUITES],
    "drivers": [driver.language for driver in DRIVERS],
    "packages": [package.name for package in PACKAGES],
}


@pytest.mark.parametrize("table", NAMES)
def test_every_row_is_there_once(table: str) -> None:
    assert len(NAMES[table]) == len(set(NAMES[table]))


def test_every_row_names_a_language_that_exists() -> None:
    named = {suite.language for suite in SUITES} - {""}
    named |= {driver.language for driver in DRIVERS} | {package.language for package in PACKAGES}
    named |= {language for tool in TOOLS for language in tool.languages}
    assert named <= set(LANGUAGES)


def test_tiers_are_the_two_that_there_are() -> None:
    assert {suite.tier for suite in SUITES} <= {"test", "full"}
