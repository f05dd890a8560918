# SPDX-License-Identifier: Apache-2.0
"""Where the modules of these tests are."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), *(str(ROOT / folder) for folder in ("python/src", "tests/ops", "tests/hostile"))]
