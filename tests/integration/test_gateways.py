"""Gateways to orchestration engines: their keys, and which one is the default."""

import asyncio
from base64 import b64decode
from typing import Any
from uuid import uuid4

import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import NewTenant, Tenant
from tests.support import refusal
from weft.identity.v1.organization_service_pb2 import DeleteOrganizationRequest
from weft.orchestration.v1.gateway_service_pb2 import (
    ENGINE_TYPE_OPENFANG,
    CreateGatewayRequest,
    DeleteGatewayRequest,
    Gateway,
    GetGatewayRequest,
    ListGatewaysRequest,
    SetDefaultGatewayRequest,
    UpdateGatewayRequest,
)
from weft.orchestration.v1.gateway_service_pb2_grpc import GatewayServiceStub
from weft.orchestration.v1.sub_agent_service_pb2 import (
    CreateSubAgentRequest,
    DeleteSubAgentRequest,
    SubAgent,
)
from weft.orchestration.v1.sub_agent_service_pb2_grpc import SubAgentServiceStub
from weft.orchestration.v1.trigger_service_pb2 import (
    CreateTriggerRequest,
    Trigger,
    TriggerPattern,
    WebhookPattern,
)
from weft.orchestration.v1.trigger_service_pb2_grpc import TriggerServiceStub
from weft.orchestration.v1.workflow_service_pb2 import CreateWorkflowRequest, Workflow
from weft.orchestration.v1.workflow_service_pb2_grpc import WorkflowServiceStub
from weft.worker.v1.worker_token_service_pb2 import (
    CreateWorkerTokenRequest,
    DeleteWorkerTokenRequest,
    WorkerToken,
)
from weft.worker.v1.worker_token_service_pb2_grpc import WorkerTokenServiceStub

URL = "https://engine.example.com"


@pytest.fixture
def gateways(tenant: Tenant) -> Any:
    return tenant.client.service(GatewayServiceStub)


async def created(gateways: Any, **fields: Any) -> Gateway:
    wanted = Gateway(**{"name": "engine", "base_url": URL, **fields})
    gateway: Gateway = (await gateways.CreateGateway(CreateGatewayRequest(gateway=wanted))).gateway
    return gateway


async def read(gateways: Any, gateway: Gateway) -> Gateway:
    now: Gateway = (await gateways.GetGateway(GetGatewayRequest(id=gateway.id))).gateway
    return now


async def changed(gateways: Any, *paths: str, **fields: Any) -> Gateway:
    request = UpdateGatewayRequest(gateway=Gateway(**fields), update_mask=FieldMask(paths=paths))
    gateway: Gateway = (await gateways.UpdateGateway(request)).gateway
    return gateway


async def set_default(gateways: Any, gateway: Gateway) -> Gateway:
    request = SetDefaultGatewayRequest(id=gateway.id)
    now: Gateway = (await gateways.SetDefaultGateway(request)).gateway
    return now


async def defaults(gateways: Any) -> list[str]:
    listed = await gateways.ListGateways(ListGatewaysRequest(filter="is_default = true"))
    return [gateway.id for gateway in listed.gateways]


async def new_worker_token(tenant: Tenant) -> str:
    tokens: Any = tenant.client.service(WorkerTokenServiceStub)
    wanted = CreateWorkerTokenRequest(worker_token=WorkerToken(name="beside the engine"))
    return str((await tokens.CreateWorkerToken(wanted)).worker_token.id)


async def stored_key(tenant: Tenant, gateway: Gateway) -> str | None:
    """The key that the engine would be called with."""
    stores = tenant.weft.stores
    async with stores.database.transaction(tenant.organization_id) as connection:
        sealed = await connection.fetchval(
            "select api_key from orchestration_gateways where id = $1", gateway.id
        )
        if sealed is None:
            return None
        row = f"orchestration_gateways/{gateway.id}"
        opened = await stores.secrets.decrypt(connection, tenant.organization_id, b64decode(sealed), row)
        return opened.decode()


