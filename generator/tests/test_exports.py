# SPDX-License-Identifier: Apache-2.0
"""The built library exports exactly what the specification says, under the version nodes it says."""

from __future__ import annotations

import os
from pathlib import Path

from atoll_generator import ir, symbols

ROOT = Path(__file__).parents[2]
LIBRARY = Path(os.environ.get("ATOLL_LIBRARY", ROOT / "build/native/libatoll.so"))


def test_exports_are_the_specified_ones(atoll: ir.Api) -> None:
    assert LIBRARY.exists(), f"{LIBRARY} is not built: run `./dev build`"
    assert symbols.compare(atoll, LIBRARY) == ()


def test_standard_functions_carry_the_standard_version_node(atoll: ir.Api) -> None:
    nodes = symbols.exported(LIBRARY)
    assert {nodes[n] for n in nodes if n.startswith("TfLite")} == {"VERS_1.0"}
