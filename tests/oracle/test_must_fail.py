# SPDX-License-Identifier: Apache-2.0
"""Files that LiteRT refuses: ours answers each with an error that says why, and lives on."""

from __future__ import annotations

import pytest
import shared_models
from worker import Refused, Worker


@pytest.mark.parametrize("name", shared_models.must_fail())
def test_a_file_is_refused_with_a_reason(name: str, ours: Worker) -> None:
    path = shared_models.folder() / "must_fail" / name
    with pytest.raises(Refused) as refusal:
        ours.run_random(path, seed=1)
    message = str(refusal.value)
    assert "died" not in message
    assert "no message" not in message
    assert len(message) > len("Failed: load: ")
