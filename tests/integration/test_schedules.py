"""Schedules: a source is read again when its time has come, and not where something is in the way."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.conftest import Tenant, Weft
from tests.support import create_source, ended, openapi_config, refusal, start
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_STATUS_COMPLETED,
    IngestionJob,
    ListIngestionJobsRequest,
)
from weft.source.v1.source_service_pb2 import Source, UpdateSourceRequest
from weft_server.ingestion.worker import IngestionWorker
from weft_server.stores.connect import Stores

EVERY_MINUTE = "* * * * *"


async def next_sync(tenant: Tenant, source: Source) -> int | None:
    """When the source is due, in microseconds since 1970; None for never."""
    row = await tenant.weft.stores.database.fetchrow(
        tenant.organization_id, "select next_sync_at from source_configs where id = $1", source.id
    )
    assert row is not None
    due: int | None = row["next_sync_at"]
    return due


async def make_due(tenant: Tenant, source: Source) -> None:
    await tenant.weft.stores.database.fetch(
        tenant.organization_id,
        "update source_configs set next_sync_at = now() - interval '1 hour' where id = $1",
        source.id,
    )


async def jobs_of(tenant: Tenant, source: Source) -> list[IngestionJob]:
    request = ListIngestionJobsRequest(filter=f'source_id = "{source.id}"')
    return list((await tenant.client.ingestion.ListIngestionJobs(request)).jobs)


async def look_once(stores: Stores) -> None:
    """What every worker does every few seconds."""
    await IngestionWorker(stores, "a worker")._start_due_jobs()


async def test_a_schedule_says_when_a_source_is_due(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), schedule="30 4 * * *")
    due = await next_sync(tenant, source)
    assert due is not None
    at = datetime.fromtimestamp(due / 1e6, UTC)
    assert (at.hour, at.minute, at.second) == (4, 30, 0)
    assert timedelta(0) < at - datetime.now(UTC) <= timedelta(days=1)


async def test_without_a_schedule_a_source_is_never_due(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), schedule=EVERY_MINUTE)
    assert await next_sync(tenant, source)
    request = UpdateSourceRequest(source=Source(id=source.id))
    request.update_mask.paths.append("schedule")
    await tenant.client.sources.UpdateSource(request)
    assert await next_sync(tenant, source) is None


@pytest.mark.parametrize(
    "schedule", ["hourly", "* * * *", "* * * * * *", "60 * * * *", "@reboot", "* * 31 2", "a b c d e"]
)
async def test_a_schedule_that_never_comes_is_refused(tenant: Tenant, schedule: str) -> None:
    error = await refusal(create_source(tenant.client, openapi_config("/a"), schedule=schedule))
    assert [violation.field for violation in error.violations] == ["source.schedule"]


@pytest.mark.parametrize("schedule", [EVERY_MINUTE, "*/15 8-18 * * mon-fri", "@hourly", "0 0 29 2 *"])
async def test_a_schedule_that_comes_again_is_taken(tenant: Tenant, schedule: str) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), schedule=schedule)
    assert (source.schedule, bool(await next_sync(tenant, source))) == (schedule, True)


async def test_a_due_source_gets_one_job_and_its_next_time(tenant: Tenant, shared_weft: Weft) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), schedule=EVERY_MINUTE)
    await look_once(shared_weft.stores)
    assert not await jobs_of(tenant, source)
    await make_due(tenant, source)
    for _ in range(2):
        await look_once(shared_weft.stores)
        assert len(await jobs_of(tenant, source)) == 1
    due = await next_sync(tenant, source)
    assert due is not None
    assert due / 1e6 > datetime.now(UTC).timestamp()


async def test_a_disabled_source_is_not_read(tenant: Tenant, shared_weft: Weft) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), schedule=EVERY_MINUTE, enabled=False)
    await make_due(tenant, source)
    await look_once(shared_weft.stores)
    assert not await jobs_of(tenant, source)


async def test_a_source_with_a_job_under_way_waits_for_its_next_time(
    tenant: Tenant, shared_weft: Weft
) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), schedule=EVERY_MINUTE)
    other = await create_source(tenant.client, openapi_config("/a"), schedule=EVERY_MINUTE)
    job = await start(tenant.client, source)
    await make_due(tenant, source)
    await make_due(tenant, other)
    await look_once(shared_weft.stores)
    assert [each.id for each in await jobs_of(tenant, source)] == [job.id]
    assert len(await jobs_of(tenant, other)) == 1


async def test_a_worker_runs_what_is_due(tenant: Tenant, shared_worker: str) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), schedule=EVERY_MINUTE)
    await make_due(tenant, source)
    await look_once(tenant.weft.stores)
    (job,) = await jobs_of(tenant, source)
    assert (await ended(tenant.client, job)).status == INGESTION_STATUS_COMPLETED
