"""Neo4j through its async driver."""

from collections.abc import Awaitable, Callable
from typing import Any, LiteralString, Self, TypeVar
from urllib.parse import unquote, urlsplit

from neo4j import (
    AsyncDriver,
    AsyncGraphDatabase,
    AsyncManagedTransaction,
    NotificationMinimumSeverity,
    Record,
    unit_of_work,
)
from neo4j.exceptions import ClientError

Result = TypeVar("Result")

_EXISTS_ALREADY = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists"
TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut"
"""How the codes of statements begin that took longer than they were given."""


class Graph:
    """The graph of every organization; each statement names the organization whose part it means.

    Methods raise `neo4j.exceptions.DriverError` or `Neo4jError` once the driver's own retries (30 s) are used
    up.
    """

    def __init__(self, driver: AsyncDriver) -> None:
        self._driver = driver

    @classmethod
    def connect(cls, url: str, *, connections: int = 20) -> Self:
        """Prepares connections to `bolt://user:password@host:port`, opened when first needed."""
        parts = urlsplit(url)
        address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
        login = (unquote(parts.username or ""), unquote(parts.password or "")) if parts.username else None
        return cls(
            AsyncGraphDatabase.driver(
                address,
                auth=login,
                max_connection_pool_size=connections,
                connection_timeout=5,
                connection_acquisition_timeout=15,
                max_transaction_retry_time=15,
                # Transactions side by side deadlock now and then; the default pause of 1 s costs far more.
                initial_retry_delay=0.05,
                keep_alive=True,
                notifications_min_severity=NotificationMinimumSeverity.OFF,
                telemetry_disabled=True,
            )
        )

    async def close(self) -> None:
        """Closes every connection."""
        await self._driver.close()

    async def read(
        self, statement: LiteralString, *, within_seconds: float | None = None, **parameters: Any
    ) -> list[Record]:
        """Runs a reading statement and returns all its records.

        Raises:
            ClientError: it took longer than `within_seconds`, with a code that begins with TIMED_OUT.
        """

        @unit_of_work(timeout=within_seconds)
        async def work(transaction: AsyncManagedTransaction) -> list[Record]:
            result = await transaction.run(statement, parameters)
            return [record async for record in result]

        async with self._driver.session(default_access_mode="READ") as session:
            return await session.execute_read(work)

    async def write(self, statement: LiteralString, **parameters: Any) -> list[Record]:
        """Runs a writing statement in a transaction of its own and returns all its records."""

        async def work(transaction: AsyncManagedTransaction) -> list[Record]:
            result = await transaction.run(statement, parameters)
            return [record async for record in result]

        return await self.transact(work)

    async def transact(
        self,
        work: Callable[[AsyncManagedTransaction], Awaitable[Result]],
        *,
        within_seconds: float | None = None,
    ) -> Result:
        """Runs `work` in a transaction, again where the store says that it may be tried again.

        Raises:
            ClientError: it took longer than `within_seconds`, with a code that begins with TIMED_OUT. The
                store has rolled it back, even where this process stood still.
        """
        async with self._driver.session() as session:
            return await session.execute_write(unit_of_work(timeout=within_seconds)(work))

    async def change_schema(self, statement: LiteralString) -> None:
        """Runs a statement that creates a constraint or an index `IF NOT EXISTS`, which Neo4j runs alone."""
        try:
            await self._driver.execute_query(statement)
        except ClientError as error:
            # `IF NOT EXISTS` looks first and creates then: another process may have come in between.
            if error.code != _EXISTS_ALREADY:
                raise

    async def check(self) -> None:
        """Asks the store for a sign of life."""
        await self._driver.verify_connectivity()
