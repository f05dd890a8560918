# SPDX-License-Identifier: Apache-2.0
"""Models and interpreters from the arguments of the official constructor, with its messages."""

from __future__ import annotations

import os
from typing import Any

import atoll

_NO_SOURCE = "`model_path` or `model_content` must be specified."
_TWO_SOURCES = "Can't both provide `model_path` and `model_content`"


def load(path: str | os.PathLike[str] | None, content: Any, num_threads: int | None) -> atoll.Model:
    """The model, after a look at all arguments."""
    if num_threads is not None:
        if not isinstance(num_threads, int):
            raise ValueError("type of num_threads should be int")
        if num_threads < 1:
            raise ValueError("num_threads should >= 1")
    if path and content:
        raise ValueError(_TWO_SOURCES)
    if path:
        return _from_file(os.fspath(path))
    if content:
        return _from_bytes(content)
    raise ValueError(_NO_SOURCE)


def _from_file(path: str) -> atoll.Model:
    try:
        return atoll.Model.from_file(path)
    except atoll.InvalidModelError as error:
        raise ValueError(f"The model is not a valid Flatbuffer buffer: '{path}': {error.message}") from error
    except atoll.AtollError as error:
        raise ValueError(f"Could not open '{path}'.The model allocation is null/empty: {error.message}") from error


def _from_bytes(content: Any) -> atoll.Model:
    if isinstance(content, str):
        raise TypeError("model_content is the bytes of a model, not str; a file is model_path")
    try:
        return atoll.Model.from_bytes(content)
    except atoll.InvalidModelError as error:
        raise ValueError(f"The model is not a valid Flatbuffer buffer: {error.message}") from error


def _ignore(message: str) -> None:
    """Exceptions carry the messages, as in the official package."""


def make(
    model: atoll.Model, num_threads: int, passes: int, preserves: bool
) -> atoll.Interpreter | atoll.UnresolvedOpsError:
    """The interpreter; or why there is none, which the official package tells when tensors are allocated."""
    if preserves:
        raise NotImplementedError("experimental_preserve_all_tensors is not supported by this version of Atoll")
    options = atoll.InterpreterOptions(num_threads=num_threads, passes=passes, log_callback=_ignore)
    try:
        return atoll.Interpreter(model, options)
    except atoll.UnresolvedOpsError as error:
        return error
