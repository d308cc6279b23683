"""The audit log: a row for each change, in its transaction, and none for what did not happen."""

from json import loads
from typing import Any
from uuid import uuid4

import pytest

from tests.conftest import Tenant
from tests.support import cancel, create_source, openapi_config, refusal, start
from weft.identity.v1.api_key_service_pb2 import (
    ApiKey,
    CreateApiKeyRequest,
    DeleteApiKeyRequest,
    RevokeApiKeyRequest,
    UpdateApiKeyRequest,
)
from weft.identity.v1.auth_service_pb2 import GetCallerRequest
from weft.identity.v1.organization_service_pb2 import Organization, UpdateOrganizationRequest
from weft.ingestion.v1.ingestion_service_pb2 import CancelIngestionJobRequest
from weft.source.v1.source_service_pb2 import (
    CheckSourceRequest,
    DeleteSourceRequest,
    ListSourcesRequest,
    Source,
    UpdateSourceRequest,
)
from weft_server.audit import log as audit


async def audited(tenant: Tenant) -> list[tuple[str, str]]:
    """The actions and their resources, oldest first."""
    rows = await tenant.weft.stores.database.fetch(
        tenant.organization_id, "select action, resource_id from audit_log order by created_at, id"
    )
    return [(row["action"], row["resource_id"]) for row in rows]


async def test_every_change_has_its_row(tenant: Tenant) -> None:
    client, expected = tenant.client, []
    source = await create_source(client, openapi_config("/a"))
    expected.append(("source.create", source.id))
    await client.sources.UpdateSource(UpdateSourceRequest(source=Source(id=source.id, name="store")))
    expected.append(("source.update", source.id))
    job = await start(client, source)
    expected.append(("ingestion_job.start", job.id))
    await cancel(client, job)
    expected.append(("ingestion_job.cancel", job.id))
    await client.sources.DeleteSource(DeleteSourceRequest(id=source.id))
    expected.append(("source.delete", source.id))
    created = await client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=ApiKey(name="ci")))
    key_id = created.api_key.id
    await client.api_keys.UpdateApiKey(UpdateApiKeyRequest(api_key=ApiKey(id=key_id, name="cd")))
    await client.api_keys.RevokeApiKey(RevokeApiKeyRequest(id=key_id))
    await client.api_keys.DeleteApiKey(DeleteApiKeyRequest(id=key_id))
    expected += [(f"api_key.{verb}", key_id) for verb in ("create", "update", "revoke", "delete")]
    own = Organization(id=tenant.organization_id, display_name="Acme")
    await client.organizations.UpdateOrganization(UpdateOrganizationRequest(organization=own))
    expected.append(("organization.update", tenant.organization_id))
    assert await audited(tenant) == expected


async def test_a_row_says_who_did_what_from_where(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"), name="shop")
    caller = (await tenant.client.auth.GetCaller(GetCallerRequest())).caller
    (row,) = await tenant.weft.stores.database.fetch(tenant.organization_id, "select * from audit_log")
    assert (row["organization_id"], row["api_key_id"]) == (tenant.organization_id, caller.api_key_id)
    assert (row["resource_type"], row["resource_id"]) == ("source", source.id)
    assert (loads(row["details"]), row["ip_address"]) == ({"name": "shop"}, "127.0.0.1")


async def test_what_is_refused_or_only_read_leaves_no_row(tenant: Tenant) -> None:
    client, missing = tenant.client, str(uuid4())
    source = await create_source(client, openapi_config("/a"), enabled=False)
    before = await audited(tenant)
    await client.sources.ListSources(ListSourcesRequest())
    await client.sources.CheckSource(CheckSourceRequest(id=source.id))
    await refusal(start(client, source))
    stale = Source(id=source.id, name="store", etag="0")
    await refusal(client.sources.UpdateSource(UpdateSourceRequest(source=stale)))
    await refusal(client.sources.DeleteSource(DeleteSourceRequest(id=missing)))
    await refusal(client.ingestion.CancelIngestionJob(CancelIngestionJobRequest(id=missing)))
    await refusal(create_source(client, openapi_config("/a"), schedule="whenever"))
    assert await audited(tenant) == before


async def test_a_change_that_cannot_be_audited_does_not_happen(
    tenant: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = await create_source(tenant.client, openapi_config("/a"))
    record = audit.record

    async def record_nobody(connection: Any, call: Any, action: str, *rest: str, **details: Any) -> None:
        await record(connection, call, "x" * 101, *rest, **details)

    monkeypatch.setattr(audit, "record", record_nobody)
    for change in (
        tenant.client.sources.DeleteSource(DeleteSourceRequest(id=source.id)),
        tenant.client.sources.UpdateSource(UpdateSourceRequest(source=Source(id=source.id, name="store"))),
        start(tenant.client, source),
        create_source(tenant.client, openapi_config("/b")),
        tenant.client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=ApiKey(name="ci"))),
    ):
        assert (await refusal(change)).reason == "INTERNAL"
    monkeypatch.setattr(audit, "record", record)
    assert list((await tenant.client.sources.ListSources(ListSourcesRequest())).sources) == [source]
    assert (await start(tenant.client, source)).run_id == "1"
