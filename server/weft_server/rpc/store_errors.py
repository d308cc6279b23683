"""Recognizes what the stores' drivers raise while a store is away."""

import asyncio

import asyncpg
from neo4j.exceptions import DriverError, Neo4jError, ServiceUnavailable, SessionExpired, TransientError
from redis.exceptions import RedisError

from weft_server.rpc.errors import StoreUnavailable, WeftError
from weft_server.stores import postgres, redis


def store_error(error: Exception) -> WeftError | None:
    """The refusal for an error of a store that does not answer; None for any other error."""
    if isinstance(error, (ServiceUnavailable, SessionExpired, TransientError)):
        return StoreUnavailable("neo4j")
    if isinstance(error, (DriverError, Neo4jError)):
        return None
    if isinstance(error, RedisError):
        return StoreUnavailable("redis") if isinstance(error, redis.LOST_CONNECTION) else None
    if isinstance(error, (*postgres.LOST_CONNECTION, asyncpg.TooManyConnectionsError, asyncio.TimeoutError)):
        return StoreUnavailable("postgres")
    return None