class TestDefault:
    async def test_the_first_gateway_is_the_default_and_the_next_one_is_not(self, gateways: Any) -> None:
        first, second = await created(gateways), await created(gateways)
        assert (first.is_default, second.is_default) == (True, False)

    async def test_another_one_takes_its_place(self, gateways: Any) -> None:
        first, second = await created(gateways), await created(gateways)
        assert (await set_default(gateways, second)).is_default
        assert await defaults(gateways) == [second.id]
        assert (await read(gateways, first)).etag == "2"

    async def test_making_the_default_the_default_changes_nothing(self, gateways: Any) -> None:
        gateway = await created(gateways)
        assert await set_default(gateways, gateway) == gateway

    async def test_a_gateway_that_is_none_takes_nobodys_place(self, gateways: Any) -> None:
        gateway = await created(gateways)
        missing = SetDefaultGatewayRequest(id=str(uuid4()))
        assert (await refusal(gateways.SetDefaultGateway(missing))).reason == "RESOURCE_NOT_FOUND"
        assert await defaults(gateways) == [gateway.id]

    async def test_gateways_created_at_once_have_one_default(self, new_tenant: NewTenant) -> None:
        for _ in range(5):
            gateways: Any = (await new_tenant()).client.service(GatewayServiceStub)
            await asyncio.gather(*(created(gateways) for _ in range(8)))
            assert len(await defaults(gateways)) == 1

    async def test_there_is_one_default_at_every_moment(self, gateways: Any) -> None:
        rivals = [await created(gateways) for _ in range(4)]
        seen: list[list[str]] = []
        switched = asyncio.Event()

        async def look() -> None:
            while not switched.is_set():
                seen.append(await defaults(gateways))

        looking = asyncio.create_task(look())
        for _ in range(5):
            await asyncio.gather(*(set_default(gateways, rival) for rival in rivals))
        switched.set()
        await looking
        assert seen
        assert {len(found) for found in seen} == {1}

    async def test_the_database_takes_no_second_default(self, gateways: Any, tenant: Tenant) -> None:
        await created(gateways)
        second = await created(gateways)
        with pytest.raises(Exception, match="orchestration_gateways_is_default_taken"):
            await tenant.weft.stores.database.fetch(
                tenant.organization_id,
                "update orchestration_gateways set is_default = true where id = $1 returning id",
                second.id,
            )

    async def test_the_default_goes_last(self, gateways: Any) -> None:
        first, second = await created(gateways), await created(gateways)
        error = await refusal(gateways.DeleteGateway(DeleteGatewayRequest(id=first.id)))
        assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "GATEWAY_IS_DEFAULT")
        await gateways.DeleteGateway(DeleteGatewayRequest(id=second.id))
        await gateways.DeleteGateway(DeleteGatewayRequest(id=first.id))
        assert (await created(gateways)).is_default

    async def test_organizations_have_their_own_defaults(self, gateways: Any, new_tenant: NewTenant) -> None:
        gateway = await created(gateways)
        others: Any = (await new_tenant()).client.service(GatewayServiceStub)
        assert (await created(others)).is_default
        error = await refusal(others.SetDefaultGateway(SetDefaultGatewayRequest(id=gateway.id)))
        assert error.reason == "RESOURCE_NOT_FOUND"
        assert await defaults(gateways) == [gateway.id]


class TestKey:
    async def test_it_is_stored_encrypted_and_never_shown(self, gateways: Any, tenant: Tenant) -> None:
        gateway = await created(gateways, api_key="s3cret")
        assert not gateway.api_key
        assert not (await read(gateways, gateway)).api_key
        assert await stored_key(tenant, gateway) == "s3cret"
        row = await tenant.weft.stores.database.fetchrow(
            tenant.organization_id,
            "select g::text as row from orchestration_gateways g where id = $1",
            gateway.id,
        )
        assert row is not None
        assert "s3cret" not in row["row"]

    async def test_it_stays_unless_an_update_names_it(self, gateways: Any, tenant: Tenant) -> None:
        gateway = await created(gateways, api_key="s3cret")
        await changed(gateways, "name", "base_url", id=gateway.id, name="renamed", base_url=URL)
        assert await stored_key(tenant, gateway) == "s3cret"
        await changed(gateways, "api_key", id=gateway.id, api_key="another")
        assert await stored_key(tenant, gateway) == "another"
        await changed(gateways, "api_key", id=gateway.id)
        assert await stored_key(tenant, gateway) is None

    async def test_another_host_does_not_learn_it(self, gateways: Any, tenant: Tenant) -> None:
        gateway = await created(gateways, api_key="s3cret")
        await changed(gateways, "base_url", id=gateway.id, base_url="https://elsewhere.example.com")
        assert await stored_key(tenant, gateway) is None
        await changed(gateways, "base_url", "api_key", id=gateway.id, base_url=URL, api_key="s3cret")
        assert await stored_key(tenant, gateway) == "s3cret"

    @pytest.mark.parametrize("url", ["https://user:pass@engine.example.com", "ftp://engine", "https://e?k=1"])
    async def test_an_address_holds_no_secret(self, gateways: Any, url: str) -> None:
        error = await refusal(created(gateways, base_url=url))
        assert [violation.field for violation in error.violations] == ["gateway.base_url"]


