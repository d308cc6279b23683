"""Watches and exports: whatever cuts them, every event is seen once, in order."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

import grpc
import pytest

from tests.unit.scripted_server import Broken, Proxy, serving
from weft.graph.v1.graph_service_pb2 import ExportGraphRequest, ExportGraphResponse, Node
from weft.ingestion.v1.ingestion_service_pb2 import (
    IngestionEvent,
    IngestionJob,
    WatchIngestionRequest,
    WatchIngestionResponse,
)
from weft_client import WeftClient, WeftError
from weft_client.resumption import Patience
from weft_server.rpc import errors

JOB = "11111111-1111-4111-8111-111111111111"
EVENTS = 7
HASTE = Patience(total=5, silence=1, first_pause=0.01, longest_pause=0.05)


class Job:
    """A job whose n-th watch is cut after `cuts[n]` events, with `failures[n]`; one more watch is whole."""

    def __init__(self, cuts: Sequence[int] = (), failures: Sequence[Exception] = ()) -> None:
        self.cuts = list(cuts)
        self.failures = list(failures)
        self.cut: Callable[[], None] | None = None

    async def watch(self, request: WatchIngestionRequest) -> AsyncIterator[WatchIngestionResponse]:
        done = int(request.cursor.partition("-")[2] or 0)
        if not request.cursor:
            yield WatchIngestionResponse(job=IngestionJob(id=JOB), cursor="1-0")
        stop = self.cuts.pop(0) if self.cuts else None
        for number in range(done + 1, EVENTS + 1):
            if number - done - 1 == stop:
                await self._fail()
            yield WatchIngestionResponse(events=[event(number)], cursor=f"1-{number}")
        if stop is not None:
            await self._fail()

    async def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)
        if self.cut is not None:
            self.cut()
        await asyncio.sleep(30)


def event(number: int) -> IngestionEvent:
    return IngestionEvent(job_id=JOB, cursor=f"1-{number}", records_processed=number)


async def watched(job: Job, *, proxied: bool = False, **options: Any) -> list[WatchIngestionResponse]:
    """Everything that a watch of the job yields."""
    async with serving({"WatchIngestion": job.watch}) as server, Proxy.before(server.address) as proxy:
        job.cut = proxy.cut if proxied else None
        address = proxy.address if proxied else server.address
        async with WeftClient(address, "weft_key", patience=HASTE) as client:
            return [update async for update in client.watch_job(JOB, **options)]


def numbers(updates: Sequence[WatchIngestionResponse]) -> list[int]:
    return [event.records_processed for update in updates for event in update.events]


def snapshots(updates: Sequence[WatchIngestionResponse]) -> int:
    return sum(update.HasField("job") for update in updates)


ALL = list(range(1, EVENTS + 1))


async def test_a_watch_yields_a_snapshot_and_then_each_event() -> None:
    updates = await watched(Job())
    assert updates[0].job.id == JOB
    assert snapshots(updates) == 1
    assert numbers(updates) == ALL


@pytest.mark.parametrize("after", range(EVENTS + 1))
@pytest.mark.parametrize(
    "failure",
    [
        errors.ShuttingDown(),
        errors.WatcherTooSlow("1-999"),
        Broken(grpc.StatusCode.UNAVAILABLE),
        Broken(grpc.StatusCode.INTERNAL),
        Broken(grpc.StatusCode.CANCELLED),
    ],
    ids=["shutting down", "too slow", "UNAVAILABLE", "INTERNAL", "CANCELLED"],
)
async def test_a_cut_watch_goes_on_after_the_last_event(after: int, failure: Exception) -> None:
    updates = await watched(Job([after], [failure]))
    assert numbers(updates) == ALL
    assert snapshots(updates) == 1


@pytest.mark.parametrize("after", range(EVENTS + 1))
async def test_a_watch_survives_a_reset_connection(after: int) -> None:
    updates = await watched(Job([after]), proxied=True)
    assert numbers(updates) == ALL


async def test_a_watch_survives_being_cut_again_and_again() -> None:
    failures = [errors.ShuttingDown(), Broken(grpc.StatusCode.UNAVAILABLE), errors.WatcherTooSlow("1-4")] * 2
    updates = await watched(Job([2, 0, 0, 1, 2, 0], failures))
    assert numbers(updates) == ALL
    assert snapshots(updates) == 1


async def test_a_watch_that_falls_silent_is_opened_again() -> None:
    updates = await watched(Job([3]))
    assert numbers(updates) == ALL


async def test_a_watch_goes_on_after_a_given_cursor() -> None:
    updates = await watched(Job(), cursor="1-4")
    assert numbers(updates) == [5, 6, 7]
    assert snapshots(updates) == 0


async def test_an_expired_cursor_starts_the_watch_anew_with_a_snapshot() -> None:
    updates = await watched(Job([0], [errors.CursorExpired("1-5")]), cursor="0-9")
    assert updates[0].job.id == JOB
    assert numbers(updates) == ALL


async def test_a_store_that_is_away_is_asked_again_when_it_said() -> None:
    began = asyncio.get_running_loop().time()
    updates = await watched(Job([1], [errors.StoreUnavailable("redis")]))
    assert numbers(updates) == ALL
    assert asyncio.get_running_loop().time() - began >= 1


async def test_a_refused_watch_is_not_repeated() -> None:
    async def refuse(_request: WatchIngestionRequest) -> AsyncIterator[WatchIngestionResponse]:
        raise errors.NotFound("ingestion_job")
        yield

    async with (
        serving({"WatchIngestion": refuse}) as server,
        WeftClient(server.address, "weft_key") as client,
    ):
        with pytest.raises(WeftError) as raised:
            await anext(client.watch_job(JOB))
        assert raised.value.reason == "RESOURCE_NOT_FOUND"
        assert len(server.calls) == 1


async def test_a_watch_gives_up_when_its_patience_ends() -> None:
    async def away(_request: WatchIngestionRequest) -> AsyncIterator[WatchIngestionResponse]:
        raise Broken(grpc.StatusCode.UNAVAILABLE)
        yield

    patience = Patience(total=0.3, first_pause=0.05, longest_pause=0.1)
    async with serving({"WatchIngestion": away}) as server:
        async with WeftClient(server.address, "weft_key", patience=patience) as client:
            with pytest.raises(WeftError) as raised:
                await anext(client.watch_job(JOB))
        assert raised.value.code() is grpc.StatusCode.UNAVAILABLE
        assert 3 <= len(server.calls) <= 8


async def heartbeats(_request: WatchIngestionRequest) -> AsyncIterator[WatchIngestionResponse]:
    yield WatchIngestionResponse(job=IngestionJob(id=JOB), cursor="1-0")
    yield WatchIngestionResponse(cursor="1-5", heartbeat=True)


@pytest.mark.parametrize(("wanted", "cursors"), [(False, ["1-0"]), (True, ["1-0", "1-5"])])
async def test_heartbeats_are_kept_back_unless_asked_for(wanted: bool, cursors: list[str]) -> None:
    async with serving({"WatchIngestion": heartbeats}) as server:
        async with WeftClient(server.address, "weft_key") as client:
            updates = [update async for update in client.watch_source(JOB, heartbeats=wanted)]
        assert [update.cursor for update in updates] == cursors
        (request,) = server.requests("WatchIngestion")
        assert request == WatchIngestionRequest(source_id=JOB)


async def test_a_watch_goes_on_after_the_cursor_of_a_heartbeat() -> None:
    streams = iter([errors.ShuttingDown(), None])

    async def beating(request: WatchIngestionRequest) -> AsyncIterator[WatchIngestionResponse]:
        async for message in heartbeats(request):
            yield message
        failure = next(streams)
        if failure is not None:
            raise failure

    async with serving({"WatchIngestion": beating}) as server:
        async with WeftClient(server.address, "weft_key", patience=HASTE) as client:
            assert len([update async for update in client.watch_job(JOB)]) == 2
        assert [request.cursor for request in server.requests("WatchIngestion")] == ["", "1-5"]


async def test_leaving_a_watch_ends_its_stream() -> None:
    left = asyncio.Event()

    async def endless(_request: WatchIngestionRequest) -> AsyncIterator[WatchIngestionResponse]:
        try:
            for number in range(1_000_000):
                yield WatchIngestionResponse(cursor=f"1-{number}")
                await asyncio.sleep(0.01)
        finally:
            left.set()

    async with (
        serving({"WatchIngestion": endless}) as server,
        WeftClient(server.address, "weft_key") as client,
    ):
        updates = client.watch_job(JOB)
        await anext(updates)
        await updates.aclose()
        async with asyncio.timeout(2):
            await left.wait()


async def test_a_cut_export_goes_on_after_its_last_piece() -> None:
    cuts = iter([2, None])

    async def export(request: ExportGraphRequest) -> AsyncIterator[ExportGraphResponse]:
        stop = next(cuts)
        for number in range(int(request.cursor or 0), 5):
            if number == stop:
                raise Broken(grpc.StatusCode.UNAVAILABLE)
            yield ExportGraphResponse(nodes=[Node(id=str(number))], cursor=str(number + 1))

    async with serving({"ExportGraph": export}) as server:
        async with WeftClient(server.address, "weft_key", patience=HASTE) as client:
            ids = [node.id async for piece in client.export_graph(JOB) for node in piece.nodes]
        assert {request.source_id for request in server.requests("ExportGraph")} == {JOB}
    assert ids == ["0", "1", "2", "3", "4"]
