"""Connections between clients and the server: cut ones resume, and slow readers disturb nobody."""

import asyncio

import grpc
import pytest

from tests.faults.deployment import Deployment, completed, create_source, port_of, start
from tests.faults.proxy import Proxy, to_port
from tests.faults.waiting import PATIENCE_SECONDS, until
from tests.faults.watcher import watching
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_EVENT_TYPE_PROGRESS,
    INGESTION_STATUS_RUNNING,
    IngestionJob,
    WatchIngestionRequest,
)
from weft.ingestion.v1.ingestion_service_pb2_grpc import IngestionServiceStub
from weft_client.errors import WeftError
from weft_server.ingestion import live

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

WRITES_COLUMNS = b"MERGE (start)-[relationship:`COLUMN_OF`]"
COUNTS = b"sealed_relationships"
EVENTS = 450
"""With four kilobytes each, enough for the flow control window and for what the server keeps on top."""
_PACE_SECONDS = 0.012
"""Slower than the pause in which the server gathers events, so that each becomes a message of its own."""


async def test_a_watch_goes_on_where_its_connection_was_cut(weft: Deployment, shop: str) -> None:
    async with (
        weft.server(),
        weft.worker("neo4j") as worker,
        weft.client() as client,
        Proxy(to_port(port_of(weft.settings.listen))) as road,
        weft.client(f"127.0.0.1:{road.port}") as distant,
    ):
        source = await create_source(client, shop)
        traps = [worker.neo4j.trap(text) for text in (WRITES_COLUMNS, COUNTS)]
        job = await start(client, source)
        async with watching(distant, job.id) as watcher:
            await until(watcher.has_opened, "opened watch")
            for trap in traps:
                await trap.sprung()
                await road.cut()
                worker.neo4j.release()
            await completed(client, job.id)
            await watcher.assert_told_whole(weft, job.id)


async def test_a_watcher_that_does_not_read_is_cut_off_and_others_see_everything(
    weft: Deployment, shop: str
) -> None:
    async with weft.server(), weft.client() as client, _channel_of_a_slow_reader(weft) as channel:
        source = await create_source(client, shop)
        job = await start(client, source)
        call = IngestionServiceStub(channel).WatchIngestion(
            WatchIngestionRequest(job_id=job.id), metadata=[("authorization", f"Bearer {weft.admin_secret}")]
        )
        unread = aiter(call)
        last = (await anext(unread)).cursor
        async with watching(client, job.id) as watcher:
            await until(watcher.has_opened, "opened watch")
            await _publish(weft, job)
            expected = await weft.published(job.id)
            await until(lambda: _has_come(watcher.cursors, expected[-1]), "last event")
            assert watcher.cursors == expected[-EVENTS:]
        with pytest.raises(grpc.aio.AioRpcError) as refused:  # noqa: PT012
            async with asyncio.timeout(PATIENCE_SECONDS):
                async for message in unread:
                    last = message.cursor
        refusal = WeftError.of(refused.value)
        assert refusal.reason == "WATCHER_TOO_SLOW"
        assert refusal.metadata["cursor"] == last
        async with watching(client, job.id, cursor=last) as again:
            await until(lambda: _has_come(again.cursors, expected[-1]), "last event")
            assert again.cursors == expected[expected.index(last) + 1 :]


def _channel_of_a_slow_reader(weft: Deployment) -> grpc.aio.Channel:
    # Without the probe, the flow control window stays at the 64 KiB of HTTP/2.
    return grpc.aio.insecure_channel(weft.settings.listen, [("grpc.http2.bdp_probe", 0)])


async def _publish(weft: Deployment, job: IngestionJob) -> None:
    """Publishes what a long job would, with much to say each time."""
    job = IngestionJob(id=job.id, source_id=job.source_id, status=INGESTION_STATUS_RUNNING, error="x" * 4096)
    for number in range(EVENTS):
        job.records_processed = number
        event = live.event_of(job, INGESTION_EVENT_TYPE_PROGRESS)
        assert await live.publish(weft.stores.redis, weft.organization_id, event, 1)
        await asyncio.sleep(_PACE_SECONDS)


async def _has_come(cursors: list[str], last: str) -> bool:
    return bool(cursors) and cursors[-1] == last
