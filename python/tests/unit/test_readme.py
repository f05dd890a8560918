# SPDX-License-Identifier: Apache-2.0
"""The example of the README runs and prints what it should."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .conftest import add_one

README = Path(__file__).parents[2] / "README.md"


def test_the_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    example = re.search(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
    assert example is not None
    (tmp_path / "model.tflite").write_bytes(add_one([1, 4]))
    monkeypatch.chdir(tmp_path)
    exec(compile(example[1], str(README), "exec"), {})
    assert capsys.readouterr().out == "[[2. 3. 4. 5.]]\n14.0\n"
