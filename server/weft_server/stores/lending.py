"""Connections that stay at hand between uses.

asyncpg's pool opens, mends and replaces connections. Taking one from it and giving it back costs a small read
more than half of its time, though, so connections that did their work well are passed on here: the one used
last first, and directly to whoever waits.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Generic, TypeVar, cast

import asyncpg

Connection = TypeVar("Connection", bound="asyncpg.Connection[Any]")


class Lender(Generic[Connection]):
    """Lends the connections of a pool."""

    def __init__(self, pool: "asyncpg.Pool[Any]", size: int) -> None:
        """`size` is how many connections the pool has at most; the type of them is its `connection_class`."""
        # To the type checker, a pool takes back other objects than it hands out.
        self._pool: Any = pool
        self._unopened = size
        self._at_hand: list[Connection] = []
        self._waiting: deque[asyncio.Future[Connection | None]] = deque()

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """A connection while the block runs."""
        connection = await self.take()
        try:
            yield connection
        except BaseException:
            await self.discard(connection)
            raise
        self.give_back(connection)

    async def take(self) -> Connection:
        """A connection, to be given back or discarded. Waits while all are lent, first come, first served."""
        connection: Connection | None = None
        if self._at_hand:
            connection = self._at_hand.pop()
        elif self._unopened:
            self._unopened -= 1
        else:
            connection = await self._wait()
        if connection is not None and not _is_lost(connection):
            return connection
        return await self._open(connection)

    def give_back(self, connection: Connection) -> None:
        """Takes back a connection that did its work well."""
        self._pass_on(connection)

    async def discard(self, connection: Connection) -> None:
        """Takes back one that was in the middle of something: the pool mends or replaces it."""
        try:
            await self._pool.release(connection)
        finally:
            self._pass_on(None)

    async def close(self) -> None:
        """Waits for what is lent, then closes every connection."""
        while self._at_hand:
            await self._pool.release(self._at_hand.pop())
        await self._pool.close()

    def terminate(self) -> None:
        """Closes every connection at once."""
        self._pool.terminate()

    async def _open(self, lost: Connection | None) -> Connection:
        try:
            if lost is not None:
                await self._pool.release(lost)
            return cast(Connection, await self._pool.acquire())
        except BaseException:
            self._pass_on(None)
            raise

    async def _wait(self) -> Connection | None:
        waiting: asyncio.Future[Connection | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        try:
            return await waiting
        except asyncio.CancelledError:
            if waiting.done() and not waiting.cancelled():
                self._pass_on(waiting.result())
            raise

    def _pass_on(self, connection: Connection | None) -> None:
        """Passes a connection on or, with None, the right to open one."""
        while self._waiting:
            waiting = self._waiting.popleft()
            if not waiting.done():
                waiting.set_result(connection)
                return
        if connection is None:
            self._unopened += 1
        else:
            self._at_hand.append(connection)


def _is_lost(connection: "asyncpg.Connection[Any]") -> bool:
    try:
        return connection.is_closed()
    except asyncpg.InterfaceError:
        # The pool has noticed the loss itself, and taken it back.
        return True
