"""A worker that is killed is replaced: another one goes on, and the graph comes out as the source is."""

import asyncpg
import pytest

from tests.faults.deployment import (
    Deployment,
    Worker,
    completed,
    create_source,
    job_now,
    proxy_before,
    start,
    through,
)
from tests.faults.proxy import Trap
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_PHASE_CLEANING,
    INGESTION_PHASE_COUNTING,
    INGESTION_PHASE_EXTRACTING,
    INGESTION_PHASE_LOADING,
    INGESTION_STATUS_RUNNING,
    IngestionJob,
)
from weft.source.v1.source_service_pb2 import Source
from weft_client.client import WeftClient

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

TAKES_THE_SOURCE = b"UNWIND $lanes AS lane"
WRITES_COLUMNS = b"MERGE (start)-[relationship:`COLUMN_OF`]"
COMMITS = b"\x00\x02\xb0\x12\x00\x00"
"""The Bolt message COMMIT in its frame."""
REMOVES_NODES = b"DELETE node"
COUNTS = b"sealed_relationships"
RECORDS_SUCCESS = b"set last_sync_at = now(),\n    last_sync_status = 'success'"


async def die(worker: Worker, trap: Trap) -> None:
    await trap.sprung()
    await worker.child.kill()


async def start_and_die(client: WeftClient, source: Source, worker: Worker, trap: Trap) -> IngestionJob:
    """Starts a job whose worker dies in the trap, and returns the job as it was left."""
    job = await start(client, source)
    await die(worker, trap)
    left = await job_now(client, job.id)
    assert left.status == INGESTION_STATUS_RUNNING
    return left


async def test_while_it_surveys_the_source(weft: Deployment, shop: str) -> None:
    async with weft.server(), weft.worker() as first, weft.client() as client, proxy_before(shop) as gate:
        source = await create_source(client, through(shop, gate))
        left = await start_and_die(client, source, first, gate.trap(b"visible_schema"))
        assert left.phase == INGESTION_PHASE_EXTRACTING
        gate.release()
        async with weft.worker():
            job = await completed(client, left.id)
            assert job.worker_id != left.worker_id
            await weft.assert_shows(client, source, shop)


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        pytest.param(TAKES_THE_SOURCE, INGESTION_PHASE_EXTRACTING, id="takes the source"),
        pytest.param(WRITES_COLUMNS, INGESTION_PHASE_LOADING, id="is in the middle of a stage"),
        pytest.param(COUNTS, INGESTION_PHASE_COUNTING, id="counts"),
    ],
)
async def test_while_it(weft: Deployment, shop: str, text: bytes, phase: int) -> None:
    async with weft.server(), weft.worker("neo4j") as first, weft.client() as client:
        source = await create_source(client, shop)
        left = await start_and_die(client, source, first, first.neo4j.trap(text))
        assert left.phase == phase
        async with weft.worker():
            job = await completed(client, left.id)
            assert job.worker_id != left.worker_id
            assert_counted_once(job, await weft.row_of("source_configs", source.id))
            await weft.assert_shows(client, source, shop)
            await assert_nothing_left_to_do(client, source)


async def test_after_a_commit_that_it_never_heard_of(weft: Deployment, shop: str) -> None:
    async with weft.server(), weft.worker("neo4j") as first, weft.client() as client:
        source = await create_source(client, shop)
        job = await start(client, source)
        trap = first.neo4j.trap(WRITES_COLUMNS)
        await trap.sprung()
        unheard = first.neo4j.trap(COMMITS, "answer")
        first.neo4j.release()
        await die(first, unheard)
        async with weft.worker():
            job = await completed(client, job.id)
            assert_counted_once(job, await weft.row_of("source_configs", source.id))
            await weft.assert_shows(client, source, shop)
            await assert_nothing_left_to_do(client, source)


async def test_while_it_cleans(weft: Deployment, shop: str) -> None:
    async with weft.server(), weft.worker("neo4j") as first, weft.client() as client:
        source = await create_source(client, shop)
        await completed(client, (await start(client, source)).id)
        await drop_tables(shop, 50)
        left = await start_and_die(client, source, first, first.neo4j.trap(REMOVES_NODES))
        assert left.phase == INGESTION_PHASE_CLEANING
        async with weft.worker():
            job = await completed(client, left.id)
            assert 0 < job.nodes_cleaned <= 50 * 20
            await weft.assert_shows(client, source, shop, changed=True)
            await assert_nothing_left_to_do(client, source)


async def test_while_it_writes_the_end(weft: Deployment, shop: str) -> None:
    async with weft.server(), weft.worker("postgres") as first, weft.client() as client:
        source = await create_source(client, shop)
        left = await start_and_die(client, source, first, first.postgres.trap(RECORDS_SUCCESS))
        assert left.phase == INGESTION_PHASE_COUNTING
        async with weft.worker():
            job = await completed(client, left.id)
            assert_counted_once(job, await weft.row_of("source_configs", source.id))
            await weft.assert_shows(client, source, shop)


async def test_and_so_is_the_one_that_takes_over(weft: Deployment, shop: str) -> None:
    async with weft.server(), weft.worker("neo4j") as first, weft.client() as client:
        source = await create_source(client, shop)
        left = await start_and_die(client, source, first, first.neo4j.trap(WRITES_COLUMNS))
        async with weft.worker("neo4j") as second:
            await die(second, second.neo4j.trap(COUNTS))
        async with weft.worker():
            job = await completed(client, left.id)
            assert_counted_once(job, await weft.row_of("source_configs", source.id))
            await weft.assert_shows(client, source, shop)


async def test_one_that_is_told_to_end_leaves_its_job_to_another(weft: Deployment, shop: str) -> None:
    async with weft.server(), weft.worker("neo4j") as first, weft.client() as client:
        source = await create_source(client, shop)
        trap = first.neo4j.trap(WRITES_COLUMNS)
        job = await start(client, source)
        await trap.sprung()
        async with weft.worker() as second:
            await first.child.end()
            job = await completed(client, job.id)
            assert f"-{second.child.pid}-" in job.worker_id
            await weft.assert_shows(client, source, shop)


def assert_counted_once(job: IngestionJob, source: asyncpg.Record) -> None:
    """Makes sure that everything counts as created once, whichever worker created it."""
    assert job.nodes_created == source["node_count"]
    assert job.relationships_created == source["relationship_count"]
    assert job.nodes_cleaned == job.nodes_updated == job.relationships_skipped == 0
    assert job.records_processed >= source["node_count"] + source["relationship_count"]


async def assert_nothing_left_to_do(client: WeftClient, source: Source) -> None:
    """Makes sure that a next run finds everything as it should be."""
    job = await completed(client, (await start(client, source)).id)
    assert (job.nodes_created, job.nodes_updated, job.nodes_cleaned) == (0, 0, 0)
    assert (job.relationships_created, job.relationships_cleaned) == (0, 0)


async def drop_tables(url: str, count: int) -> None:
    connection = await asyncpg.connect(url)
    try:
        for number in range(1, count + 1):
            await connection.execute(f"drop table shop.orders_{number}")
    finally:
        await connection.close()
