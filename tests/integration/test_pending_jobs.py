"""Jobs before a worker takes them: none does here, so a started job stays pending."""

from typing import Any
from uuid import uuid4

import grpc

from tests.conftest import Tenant
from tests.support import cancel, create_source, openapi_config, read_job, refusal, start
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_CANCELLED,
    INGESTION_STATUS_PENDING,
    ListIngestionJobsRequest,
    StartIngestionRequest,
)
from weft.source.v1.source_service_pb2 import Source, UpdateSourceRequest


async def test_a_started_job_is_pending(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"))
    job = await start(tenant.client, source)
    assert job.status == INGESTION_STATUS_PENDING
    assert (job.source_id, job.source_type, job.run_id) == (source.id, "openapi", "1")
    assert job == await read_job(tenant.client, job)


async def test_a_second_start_is_refused_and_names_the_job(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"))
    job = await start(tenant.client, source)
    error = await refusal(start(tenant.client, source))
    assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "INGESTION_RUNNING")
    assert error.metadata == {"running_job_id": job.id}


async def test_a_disabled_source_gets_no_job(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), enabled=False)
    error = await refusal(start(tenant.client, source))
    assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "SOURCE_DISABLED")
    enabled = UpdateSourceRequest(source=Source(id=source.id, enabled=True))
    await tenant.client.sources.UpdateSource(enabled)
    assert (await start(tenant.client, source)).status == INGESTION_STATUS_PENDING


async def test_a_cancelled_pending_job_makes_way_for_the_next(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"))
    job = await cancel(tenant.client, await start(tenant.client, source))
    assert (job.status, job.duration_ms) == (INGESTION_STATUS_CANCELLED, 0)
    assert await cancel(tenant.client, job) == job
    assert (await start(tenant.client, source)).run_id == "2"


async def test_jobs_are_listed_from_the_latest_on(tenant: Tenant) -> None:
    sources = [await create_source(tenant.client, openapi_config("/a")) for _ in range(3)]
    jobs = [await start(tenant.client, source) for source in sources]
    cancelled = await cancel(tenant.client, jobs[1])

    async def listed(**request: Any) -> list[str]:
        answer = await tenant.client.ingestion.ListIngestionJobs(ListIngestionJobsRequest(**request))
        return [job.id for job in answer.jobs]

    ids = [job.id for job in jobs]
    assert await listed() == ids[::-1]
    assert await listed(order_by="created_at") == ids
    assert await listed(filter='status = "cancelled"') == [cancelled.id]
    assert await listed(filter=f'source_id = "{sources[0].id}"') == [ids[0]]
    assert await listed(filter='source_type = "sql"') == []
    assert await listed(filter='completed_at > "2000-01-01T00:00:00Z"') == [cancelled.id]


async def test_a_start_names_a_missing_source(tenant: Tenant) -> None:
    error = await refusal(
        tenant.client.ingestion.StartIngestion(StartIngestionRequest(source_id=str(uuid4())))
    )
    assert (error.code(), error.metadata) == (grpc.StatusCode.NOT_FOUND, {"resource_type": "source"})
