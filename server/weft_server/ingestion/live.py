"""A job's live state in Redis, and the events that watchers see.

PostgreSQL has the truth; what is here is fresher by up to a second and may vanish at any moment. State and
event change in one script, so that a snapshot and its cursor always belong together.

| key | type | kept | holds |
|---|---|---|---|
| `job:{id}` | hash | 24 h | status, phase, figures; `event`: the last event, serialized |
| `job:{id}:progress` | string | 24 h | percent, from 0 to 100 |
| `source:{id}:status` | hash | | the last job's id and status |
| `source:{id}:lock` | string | 5 min | `<job>:<fence>`, for people: the fence keeps others out |
| `events:ingestion` | stream | the last 100,000 | every event of every job |
"""

from collections.abc import Sequence
from dataclasses import dataclass
from time import time

from redis.asyncio import Redis
from tenacity import retry, retry_if_exception_type, stop_after_delay, wait_exponential_jitter

from weft.common.v1.error_reason_pb2 import ErrorReason
from weft.ingestion.v1.ingestion_service_pb2 import (
    IngestionEvent,
    IngestionEventType,
    IngestionJob,
    IngestionPhase,
    IngestionStatus,
    WatchIngestionResponse,
)
from weft_server.rpc.mapping import enum_names, set_time
from weft_server.rpc.watch import Cursor, Entry, told, topic_of
from weft_server.stores.redis import LOST_CONNECTION, scripts_beside

STREAM = "events:ingestion"
KEPT_EVENTS = 100_000
JOB_SECONDS = 24 * 3600
LOCK_SECONDS = 300
PATIENCE_SECONDS = 10
"""How long a worker tries to publish an event while Redis is away."""
NO_FENCE = -1
"""For events that no worker publishes, such as a cancellation."""

_LUA = scripts_beside(__file__, "live.lua")
_STATUS_NAMES = enum_names(IngestionStatus.DESCRIPTOR)
_PHASE_NAMES = enum_names(IngestionPhase.DESCRIPTOR)
_TYPE_NAMES = enum_names(IngestionEventType.DESCRIPTOR)
_FIGURES = (
    "phase",
    "stage",
    "progress",
    "records_processed",
    "records_expected",
    "nodes_created",
    "nodes_updated",
    "relationships_created",
    "nodes_cleaned",
)

FINAL_TYPES = frozenset({"completed", "failed", "cancelled"})


def event_of(job: IngestionJob, event_type: IngestionEventType.ValueType) -> IngestionEvent:
    """An event that just happened to a job, with the job's figures."""
    event = IngestionEvent(
        job_id=job.id,
        source_id=job.source_id,
        type=event_type,
        status=job.status,
        error=job.error,
        error_reason=job.error_reason,
    )
    for figure in _FIGURES:
        setattr(event, figure, getattr(job, figure))
    set_time(event.occurred_at, int(time() * 1e6))
    return event


async def publish(
    redis: Redis,
    organization_id: str,
    event: IngestionEvent,
    fence: int,
    *,
    patience_seconds: float = PATIENCE_SECONDS,
) -> bool:
    """Publishes an event and stores the state it leads to.

    Nothing happens, and False returns, where the job has ended already or belongs to a worker with a higher
    fence. What LOST_CONNECTION names is raised where Redis stays away for longer than the patience.
    """
    while_redis_is_away = retry(
        retry=retry_if_exception_type(LOST_CONNECTION),
        wait=wait_exponential_jitter(multiplier=0.05, max=1),
        stop=stop_after_delay(patience_seconds),
        reraise=True,
    )
    return await while_redis_is_away(_publish)(redis, organization_id, event, fence)


async def _publish(redis: Redis, organization_id: str, event: IngestionEvent, fence: int) -> bool:
    topics = [
        topic_of(organization_id, "job", event.job_id),
        topic_of(organization_id, "source", event.source_id),
    ]
    published = await _LUA.publish(
        redis,
        [
            STREAM,
            f"job:{event.job_id}",
            f"job:{event.job_id}:progress",
            f"source:{event.source_id}:status",
            f"source:{event.source_id}:lock",
        ],
        [
            int(time() * 1000),
            KEPT_EVENTS,
            JOB_SECONDS,
            fence,
            ",".join(topics),
            _TYPE_NAMES[event.type],
            event.SerializeToString(),
            _STATUS_NAMES[event.status],
            round(event.progress * 100, 2),
            event.job_id,
            organization_id,
            event.source_id,
            _PHASE_NAMES.get(event.phase, ""),
            event.records_processed,
            LOCK_SECONDS,
        ],
    )
    return published is not None


@dataclass(frozen=True)
class LiveState:
    """Where the stream ends, and the last event of a job at that very place.

    The event is None where Redis does not know the job.
    """

    cursor: Cursor
    event: IngestionEvent | None

    def overlay(self, job: IngestionJob) -> None:
        """Brings a running job's figures up to the cursor."""
        if (
            self.event is not None
            and job.status == self.event.status == IngestionStatus.INGESTION_STATUS_RUNNING
        ):
            for figure in _FIGURES:
                setattr(job, figure, getattr(self.event, figure))


async def live_state(redis: Redis, job_id: str) -> LiveState:
    """Reads a job's state and the cursor that belongs to it."""
    cursor, serialized = await _LUA.live_state(redis, [STREAM, f"job:{job_id}"], [int(time() * 1000)])
    return LiveState(Cursor.parse(cursor), IngestionEvent.FromString(serialized) if serialized else None)


def serialize_events(entries: Sequence[Entry]) -> bytes:
    """The watch response that tells of entries."""
    return told(WatchIngestionResponse(), entries)


def reason_name(reason: ErrorReason.ValueType) -> str:
    """What the database calls an error reason: `source_unreachable`."""
    return enum_names(ErrorReason.DESCRIPTOR)[reason]
