# SPDX-License-Identifier: Apache-2.0
"""Files that LiteRT refuses: ours answers with an error that says why, and lives on; two it can run."""

from __future__ import annotations

import numpy as np
import pytest
import shared_models
from worker import Refused, Worker

# What ours runs nevertheless, and why that is no mistake.
ANSWERED = {
    "google-ai-edge-LiteRT__lstm_calibrated2.tflite": "the dimension of -1 belongs to a tensor that nothing uses",
    "google-ai-edge-LiteRT__single_conv_no_bias.tflite": "a convolution is well defined without a bias",
}


@pytest.mark.parametrize("name", sorted(set(shared_models.must_fail()) - ANSWERED.keys()))
def test_a_file_is_refused_with_a_reason(name: str, ours: Worker) -> None:
    path = shared_models.folder() / "must_fail" / name
    with pytest.raises(Refused) as refusal:
        ours.run_random(path, seed=1)
    message = str(refusal.value)
    assert "died" not in message
    assert "no message" not in message
    assert len(message) > len("Failed: load: ")


@pytest.mark.parametrize("name", sorted(set(shared_models.must_fail()) & ANSWERED.keys()))
def test_a_file_is_run_nevertheless(name: str, ours: Worker) -> None:
    _, outputs = ours.run_random(shared_models.folder() / "must_fail" / name, seed=1)
    assert all(np.isfinite(value).all() for value in outputs.values())
