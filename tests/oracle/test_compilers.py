# SPDX-License-Identifier: Apache-2.0
"""A library built by another compiler (ATOLL_OTHER_LIBRARY) gives the same bytes."""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import Iterator

import numpy as np
import pytest
from worker import Worker

from tools.models import UNPACKED, read_manifest

MODELS = sorted(m.name for wheel in read_manifest() for m in wheel.contents if m.name.endswith(".tflite"))


@pytest.fixture(scope="module")
def other() -> Iterator[Worker]:
    worker = Worker(sys.executable, "atoll", os.environ["ATOLL_OTHER_LIBRARY"])
    yield worker
    worker.close()


@pytest.mark.parametrize("name", MODELS)
def test_another_compiler_gives_the_same_bytes(name: str, ours: Worker, other: Worker) -> None:
    inputs, expected = ours.run_random(UNPACKED / name, zlib.crc32(name.encode()))
    answers = other.run(UNPACKED / name, inputs)
    different = {key: np.count_nonzero(answers[key] != expected[key]) for key in expected}
    assert answers.keys() == expected.keys()
    assert not any(different.values()), different
