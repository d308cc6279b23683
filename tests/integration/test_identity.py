"""Organizations, API keys and permissions, as clients meet them."""

from time import time
from typing import Any

import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import NewTenant, Tenant, Weft
from tests.support import create_source, eventually, openapi_config, refusal, start
from weft.fleet.v1.agent_service_pb2 import Agent, RegisterAgentRequest
from weft.fleet.v1.agent_service_pb2_grpc import AgentServiceStub
from weft.graph.v1.graph_service_pb2 import GetGraphStatsRequest
from weft.identity.v1.api_key_service_pb2 import (
    API_KEY_STATUS_ACTIVE,
    API_KEY_STATUS_REVOKED,
    ApiKey,
    CreateApiKeyRequest,
    CreateApiKeyResponse,
    DeleteApiKeyRequest,
    GetApiKeyRequest,
    ListApiKeysRequest,
    RevokeApiKeyRequest,
    UpdateApiKeyRequest,
)
from weft.identity.v1.auth_service_pb2 import GetCallerRequest
from weft.identity.v1.organization_service_pb2 import (
    CreateOrganizationRequest,
    DeleteOrganizationRequest,
    GetOrganizationRequest,
    ListOrganizationsRequest,
    Organization,
    UpdateOrganizationRequest,
)
from weft.source.v1.source_service_pb2 import ListSourcesRequest
from weft_client.client import WeftClient
from weft_server.serve import serving


async def create_key(client: WeftClient, *permissions: str, **fields: object) -> CreateApiKeyResponse:
    key = ApiKey(**{"name": "ci", **fields}, permissions=permissions)  # type: ignore[arg-type]
    return await client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=key))


async def lets_in(client: WeftClient) -> bool:
    try:
        await client.auth.GetCaller(GetCallerRequest())
    except grpc.aio.AioRpcError:
        return False
    return True


class TestCallers:
    async def test_a_caller_learns_who_it_is(self, tenant: Tenant) -> None:
        caller = (await tenant.client.auth.GetCaller(GetCallerRequest())).caller
        assert caller.organization_id == tenant.organization_id
        assert caller.permissions == ["*"]
        assert caller.api_key_id
        assert not caller.user_id

    @pytest.mark.parametrize("secret", ["", "weft_" + "a" * 40, "nonsense", "weft_", "☃"])
    async def test_a_secret_that_no_key_has_is_refused(self, shared_weft: Weft, secret: str) -> None:
        metadata = [("authorization", f"Bearer {secret}".encode("ascii", "ignore").decode())]
        async with grpc.aio.insecure_channel(shared_weft.address) as channel:
            call: Any = channel.unary_unary("/weft.identity.v1.AuthService/GetCaller")
            error = await refusal(call(b"", metadata=metadata))
        assert (error.code(), error.reason) == (grpc.StatusCode.UNAUTHENTICATED, "CREDENTIALS_INVALID")

    async def test_a_call_without_credentials_is_refused(self, shared_weft: Weft) -> None:
        async with grpc.aio.insecure_channel(shared_weft.address) as channel:
            call: Any = channel.unary_unary("/weft.identity.v1.AuthService/GetCaller")
            error = await refusal(call(b""))
        assert error.reason == "CREDENTIALS_INVALID"

    async def test_the_scheme_of_the_credentials_is_read_in_any_case(self, tenant: Tenant) -> None:
        async with grpc.aio.insecure_channel(tenant.weft.address) as channel:
            call: Any = channel.unary_unary("/weft.identity.v1.AuthService/GetCaller")
            assert await call(b"", metadata=[("authorization", f"bEARER {tenant.secret}")])


