"""What a worker does where its jobs are not the usual ones."""

import asyncio
import json
import socket
from dataclasses import replace

import httpx
import pytest

from tests.conftest import Tenant
from tests.integration.test_metrics import sample
from tests.scripted import NewSource, ScriptedConnector, thing
from tests.support import cancel, create_source, ended, eventually, openapi_config, read_job, start
from tests.watching import Watching
from weft.common.v1.error_reason_pb2 import ERROR_REASON_SOURCE_FAILED
from weft.ingestion.v1.ingestion_service_pb2 import (
    INGESTION_EVENT_TYPE_CREATED,
    INGESTION_PHASE_LOADING,
    INGESTION_STATUS_CANCELLED,
    INGESTION_STATUS_FAILED,
)
from weft_server.engine.durable import FailedElsewhere, _Json
from weft_server.engine.leases import Leases
from weft_server.ingestion.worker import IngestionWorker
from weft_server.telemetry import serve_metrics


async def test_a_cancellation_is_noticed_while_the_source_is_waited_for(
    tenant: Tenant, shared_worker: str, scripted: NewSource
) -> None:
    source = await scripted({"stage": [thing("one"), asyncio.Event()]})
    job = await start(tenant.client, source)

    async def loading() -> bool:
        return (await read_job(tenant.client, job)).phase == INGESTION_PHASE_LOADING

    async def idle() -> bool:
        return sample("weft_ingestion_running_jobs") == 0

    await eventually(loading)
    assert (await cancel(tenant.client, job)).status == INGESTION_STATUS_CANCELLED
    await eventually(idle, within=10)


async def test_a_job_whose_connector_the_worker_lacks_fails_and_says_so(
    tenant: Tenant, shared_worker: str, connector: ScriptedConnector, scripted: NewSource
) -> None:
    source = await scripted({"stage": []})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("weft_server.connectors.catalog.CONNECTORS", {})
        job = await ended(tenant.client, await start(tenant.client, source))
    assert (job.status, job.error_reason) == (INGESTION_STATUS_FAILED, ERROR_REASON_SOURCE_FAILED)
    assert connector.source_type in job.error


async def test_watchers_of_a_source_hear_of_a_job_that_its_schedule_starts(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), schedule="* * * * *")
    watching = Watching(tenant, source_id=source.id)
    await watching.next()
    await tenant.weft.stores.database.fetch(
        tenant.organization_id, "update source_configs set next_sync_at = now() where id = $1", source.id
    )
    await IngestionWorker(tenant.weft.stores, "a worker")._start_due_jobs()
    (created,) = await watching.until(INGESTION_EVENT_TYPE_CREATED)
    assert created.source_id == source.id


async def test_processes_of_one_machine_take_one_metrics_port_after_another(tenant: Tenant) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        first = free.getsockname()[1]
    settings = replace(tenant.weft.settings, metrics_listen=f"127.0.0.1:{first}")
    for _ in range(2):
        serve_metrics(settings)
    async with httpx.AsyncClient() as client:
        for port in (first, first + 1):
            assert (await client.get(f"http://127.0.0.1:{port}/metrics")).status_code == 200


async def test_work_of_a_worker_without_a_lease_is_taken_over(tenant: Tenant) -> None:
    database = tenant.weft.stores.database
    await database.fetch_for_system(
        "insert into dbos.workflow_status (workflow_uuid, status, executor_id, created_at, updated_at) "
        "values ('forgotten', 'PENDING', 'a worker without a lease', 0, 0)"
    )
    taken: list[str] = []
    leases = Leases(database, "a living worker", 0.3, taken.extend)
    await leases.start()

    async def taken_over() -> bool:
        return bool(taken)

    await eventually(taken_over, within=10)
    await leases.close()
    assert taken[0] == "a worker without a lease"


def test_a_failed_step_is_stored_as_json_that_any_process_can_read() -> None:
    stored = _Json().serialize({"failure": ValueError("no such table")})
    assert json.loads(stored)
    revived = _Json().deserialize(stored)["failure"]
    assert isinstance(revived, FailedElsewhere)
    assert str(revived) == "ValueError: no such table"
