"""When a process ends: told by a signal or, as the child of another, when its parent is gone."""

import asyncio
import os
import signal
import sys

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
