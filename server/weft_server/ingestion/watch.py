"""One client's watch of a job or a source: how it opens, and what each piece of news becomes."""

from collections.abc import AsyncGenerator
from time import time

from redis.asyncio import Redis

from weft.ingestion.v1.ingestion_service_pb2 import (
    IngestionEvent,
    IngestionJob,
    WatchIngestionRequest,
    WatchIngestionResponse,
)
from weft_server.ingestion import live
from weft_server.ingestion.jobs import FINAL_STATUSES, JOBS_SQL, fill_job
from weft_server.rpc.errors import NotFound
from weft_server.rpc.resources import found
from weft_server.rpc.watch import Batch, Cursor, EventHub, topic_of
from weft_server.sources import store as sources
from weft_server.stores.postgres import Database


class Watch:
    """A watch under way: where it has got to, and whether what it watches has ended."""

    def __init__(
        self,
        database: Database,
        redis: Redis,
        hub: EventHub,
        organization_id: str,
        request: WatchIngestionRequest,
    ) -> None:
        self._database = database
        self._redis = redis
        self._hub = hub
        self._organization_id = organization_id
        self._job_id = request.job_id
        self._source_id = request.source_id
        kind, identifier = ("job", self._job_id) if self._job_id else ("source", self._source_id)
        self.topic = topic_of(organization_id, kind, identifier)
        self.cursor = Cursor(0, 0)
        self.ended = False

    async def check_target(self) -> None:
        """Makes sure that what is watched exists.

        Raises:
            NotFound: the organization has no such job or source.
        """
        if self._job_id:
            await self._job(self._job_id)
        else:
            await sources.check_source_exists(self._database, self._organization_id, self._source_id)

    async def begin(self) -> AsyncGenerator[WatchIngestionResponse, None]:
        """Opens with a snapshot and the cursor that belongs to it."""
        job_id = self._job_id or await self._latest_job_id()
        # Redis first: what the database says a moment later is at least as new.
        state = await live.live_state(self._redis, job_id)
        self.cursor = state.cursor
        response = WatchIngestionResponse(cursor=str(state.cursor))
        if job_id:
            response.job.CopyFrom(await self._job(job_id))
            state.overlay(response.job)
            self.ended = bool(self._job_id) and response.job.status in FINAL_STATUSES
        yield response

    async def resume(self, cursor: Cursor) -> AsyncGenerator[WatchIngestionResponse | bytes, None]:
        """Opens with what the client missed.

        Raises:
            CursorExpired: what it missed is no longer kept.
        """
        self.cursor = cursor
        # Asked before the replay, so that a last event published meanwhile is either replayed or still to
        # come.
        told_whole = bool(self._job_id) and await self._is_told_whole()
        async for batch in self._hub.replay(self.topic, cursor):
            async for message in self.tell(batch):
                yield message
        if told_whole and not self.ended:
            yield await self._last_message()

    async def tell(self, news: Batch | Cursor) -> AsyncGenerator[WatchIngestionResponse | bytes, None]:
        """The messages for a piece of news.

        They bear events, and the job where one ended it, or say that nothing happened.
        """
        if isinstance(news, Cursor):
            self.cursor = news
            yield await self._heartbeat()
            return
        self.cursor = news.cursor
        yield news.message
        for job_id in _ended_jobs(news):
            self.ended = bool(self._job_id)
            yield WatchIngestionResponse(job=await self._job(job_id), cursor=str(self.cursor))

    async def _heartbeat(self) -> WatchIngestionResponse:
        # A last event that was lost with Redis, or a deleted source, would otherwise be waited for in vain.
        try:
            if self._job_id and await self._is_told_whole(upto=self._hub.position):
                return await self._last_message()
            await self.check_target()
        except NotFound:
            self.ended = True
        return WatchIngestionResponse(cursor=str(self.cursor), heartbeat=True)

    async def _is_told_whole(self, upto: Cursor | None = None) -> bool:
        """Says whether the job has ended and its last event is published.

        With `upto`, the event must stand there or before.
        """
        state = await live.live_state(self._redis, self._job_id)
        if upto is not None and upto < state.cursor:
            return False
        job = await self._job(self._job_id)
        if job.status not in FINAL_STATUSES:
            return False
        published = state.event is None or state.event.status in FINAL_STATUSES
        return published or time() - job.completed_at.seconds > 2 * live.PATIENCE_SECONDS

    async def _last_message(self) -> WatchIngestionResponse:
        self.ended = True
        return WatchIngestionResponse(job=await self._job(self._job_id), cursor=str(self.cursor))

    async def _job(self, job_id: str) -> IngestionJob:
        row = await self._database.fetchrow(self._organization_id, JOBS_SQL.get_ingestion_job, job_id)
        return fill_job(found(row, "ingestion_job"), IngestionJob())

    async def _latest_job_id(self) -> str:
        row = await self._database.fetchrow(self._organization_id, JOBS_SQL.get_latest_job, self._source_id)
        return row["id"] if row is not None else ""


def _ended_jobs(batch: Batch) -> list[str]:
    return [
        IngestionEvent.FromString(entry.payload).job_id
        for entry in batch.entries
        if entry.type in live.FINAL_TYPES
    ]
