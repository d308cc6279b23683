"""IngestionService: starts, cancels and shows ingestion jobs."""

from collections.abc import AsyncGenerator

import structlog
from redis.asyncio import Redis

from weft.ingestion.v1.ingestion_service_pb2 import (
    DESCRIPTOR,
    CancelIngestionJobRequest,
    CancelIngestionJobResponse,
    GetIngestionJobRequest,
    GetIngestionJobResponse,
    IngestionEventType,
    IngestionJob,
    ListIngestionJobsRequest,
    ListIngestionJobsResponse,
    StartIngestionRequest,
    StartIngestionResponse,
    WatchIngestionRequest,
    WatchIngestionResponse,
)
from weft_server.audit import log as audit
from weft_server.ingestion import live
from weft_server.ingestion.jobs import JOBS_SQL, fill_job, start_job
from weft_server.ingestion.watch import Watch
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import JobFinished
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.rpc.watch import Cursor, EventHub
from weft_server.stores.redis import LOST_CONNECTION

log = structlog.get_logger(__name__)

INGESTION_JOBS = Listing(
    fields={
        "source_id": Kind.UUID,
        "source_type": Kind.TEXT,
        "status": Kind.TEXT,
        "created_at": Kind.TIME,
        "completed_at": Kind.TIME,
    },
    sortable=("created_at",),
    default_order="created_at desc",
    columns={"source_id": "source_config_id"},
)


_ANNOUNCING_SECONDS = 1.0
"""How long a caller waits for a Redis that is away."""


class IngestionService(Service):
    """Answers `weft.ingestion.v1.IngestionService`."""

    descriptor = DESCRIPTOR.services_by_name["IngestionService"]
    needs = ("postgres", "redis")

    def __init__(
        self,
        kit: Kit,
        redis: Redis,
        hub: EventHub,
    ) -> None:
        self._database = kit.database
        self._redis = redis
        self._hub = hub
        self._answers = kit.answers
        self._tokens = kit.tokens

    async def start_ingestion(self, call: Call, request: StartIngestionRequest) -> StartIngestionResponse:
        response = StartIngestionResponse()
        async with self._database.transaction(call.organization_id) as connection:
            await start_job(connection, request.source_id, response.job)
            await audit.record(connection, call, "ingestion.start", "ingestion_job", response.job.id)
            await self._answers.remember(connection, call, request, response)
        await self._announce(response.job, IngestionEventType.INGESTION_EVENT_TYPE_CREATED, fence=0)
        return response

    async def get_ingestion_job(self, call: Call, request: GetIngestionJobRequest) -> GetIngestionJobResponse:
        row = await self._database.fetchrow(call.organization_id, JOBS_SQL.get_job, request.id)
        response = GetIngestionJobResponse()
        fill_job(found(row, "ingestion_job"), response.job)
        return response

    async def list_ingestion_jobs(
        self, call: Call, request: ListIngestionJobsRequest
    ) -> ListIngestionJobsResponse:
        page = INGESTION_JOBS.page(request, call, self._tokens)
        query, arguments = page.complete(JOBS_SQL.list_jobs)
        rows = await self._database.fetch(call.organization_id, query, *arguments)
        response = ListIngestionJobsResponse(next_page_token=page.next_token(rows))
        for row in page.rows(rows):
            fill_job(row, response.jobs.add())
        return response

    async def cancel_ingestion_job(
        self, call: Call, request: CancelIngestionJobRequest
    ) -> CancelIngestionJobResponse:
        response = CancelIngestionJobResponse()
        async with self._database.transaction(call.organization_id) as connection:
            current = found(await connection.fetchrow(JOBS_SQL.lock_job, request.id), "ingestion_job")
            if current["status"] in ("completed", "failed"):
                raise JobFinished(current["status"])
            cancelled = current["status"] == "cancelled"
            statement = JOBS_SQL.get_job if cancelled else JOBS_SQL.cancel_job
            fill_job(found(await connection.fetchrow(statement, request.id), "ingestion_job"), response.job)
            if not cancelled:
                await audit.record(connection, call, "ingestion.cancel", "ingestion_job", request.id)
        await self._announce(
            response.job, IngestionEventType.INGESTION_EVENT_TYPE_CANCELLED, fence=live.NO_FENCE
        )
        return response

    async def watch_ingestion(
        self, call: Call, request: WatchIngestionRequest
    ) -> AsyncGenerator[WatchIngestionResponse | bytes, None]:
        watch = Watch(self._database, self._redis, self._hub, call.organization_id, request)
        async with self._hub.watching(watch.topic) as subscription:
            await watch.check_target()
            opening = watch.resume(Cursor.parse(request.cursor)) if request.cursor else watch.begin()
            async for message in opening:
                yield message
            if not watch.ended:
                async for news in subscription.follow(watch.cursor):
                    async for message in watch.tell(news):
                        yield message
                    if watch.ended:
                        return

    async def _announce(
        self, job: IngestionJob, event_type: IngestionEventType.ValueType, fence: int
    ) -> None:
        # The worker announces each job's beginning and end as well, so a Redis that is away here loses
        # nothing for good.
        try:
            event = live.event_of(job, event_type)
            await live.publish(
                self._redis, job.organization_id, event, fence, patience_seconds=_ANNOUNCING_SECONDS
            )
        except LOST_CONNECTION as error:
            log.warning("event not published", job_id=job.id, error=str(error))
