"""Metrics: what was answered, how long it took, and what workers did."""

import socket
from dataclasses import replace

import httpx
from prometheus_client import REGISTRY

from tests.conftest import Tenant
from tests.support import create_source, ingest, openapi_config, refusal
from weft.source.v1.source_service_pb2 import GetSourceRequest, ListSourcesRequest
from weft_server.telemetry import serve_metrics

LIST = "/weft.source.v1.SourceService/ListSources"
GET = "/weft.source.v1.SourceService/GetSource"
WATCH = "/weft.ingestion.v1.IngestionService/WatchIngestion"


def sample(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


async def test_calls_are_counted_by_rpc_and_code(tenant: Tenant) -> None:
    def counts() -> list[float]:
        return [
            sample("weft_rpc_calls_total", rpc=LIST, code="OK"),
            sample("weft_rpc_calls_total", rpc=GET, code="NOT_FOUND"),
            sample("weft_rpc_calls_total", rpc=GET, code="INVALID_ARGUMENT"),
            sample("weft_rpc_seconds_count", rpc=GET),
        ]

    before = counts()
    await tenant.client.sources.ListSources(ListSourcesRequest())
    await refusal(tenant.client.sources.GetSource(GetSourceRequest(id=tenant.organization_id)))
    await refusal(tenant.client.sources.GetSource(GetSourceRequest(id="none")))
    assert [after - former for former, after in zip(before, counts(), strict=True)] == [1, 1, 1, 2]


async def test_calls_without_credentials_are_counted_too(tenant: Tenant) -> None:
    before = sample("weft_rpc_calls_total", rpc=LIST, code="UNAUTHENTICATED")
    async with tenant.weft.client_of("nonsense") as client:
        await refusal(client.sources.ListSources(ListSourcesRequest()))
    assert sample("weft_rpc_calls_total", rpc=LIST, code="UNAUTHENTICATED") == before + 1


async def test_jobs_are_counted_by_how_they_ended(tenant: Tenant, shared_worker: str) -> None:
    def counts() -> list[float]:
        return [
            sample("weft_ingestion_jobs_total", source_type="openapi", status=status)
            for status in ("completed", "cancelled", "failed")
        ]

    before, records = counts(), sample("weft_ingestion_records_total", source_type="openapi")
    source = await create_source(tenant.client, openapi_config("/a", "/b"))
    job = await ingest(tenant.client, source)
    assert [after - former for former, after in zip(before, counts(), strict=True)] == [1, 0, 0]
    assert sample("weft_ingestion_records_total", source_type="openapi") == records + job.records_processed
    assert sample("weft_ingestion_running_jobs") == 0
    assert sample("weft_rpc_calls_total", rpc=WATCH, code="OK") > 0


async def test_prometheus_scrapes_a_process_that_is_told_where(tenant: Tenant) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    serve_metrics(replace(tenant.weft.settings, metrics_listen=address))
    await tenant.client.sources.ListSources(ListSourcesRequest())
    async with httpx.AsyncClient() as client:
        scraped = (await client.get(f"http://{address}/metrics")).text
    assert f'weft_rpc_calls_total{{code="OK",rpc="{LIST}"}}' in scraped
    assert "weft_ingestion_running_jobs 0.0" in scraped
    assert "weft_rpc_seconds_bucket" in scraped
