# SPDX-License-Identifier: Apache-2.0
"""A specification file → `ir.Api`: read, validate, resolve."""

from __future__ import annotations

from pathlib import Path

from atoll_generator import document, ir, spec
from atoll_generator.resolve import resolve
from atoll_generator.validate import validate


def load(root: Path) -> ir.Api:
    """The API that the file `root` (with its `include` list) specifies; raises `SpecError`."""
    read = document.read(root)
    return resolve(validate(read, spec.ApiSpec), read)
