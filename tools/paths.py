# SPDX-License-Identifier: Apache-2.0
"""Where things are. Must not create or read any of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
NATIVE = BUILD / "native"
LIBRARY = NATIVE / {"darwin": "libatoll.dylib", "win32": "atoll.dll"}.get(sys.platform, "libatoll.so")
BENCH_PYTHON = BUILD / "bench-venv/bin/python"
PEERS_PYTHON = BUILD / "peers-venv/bin/python"
ORACLE_PYTHON = BUILD / "oracle-venv/bin/python"
MEDIAPIPE_PYTHON = BUILD / "mediapipe-venv/bin/python"


def shared_models() -> Path | None:
    """The folder of recorded models, or None where it is absent (ATOLL_MODELS names another)."""
    folder = Path(os.environ.get("ATOLL_MODELS", ROOT / "../shared/models")).resolve()
    return folder if (folder / "index.json").is_file() else None


def cache() -> Path:
    """Where downloads are kept between checkouts (ATOLL_CACHE names another)."""
    base = os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")
    return Path(os.environ.get("ATOLL_CACHE", Path(base) / "atoll"))