class TestApiKeys:
    async def test_a_key_shows_its_secret_once(self, tenant: Tenant) -> None:
        created = await create_key(tenant.client, "source.read")
        assert created.secret.startswith(created.api_key.key_prefix)
        assert created.api_key.masked_key == f"{created.api_key.key_prefix}…"
        read = await tenant.client.api_keys.GetApiKey(GetApiKeyRequest(id=created.api_key.id))
        assert read.api_key == created.api_key
        assert created.secret not in str(read)
        listed = await tenant.client.api_keys.ListApiKeys(ListApiKeysRequest(filter='name = "ci"'))
        assert list(listed.api_keys) == [created.api_key]

    async def test_a_secret_is_stored_as_a_hash_only(self, tenant: Tenant) -> None:
        created = await create_key(tenant.client)
        stored = await tenant.weft.stores.database.fetchrow(
            tenant.organization_id, "select k::text as row from api_keys k where id = $1", created.api_key.id
        )
        assert stored is not None
        assert created.secret not in stored["row"]

    async def test_a_key_does_what_it_may_and_nothing_else(self, tenant: Tenant) -> None:
        created = await create_key(tenant.client, "source.read")
        async with tenant.weft.client_of(created.secret) as client:
            await client.sources.ListSources(ListSourcesRequest())
            error = await refusal(client.graph.GetGraphStats(GetGraphStatsRequest()))
            assert (error.code(), error.reason) == (grpc.StatusCode.PERMISSION_DENIED, "PERMISSION_MISSING")
            assert error.metadata == {"permission": "graph.read"}
            assert (await refusal(create_source(client, openapi_config("/a")))).metadata == {
                "permission": "source.write"
            }

    async def test_an_area_holds_all_its_permissions_and_no_others(self, tenant: Tenant) -> None:
        created = await create_key(tenant.client, "source.*")
        async with tenant.weft.client_of(created.secret) as client:
            await create_source(client, openapi_config("/a"))
            error = await refusal(client.api_keys.ListApiKeys(ListApiKeysRequest()))
            assert error.metadata == {"permission": "identity.read"}

    async def test_everything_does_not_hold_the_system(self, tenant: Tenant) -> None:
        wanted = CreateOrganizationRequest(organization=Organization(name="another"))
        error = await refusal(tenant.client.organizations.CreateOrganization(wanted))
        assert error.metadata == {"permission": "system.write"}

    @pytest.mark.parametrize(
        ("held", "wanted"),
        [
            (["identity.*"], "source.read"),
            (["identity.write", "source.read"], "source.*"),
            (["identity.*", "source.*"], "*"),
            (["*"], "system.read"),
            (["*"], "system.*"),
        ],
    )
    async def test_nobody_hands_out_more_than_they_hold(
        self, tenant: Tenant, held: list[str], wanted: str
    ) -> None:
        created = await create_key(tenant.client, *held)
        own = await create_key(tenant.client)
        async with tenant.weft.client_of(created.secret) as client:
            refused = [
                await refusal(create_key(client, wanted)),
                await refusal(
                    client.api_keys.UpdateApiKey(
                        UpdateApiKeyRequest(api_key=ApiKey(id=own.api_key.id, permissions=[wanted]))
                    )
                ),
            ]
        assert [error.metadata for error in refused] == [{"permission": wanted}] * 2

    async def test_what_is_held_can_be_handed_on(self, tenant: Tenant) -> None:
        created = await create_key(tenant.client, "identity.*", "source.*")
        async with tenant.weft.client_of(created.secret) as client:
            handed = await create_key(client, "source.read", "source.*", "identity.write")
        assert handed.api_key.permissions == ["source.read", "source.*", "identity.write"]

    async def test_an_update_changes_what_its_mask_names(self, tenant: Tenant) -> None:
        key = (await create_key(tenant.client, "source.read")).api_key
        changed = ApiKey(id=key.id, name="deploy", permissions=["graph.read"])
        updated = await tenant.client.api_keys.UpdateApiKey(
            UpdateApiKeyRequest(api_key=changed, update_mask=FieldMask(paths=["name"]))
        )
        assert (updated.api_key.name, list(updated.api_key.permissions)) == ("deploy", ["source.read"])
        assert updated.api_key.etag != key.etag

    async def test_an_update_from_a_former_state_is_refused(self, tenant: Tenant) -> None:
        key = (await create_key(tenant.client)).api_key
        renamed = UpdateApiKeyRequest(api_key=ApiKey(id=key.id, name="deploy", etag=key.etag))
        current = (await tenant.client.api_keys.UpdateApiKey(renamed)).api_key
        error = await refusal(tenant.client.api_keys.UpdateApiKey(renamed))
        assert (error.code(), error.reason) == (grpc.StatusCode.ABORTED, "STALE_ETAG")
        assert error.metadata == {"etag": current.etag}

    async def test_a_key_has_the_wallet_that_pays_for_it(self, tenant: Tenant) -> None:
        key = (await create_key(tenant.client, owner_wallet="0x" + "Ab" * 20)).api_key
        assert (key.owner_wallet, key.status, key.active) == ("0x" + "Ab" * 20, API_KEY_STATUS_ACTIVE, True)
        none = UpdateApiKeyRequest(api_key=ApiKey(id=key.id), update_mask=FieldMask(paths=["owner_wallet"]))
        assert not (await tenant.client.api_keys.UpdateApiKey(none)).api_key.owner_wallet
        error = await refusal(create_key(tenant.client, owner_wallet="0xshort"))
        assert [violation.field for violation in error.violations] == ["api_key.owner_wallet"]

    async def test_a_key_counts_the_agents_that_use_it(self, tenant: Tenant) -> None:
        key, other = [(await create_key(tenant.client)).api_key for _ in range(2)]
        agents = tenant.client.service(AgentServiceStub)
        for name in "ab":
            await agents.RegisterAgent(RegisterAgentRequest(agent=Agent(name=name, api_key_id=key.id)))
        read = [
            (await tenant.client.api_keys.GetApiKey(GetApiKeyRequest(id=id_))).api_key.agent_count
            for id_ in (key.id, other.id)
        ]
        assert read == [2, 0]

    async def test_keys_are_listed_by_their_status(self, tenant: Tenant) -> None:
        key, other = [(await create_key(tenant.client)).api_key for _ in range(2)]
        await tenant.client.api_keys.RevokeApiKey(RevokeApiKeyRequest(id=key.id))
        for condition in ("status = revoked", "active = false"):
            listed = await tenant.client.api_keys.ListApiKeys(ListApiKeysRequest(filter=condition))
            assert [found.id for found in listed.api_keys] == [key.id]
        listed = await tenant.client.api_keys.ListApiKeys(ListApiKeysRequest(filter="status = active"))
        assert other.id in [found.id for found in listed.api_keys]

    async def test_an_expired_key_is_refused(self, tenant: Tenant) -> None:
        created = await create_key(tenant.client)
        key = ApiKey(id=created.api_key.id)
        async with tenant.weft.client_of(created.secret) as client:
            assert await lets_in(client)
            key.expires_at.FromSeconds(int(time()) - 1)
            await tenant.client.api_keys.UpdateApiKey(UpdateApiKeyRequest(api_key=key))
            await eventually(lambda: is_kept_out(client))
            error = await refusal(client.auth.GetCaller(GetCallerRequest()))
            assert (error.code(), error.reason) == (grpc.StatusCode.UNAUTHENTICATED, "CREDENTIALS_EXPIRED")
            never = UpdateApiKeyRequest(
                api_key=ApiKey(id=key.id), update_mask=FieldMask(paths=["expires_at"])
            )
            assert not (await tenant.client.api_keys.UpdateApiKey(never)).api_key.HasField("expires_at")
            assert await lets_in(client)

    async def test_a_key_expires_while_it_is_in_use(self, tenant: Tenant) -> None:
        key = ApiKey(name="short")
        key.expires_at.FromMilliseconds(int(time() * 1000) + 1500)
        created = await tenant.client.api_keys.CreateApiKey(CreateApiKeyRequest(api_key=key))
        async with tenant.weft.client_of(created.secret) as client:
            assert await lets_in(client)
            await eventually(lambda: is_kept_out(client), within=10)

    async def test_a_deleted_key_is_unknown(self, tenant: Tenant) -> None:
        created = await create_key(tenant.client)
        async with tenant.weft.client_of(created.secret) as client:
            assert await lets_in(client)
            await tenant.client.api_keys.DeleteApiKey(DeleteApiKeyRequest(id=created.api_key.id))
            await eventually(lambda: is_kept_out(client))
            error = await refusal(client.auth.GetCaller(GetCallerRequest()))
            assert error.reason == "CREDENTIALS_INVALID"
        error = await refusal(tenant.client.api_keys.DeleteApiKey(DeleteApiKeyRequest(id=created.api_key.id)))
        assert error.metadata == {"resource_type": "api_key"}

    async def test_every_serving_process_forgets_a_changed_key_at_once(
        self, shared_weft: Weft, tenant: Tenant
    ) -> None:
        created = await create_key(tenant.client, "source.read", "graph.read")
        key_id = created.api_key.id
        async with serving(shared_weft.settings) as address, WeftClient(address, created.secret) as other:
            await other.graph.GetGraphStats(GetGraphStatsRequest())
            less = UpdateApiKeyRequest(api_key=ApiKey(id=key_id, permissions=["source.read"]))
            await tenant.client.api_keys.UpdateApiKey(less)
            await eventually(lambda: is_missing_a_permission(other), within=5)
            await other.sources.ListSources(ListSourcesRequest())
            revoked = await tenant.client.api_keys.RevokeApiKey(RevokeApiKeyRequest(id=key_id))
            assert not revoked.api_key.active
            assert revoked.api_key.status == API_KEY_STATUS_REVOKED
            await eventually(lambda: is_kept_out(other), within=5)
        again = await tenant.client.api_keys.RevokeApiKey(RevokeApiKeyRequest(id=key_id))
        assert again.api_key.etag == revoked.api_key.etag


