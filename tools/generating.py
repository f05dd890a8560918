# SPDX-License-Identifier: Apache-2.0
"""Runs every generator, to write or to check. Must not know what they generate."""

from __future__ import annotations

import sys

from tools.run import run

# A generator writes when called as it stands, and checks with one more word.
GENERATORS = (
    ("-m", "atoll_generator", "generate"),
    ("generator/schema/to_c.py",),
    ("generator/schema/to_python.py",),
)
CHECK = "--check"


def generate(check: bool) -> None:
    """Writes all generated files, or (check) fails when one is not what its source says."""
    for generator in GENERATORS:
        run([sys.executable, *generator, *([CHECK] if check else [])], env={"PYTHONPATH": "generator/src"})
