# SPDX-License-Identifier: Apache-2.0
"""The Python of README.md, run as it stands: first the model is made, then it is loaded."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tools.paths import LIBRARY, ROOT

BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)


def run(code: str, folder: Path) -> str:
    env = {**os.environ, "PYTHONPATH": str(ROOT / "python/src"), "ATOLL_LIBRARY": str(LIBRARY)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_examples_make_a_model_and_run_it(tmp_path: Path) -> None:
    load, make = BLOCKS
    run(make, tmp_path)
    (tmp_path / "add_one.tflite").rename(tmp_path / "model.tflite")
    assert run(load, tmp_path).strip() == "[[2. 3. 4. 5.]]"
