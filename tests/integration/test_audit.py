"""The audit log: a row for each change, in its transaction, and none for what did not happen."""

from typing import Any
from uuid import uuid4

import asyncpg
import grpc
import pytest

from tests.conftest import NewTenant, Tenant, execute
from tests.support import cancel, create_source, openapi_config, refusal, start
from weft.audit.v1.audit_service_pb2 import (
    AuditEntry,
    ExportAuditEntriesRequest,
    GetAuditEntryRequest,
    ListAuditEntriesRequest,
)
from weft.audit.v1.audit_service_pb2_grpc import AuditServiceStub
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
from weft_client.errors import WeftError


async def entries(tenant: Tenant, **request: Any) -> list[AuditEntry]:
    """What the log lists."""
    listed = await tenant.client.service(AuditServiceStub).ListAuditEntries(
        ListAuditEntriesRequest(**{"order_by": "created_at", **request})
    )
    return list(listed.entries)


async def audited(tenant: Tenant) -> list[tuple[str, str]]:
    """The actions and their resources, oldest first."""
    return [(entry.action, entry.resource_id) for entry in await entries(tenant)]


async def exported(tenant: Tenant, **request: Any) -> list[tuple[list[AuditEntry], str]]:
    """The messages of an export: entries and cursor."""
    export = tenant.client.service(AuditServiceStub).ExportAuditEntries(ExportAuditEntriesRequest(**request))
    return [(list(message.entries), message.cursor) async for message in export]


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
    (entry,) = await entries(tenant)
    assert (entry.organization_id, entry.api_key_id) == (tenant.organization_id, caller.api_key_id)
    assert (entry.resource_type, entry.resource_id) == ("source", source.id)
    assert (dict(entry.details), entry.ip_address) == ({"name": "shop"}, "127.0.0.1")
    read = await tenant.client.service(AuditServiceStub).GetAuditEntry(GetAuditEntryRequest(id=entry.id))
    assert read.entry == entry


async def test_an_update_names_its_fields_and_no_values(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"))
    await tenant.client.sources.UpdateSource(UpdateSourceRequest(source=Source(id=source.id, name="store")))
    (entry,) = await entries(tenant, filter="action = source.update")
    assert dict(entry.details) == {"fields": ["name"]}


async def test_a_list_is_filtered_and_the_latest_come_first(tenant: Tenant) -> None:
    sources = [await create_source(tenant.client, openapi_config("/a")) for _ in range(3)]
    await tenant.client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=ApiKey(name="ci")))
    latest = await entries(tenant, filter="resource_type = source", order_by="")
    assert [entry.resource_id for entry in latest] == [source.id for source in reversed(sources)]
    of_one = await entries(tenant, filter=f'resource_id = "{sources[1].id}" AND action : "CREATE"')
    assert [entry.resource_id for entry in of_one] == [sources[1].id]


async def test_an_export_sends_everything_in_order(tenant: Tenant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("weft_server.audit.service.EXPORTED_AT_ONCE", 2)
    for _ in range(5):
        await create_source(tenant.client, openapi_config("/a"))
    messages = await exported(tenant)
    assert [len(batch) for batch, _ in messages] == [2, 2, 1]
    assert [entry for batch, _ in messages for entry in batch] == await entries(tenant)


async def test_an_export_goes_on_from_a_cursor(tenant: Tenant, new_tenant: NewTenant) -> None:
    await create_source(tenant.client, openapi_config("/a"))
    ((_, cursor),) = await exported(tenant, filter="resource_type = source")
    assert await exported(tenant, filter="resource_type = source", cursor=cursor) == []
    later = await create_source(tenant.client, openapi_config("/a"))
    ((batch, _),) = await exported(tenant, filter="resource_type = source", cursor=cursor)
    assert [entry.resource_id for entry in batch] == [later.id]
    for caller, filter_ in ((tenant, ""), (await new_tenant(), "resource_type = source")):
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await exported(caller, filter=filter_, cursor=cursor)
        violations = WeftError.of(refused.value).violations
        assert [violation.field for violation in violations] == ["cursor"]


async def test_no_process_can_change_or_remove_an_entry(tenant: Tenant) -> None:
    await create_source(tenant.client, openapi_config("/a"))
    for statement in ("update audit_log set action = ''", "delete from audit_log"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await tenant.weft.stores.database.fetch(tenant.organization_id, statement)


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


async def test_a_change_that_cannot_be_audited_does_not_happen(tenant: Tenant) -> None:
    source = await create_source(tenant.client, openapi_config("/a"))
    url = tenant.weft.settings.postgres_url
    await execute(url, "alter table audit_log add constraint closed check (false) not valid")
    for change in (
        tenant.client.sources.DeleteSource(DeleteSourceRequest(id=source.id)),
        tenant.client.sources.UpdateSource(UpdateSourceRequest(source=Source(id=source.id, name="store"))),
        start(tenant.client, source),
        create_source(tenant.client, openapi_config("/b")),
        tenant.client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=ApiKey(name="ci"))),
    ):
        assert (await refusal(change)).reason == "INTERNAL"
    await execute(url, "alter table audit_log drop constraint closed")
    assert list((await tenant.client.sources.ListSources(ListSourcesRequest())).sources) == [source]
    assert (await start(tenant.client, source)).run_id == "1"
