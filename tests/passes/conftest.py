# SPDX-License-Identifier: Apache-2.0
"""Hands the tests a way to run models. Must not know what a pass does."""

from __future__ import annotations

import pytest
from model_runs import Run, run_model


@pytest.fixture
def run() -> Run:
    return run_model
