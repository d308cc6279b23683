"""Which workers live, and who goes on with the work of those that do not.

Each worker renews its lease three times within the lease's length. Every worker also looks for leases that
ran out: whoever removes such a row takes the dead worker's workflows over. A worker that finds its own lease
gone was taken for dead (it was stopped, or cut off); it takes a new one, and its old runs find by their
fencing number that they have been replaced.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import asyncpg
import structlog

from weft_server.stores.postgres import LOST_CONNECTION, Database
from weft_server.stores.statements import statements_beside

log = structlog.get_logger(__name__)

_SQL = statements_beside(__file__, "leases.sql")


class Leases:
    """Keeps this worker's lease, and takes over from workers whose lease ran out."""

    def __init__(
        self, database: Database, worker_id: str, seconds: float, take_over_from: Callable[[list[str]], None]
    ) -> None:
        self._database = database
        self._worker_id = worker_id
        self._seconds = seconds
        self._take_over_from = take_over_from
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Takes the lease and begins to renew it."""
        await self._renew()
        self._task = asyncio.create_task(self._keep(), name="worker lease")

    async def close(self) -> None:
        """Lets the lease run out at once, so that others take over without waiting."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        with suppress(*LOST_CONNECTION):
            await self._database.fetch_for_system(_SQL.expire, self._worker_id)

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(self._seconds / 3)
            try:
                await self._renew()
                await self._take_over()
            except (*LOST_CONNECTION, asyncpg.PostgresError) as error:
                log.warning("cannot renew the lease", worker_id=self._worker_id, error=str(error))

    async def _renew(self) -> None:
        await self._database.fetch_for_system(_SQL.renew, self._worker_id, self._seconds)

    async def _take_over(self) -> None:
        rows = await self._database.fetch_for_system(_SQL.find_dead, self._worker_id)
        for row in rows:
            worker_id = row["worker_id"]
            log.info("taking over from a dead worker", dead_worker_id=worker_id, worker_id=self._worker_id)
            # Repeating this is harmless, losing it is not: so the row goes last.
            await asyncio.to_thread(self._take_over_from, [worker_id])
            await self._database.fetch_for_system(_SQL.remove_expired, worker_id)
