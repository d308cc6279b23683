"""A worker that stands still past its lease is replaced, and writes nothing when it wakes up."""

from typing import Any, Literal

import pytest

from tests.faults.deployment import (
    Deployment,
    completed,
    create_source,
    ended,
    job_now,
    start,
)
from tests.faults.graphs import SourceGraph
from tests.faults.processes import Child
from tests.faults.waiting import until
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_CANCELLED,
    INGESTION_STATUS_RUNNING,
    CancelIngestionJobRequest,
)

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

WRITES_COLUMNS = b"MERGE (start)-[relationship:`COLUMN_OF`]"
SEALS = b"UNWIND $chunks AS written"
COUNTS = b"sealed_relationships"
RECORDS_SUCCESS = b"set last_sync_at = now(),\n    last_sync_status = 'success'"


async def has_woken(weft: Deployment, pid: int) -> bool:
    """Says whether the worker with this process id has a lease again."""
    rows = await weft.stores.database.fetch_for_system(
        "select from worker_leases where worker_id like $1 and expires_at > now()", f"%-{pid}-%"
    )
    return bool(rows)


async def state_of(weft: Deployment, source_id: str, job_id: str) -> tuple[SourceGraph, dict[str, Any], Any]:
    job, source = await weft.row_of("ingestion_jobs", job_id), await weft.row_of("source_configs", source_id)
    return await weft.graph_of(source_id), dict(job), dict(source)


@pytest.mark.parametrize(
    ("store", "text", "held"),
    [
        pytest.param("neo4j", SEALS, "answer", id="in a transaction on the graph"),
        pytest.param("neo4j", COUNTS, "request", id="when it counts"),
        pytest.param("postgres", RECORDS_SUCCESS, "request", id="in a transaction on the database"),
    ],
)
async def test_stopped(
    weft: Deployment, shop: str, store: str, text: bytes, held: Literal["request", "answer"]
) -> None:
    async with weft.server(), weft.worker(store) as first, weft.client() as client:
        source = await create_source(client, shop)
        trap = first.proxies[store].trap(text, held)
        job = await start(client, source)
        await trap.sprung()
        first.child.stop()
        left = await job_now(client, job.id)
        assert left.status == INGESTION_STATUS_RUNNING
        async with weft.worker() as second:
            job = await completed(client, job.id)
            assert f"-{second.child.pid}-" in job.worker_id
            before = await state_of(weft, source.id, job.id)
            first.proxies[store].release()
            first.child.wake()
            await until(lambda: has_woken(weft, first.child.pid), "lease of the woken worker")
            await until(lambda: _has_parked(first.child), "end of the old run")
            await weft.assert_shows(client, source, shop)
            assert await state_of(weft, source.id, job.id) == before
        again = await completed(client, (await start(client, source)).id)
        assert f"-{first.child.pid}-" in again.worker_id
        assert (again.nodes_created, again.relationships_created, again.nodes_cleaned) == (0, 0, 0)


async def test_one_that_wakes_before_the_end_leaves_the_job_to_its_successor(
    weft: Deployment, shop: str
) -> None:
    async with weft.server(), weft.worker("neo4j") as first, weft.client() as client:
        source = await create_source(client, shop)
        trap = first.neo4j.trap(COUNTS)
        job = await start(client, source)
        await trap.sprung()
        first.child.stop()
        async with weft.worker("neo4j") as second:
            counts = second.neo4j.trap(COUNTS)
            await counts.sprung()
            first.neo4j.release()
            first.child.wake()
            await until(lambda: _has_parked(first.child), "end of the old run")
            assert (await job_now(client, job.id)).status == INGESTION_STATUS_RUNNING
            second.neo4j.release()
            job = await completed(client, job.id)
            assert f"-{second.child.pid}-" in job.worker_id
            await weft.assert_shows(client, source, shop)


async def test_a_job_cancelled_while_its_worker_is_stopped_stays_cancelled(
    weft: Deployment, shop: str
) -> None:
    async with weft.server(), weft.worker("neo4j") as worker, weft.client() as client:
        source = await create_source(client, shop)
        trap = worker.neo4j.trap(WRITES_COLUMNS)
        job = await start(client, source)
        await trap.sprung()
        worker.child.stop()
        await client.ingestion.CancelIngestionJob(CancelIngestionJobRequest(id=job.id))
        cancelled = dict(await weft.row_of("ingestion_jobs", job.id))
        worker.neo4j.release()
        worker.child.wake()
        following = await completed(client, (await start(client, source)).id)
        assert following.worker_id == cancelled["worker_id"]
        assert (await ended(client, job.id)).status == INGESTION_STATUS_CANCELLED
        assert dict(await weft.row_of("ingestion_jobs", job.id)) == cancelled
        await weft.assert_shows(client, source, shop)


async def _has_parked(worker: Child) -> bool:
    return "no longer owned by this execution" in worker.log.read_text()
