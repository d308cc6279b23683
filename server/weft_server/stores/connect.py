"""Opens the three stores together."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import asyncpg
from redis.asyncio import Redis

from weft_server.settings import Settings
from weft_server.stores import redis as redis_store
from weft_server.stores.keys import Keys
from weft_server.stores.migrate import NEVER_MIGRATED, SchemaMismatch
from weft_server.stores.neo4j import Graph
from weft_server.stores.postgres import Database
from weft_server.stores.secrets import Secrets


@dataclass(frozen=True)
class Stores:
    """The three stores, opened, and what encrypts in them."""

    database: Database
    graph: Graph
    redis: Redis
    secrets: Secrets


@asynccontextmanager
async def open_stores(settings: Settings, keys: Keys) -> AsyncIterator[Stores]:
    """Opens the stores while the block runs.

    Raises:
        SchemaMismatch: the database was never migrated.
    """
    async with AsyncExitStack() as stack:
        try:
            database = await Database.connect(
                settings.postgres_url, connections=settings.postgres_connections
            )
        except asyncpg.InvalidParameterValueError:
            # The roles that processes act as come with the first migration.
            raise SchemaMismatch(NEVER_MIGRATED) from None
        stack.push_async_callback(database.close)
        graph = Graph.connect(settings.neo4j_url)
        stack.push_async_callback(graph.close)
        redis = redis_store.connect(settings.redis_url)
        stack.push_async_callback(redis.aclose)
        yield Stores(database, graph, redis, Secrets(keys.master))
