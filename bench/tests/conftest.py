# SPDX-License-Identifier: Apache-2.0
"""Lets the tests import the benchmark's files, which are programs and no package."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
