"""All stores of one machine, up and down together."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from weft_server.embedded.errors import StoreFailed
from weft_server.embedded.neo4j import EmbeddedNeo4j
from weft_server.embedded.postgres import EmbeddedPostgres
from weft_server.embedded.redis import EmbeddedRedis
from weft_server.embedded.store import EmbeddedStore


@dataclass(frozen=True)
class StoreUrls:
    """Where the three stores answer, credentials included.

    Those of embedded stores are `postgresql://user:password@/database?host=<socket folder>`,
    `bolt://user:password@host:port` and `redis://:password@host:port/0`.
    """

    postgres: str = field(repr=False)
    neo4j: str = field(repr=False)
    redis: str = field(repr=False)


class EmbeddedStack:
    """Starts, on entry, each store that has no URL given, and stops on exit what it started.

    `postgres`, `neo4j` and `redis` are the embedded stores, None where a URL was given. `durable` is as in
    EmbeddedPostgres.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        postgres_url: str | None = None,
        neo4j_url: str | None = None,
        redis_url: str | None = None,
        durable: bool = True,
    ) -> None:
        self._urls = {"postgres": postgres_url or "", "neo4j": neo4j_url or "", "redis": redis_url or ""}
        self.postgres = None if postgres_url else EmbeddedPostgres(data_dir, durable=durable)
        self.neo4j = None if neo4j_url else EmbeddedNeo4j(data_dir)
        self.redis = None if redis_url else EmbeddedRedis(data_dir)

    async def __aenter__(self) -> StoreUrls:
        """Starts the stores, all at the same time.

        Raises:
            StoreAlreadyRunning: one of them runs on this data directory.
            StoreFailed: one could not be set up or started; none is left running.
        """
        stores = self._embedded()
        starts = [asyncio.create_task(store.start()) for store in stores]
        try:
            started = await asyncio.gather(*starts)
        except BaseException:
            for start in starts:
                start.cancel()
            await asyncio.gather(*starts, return_exceptions=True)
            await self._stop()
            raise
        return StoreUrls(**self._urls | {store.name: url for store, url in zip(stores, started, strict=True)})

    async def __aexit__(self, *_: object) -> None:
        await self._stop()

    async def failure(self) -> StoreFailed:
        """Waits until a store ends unasked, and returns what to say about it."""
        waits = [asyncio.create_task(store.failure()) for store in self._embedded()]
        try:
            done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        return done.pop().result()

    def _embedded(self) -> list[EmbeddedStore]:
        # Neo4j first, since it takes the longest.
        return [store for store in (self.neo4j, self.postgres, self.redis) if store is not None]

    async def _stop(self) -> None:
        await asyncio.gather(*(store.stop() for store in self._embedded()))
