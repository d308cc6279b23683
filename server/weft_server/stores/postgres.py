"""PostgreSQL, reached only for a named organization or, in so many words, for the system.

A connection for an organization acts as the role `weft_app`, under row level security: it sees the rows of
the organization that it was told last, and it is told whenever that changes. Being told costs a round trip,
so a connection remembers: reads measured as fast so as with no check at all (ARCHITECTURE.md).

Values cross as plain as they come: uuids as strings, timestamptz as integer microseconds since 1970-01-01
UTC, since building `datetime` and `UUID` objects dominated the cost of large lists. jsonb and numeric cross
as text.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Self

import asyncpg
from tenacity import retry, retry_if_exception_type, stop_after_delay, wait_exponential_jitter

from weft_server.stores.lending import Lender

Row = asyncpg.Record

APP_ROLE, ENGINE_ROLE = "weft_app", "weft_engine"
"""Who acts for organizations and who for the system; the first migration creates both."""

LOST_CONNECTION = (
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.InterfaceError,
    OSError,
)
"""What asyncpg raises when the server went away under a connection, or is not up again yet."""

_again_for_seconds = retry(
    retry=retry_if_exception_type(LOST_CONNECTION),
    wait=wait_exponential_jitter(multiplier=0.05, max=0.5),
    stop=stop_after_delay(2),
    reraise=True,
)

_MICROSECONDS_FROM_1970_TO_2000 = 946_684_800_000_000


if TYPE_CHECKING:
    AnyConnection = asyncpg.Connection[Row]
    Pool = asyncpg.Pool[Row]
else:
    # Generic to the type checker alone.
    AnyConnection, Pool = asyncpg.Connection, asyncpg.Pool


class Connection(AnyConnection):
    """A connection that remembers which organization it acts for."""

    __slots__ = ("_organization_id", "_when_committed")

    def begin_remembering(self) -> list[Callable[[], Awaitable[None]]]:
        """The list that `when_committed` fills from here on."""
        self._when_committed: list[Callable[[], Awaitable[None]]] = []
        return self._when_committed

    def when_committed(self, act: Callable[[], Awaitable[None]]) -> None:
        """Has something done after the transaction, if it is committed."""
        self._when_committed.append(act)

    async def act_for(self, organization_id: str) -> None:
        """Makes row level security show the rows of this organization, and of no other, from here on."""
        if getattr(self, "_organization_id", None) != organization_id:
            self._organization_id: str | None = None
            await self.execute("select set_config('weft.organization_id', $1, false)", organization_id)
            self._organization_id = organization_id


class Database:
    """PostgreSQL behind two pools: one that acts for organizations, one that acts for the system.

    Every method raises what LOST_CONNECTION names while the server is away, and `asyncpg.PostgresError` for
    what it refuses.
    """

    def __init__(self, organizations: Lender[Connection], system: Lender[Connection]) -> None:
        self._organizations = organizations
        self._system = system

    @classmethod
    async def connect(cls, url: str, *, connections: int = 10) -> Self:
        """Opens the pools: at most `connections` for organizations, and a few for the system."""
        organizations = await _open(url, APP_ROLE, connections)
        try:
            return cls(organizations, await _open(url, ENGINE_ROLE, 4))
        except BaseException:
            organizations.terminate()
            raise

    async def close(self) -> None:
        """Waits for what runs, then closes every connection."""
        await self._organizations.close()
        await self._system.close()

    async def fetch(self, organization_id: str, query: str, *arguments: object) -> list[Row]:
        """Reads rows of an organization, again for up to two seconds where the connection is lost."""
        try:
            return await self._fetch(organization_id, query, *arguments)
        except LOST_CONNECTION:
            return await _again_for_seconds(self._fetch)(organization_id, query, *arguments)

    async def fetchrow(self, organization_id: str, query: str, *arguments: object) -> Row | None:
        """Like `fetch`, for at most one row."""
        try:
            return await self._fetchrow(organization_id, query, *arguments)
        except LOST_CONNECTION:
            return await _again_for_seconds(self._fetchrow)(organization_id, query, *arguments)

    async def _fetch(self, organization_id: str, query: str, *arguments: object) -> list[Row]:
        async with self._organizations.connection() as connection:
            await connection.act_for(organization_id)
            return await connection.fetch(query, *arguments)

    async def _fetchrow(self, organization_id: str, query: str, *arguments: object) -> Row | None:
        connection = await self._organizations.take()
        try:
            await connection.act_for(organization_id)
            row = await connection.fetchrow(query, *arguments)
        except BaseException:
            await self._organizations.discard(connection)
            raise
        self._organizations.give_back(connection)
        return row

    @asynccontextmanager
    async def transaction(self, organization_id: str) -> AsyncIterator[Connection]:
        """A transaction for an organization, committed when the block ends and rolled back when it raises."""
        async with self._organizations.connection() as connection:
            await connection.act_for(organization_id)
            acts = connection.begin_remembering()
            async with connection.transaction():
                yield connection
        await _do_even_if_cancelled(acts)

    @asynccontextmanager
    async def system_transaction(self) -> AsyncIterator[Connection]:
        """A transaction for the system: it sees the rows of every organization."""
        async with self._system.connection() as connection:
            acts = connection.begin_remembering()
            async with connection.transaction():
                yield connection
        await _do_even_if_cancelled(acts)

    async def fetch_for_system(self, query: str, *arguments: object) -> list[Row]:
        """Reads, or changes with a single statement, rows of any organization."""
        async with self._system.connection() as connection:
            return await connection.fetch(query, *arguments)

    async def fetchrow_for_system(self, query: str, *arguments: object) -> Row | None:
        """Like `fetch_for_system`, for at most one row."""
        async with self._system.connection() as connection:
            return await connection.fetchrow(query, *arguments)


async def _do_even_if_cancelled(acts: Sequence[Callable[[], Awaitable[None]]]) -> None:
    """Does what follows from a change, which is there even if the caller has left meanwhile."""

    async def do() -> None:
        for act in acts:
            await act()

    if acts:
        doing = asyncio.create_task(do(), name="after commit")
        await asyncio.shield(doing)


async def _open(url: str, role: str, connections: int) -> Lender[Connection]:
    pool = await asyncpg.create_pool(
        url,
        min_size=1,
        max_size=connections,
        connection_class=Connection,
        init=_speak_plainly,
        reset=_leave_no_transaction,
        command_timeout=60,
        timeout=5,
        server_settings={
            "role": role,
            "application_name": role,
            # A process that stands still in a transaction must not hold the others up for good.
            "idle_in_transaction_session_timeout": "10s",
        },
    )
    return Lender[Connection](pool, connections)


async def _speak_plainly(connection: AnyConnection) -> None:
    for plain in ("uuid", "numeric"):
        await connection.set_type_codec(plain, schema="pg_catalog", encoder=str, decoder=str, format="text")
    await connection.set_type_codec(
        "timestamptz",
        schema="pg_catalog",
        encoder=lambda microseconds: (microseconds - _MICROSECONDS_FROM_1970_TO_2000,),
        decoder=lambda value: value[0] + _MICROSECONDS_FROM_1970_TO_2000,
        format="tuple",
    )


async def _leave_no_transaction(connection: AnyConnection) -> None:
    # The default reset also forgets the organization, at the price of a round trip with each use.
    if connection.is_in_transaction():
        await connection.execute("rollback")
