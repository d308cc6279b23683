"""How a process ends: told by a signal or, as the child of another, when its parent is gone."""

import asyncio
import os
import signal
import sys
from typing import Any

ENDS_WITH_PARENT = "WEFT_ENDS_WITH_PARENT"
"""Set for a process whose standard input is a pipe that its parent holds open."""


async def told_to_end() -> None:
    """Waits for SIGINT, SIGTERM or the end of the parent."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told.set)
    if ENDS_WITH_PARENT in os.environ:
        loop.add_reader(sys.stdin.fileno(), told.set)
    await told.wait()
    if ENDS_WITH_PARENT in os.environ:
        loop.remove_reader(sys.stdin.fileno())


async def cancel(task: asyncio.Task[Any]) -> None:
    """Cancels a task until it has ended.

    Once is not enough before Python 3.12: `asyncio.wait_for`, which redis-py uses, loses a cancellation that
    meets the end of what it waits for (python/cpython#86296).
    """
    while not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=0.1)