async def is_kept_out(client: WeftClient) -> bool:
    return not await lets_in(client)


async def is_missing_a_permission(client: WeftClient) -> bool:
    try:
        await client.graph.GetGraphStats(GetGraphStatsRequest())
    except grpc.aio.AioRpcError as error:
        return error.code() == grpc.StatusCode.PERMISSION_DENIED
    return False


class TestOrganizations:
    async def test_a_caller_sees_its_own_organization_only(
        self, tenant: Tenant, new_tenant: NewTenant
    ) -> None:
        other = await new_tenant()
        own = (await tenant.client.organizations.GetOrganization(GetOrganizationRequest())).organization
        assert own.id == tenant.organization_id
        listed = await tenant.client.organizations.ListOrganizations(ListOrganizationsRequest())
        assert list(listed.organizations) == [own]
        error = await refusal(
            tenant.client.organizations.GetOrganization(GetOrganizationRequest(id=other.organization_id))
        )
        assert error.metadata == {"resource_type": "organization"}

    async def test_the_system_sees_every_organization(self, shared_weft: Weft, tenant: Tenant) -> None:
        read = await shared_weft.client.organizations.GetOrganization(
            GetOrganizationRequest(id=tenant.organization_id)
        )
        wanted = ListOrganizationsRequest(filter=f'name = "{read.organization.name}"')
        listed = await shared_weft.client.organizations.ListOrganizations(wanted)
        assert list(listed.organizations) == [read.organization]

    async def test_a_name_is_taken_once(self, shared_weft: Weft) -> None:
        taken = CreateOrganizationRequest(organization=Organization(name="default"))
        error = await refusal(shared_weft.client.organizations.CreateOrganization(taken))
        assert (error.code(), error.reason) == (grpc.StatusCode.ALREADY_EXISTS, "NAME_TAKEN")
        assert error.metadata == {"field": "organization.name"}

    async def test_an_organization_changes_its_settings_but_not_its_name(self, tenant: Tenant) -> None:
        former = (await tenant.client.organizations.GetOrganization(GetOrganizationRequest())).organization
        changed = Organization(id=former.id, name="renamed", display_name="Acme", etag=former.etag)
        changed.settings.update({"features": ["chat", 1, None], "limit": 0.5})
        request = UpdateOrganizationRequest(organization=changed)
        updated = (await tenant.client.organizations.UpdateOrganization(request)).organization
        assert (updated.name, updated.display_name) == (former.name, "Acme")
        assert updated.settings == changed.settings
        error = await refusal(tenant.client.organizations.UpdateOrganization(request))
        assert (error.reason, error.metadata) == ("STALE_ETAG", {"etag": updated.etag})

    async def test_a_deleted_organization_takes_its_keys_along(
        self, shared_weft: Weft, tenant: Tenant
    ) -> None:
        assert await lets_in(tenant.client)
        request = DeleteOrganizationRequest(id=tenant.organization_id)
        await shared_weft.client.organizations.DeleteOrganization(request)
        await eventually(lambda: is_kept_out(tenant.client))
        error = await refusal(shared_weft.client.organizations.DeleteOrganization(request))
        assert error.metadata == {"resource_type": "organization"}

    async def test_an_organization_with_a_job_under_way_stays(
        self, shared_weft: Weft, tenant: Tenant
    ) -> None:
        job = await start(tenant.client, await create_source(tenant.client, openapi_config("/a")))
        request = DeleteOrganizationRequest(id=tenant.organization_id)
        error = await refusal(shared_weft.client.organizations.DeleteOrganization(request))
        assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "RESOURCE_IN_USE")
        assert error.metadata == {"running_job_id": job.id}
