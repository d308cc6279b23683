"""Watching resources, seen on the runs of agents: every change once and in order, and none lost for good."""

import asyncio
from itertools import pairwise
from typing import Any
from uuid import uuid4

import grpc
import pytest
from redis.exceptions import ConnectionError as LostConnection

from tests.conftest import NewTenant, Tenant
from tests.support import PATIENCE_SECONDS, refusal
from tests.users import user_of
from tests.watching import Watch
from weft.automation.v1.agent_config_service_pb2 import (
    AgentConfig,
    CreateAgentConfigRequest,
)
from weft.automation.v1.agent_config_service_pb2_grpc import AgentConfigServiceStub
from weft.automation.v1.agent_run_service_pb2 import (
    AGENT_RUN_STATUS_RUNNING,
    AgentRun,
    AgentRunEvent,
    CompleteAgentRunRequest,
    GetAgentRunRequest,
    RecordAgentRunProgressRequest,
    StartAgentRunRequest,
    WatchAgentRunsRequest,
    WatchAgentRunsResponse,
)
from weft.automation.v1.agent_run_service_pb2_grpc import AgentRunServiceStub
from weft.common.v1.change_type_pb2 import (
    CHANGE_TYPE_CREATED,
    CHANGE_TYPE_DELETED,
    CHANGE_TYPE_UPDATED,
)
from weft_server.rpc import changes, watch
from weft_server.rpc.changes import STREAM, Changes, Watched
from weft_server.rpc.watch import Cursor

Watching = Watch[WatchAgentRunsResponse]


class Runs:
    """The runs of an agent of a tenant."""

    def __init__(self, tenant: Tenant, agent_config_id: str) -> None:
        self.stub: Any = tenant.client.service(AgentRunServiceStub)
        self._agent_config_id = agent_config_id

    async def start(self) -> AgentRun:
        request = StartAgentRunRequest(agent_config_id=self._agent_config_id)
        run: AgentRun = (await self.stub.StartAgentRun(request)).agent_run
        return run

    async def go_on(self, run: AgentRun, nodes: int) -> AgentRun:
        request = RecordAgentRunProgressRequest(id=run.id, nodes_created=nodes)
        current: AgentRun = (await self.stub.RecordAgentRunProgress(request)).agent_run
        return current

    async def end(self, run: AgentRun) -> AgentRun:
        ended: AgentRun = (await self.stub.CompleteAgentRun(CompleteAgentRunRequest(id=run.id))).agent_run
        return ended

    async def read(self, run: AgentRun) -> AgentRun:
        current: AgentRun = (await self.stub.GetAgentRun(GetAgentRunRequest(id=run.id))).agent_run
        return current

    def watch(self, **request: str) -> Watching:
        return Watch(self.stub.WatchAgentRuns(WatchAgentRunsRequest(**request)))


@pytest.fixture
async def runs(tenant: Tenant) -> Runs:
    return await runs_of(tenant)


async def runs_of(tenant: Tenant) -> Runs:
    agents: Any = tenant.client.service(AgentConfigServiceStub)
    wanted = AgentConfig(agent_type="dependency_mapper", name="mapper")
    created = await agents.CreateAgentConfig(CreateAgentConfigRequest(agent_config=wanted))
    return Runs(tenant, created.agent_config.id)


@pytest.fixture
def another_process(tenant: Tenant) -> Watched:
    """Publishes changes as another process would."""
    return Changes(tenant.weft.stores.redis).watched(
        "agent_run", "agent_run", WatchAgentRunsResponse, lambda run: run.status != AGENT_RUN_STATUS_RUNNING
    )


@pytest.fixture
def quick_heartbeats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "HEARTBEAT_SECONDS", 0.1)


