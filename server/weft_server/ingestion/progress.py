"""Tells how a job goes: every batch to Redis, every phase and at most once a second to PostgreSQL.

Telling is also asking: a job that was cancelled, or belongs to another worker, is noticed with the next
batch.
"""

from dataclasses import asdict, dataclass, replace
from time import monotonic

import structlog
from redis.asyncio import Redis
from tenacity import retry, retry_if_exception_type, stop_after_delay, wait_exponential_jitter

from weft.ingestion.v1.ingestion_service_pb2 import IngestionEventType, IngestionJob, IngestionPhase
from weft_server.ingestion import live
from weft_server.rpc.mapping import value_reader
from weft_server.stores.postgres import LOST_CONNECTION, Database
from weft_server.stores.redis import LOST_CONNECTION as LOST_REDIS
from weft_server.stores.statements import statements_beside

log = structlog.get_logger(__name__)

_SQL = statements_beside(__file__, "progress.sql")
_values = value_reader(IngestionJob)
_STORED_EVERY_SECONDS = 1.0
_PATIENCE_SECONDS = 60

while_postgres_is_away = retry(
    retry=retry_if_exception_type(LOST_CONNECTION),
    wait=wait_exponential_jitter(multiplier=0.1, max=2),
    stop=stop_after_delay(_PATIENCE_SECONDS),
    reraise=True,
)
"""Tries for a minute."""


class JobStopped(Exception):
    """The job is no longer this worker's to run: it was cancelled or deleted, or another worker has it."""


@dataclass(frozen=True)
class Tally:
    """The figures of a job so far. Fields are named as in `weft.ingestion.v1.IngestionJob`."""

    records_processed: int = 0
    nodes_created: int = 0
    nodes_updated: int = 0
    relationships_created: int = 0
    nodes_cleaned: int = 0
    relationships_cleaned: int = 0
    relationships_skipped: int = 0

    def plus(self, **more: int) -> "Tally":
        """The figures with more added to some."""
        return replace(self, **{name: getattr(self, name) + count for name, count in more.items()})

    def at_least(self, other: "Tally") -> "Tally":
        """The figures, each raised to the other's where that is greater."""
        return Tally(**{name: max(count, getattr(other, name)) for name, count in asdict(self).items()})

    def as_dict(self) -> dict[str, int]:
        """The figures as a step can store them."""
        return asdict(self)


class Progress:
    """The progress of one job, as far as this worker may tell it."""

    def __init__(self, database: Database, redis: Redis, job: IngestionJob, fence: int) -> None:
        self.job = job
        self._database = database
        self._redis = redis
        self._fence = fence
        self._stored_at = 0.0
        self._redis_is_away = False

    async def enter(
        self, phase: IngestionPhase.ValueType, stage: str = "", tally: Tally | None = None
    ) -> None:
        """Enters a phase; `tally` has the figures of the phase before, where they were not told yet.

        Raises:
            JobStopped: the job must not go on here.
        """
        self.job.phase = phase
        self.job.stage = stage
        if tally is not None:
            self._take(tally)
        await self._store()
        await self.publish(IngestionEventType.INGESTION_EVENT_TYPE_PHASE)

    async def advance(self, tally: Tally) -> None:
        """Tells of a batch.

        Raises:
            JobStopped: the job must not go on here.
        """
        self._take(tally)
        if self.job.records_expected:
            # The expectation is an estimate: only the end of the job is the end.
            self.job.progress = max(
                self.job.progress, min(tally.records_processed / self.job.records_expected, 0.99)
            )
        if monotonic() - self._stored_at >= _STORED_EVERY_SECONDS:
            await self._store()
        else:
            await self.check()
        await self.publish(IngestionEventType.INGESTION_EVENT_TYPE_PROGRESS)

    async def check(self) -> None:
        """Asks whether the job may go on here.

        Raises:
            JobStopped: it may not.
        """
        await self._demand("check_job")

    async def publish(self, event_type: IngestionEventType.ValueType) -> None:
        """Publishes an event with the figures of this moment.

        A Redis that is away holds the job up once, not with every batch.
        """
        event = live.event_of(self.job, event_type)
        patience = 0 if self._redis_is_away else live.PATIENCE_SECONDS
        try:
            await live.publish(
                self._redis, self.job.organization_id, event, self._fence, patience_seconds=patience
            )
            self._redis_is_away = False
        except LOST_REDIS as error:
            self._redis_is_away = True
            log.warning("event not published", job_id=self.job.id, error=str(error))

    def _take(self, tally: Tally) -> None:
        for name, count in tally.as_dict().items():
            setattr(self.job, name, count)

    async def _store(self) -> None:
        await self._demand("store_progress")
        self._stored_at = monotonic()

    @while_postgres_is_away
    async def _demand(self, statement: str) -> None:
        values = _values(self.job, {"fence": self._fence})
        row = await self._database.fetchrow(self.job.organization_id, *_SQL.bind(statement, **values))
        if row is None:
            raise JobStopped()
