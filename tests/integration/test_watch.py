"""Watching: a snapshot, then every event once and in order, from wherever a watcher goes on."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any
from uuid import uuid4

import grpc
import pytest

from tests.conftest import Tenant
from tests.scripted import Script, ScriptedConnector, installed, scripted_config, thing
from tests.support import (
    PATIENCE_SECONDS,
    cancel,
    create_source,
    eventually,
    ingest,
    read_job,
    refusal,
    start,
)
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_EVENT_TYPE_COMPLETED,
    INGESTION_EVENT_TYPE_CREATED,
    INGESTION_EVENT_TYPE_FAILED,
    INGESTION_EVENT_TYPE_PHASE,
    INGESTION_EVENT_TYPE_PROGRESS,
    INGESTION_EVENT_TYPE_STARTED,
    INGESTION_STATUS_CANCELLED,
    INGESTION_STATUS_COMPLETED,
    INGESTION_STATUS_PENDING,
    INGESTION_STATUS_RUNNING,
    IngestionEvent,
    WatchIngestionRequest,
    WatchIngestionResponse,
)
from weft.source.v1.source_service_pb2 import DeleteSourceRequest, Source
from weft_server.connectors.base import SourceFailed
from weft_server.ingestion import live
from weft_server.rpc import watch
from weft_server.rpc.watch import Cursor

STAGES = 6

pytestmark = pytest.mark.usefixtures("shared_worker")

NewSource = Callable[[Script], Awaitable[Source]]


@pytest.fixture(scope="module")
def connector() -> Iterator[ScriptedConnector]:
    with installed() as connector:
        yield connector


@pytest.fixture
def scripted(tenant: Tenant, connector: ScriptedConnector) -> NewSource:
    async def create(script: Script) -> Source:
        name = str(uuid4())
        connector.scripts[name] = script
        return await create_source(tenant.client, scripted_config(name), name=name)

    return create


@pytest.fixture
def quick_heartbeats(monkeypatch: pytest.MonkeyPatch) -> None:
    assert watch.HEARTBEAT_SECONDS < 10, "the contract promises one every ten seconds"
    monkeypatch.setattr(watch, "HEARTBEAT_SECONDS", 0.2)


def stages() -> Script:
    return {f"stage {number}": [thing(f"{number}")] for number in range(STAGES)}


class Watching:
    """A watch without the client's own resumption."""

    def __init__(self, tenant: Tenant, **request: str) -> None:
        self.call = tenant.client.ingestion.WatchIngestion(WatchIngestionRequest(**request))
        self.messages = aiter(self.call)

    async def next(self) -> WatchIngestionResponse:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await anext(self.messages)

    async def rest(self) -> list[WatchIngestionResponse]:
        """Everything up to the end, which has to be a good one."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            messages = [message async for message in self.messages]
        assert await self.call.code() == grpc.StatusCode.OK
        return messages

    async def until(self, event_type: int) -> list[IngestionEvent]:
        """The events up to one of this type."""
        events: list[IngestionEvent] = []
        while not any(event.type == event_type for event in events):
            events += (await self.next()).events
        return events


def events_of(messages: Sequence[WatchIngestionResponse]) -> list[IngestionEvent]:
    return [event for message in messages for event in message.events]


class TestJobs:
    async def test_a_watch_begins_with_a_snapshot_and_ends_with_the_job(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        gate = asyncio.Event()
        job = await start(tenant.client, await scripted({"gate": [gate], **stages()}))
        watching = Watching(tenant, job_id=job.id)
        first = await watching.next()
        assert first.job.status in (INGESTION_STATUS_PENDING, INGESTION_STATUS_RUNNING)
        assert first.cursor
        assert not first.events
        gate.set()
        messages = await watching.rest()
        events = events_of(messages)
        assert events[-1].type == INGESTION_EVENT_TYPE_COMPLETED
        assert messages[-1].job == await read_job(tenant.client, job)
        assert messages[-1].job.status == INGESTION_STATUS_COMPLETED
        for message in messages:
            assert not message.events or message.cursor == message.events[-1].cursor
        cursors = [Cursor.parse(event.cursor) for event in events]
        assert all(earlier < later for earlier, later in pairwise(cursors))
        assert [event.records_processed for event in events] == sorted(
            event.records_processed for event in events
        )
        assert {event.type for event in events} >= {INGESTION_EVENT_TYPE_PHASE, INGESTION_EVENT_TYPE_PROGRESS}

    async def test_a_late_watcher_gets_the_ended_job_and_the_end(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        job = await ingest(tenant.client, await scripted(stages()))
        (only,) = await Watching(tenant, job_id=job.id).rest()
        assert only.job == job
        assert not only.events

    async def test_a_failed_job_tells_why_in_its_last_event(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        gate = asyncio.Event()
        job = await start(tenant.client, await scripted({"all": [gate, SourceFailed("It broke.")]}))
        watching = Watching(tenant, job_id=job.id)
        await watching.next()
        gate.set()
        messages = await watching.rest()
        last = events_of(messages)[-1]
        assert (last.type, last.error) == (INGESTION_EVENT_TYPE_FAILED, "It broke.")
        assert last.error_reason == messages[-1].job.error_reason

    async def test_from_every_cursor_on_a_watcher_gets_exactly_what_it_missed(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        source = await scripted(stages())
        following = Watching(tenant, source_id=source.id)
        opening = await following.next()
        job = await start(tenant.client, source)
        events = await following.until(INGESTION_EVENT_TYPE_COMPLETED)
        following.call.cancel()
        assert [event.type for event in events][:2] == [
            INGESTION_EVENT_TYPE_CREATED,
            INGESTION_EVENT_TYPE_STARTED,
        ]
        assert len(events) > 2 * STAGES
        cursors = [opening.cursor, *(event.cursor for event in events)]
        for place, cursor in enumerate(cursors):
            messages = await Watching(tenant, job_id=job.id, cursor=cursor).rest()
            assert events_of(messages) == events[place:]
            assert messages[-1].job.status == INGESTION_STATUS_COMPLETED
            assert not messages[0].HasField("job") or not events[place:]

    async def test_watchers_that_come_at_any_time_miss_nothing(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        gates = [asyncio.Event() for _ in range(STAGES)]
        script: Script = {
            f"stage {n}": [thing(f"{n}"), gate, thing(f"{n} again")] for n, gate in enumerate(gates)
        }
        source = await scripted(script)
        following = Watching(tenant, source_id=source.id)
        await following.next()
        job = await start(tenant.client, source)
        watchers = []
        for gate in gates:
            watchers += [Watching(tenant, job_id=job.id) for _ in range(5)]
            gate.set()
            await asyncio.sleep(0)
        told = await asyncio.gather(*(watcher.rest() for watcher in watchers))
        events = await following.until(INGESTION_EVENT_TYPE_COMPLETED)
        following.call.cancel()
        for messages in told:
            begin = Cursor.parse(messages[0].cursor)
            assert events_of(messages) == [event for event in events if Cursor.parse(event.cursor) > begin]

    async def test_a_cancelled_job_ends_its_watch(self, tenant: Tenant, scripted: NewSource) -> None:
        gate = asyncio.Event()
        job = await start(tenant.client, await scripted({"gate": [gate]}))
        watching = Watching(tenant, job_id=job.id)
        await watching.next()
        await cancel(tenant.client, job)
        gate.set()
        assert (await watching.rest())[-1].job.status == INGESTION_STATUS_CANCELLED

    @pytest.mark.usefixtures("quick_heartbeats")
    async def test_a_quiet_watch_beats(self, tenant: Tenant, scripted: NewSource) -> None:
        gate = asyncio.Event()
        job = await start(tenant.client, await scripted({"gate": [gate], "more": []}))
        watching = Watching(tenant, job_id=job.id)
        message = await watching.next()
        while not message.heartbeat:
            message = await watching.next()
        assert not message.events
        assert not message.HasField("job")
        gate.set()
        resumed = await Watching(tenant, job_id=job.id, cursor=message.cursor).rest()
        assert events_of(resumed) == events_of(await watching.rest())


class TestSources:
    async def test_a_source_without_a_job_shows_none_until_there_is_one(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        source = await scripted(stages())
        watching = Watching(tenant, source_id=source.id)
        first = await watching.next()
        assert first.cursor
        assert not first.HasField("job")
        for _ in range(2):
            job = await ingest(tenant.client, source)
            events = await watching.until(INGESTION_EVENT_TYPE_COMPLETED)
            assert {event.job_id for event in events} == {job.id}
            snapshot = await watching.next()
            assert snapshot.job == job
        watching.call.cancel()

    async def test_a_watched_source_shows_its_last_job_first(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        source = await scripted(stages())
        await ingest(tenant.client, source)
        job = await ingest(tenant.client, source)
        watching = Watching(tenant, source_id=source.id)
        assert (await watching.next()).job == job
        watching.call.cancel()

    @pytest.mark.usefixtures("quick_heartbeats")
    async def test_a_watch_ends_with_its_source(self, tenant: Tenant, scripted: NewSource) -> None:
        source = await scripted({})
        watching = Watching(tenant, source_id=source.id)
        await watching.next()
        await tenant.client.sources.DeleteSource(DeleteSourceRequest(id=source.id))
        await watching.rest()

    async def test_events_of_other_sources_are_not_shown(self, tenant: Tenant, scripted: NewSource) -> None:
        source, other = await scripted(stages()), await scripted(stages())
        watching = Watching(tenant, source_id=source.id)
        await watching.next()
        await ingest(tenant.client, other)
        job = await ingest(tenant.client, source)
        events = await watching.until(INGESTION_EVENT_TYPE_COMPLETED)
        assert {event.job_id for event in events} == {job.id}
        watching.call.cancel()


class TestCursors:
    async def expired(self, tenant: Tenant, cursor: str, job_id: str) -> str:
        """The earliest cursor, named in the refusal of this one."""
        error = await refusal(Watching(tenant, job_id=job_id, cursor=cursor).next())
        assert (error.code(), error.reason) == (grpc.StatusCode.OUT_OF_RANGE, "CURSOR_EXPIRED")
        return error.metadata["earliest_cursor"]

    async def test_what_was_trimmed_away_cannot_be_resumed_but_the_rest_can(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        source = await scripted(stages())
        following = Watching(tenant, source_id=source.id)
        opening = await following.next()
        job = await start(tenant.client, source)
        events = await following.until(INGESTION_EVENT_TYPE_COMPLETED)
        following.call.cancel()
        await tenant.weft.stores.redis.xtrim(live.STREAM, maxlen=5, approximate=False)
        earliest = await self.expired(tenant, opening.cursor, job.id)
        assert await self.expired(tenant, events[0].cursor, job.id) == earliest
        assert events_of(await Watching(tenant, job_id=job.id, cursor=earliest).rest()) == events[-5:]

    async def test_after_redis_lost_everything_a_cursor_has_expired(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        source = await scripted(stages())
        following = Watching(tenant, source_id=source.id)
        opening = await following.next()
        job = await ingest(tenant.client, source)
        await following.until(INGESTION_EVENT_TYPE_COMPLETED)
        await following.next()
        await tenant.weft.stores.redis.flushdb()
        earliest = await self.expired(tenant, opening.cursor, job.id)
        (last,) = await Watching(tenant, job_id=job.id, cursor=earliest).rest()
        assert last.job.status == INGESTION_STATUS_COMPLETED
        error = await refusal(following.rest())
        assert error.reason == "CURSOR_EXPIRED"
        assert (await Watching(tenant, job_id=job.id).rest())[0].job == job
        assert (await ingest(tenant.client, source)).status == INGESTION_STATUS_COMPLETED

    @pytest.mark.parametrize(
        "cursor",
        [
            "0-0",
            "1-1",
            "99999999999999-1",
            "18446744073709551615-18446744073709551615",
            "9" * 20 + "-0",
            "0-" + "9" * 20,
        ],
    )
    async def test_a_cursor_that_never_was_has_expired(
        self, tenant: Tenant, scripted: NewSource, cursor: str
    ) -> None:
        job = await ingest(tenant.client, await scripted({}))
        await self.expired(tenant, cursor, job.id)

    async def test_a_cursor_ahead_of_the_stream_has_expired(
        self, tenant: Tenant, scripted: NewSource
    ) -> None:
        job = await ingest(tenant.client, await scripted({}))
        (last,) = await Watching(tenant, job_id=job.id).rest()
        epoch, sequence = Cursor.parse(last.cursor)
        await self.expired(tenant, str(Cursor(epoch, sequence + 1000)), job.id)

    @pytest.mark.parametrize("cursor", ["x", "1", "1-", "-1", "1-2-3", "1-1\n", "1" * 21 + "-1"])
    async def test_a_cursor_that_is_none_is_refused(self, tenant: Tenant, cursor: str) -> None:
        error = await refusal(Watching(tenant, job_id=str(uuid4()), cursor=cursor).next())
        assert [violation.field for violation in error.violations] == ["cursor"]

    async def test_a_watch_of_nothing_is_refused(self, tenant: Tenant) -> None:
        error = await refusal(Watching(tenant).next())
        assert error.violations == [("target", "must have one of job_id, source_id set")]


async def test_live_state_is_kept_where_dashboards_look(tenant: Tenant, scripted: NewSource) -> None:
    redis, gate = tenant.weft.stores.redis, asyncio.Event()
    subscriber = redis.pubsub(ignore_subscribe_messages=True)
    source = await scripted({"first": [thing("a")], "gate": [gate]})
    await subscriber.subscribe(f"sync:{source.id}")
    job = await start(tenant.client, source)

    async def is_at_the_gate() -> bool:
        return (await read_job(tenant.client, job)).stage == "gate"

    await eventually(is_at_the_gate)
    assert (await redis.hget(f"job:{job.id}", "status")) == b"running"
    assert (await redis.hget(f"source:{source.id}:status", "job_id")) == job.id.encode()
    lock: Any = await redis.get(f"source:{source.id}:lock")
    assert lock is not None
    assert lock.startswith(job.id.encode())
    assert 0 < await redis.ttl(f"job:{job.id}") <= 24 * 3600
    gate.set()

    async def is_announced() -> bool:
        message = await subscriber.get_message()
        return message is not None and job.id.encode() in message["data"]

    await eventually(is_announced)
    assert await redis.get(f"job:{job.id}:progress") == b"100.0"
    assert await redis.get(f"source:{source.id}:lock") is None
    await subscriber.aclose()  # type: ignore[no-untyped-call]
