"""IngestionService: starts, cancels and shows ingestion jobs."""

from collections.abc import AsyncGenerator

from google.protobuf.json_format import MessageToJson
from redis.asyncio import Redis

from weft.ingestion.v1.ingestion_service_pb2 import (
    DESCRIPTOR,
    CancelIngestionJobRequest,
    CancelIngestionJobResponse,
    IngestionEventType,
    IngestionJob,
    StartIngestionRequest,
    StartIngestionResponse,
    WatchIngestionRequest,
    WatchIngestionResponse,
)
from weft_server.ingestion import live
from weft_server.ingestion.jobs import JOBS_SQL, start_job
from weft_server.ingestion.watch import Watch
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import JobFinished
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.signals import PATIENCE_SECONDS, signalling
from weft_server.rpc.standard import Kit, Standard
from weft_server.rpc.watch import Cursor, EventHub

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
        self._answers = kit.answers
        self._redis = redis
        self._hub = hub
        self._jobs = jobs = Standard(
            kit, self.descriptor, IngestionJob, JOBS_SQL, INGESTION_JOBS, field="job"
        )
        self.get_ingestion_job = jobs.get
        self.list_ingestion_jobs = jobs.page

    async def start_ingestion(self, call: Call, request: StartIngestionRequest) -> StartIngestionResponse:
        response = StartIngestionResponse()
        async with self._database.transaction(call.organization_id) as connection:
            config = MessageToJson(request.config) if request.HasField("config") else None
            await start_job(connection, request.source_id, response.job, config)
            await self._jobs.record(connection, call, "start", response.job.id)
            await self._answers.remember(connection, call, request, response)
        await self._announce(response.job, IngestionEventType.INGESTION_EVENT_TYPE_CREATED, fence=0)
        return response

    async def cancel_ingestion_job(
        self, call: Call, request: CancelIngestionJobRequest
    ) -> CancelIngestionJobResponse:
        async with self._database.transaction(call.organization_id) as connection:
            current = await self._jobs.lock(connection, call, request.id)
            if current["status"] in ("completed", "failed"):
                raise JobFinished(current["status"])
            cancelling = self._jobs.read if current["status"] == "cancelled" else self._jobs.apply
            response: CancelIngestionJobResponse = await cancelling(connection, call, request)
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
        event = live.event_of(job, event_type)
        async with signalling(live.STREAM, job_id=job.id):
            await live.publish(
                self._redis, job.organization_id, event, fence, patience_seconds=PATIENCE_SECONDS
            )
