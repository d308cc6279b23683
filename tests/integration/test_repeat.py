"""A repeated request gets the first answer, and changes nothing a second time."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import grpc
import pytest
from google.protobuf.message import Message

from tests.conftest import NewTenant, Tenant
from tests.support import create_source, openapi_config, refusal
from weft.identity.v1.api_key_service_pb2 import ApiKey, CreateApiKeyRequest, ListApiKeysRequest
from weft.identity.v1.organization_service_pb2 import CreateOrganizationRequest, Organization
from weft.ingestion.v1.ingestion_service_pb2 import ListIngestionJobsRequest, StartIngestionRequest
from weft.source.v1.source_service_pb2 import CreateSourceRequest, ListSourcesRequest, Source

AT_ONCE = 20

Ask = Callable[[Any], Awaitable[Any]]


async def count_audited(tenant: Tenant, action: str) -> int:
    row = await tenant.weft.stores.database.fetchrow(
        tenant.organization_id, "select count(*) from audit_log where action = $1", action
    )
    assert row is not None
    return int(row["count"])


async def ask_at_once(ask: Ask, request: Message) -> list[Any]:
    return await asyncio.gather(*(ask(request) for _ in range(AT_ONCE)))


def source_request(**fields: Any) -> CreateSourceRequest:
    source = Source(name="shop", config=openapi_config("/a"))
    return CreateSourceRequest(source=source, **{"request_id": str(uuid4()), **fields})


async def test_a_request_id_is_read_in_any_case(tenant: Tenant) -> None:
    request = source_request()
    first = await tenant.client.sources.CreateSource(request)
    shouted = source_request(request_id=request.request_id.upper())
    assert await tenant.client.sources.CreateSource(shouted) == first
    listed = await tenant.client.sources.ListSources(ListSourcesRequest())
    assert list(listed.sources) == [first.source]


async def test_of_many_sources_created_at_once_with_one_id_there_is_one(tenant: Tenant) -> None:
    answers = await ask_at_once(tenant.client.sources.CreateSource, source_request())
    assert all(answer == answers[0] for answer in answers)
    assert len((await tenant.client.sources.ListSources(ListSourcesRequest())).sources) == 1
    assert await count_audited(tenant, "source.create") == 1


async def test_of_many_jobs_started_at_once_with_one_id_there_is_one(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"))
    request = StartIngestionRequest(source_id=source.id, request_id=str(uuid4()))
    answers = await ask_at_once(tenant.client.ingestion.StartIngestion, request)
    assert all(answer == answers[0] for answer in answers)
    listed = await tenant.client.ingestion.ListIngestionJobs(ListIngestionJobsRequest())
    assert [job.id for job in listed.jobs] == [answers[0].job.id]


async def test_of_many_organizations_created_at_once_with_one_id_there_is_one(tenant: Tenant) -> None:
    wanted = Organization(name=f"acme-{uuid4().hex}")
    request = CreateOrganizationRequest(organization=wanted, request_id=str(uuid4()))
    answers = await ask_at_once(tenant.weft.client.organizations.CreateOrganization, request)
    assert {answer.admin_secret for answer in answers} == {answers[0].admin_secret}


async def test_of_many_keys_created_at_once_with_one_id_there_is_one(tenant: Tenant) -> None:
    request = CreateApiKeyRequest(api_key=ApiKey(name="ci"), request_id=str(uuid4()))
    answers = await ask_at_once(tenant.client.api_keys.CreateApiKey, request)
    assert {answer.secret for answer in answers} == {answers[0].secret}
    listed = await tenant.client.api_keys.ListApiKeys(ListApiKeysRequest(filter="name = ci"))
    assert len(listed.api_keys) == 1


async def test_a_job_that_another_request_started_is_still_in_the_way(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"))
    requests = [StartIngestionRequest(source_id=source.id, request_id=str(uuid4())) for _ in range(AT_ONCE)]
    answers = await asyncio.gather(
        *(tenant.client.ingestion.StartIngestion(request) for request in requests), return_exceptions=True
    )
    refused = [answer for answer in answers if isinstance(answer, grpc.aio.AioRpcError)]
    assert len(refused) == AT_ONCE - 1


async def test_a_refused_request_can_be_repeated_once_nothing_is_in_its_way(tenant: Tenant) -> None:
    request = CreateOrganizationRequest(organization=Organization(name="default"), request_id=str(uuid4()))
    for _ in range(2):
        error = await refusal(tenant.weft.client.organizations.CreateOrganization(request))
        assert error.reason == "NAME_TAKEN"
    free = source_request()
    free.source.schedule = "whenever"
    assert (await refusal(tenant.client.sources.CreateSource(free))).reason == "INVALID_FIELD"
    free.source.schedule = ""
    assert (await tenant.client.sources.CreateSource(free)).source.id


async def test_request_ids_belong_to_an_organization_and_an_rpc(
    tenant: Tenant, new_tenant: NewTenant
) -> None:
    other, request = await new_tenant(), source_request()
    one = await tenant.client.sources.CreateSource(request)
    another = await other.client.sources.CreateSource(request)
    assert one.source.id != another.source.id
    key = CreateApiKeyRequest(api_key=ApiKey(name="ci"), request_id=request.request_id)
    assert (await tenant.client.api_keys.CreateApiKey(key)).secret


async def test_an_answer_that_bears_a_secret_is_stored_encrypted(tenant: Tenant) -> None:
    request = CreateApiKeyRequest(api_key=ApiKey(name="ci"), request_id=str(uuid4()))
    answer = await tenant.client.api_keys.CreateApiKey(request)
    (row,) = await tenant.weft.stores.database.fetch(
        tenant.organization_id, "select response from request_ids where request_id = $1", request.request_id
    )
    stored = bytes(row["response"])
    assert answer.secret.encode() not in stored
    assert answer.api_key.id.encode() not in stored


@pytest.mark.parametrize("request_id", ["7", "x" * 36, "1b4e28ba-2fa1-11d2-883f-0016d3cca42"])
async def test_a_request_id_that_is_no_uuid_is_refused(tenant: Tenant, request_id: str) -> None:
    error = await refusal(tenant.client.sources.CreateSource(source_request(request_id=request_id)))
    assert error.violations == [("request_id", "must be a UUID")]
