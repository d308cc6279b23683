"""A busy job: events at a steady rate, until told to end. Runs as `python -m bench.publisher`.

What to publish comes as JSON in the variable PUBLISH. `weft` events go the way of a worker, through
`weft_server.ingestion.live.publish`; `json` events carry the same figures to a stream of their own, as a
service without Weft would have them.
"""

import asyncio
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter
from typing import Any

import uvloop
from google.protobuf.json_format import MessageToJson
from redis.asyncio import Redis

from weft.ingestion.v1.ingestion_service_pb2 import (
    IngestionEvent,
    IngestionEventType,
    IngestionJob,
    IngestionPhase,
    IngestionStatus,
)
from weft_server.ingestion import live
from weft_server.lifetime import told_to_end
from weft_server.stores import redis as redis_store

JSON_STREAM = "bench:events:"
"""The prefix of a job's own stream of JSON events."""
FENCE = 1
_KEPT_EVENTS = 100_000
_TICK_SECONDS = 0.01


@dataclass(frozen=True)
class BusyJob:
    """What to publish, and how often: `kind` is `weft` or `json`."""

    kind: str
    redis_url: str
    organization_id: str
    source_id: str
    job_id: str
    per_second: int


class Publisher:
    """Publishes the progress of one job."""

    def __init__(self, redis: Redis, busy: BusyJob) -> None:
        self._redis = redis
        self._busy = busy
        self._job = IngestionJob(
            id=busy.job_id,
            organization_id=busy.organization_id,
            source_id=busy.source_id,
            source_type="sql",
            status=IngestionStatus.INGESTION_STATUS_RUNNING,
            phase=IngestionPhase.INGESTION_PHASE_LOADING,
            stage="columns",
            records_expected=10_000_000,
        )

    async def publish(self, count: int) -> None:
        """Publishes so many events at once."""
        events = [self._next_event() for _ in range(count)]
        if self._busy.kind == "weft":
            sent = [live.publish(self._redis, self._busy.organization_id, event, FENCE) for event in events]
            assert all(await asyncio.gather(*sent)), "an event was refused"
            return
        pipeline = self._redis.pipeline(transaction=False)
        for event in events:
            fields: Any = {"event": MessageToJson(event, indent=None)}
            pipeline.xadd(JSON_STREAM + self._busy.job_id, fields, maxlen=_KEPT_EVENTS)
        await pipeline.execute()

    async def complete(self) -> None:
        """Publishes the job's last event."""
        self._job.status = IngestionStatus.INGESTION_STATUS_COMPLETED
        event = live.event_of(self._job, IngestionEventType.INGESTION_EVENT_TYPE_COMPLETED)
        await live.publish(self._redis, self._busy.organization_id, event, FENCE)

    async def keep_on(self) -> None:
        """Publishes at the rate of the job; a tick that comes late publishes what is due."""
        began, published = perf_counter(), 0
        while True:
            due = int((perf_counter() - began) * self._busy.per_second)
            await self.publish(due - published)
            published = due
            await asyncio.sleep(_TICK_SECONDS)

    def _next_event(self) -> IngestionEvent:
        self._job.records_processed += 2000
        self._job.nodes_created += 1990
        self._job.progress = self._job.records_processed % 10_000_000 / 10_000_000
        return live.event_of(self._job, IngestionEventType.INGESTION_EVENT_TYPE_PROGRESS)


async def main() -> None:
    """Publishes until told to end."""
    busy = BusyJob(**json.loads(os.environ["PUBLISH"]))
    async with redis_store.connect(busy.redis_url) as redis:
        publishing = asyncio.create_task(Publisher(redis, busy).keep_on())
        ended = asyncio.create_task(told_to_end())
        await asyncio.wait({publishing, ended}, return_when=asyncio.FIRST_COMPLETED)
        publishing.cancel()
        with suppress(asyncio.CancelledError):
            await publishing


if __name__ == "__main__":
    uvloop.run(main())
