# SPDX-License-Identifier: Apache-2.0
"""Recorded answers of many real models. Those in agreeing.txt must agree, none may end the process."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shared_models
from shared_models import Recording
from worker import Refused, Worker

AGREEING = set(Path(__file__).with_name("agreeing.txt").read_text().split())


@pytest.mark.parametrize("name", shared_models.names())
def test_a_recorded_model(name: str, ours: Worker, litert: Worker) -> None:
    recording = shared_models.read(name) or shared_models.record(name, litert)
    problem = judge(recording, ours)
    if problem:
        shared_models.disagreed[name] = problem
    else:
        shared_models.agreed.add(name)
    assert "died" not in problem
    assert name not in AGREEING or not problem


def judge(recording: Recording, ours: Worker) -> str:
    """Empty when every recorded answer is met, else the first that is not."""
    for session in recording.sessions:
        try:
            answers = ours.run(recording.path, recording.inputs, session)
        except Refused as refusal:
            return str(refusal)
        for key, answer in answers.items():
            if problem := verdict(recording, key, answer):
                return f"{key}: {problem}"
    return "" if recording.sessions else "nothing was recorded"


def verdict(recording: Recording, key: str, answer: np.ndarray) -> str:
    references = recording.expected.get(key)
    return recording.judge(answer, references) if references else ""