@pytest.fixture
def no_heartbeats(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to wait for a heartbeat to learn of anything."""
    monkeypatch.setattr(watch, "HEARTBEAT_SECONDS", 1000.0)


class Unreachable:
    """Scripts in a Redis that is away."""

    async def publish(self, *_: object) -> None:
        raise LostConnection()


class Slow:
    """Scripts in a Redis that takes its time."""

    def __init__(self) -> None:
        self.asked, self.answers = asyncio.Event(), asyncio.Event()
        self._scripts = changes._LUA

    async def publish(self, *arguments: Any) -> None:
        self.asked.set()
        await self.answers.wait()
        await self._scripts.publish(*arguments)


def events_of(messages: list[WatchAgentRunsResponse]) -> list[AgentRunEvent]:
    return [event for message in messages for event in message.events]


async def next_events(watching: Watching, count: int) -> list[AgentRunEvent]:
    events: list[AgentRunEvent] = []
    while len(events) < count:
        events += (await watching.next()).events
    return events


async def late_news(watching: Watching) -> WatchAgentRunsResponse:
    """The first message after heartbeats alone."""
    message = await watching.next()
    while message.heartbeat:
        message = await watching.next()
    return message


@pytest.mark.usefixtures("no_heartbeats")
class TestOneResource:
    async def test_a_watch_begins_with_a_snapshot_and_ends_with_the_final_state(self, runs: Runs) -> None:
        run = await runs.start()
        watching = runs.watch(id=run.id)
        first = await watching.next()
        assert (first.agent_run, list(first.events)) == (run, [])
        assert first.cursor
        states = [await runs.go_on(run, nodes) for nodes in range(1, 6)]
        states.append(await runs.end(run))
        messages = await watching.rest()
        events = events_of(messages)
        assert [event.agent_run for event in events] == states
        assert {event.type for event in events} == {CHANGE_TYPE_UPDATED}
        assert all(message.cursor == message.events[-1].cursor for message in messages)
        cursors = [Cursor.parse(event.cursor) for event in events]
        assert all(earlier < later for earlier, later in pairwise([Cursor.parse(first.cursor), *cursors]))

    async def test_a_late_watcher_gets_the_final_state_and_the_end(self, runs: Runs) -> None:
        run = await runs.end(await runs.start())
        (only,) = await runs.watch(id=run.id).rest()
        assert (only.agent_run, list(only.events)) == (run, [])

    async def test_from_every_cursor_on_a_watcher_gets_exactly_what_it_missed(self, runs: Runs) -> None:
        run, other = await runs.start(), await runs.start()
        watching = runs.watch(id=run.id)
        opening = await watching.next()
        for nodes in range(1, 8):
            await runs.go_on(run, nodes)
            await runs.go_on(other, nodes)
        await runs.end(run)
        events = events_of(await watching.rest())
        assert len(events) == 8
        cursors = [opening.cursor, *(event.cursor for event in events)]
        for place, cursor in enumerate(cursors):
            messages = await runs.watch(id=run.id, cursor=cursor).rest()
            assert events_of(messages) == events[place:]
            # Who has all events already is told once more how it ended.
            assert messages[0].HasField("agent_run") == (place == len(events))

    async def test_watchers_that_come_at_any_time_miss_nothing(self, runs: Runs) -> None:
        run = await runs.start()
        watchers = []
        for nodes in range(1, 11):
            watchers += [runs.watch(id=run.id) for _ in range(4)]
            await runs.go_on(run, nodes)
        ended = await runs.end(run)
        for messages in await asyncio.gather(*(watcher.rest() for watcher in watchers)):
            states = [messages[0].agent_run, *(event.agent_run for event in events_of(messages))]
            etags = [int(state.etag) for state in states]
            assert etags == list(range(etags[0], int(ended.etag) + 1))
            assert states[-1] == ended

    async def test_a_hundred_watchers_are_told_the_same(self, runs: Runs) -> None:
        run = await runs.start()
        watchers = [runs.watch(id=run.id) for _ in range(100)]
        for watcher in watchers:
            await watcher.next()
        for nodes in range(1, 4):
            await runs.go_on(run, nodes)
        await runs.end(run)
        told = [events_of(await watcher.rest()) for watcher in watchers]
        assert len(told[0]) == 4
        assert all(events == told[0] for events in told)

    async def test_changes_at_the_same_time_are_told_in_order(self, runs: Runs) -> None:
        run = await runs.start()
        watching, everything = runs.watch(id=run.id), runs.watch()
        await watching.next()
        await everything.next()
        await asyncio.gather(*(runs.go_on(run, nodes) for nodes in range(30)))
        ended = await runs.end(run)
        events = events_of(await watching.rest())
        etags = [int(event.agent_run.etag) for event in events]
        assert etags == sorted(set(etags))
        assert events[-1].agent_run == ended
        assert await next_events(everything, len(events)) == events
        everything.call.cancel()

    async def test_a_change_is_told_even_if_its_caller_has_left(
        self, runs: Runs, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run = await runs.start()
        watching = runs.watch(id=run.id)
        await watching.next()
        scripts = Slow()
        monkeypatch.setattr(changes, "_LUA", scripts)
        call = runs.stub.RecordAgentRunProgress(RecordAgentRunProgressRequest(id=run.id, nodes_created=1))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await scripts.asked.wait()
        call.cancel()
        assert await call.code() == grpc.StatusCode.CANCELLED
        scripts.answers.set()
        (event,) = await next_events(watching, 1)
        assert event.agent_run == await runs.read(run)
        watching.call.cancel()

    async def test_what_is_deleted_ends_its_watch(self, runs: Runs, another_process: Watched) -> None:
        run = await runs.start()
        watching = runs.watch(id=run.id)
        await watching.next()
        gone = AgentRun(id=run.id, organization_id=run.organization_id)
        await another_process.publish(CHANGE_TYPE_DELETED, gone)
        (event,) = events_of(await watching.rest())
        assert (event.type, event.agent_run) == (CHANGE_TYPE_DELETED, gone)

    async def test_a_change_that_comes_after_a_later_one_is_not_told(
        self, runs: Runs, another_process: Watched
    ) -> None:
        run = await runs.start()
        watching = runs.watch(id=run.id)
        await watching.next()
        for revision in ("7", "6", "8"):
            changed = AgentRun(id=run.id, organization_id=run.organization_id, status=run.status)
            changed.etag = revision
            await another_process.publish(CHANGE_TYPE_UPDATED, changed)
        assert [event.agent_run.etag for event in await next_events(watching, 2)] == ["7", "8"]
        watching.call.cancel()

    async def test_what_is_not_there_cannot_be_watched(self, runs: Runs, new_tenant: NewTenant) -> None:
        run = await runs.start()
        others = await runs_of(await new_tenant())
        for watching in (runs.watch(id=str(uuid4())), others.watch(id=run.id)):
            error = await refusal(watching.next())
            assert (error.reason, error.metadata) == ("RESOURCE_NOT_FOUND", {"resource_type": "agent_run"})


class TestAllOfAKind:
    async def test_every_change_of_every_one_is_told(self, runs: Runs) -> None:
        before = await runs.start()
        watching = runs.watch()
        first = await watching.next()
        assert first.cursor
        assert not first.HasField("agent_run")
        one, other = await runs.start(), await runs.start()
        states = [one, other, await runs.go_on(before, 1), await runs.go_on(one, 1), await runs.end(other)]
        events = await next_events(watching, 5)
        assert [event.agent_run for event in events] == states
        assert [event.type for event in events] == [CHANGE_TYPE_CREATED] * 2 + [CHANGE_TYPE_UPDATED] * 3
        watching.call.cancel()
        resumed = runs.watch(cursor=first.cursor)
        assert await next_events(resumed, 5) == events
        resumed.call.cancel()

    async def test_a_user_hears_of_what_belongs_to_nobody_in_particular(
        self, runs: Runs, tenant: Tenant
    ) -> None:
        async with user_of(tenant, "automation.read") as user:
            stub: Any = user.client.service(AgentRunServiceStub)
            watching: Watching = Watch(stub.WatchAgentRuns(WatchAgentRunsRequest()))
            await watching.next()
            run = await runs.start()
            assert [event.agent_run for event in await next_events(watching, 1)] == [run]
            watching.call.cancel()

    @pytest.mark.usefixtures("quick_heartbeats")
    async def test_another_organization_hears_nothing(self, runs: Runs, new_tenant: NewTenant) -> None:
        others = await runs_of(await new_tenant())
        watching = others.watch()
        opening = await watching.next()
        for nodes in range(1, 4):
            await runs.go_on(await runs.start(), nodes)
        message = await watching.next()
        while message.cursor == opening.cursor:
            message = await watching.next()
        assert message == WatchAgentRunsResponse(cursor=message.cursor, heartbeat=True)
        own = await others.start()
        assert [event.agent_run for event in await next_events(watching, 1)] == [own]
        watching.call.cancel()
        (event,) = await next_events(others.watch(cursor=opening.cursor), 1)
        assert event.agent_run == own


class TestLosses:
    async def expired(self, watching: Watching) -> str:
        """The earliest cursor, named in the refusal that a watch ends with."""
        error = await refusal(watching.rest())
        assert (error.code(), error.reason) == (grpc.StatusCode.OUT_OF_RANGE, "CURSOR_EXPIRED")
        return error.metadata["earliest_cursor"]

    async def test_what_was_trimmed_away_cannot_be_resumed_but_the_rest_can(
        self, runs: Runs, tenant: Tenant
    ) -> None:
        run = await runs.start()
        watching = runs.watch(id=run.id)
        opening = await watching.next()
        for nodes in range(1, 8):
            await runs.go_on(run, nodes)
        await runs.end(run)
        events = events_of(await watching.rest())
        await tenant.weft.stores.redis.xtrim(STREAM, maxlen=3, approximate=False)
        earliest = await self.expired(runs.watch(id=run.id, cursor=opening.cursor))
        assert await self.expired(runs.watch(cursor=opening.cursor)) == earliest
        assert events_of(await runs.watch(id=run.id, cursor=earliest).rest()) == events[-3:]

    @pytest.mark.parametrize("cursor", ["0-0", "1-1", "99999999999999-1", "9" * 20 + "-0"])
    async def test_a_cursor_that_never_was_has_expired(self, runs: Runs, cursor: str) -> None:
        run = await runs.start()
        await self.expired(runs.watch(id=run.id, cursor=cursor))
        await self.expired(runs.watch(cursor=cursor))

    async def test_when_redis_loses_everything_watchers_are_told(
        self, runs: Runs, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(watch, "_BLOCK_MILLISECONDS", 50)
        run = await runs.start()
        watchers = [runs.watch(id=run.id), runs.watch()]
        cursors = [(await watcher.next()).cursor for watcher in watchers]
        await tenant.weft.stores.redis.flushdb()
        for watcher in watchers:
            await self.expired(watcher)
        await self.expired(runs.watch(id=run.id, cursor=cursors[0]))
        watching = runs.watch(id=run.id)
        assert (await watching.next()).agent_run == run
        ended = await runs.end(run)
        assert [event.agent_run for event in events_of(await watching.rest())] == [ended]

    @pytest.mark.usefixtures("quick_heartbeats")
    async def test_a_change_whose_news_was_lost_is_told_late(
        self, runs: Runs, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run = await runs.start()
        watching, everything = runs.watch(id=run.id), runs.watch()
        await watching.next()
        opening = await everything.next()
        with monkeypatch.context() as patch:
            patch.setattr(changes, "_LUA", Unreachable())
            changed = await runs.go_on(run, 1)
        late = await late_news(watching)
        assert (late.agent_run, list(late.events)) == (changed, [])
        # Who watches all cannot be told what it missed, but that it missed something.
        await runs.go_on(run, 2)
        await self.expired(everything)
        await self.expired(runs.watch(cursor=opening.cursor))
        watching.call.cancel()

    @pytest.mark.usefixtures("quick_heartbeats")
    async def test_an_end_whose_news_was_lost_ends_the_watch_late(
        self, runs: Runs, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run = await runs.start()
        watching = runs.watch(id=run.id)
        await watching.next()
        with monkeypatch.context() as patch:
            patch.setattr(changes, "_LUA", Unreachable())
            ended = await runs.end(run)
        assert (await watching.rest())[-1].agent_run == ended

    @pytest.mark.usefixtures("quick_heartbeats")
    async def test_a_resource_that_vanished_without_news_ends_its_watch(
        self, runs: Runs, tenant: Tenant
    ) -> None:
        run = await runs.start()
        watching = runs.watch(id=run.id)
        await watching.next()
        statement = "delete from agent_runs where id = $1"
        await tenant.weft.stores.database.fetch(tenant.organization_id, statement, run.id)
        last = (await watching.rest())[-1]
        assert [event.type for event in last.events] == [CHANGE_TYPE_DELETED]
        assert last.events[0].agent_run == AgentRun(id=run.id, organization_id=tenant.organization_id)
