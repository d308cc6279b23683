"""What a worker does for ingestion.

It claims jobs and runs them, starts those that are due, ends those that nobody goes on with, and tells
everyone how they ended.
"""

import asyncio
from contextlib import suppress
from json import dumps

import structlog

from weft.ingestion.v1.ingestion_service_pb2 import IngestionEventType, IngestionJob, IngestionStatus
from weft_server.graph.stats import forget_stats
from weft_server.ingestion import live
from weft_server.ingestion.jobs import FINAL_STATUSES, JOBS_SQL, fail_abandoned_jobs, fill_job, start_job
from weft_server.ingestion.progress import JobStopped, while_postgres_is_away
from weft_server.ingestion.run import Run
from weft_server.ingestion.writer import FenceLost
from weft_server.rpc.errors import IngestionRunning, SourceDisabled
from weft_server.rpc.resources import found
from weft_server.sources import store as sources
from weft_server.stores.connect import Stores
from weft_server.stores.postgres import LOST_CONNECTION
from weft_server.stores.redis import LOST_CONNECTION as LOST_REDIS
from weft_server.telemetry import JOBS, RUNNING_JOBS

log = structlog.get_logger(__name__)

_DUE_EVERY_SECONDS = 5.0
_DUE_AT_ONCE = 100
_ABANDONED_EVERY_SECONDS = 5.0

_FINAL_EVENTS = {
    IngestionStatus.INGESTION_STATUS_COMPLETED: IngestionEventType.INGESTION_EVENT_TYPE_COMPLETED,
    IngestionStatus.INGESTION_STATUS_FAILED: IngestionEventType.INGESTION_EVENT_TYPE_FAILED,
    IngestionStatus.INGESTION_STATUS_CANCELLED: IngestionEventType.INGESTION_EVENT_TYPE_CANCELLED,
}


class IngestionWorker:
    """Runs ingestion jobs in this process."""

    def __init__(self, stores: Stores, worker_id: str) -> None:
        self._stores = stores
        self._worker_id = worker_id

    async def ingest(self, organization_id: str, job_id: str) -> None:
        """The workflow `ingest`: brings a job to its end."""
        run = await self._claim(organization_id, job_id)
        if run is not None:
            log.info("job claimed", job_id=job_id, worker_id=self._worker_id)
            RUNNING_JOBS.inc()
            try:
                await run.perform()
            except JobStopped:
                log.info("job stopped", job_id=job_id)
            except FenceLost:
                log.warning("job taken over by another worker", job_id=job_id)
                raise
            finally:
                RUNNING_JOBS.dec()
        await self._announce_end(organization_id, job_id)

    @while_postgres_is_away
    async def _claim(self, organization_id: str, job_id: str) -> Run | None:
        """Makes the job this worker's; None where it is over."""
        job = IngestionJob()
        async with self._stores.database.transaction(organization_id) as connection:
            current = await connection.fetchrow(JOBS_SQL.lock_ingestion_job, job_id)
            if current is None or current["status"] not in ("pending", "running"):
                return None
            fence = await sources.take_fence(connection, current["source_id"])
            row = await connection.fetchrow(
                *JOBS_SQL.bind("claim_job", id=job_id, worker_id=self._worker_id, fence=fence)
            )
            fill_job(found(row, "ingestion_job"), job)
            config = await sources.read_config(
                connection, self._stores.secrets, organization_id, job.source_id
            )
        return Run(self._stores, job, fence, config)

    async def _announce_end(self, organization_id: str, job_id: str) -> None:
        """Tells everyone that a job has ended. Watchers hear it once, however often this is repeated."""
        row = await while_postgres_is_away(self._stores.database.fetchrow)(
            organization_id, JOBS_SQL.get_ingestion_job, job_id
        )
        if row is None:
            return
        job = fill_job(row, IngestionJob())
        if job.status not in FINAL_STATUSES:
            return
        JOBS.labels(job.source_type, row["status"]).inc()
        log.info(
            "job ended", job_id=job_id, status=row["status"], duration_ms=job.duration_ms, error=job.error
        )
        event = live.event_of(job, _FINAL_EVENTS[job.status])
        try:
            await forget_stats(self._stores.redis, organization_id)
            await live.publish(self._stores.redis, organization_id, event, live.NO_FENCE)
            await self._stores.redis.publish(
                f"sync:{job.source_id}", dumps({"job_id": job_id, "status": row["status"]})
            )
        except LOST_REDIS as error:
            log.warning("end not announced", job_id=job_id, error=str(error))

    async def start_due_jobs(self) -> None:
        """Starts a job for each source whose schedule has come, as long as this task runs."""
        while True:
            try:
                await self._start_due_jobs()
            except (*LOST_CONNECTION, TimeoutError) as error:
                log.warning("cannot look for due sources", error=str(error))
            await asyncio.sleep(_DUE_EVERY_SECONDS)

    async def _start_due_jobs(self) -> None:
        started: list[IngestionJob] = []
        async with self._stores.database.system_transaction() as connection:
            for source in await sources.take_due_sources(connection, _DUE_AT_ONCE):
                job = IngestionJob()
                try:
                    await start_job(connection, source.id, job)
                except (IngestionRunning, SourceDisabled) as error:
                    log.info("scheduled job not started", source_id=source.id, reason=str(error))
                else:
                    started.append(job)
        for job in started:
            log.info("scheduled job started", source_id=job.source_id, job_id=job.id)
            event = live.event_of(job, IngestionEventType.INGESTION_EVENT_TYPE_CREATED)
            with suppress(*LOST_REDIS):
                await live.publish(self._stores.redis, job.organization_id, event, fence=0)

    async def end_abandoned_jobs(self) -> None:
        """Ends the jobs that no worker will go on with, as long as this task runs."""
        while True:
            try:
                async with self._stores.database.system_transaction() as connection:
                    failed = await fail_abandoned_jobs(connection)
                for organization_id, job_id in failed:
                    log.error("job abandoned", job_id=job_id)
                    await self._announce_end(organization_id, job_id)
            except (*LOST_CONNECTION, TimeoutError) as error:
                log.warning("cannot look for abandoned jobs", error=str(error))
            await asyncio.sleep(_ABANDONED_EVERY_SECONDS)
