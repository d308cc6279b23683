"""Stores that die during a run: the job ends, the graph is as the source is, nothing acknowledged is lost."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.faults.conftest import FaultStack
from tests.faults.deployment import (
    Deployment,
    Worker,
    completed,
    create_source,
    ended,
    job_now,
    serves,
    start,
)
from tests.faults.proxy import Trap
from tests.faults.waiting import until
from tests.faults.watcher import Watcher, watching
from weft.identity.v1.api_key_service_pb2 import ApiKey, CreateApiKeyRequest
from weft.identity.v1.auth_service_pb2 import GetCallerRequest
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_COMPLETED,
    INGESTION_STATUS_RUNNING,
    IngestionJob,
)
from weft.source.v1.source_service_pb2 import GetSourceRequest, Source
from weft_client.client import WeftClient

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

WRITES_COLUMNS = b"MERGE (start)-[relationship:`COLUMN_OF`]"


@asynccontextmanager
async def held_in_the_middle(
    weft: Deployment, client: WeftClient, worker: Worker, shop: str
) -> AsyncIterator[tuple[Source, IngestionJob, Watcher]]:
    """A job that stands in the middle of a stage as long as the block runs, and who watches it."""
    source = await create_source(client, shop)
    trap: Trap = worker.neo4j.trap(WRITES_COLUMNS)
    job = await start(client, source)
    async with watching(client, job.id) as watcher:
        await trap.sprung()
        yield source, job, watcher


async def test_postgres_is_restarted_in_immediate_mode(
    weft: Deployment, stack: FaultStack, shop: str
) -> None:
    async with weft.server(), weft.worker("neo4j") as worker, weft.client() as client:
        key = await client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=ApiKey(name="kept")))
        async with held_in_the_middle(weft, client, worker, shop) as (source, job, watcher):
            waiting = await start(client, await create_source(client, shop))
            assert stack.stores.postgres is not None
            await stack.stores.postgres.kill()
            worker.neo4j.release()
            assert await stack.stores.postgres.start() == stack.urls.postgres
            await completed(client, job.id)
            await completed(client, waiting.id)
            await watcher.assert_told_whole(weft, job.id)
        assert (await client.sources.GetSource(GetSourceRequest(id=source.id))).source.name == source.name
        async with WeftClient(client.address, key.secret) as holder:
            caller = await holder.auth.GetCaller(GetCallerRequest())
            assert caller.caller.api_key_id == key.api_key.id
        await weft.assert_shows(client, source, shop)
        assert await serves(client.address)


async def test_neo4j_is_killed(weft: Deployment, stack: FaultStack, shop: str) -> None:
    async with weft.server(), weft.worker("neo4j") as worker, weft.client() as client:
        async with held_in_the_middle(weft, client, worker, shop) as (source, job, watcher):
            assert stack.stores.neo4j is not None
            await stack.stores.neo4j.kill()
            worker.neo4j.release()
            await worker.neo4j.cut()
            assert await stack.stores.neo4j.start() == stack.urls.neo4j
            await completed(client, job.id)
            await watcher.assert_told_whole(weft, job.id)
        await weft.assert_shows(client, source, shop)
        await until(lambda: serves(client.address), "healthy server")


async def test_redis_is_flushed(weft: Deployment, shop: str) -> None:
    async with weft.server(), weft.worker("neo4j") as worker, weft.client() as client:
        async with (
            held_in_the_middle(weft, client, worker, shop) as (source, job, watcher),
            watching(client, job.id, resuming=False) as plain,
        ):
            await until(plain.has_opened, "opened watch")
            await weft.stores.redis.flushall()
            await plain.assert_refused("CURSOR_EXPIRED")
            worker.neo4j.release()
            await completed(client, job.id)
            await watcher.assert_ended(INGESTION_STATUS_COMPLETED)
        await weft.assert_shows(client, source, shop)


async def test_redis_is_killed(weft: Deployment, stack: FaultStack, shop: str) -> None:
    async with weft.server(), weft.worker("neo4j") as worker, weft.client() as client:
        async with (
            held_in_the_middle(weft, client, worker, shop) as (source, job, watcher),
            watching(client, job.id, resuming=False) as plain,
        ):
            await until(plain.has_opened, "opened watch")
            assert stack.stores.redis is not None
            await stack.stores.redis.kill()
            worker.neo4j.release()
            assert await stack.stores.redis.start() == stack.urls.redis
            await plain.assert_refused("CURSOR_EXPIRED", "STORE_UNAVAILABLE")
            await completed(client, job.id)
            await watcher.assert_ended(INGESTION_STATUS_COMPLETED)
        await weft.assert_shows(client, source, shop)
        await until(lambda: serves(client.address), "healthy server")


async def test_redis_stays_away_and_the_job_completes_all_the_same(
    weft: Deployment, stack: FaultStack, shop: str
) -> None:
    async with weft.server(), weft.worker() as worker, weft.client() as client:
        source = await create_source(client, shop)
        assert stack.stores.redis is not None
        await stack.stores.redis.kill()
        try:
            job = await start(client, source)
            assert (await completed(client, job.id)).worker_id
        finally:
            await stack.stores.redis.start()
        assert worker.child.runs
        async with watching(client, job.id) as watcher:
            await watcher.assert_ended(INGESTION_STATUS_COMPLETED)
        await weft.assert_shows(client, source, shop)


async def test_all_stores_at_once(weft: Deployment, stack: FaultStack, shop: str) -> None:
    async with weft.server(), weft.worker("neo4j") as worker, weft.client() as client:
        async with held_in_the_middle(weft, client, worker, shop) as (source, job, watcher):
            stores = stack.stores.redis, stack.stores.postgres, stack.stores.neo4j
            for store in stores:
                assert store is not None
                await store.kill()
            worker.neo4j.release()
            await worker.neo4j.cut()
            for store in stores:
                assert store is not None
                await store.start()
            assert (await ended(client, job.id)).status == INGESTION_STATUS_COMPLETED
            await watcher.assert_ended(INGESTION_STATUS_COMPLETED)
        await weft.assert_shows(client, source, shop)


async def test_a_job_whose_workflow_died_is_ended_and_its_source_is_free_again(
    weft: Deployment, shop: str
) -> None:
    async with weft.server(), weft.worker("neo4j") as worker, weft.client() as client:
        async with held_in_the_middle(weft, client, worker, shop) as (source, job, watcher):
            await weft.stores.database.fetch_for_system(
                "update dbos.workflow_status set status = 'MAX_RECOVERY_ATTEMPTS_EXCEEDED', queue_name = null"
                " where workflow_uuid = 'ingest/' || $1",
                job.id,
            )
            failed = await ended(client, job.id)
            assert "logs" in failed.error
            await watcher.assert_ended(failed.status)
            worker.neo4j.release()
            following = await completed(client, (await start(client, source)).id)
            assert following.status != INGESTION_STATUS_RUNNING
            assert (await job_now(client, job.id)).status == failed.status
        await weft.assert_shows(client, source, shop)
