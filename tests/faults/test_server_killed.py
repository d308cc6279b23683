"""A server that is killed is not missed: watchers go on elsewhere, and what it acknowledged stands."""

import asyncio
from contextlib import AsyncExitStack
from uuid import uuid4

import pytest

from tests.faults.deployment import Deployment, completed, create_source, port_of, start
from tests.faults.proxy import Proxy, to_port
from tests.faults.waiting import until
from tests.faults.watcher import watching
from weft.ingestion.v1.ingestion_service_pb2 import ListIngestionJobsRequest
from weft_client.client import WeftClient

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

WRITES_COLUMNS = b"MERGE (start)-[relationship:`COLUMN_OF`]"
CLIENTS = 50


async def test_fifty_watchers_miss_nothing_and_see_nothing_twice(weft: Deployment, shop: str) -> None:
    async with (
        weft.server() as first,
        weft.server() as second,
        weft.worker("neo4j") as worker,
        weft.client() as client,
        AsyncExitStack() as stack,
    ):
        source = await create_source(client, shop)
        trap = worker.neo4j.trap(WRITES_COLUMNS)
        job = await start(client, source)
        clients = [await stack.enter_async_context(weft.client()) for _ in range(CLIENTS)]
        watchers = [await stack.enter_async_context(watching(each, job.id)) for each in clients]
        for watcher in watchers:
            await until(watcher.has_opened, "opened watch")
        await trap.sprung()
        await first.kill()
        worker.neo4j.release()
        await completed(client, job.id)
        for watcher in watchers:
            await watcher.assert_told_whole(weft, job.id)
        assert second.runs


async def test_a_request_whose_answer_was_lost_gets_it_when_it_is_repeated(
    weft: Deployment, shop: str
) -> None:
    async with (
        weft.server() as first,
        weft.worker(),
        weft.client() as client,
        Proxy(to_port(port_of(weft.settings.listen))) as road,
        weft.client(f"127.0.0.1:{road.port}") as distant,
    ):
        source = await create_source(client, shop)
        request_id = str(uuid4())
        trap = road.trap(request_id.encode(), "answer")
        answer = asyncio.create_task(start(distant, source, request_id))
        await trap.sprung()
        jobs = await until(lambda: _jobs_of(client, source.id), "committed job")
        await first.kill()
        async with weft.server():
            road.release()
            await road.cut()
            job = await answer
            assert [job.id] == jobs
            assert (await start(client, source, request_id)).id == job.id
            await completed(client, job.id)
            assert await _jobs_of(client, source.id) == [job.id]


async def _jobs_of(client: WeftClient, source_id: str) -> list[str]:
    request = ListIngestionJobsRequest(filter=f'source_id = "{source_id}"')
    return [job.id for job in (await client.ingestion.ListIngestionJobs(request)).jobs]