async def test_a_gateway_leads_to_an_openfang_that_is_in_use(gateways: Any) -> None:
    gateway = await created(gateways)
    assert (gateway.engine_type, gateway.is_active) == (ENGINE_TYPE_OPENFANG, True)
    assert not gateway.HasField("last_health_check")
    assert not gateway.last_health_status


async def test_a_gateway_stays_while_something_lives_behind_it(gateways: Any, tenant: Tenant) -> None:
    gateway = await created(gateways)
    sub_agents: Any = tenant.client.service(SubAgentServiceStub)
    agent = (
        await sub_agents.CreateSubAgent(CreateSubAgentRequest(sub_agent=SubAgent(name="scout")))
    ).sub_agent
    error = await refusal(gateways.DeleteGateway(DeleteGatewayRequest(id=gateway.id)))
    assert (error.reason, error.metadata) == ("RESOURCE_IN_USE", {"used_by": "sub_agents"})
    await sub_agents.DeleteSubAgent(DeleteSubAgentRequest(id=agent.id))
    await gateways.DeleteGateway(DeleteGatewayRequest(id=gateway.id))


async def test_an_organization_goes_with_its_gateways_and_what_is_behind_them(
    gateways: Any, tenant: Tenant
) -> None:
    gateway = await created(gateways, worker_token_id=await new_worker_token(tenant))
    client, gateway_id = tenant.client, gateway.id
    agent = SubAgent(name="scout", gateway_id=gateway_id)
    agent = (
        await client.service(SubAgentServiceStub).CreateSubAgent(CreateSubAgentRequest(sub_agent=agent))
    ).sub_agent
    workflow = Workflow(name="report", gateway_id=gateway_id)
    await client.service(WorkflowServiceStub).CreateWorkflow(CreateWorkflowRequest(workflow=workflow))
    trigger = Trigger(agent_id=agent.id, pattern=TriggerPattern(webhook=WebhookPattern()))
    await client.service(TriggerServiceStub).CreateTrigger(CreateTriggerRequest(trigger=trigger))
    request = DeleteOrganizationRequest(id=tenant.organization_id)
    await tenant.weft.client.organizations.DeleteOrganization(request)
    tables = (
        "orchestration_gateways",
        "sub_agents",
        "sub_agent_workflows",
        "sub_agent_triggers",
        "worker_tokens",
    )
    for table in tables:
        left = await tenant.weft.stores.database.fetch_for_system(
            f"select id from {table} where organization_id = $1", tenant.organization_id
        )
        assert left == []


async def test_a_gateway_outlives_the_token_of_its_worker(gateways: Any, tenant: Tenant) -> None:
    token_id = await new_worker_token(tenant)
    gateway = await created(gateways, worker_token_id=token_id)
    assert gateway.worker_token_id == token_id
    tokens: Any = tenant.client.service(WorkerTokenServiceStub)
    await tokens.DeleteWorkerToken(DeleteWorkerTokenRequest(id=token_id))
    assert not (await read(gateways, gateway)).worker_token_id


async def test_a_token_of_another_organization_is_none(gateways: Any, new_tenant: NewTenant) -> None:
    theirs = await new_worker_token(await new_tenant())
    error = await refusal(created(gateways, worker_token_id=theirs))
    assert [violation.field for violation in error.violations] == ["gateway.worker_token_id"]
