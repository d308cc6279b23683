"""News that Redis carries to whoever listens; those who miss one find the same in PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from weft_server.stores.redis import LOST_CONNECTION

log = structlog.get_logger(__name__)

PATIENCE_SECONDS = 1.0
"""How long a caller, whose change is committed already, waits for a Redis that is away."""


@asynccontextmanager
async def signalling(channel: str, **about: str) -> AsyncIterator[None]:
    """Gives up, with a line in the log, where Redis does not take the news that the block publishes."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            yield
    except (*LOST_CONNECTION, TimeoutError) as error:
        log.warning("news not published", channel=channel, error=str(error), **about)
