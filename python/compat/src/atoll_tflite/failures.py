# SPDX-License-Identifier: Apache-2.0
"""From errors of Atoll to the exceptions that official programs catch. Must not know which call failed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import atoll

_UNRESOLVED_HELP = "See instructions: https://www.tensorflow.org/lite/guide/ops_custom"


@contextmanager
def as_runtime_errors(verb: str = "") -> Iterator[None]:
    """Every failure inside is a RuntimeError; `verb` is what a node that is to blame failed to do."""
    try:
        yield
    except atoll.AtollError as error:
        raise RuntimeError(_text(error, verb)) from error


def unresolved(error: atoll.UnresolvedOpsError) -> RuntimeError:
    """The failure that the official runtime reports when tensors are allocated."""
    name = error.operator_name or "?"
    node = (
        f" Node number {error.operator_index} ({name}) failed to prepare." if error.operator_index is not None else ""
    )
    return RuntimeError(f"Encountered unresolved custom op: {name}.\n{_UNRESOLVED_HELP}{node}\n{error.message}")


def _text(error: atoll.AtollError, verb: str) -> str:
    if error.operator_index is None or not verb:
        return error.message
    return f"{error.message}\nNode number {error.operator_index} ({error.operator_name}) failed to {verb}."
