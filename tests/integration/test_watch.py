"""Watching: a snapshot, then every event once and in order, from wherever a watcher goes on."""

import asyncio
from itertools import pairwise

import pytest

from tests.conftest import Tenant
from tests.scripted import NewSource, Script, thing
from tests.support import (
    cancel,
    ingest,
    read_job,
    start,
)
from tests.watching import STAGES, Watching, events_of, stages
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
)
from weft.source.v1.source_service_pb2 import DeleteSourceRequest
from weft_server.connectors.base import SourceFailed
from weft_server.rpc import watch
from weft_server.rpc.watch import Cursor

pytestmark = pytest.mark.usefixtures("shared_worker")


@pytest.fixture
def quick_heartbeats(monkeypatch: pytest.MonkeyPatch) -> None:
    assert watch.HEARTBEAT_SECONDS < 10, "the contract promises one every ten seconds"
    monkeypatch.setattr(watch, "HEARTBEAT_SECONDS", 0.2)


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
        self, tenant: Tenant, scripted: NewSource, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # Nobody has to wait for a heartbeat to learn of the end.
        monkeypatch.setattr(watch, "HEARTBEAT_SECONDS", 1000.0)
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
