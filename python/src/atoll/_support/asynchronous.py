# SPDX-License-Identifier: Apache-2.0
"""Blocking calls for asyncio: they run on a thread, and cancelling the task cancels the call."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from .._generated import roles

Answer = TypeVar("Answer")


async def run(call: Callable[[], Answer], cancel: Callable[[], None] | None = None) -> Answer:
    """Awaits `call` on a thread. When the task is cancelled, `cancel` is called and the call is waited for."""
    job = asyncio.get_running_loop().run_in_executor(None, call)
    try:
        return await asyncio.shield(job)
    except asyncio.CancelledError:
        if cancel is not None:
            _try_cancel(cancel)
        await asyncio.wait([job])
        if not job.cancelled():
            job.exception()  # the outcome of a cancelled call is nobody's
        raise


def _try_cancel(cancel: Callable[[], None]) -> None:
    """Objects that were not made cancellable refuse; the call then runs to its end."""
    try:
        cancel()
    except roles.Base:
        return
