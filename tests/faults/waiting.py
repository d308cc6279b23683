"""Waiting for conditions: tests never wait for a time."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import TypeVar

PATIENCE_SECONDS = 90.0
"""Generous: a busy machine is no failure."""

Value = TypeVar("Value")


async def until(
    condition: Callable[[], Awaitable[Value]], what: str, seconds: float = PATIENCE_SECONDS
) -> Value:
    """Asks again and again until the answer is true, and returns it.

    Raises:
        AssertionError: it did not become so in time.
    """
    deadline = monotonic() + seconds
    while not (value := await condition()):
        assert monotonic() < deadline, f"after {seconds:.0f} s there is still no {what}"
        await asyncio.sleep(0.05)
    return value
