"""Agents: whether they live, how they end, and who watches them."""

import asyncio
from typing import Any
from uuid import uuid4

import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import Tenant
from tests.fleet import Fleet
from tests.support import PATIENCE_SECONDS, refusal
from weft.common.v1.change_type_pb2 import CHANGE_TYPE_CREATED, CHANGE_TYPE_DELETED, CHANGE_TYPE_UPDATED
from weft.fleet.v1.agent_service_pb2 import (
    AGENT_STATUS_ACTIVE,
    AGENT_STATUS_INACTIVE,
    AGENT_STATUS_TERMINATED,
    SURVIVAL_TIER_CRITICAL,
    Agent,
    DeleteAgentRequest,
    HeartbeatAgentRequest,
    ListAgentsRequest,
    RegisterAgentRequest,
    TerminateAgentRequest,
    UpdateAgentRequest,
    WatchAgentsRequest,
)
from weft.fleet.v1.sandbox_service_pb2 import CreateSandboxRequest, GetSandboxRequest, Sandbox
from weft.identity.v1.api_key_service_pb2 import ApiKey, CreateApiKeyRequest, DeleteApiKeyRequest
from weft.identity.v1.organization_service_pb2 import DeleteOrganizationRequest


@pytest.fixture
def fleet(tenant: Tenant) -> Fleet:
    return Fleet(tenant)


async def heartbeat(fleet: Fleet, agent: Agent) -> Any:
    return await fleet.agents.HeartbeatAgent(HeartbeatAgentRequest(id=agent.id))


async def terminate(fleet: Fleet, agent: Agent) -> Agent:
    answer = await fleet.agents.TerminateAgent(TerminateAgentRequest(id=agent.id))
    return answer.agent  # type: ignore[no-any-return]


async def update(fleet: Fleet, agent: Agent, **fields: Any) -> Agent:
    request = UpdateAgentRequest(agent=Agent(id=agent.id, **fields))
    return (await fleet.agents.UpdateAgent(request)).agent  # type: ignore[no-any-return]


async def silent_for(tenant: Tenant, agent: Agent, seconds: int) -> None:
    """Lets time pass since the last heartbeat."""
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        await connection.execute(
            "update fleet_agents set last_heartbeat = now() - $2 * interval '1 second' where id = $1",
            agent.id,
            seconds,
        )


async def test_an_agent_begins_active_poor_and_with_the_key_of_its_caller(fleet: Fleet) -> None:
    agent = await fleet.registered()
    assert (agent.status, agent.survival_tier, agent.credits) == (
        AGENT_STATUS_ACTIVE,
        SURVIVAL_TIER_CRITICAL,
        "0.000000",
    )
    assert (agent.model, agent.heartbeat_interval, agent.alive) == ("claude-opus-4-6", 60, False)
    assert agent.api_key_id
    assert not agent.HasField("last_heartbeat")


async def test_what_the_database_keeps_cannot_be_set(fleet: Fleet) -> None:
    agent = await fleet.registered(total_actions=7, children_count=7, alive=True)
    assert (agent.total_actions, agent.children_count, agent.alive) == (0, 0, False)
    for field in ("credits", "survival_tier", "total_actions", "children_count", "parent_id"):
        request = UpdateAgentRequest(agent=Agent(id=agent.id), update_mask=FieldMask(paths=[field]))
        assert (await refusal(fleet.agents.UpdateAgent(request))).reason == "INVALID_FIELD"


async def test_an_agent_without_a_name_is_refused(fleet: Fleet) -> None:
    error = await refusal(fleet.agents.RegisterAgent(RegisterAgentRequest(agent=Agent(model="m"))))
    assert [violation.field for violation in error.violations] == ["agent.name"]


async def test_a_wallet_is_an_evm_address(fleet: Fleet) -> None:
    await fleet.registered(wallet_address=f"0x{'aB' * 20}")
    request = RegisterAgentRequest(agent=Agent(name="Ada", wallet_address="0x12"))
    error = await refusal(fleet.agents.RegisterAgent(request))
    assert [violation.field for violation in error.violations] == ["agent.wallet_address"]


class TestHeartbeats:
    async def test_an_agent_lives_for_three_intervals_after_a_heartbeat(
        self, fleet: Fleet, tenant: Tenant
    ) -> None:
        agent = await fleet.registered(heartbeat_interval=10)
        answer = await heartbeat(fleet, agent)
        beaten = await fleet.read(agent)
        assert beaten.alive
        assert answer.next_expected.seconds == beaten.last_heartbeat.seconds + 10
        assert (answer.status, answer.survival_tier) == (AGENT_STATUS_ACTIVE, SURVIVAL_TIER_CRITICAL)
        await silent_for(tenant, agent, 25)
        assert (await fleet.read(agent)).alive
        await silent_for(tenant, agent, 31)
        assert not (await fleet.read(agent)).alive

    async def test_a_heartbeat_makes_an_inactive_agent_active(self, fleet: Fleet) -> None:
        agent = await update(fleet, await fleet.registered(), status=AGENT_STATUS_INACTIVE)
        assert (await heartbeat(fleet, agent)).status == AGENT_STATUS_ACTIVE
        revived = await fleet.read(agent)
        assert (revived.status, int(revived.etag)) == (AGENT_STATUS_ACTIVE, int(agent.etag) + 1)

    async def test_a_heartbeat_does_not_make_an_etag_stale(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        await heartbeat(fleet, agent)
        beaten = await fleet.read(agent)
        assert (beaten.etag, beaten.updated_at) == (agent.etag, agent.updated_at)

    async def test_a_terminated_agent_learns_that_it_has_to_stop(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        await heartbeat(fleet, agent)
        await terminate(fleet, agent)
        assert not (await fleet.read(agent)).alive
        assert (await refusal(heartbeat(fleet, agent))).reason == "AGENT_TERMINATED"


class TestEnds:
    async def test_termination_is_final(self, fleet: Fleet, tenant: Tenant) -> None:
        agent = await terminate(fleet, await fleet.registered())
        assert agent.status == AGENT_STATUS_TERMINATED
        assert (await refusal(terminate(fleet, agent))).reason == "AGENT_TERMINATED"
        revival = update(fleet, agent, status=AGENT_STATUS_ACTIVE)
        assert (await refusal(revival)).reason == "AGENT_TERMINATED"
        assert (await update(fleet, agent, name="Ada the late")).name == "Ada the late"
        with pytest.raises(Exception, match="is terminated"):
            async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
                await connection.execute("update fleet_agents set status = 'active' where id = $1", agent.id)

    async def test_an_update_does_not_terminate(self, fleet: Fleet) -> None:
        error = await refusal(update(fleet, await fleet.registered(), status=AGENT_STATUS_TERMINATED))
        assert [violation.field for violation in error.violations] == ["agent.status"]

    async def test_an_agent_that_acted_cannot_be_deleted(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        await fleet.acted(agent)
        error = await refusal(fleet.agents.DeleteAgent(DeleteAgentRequest(id=agent.id)))
        assert (error.reason, error.metadata) == ("RESOURCE_IN_USE", {"used_by": "agent_actions"})

    async def test_children_and_sandboxes_outlive_an_agent(self, fleet: Fleet) -> None:
        parent = await fleet.registered()
        child = await fleet.registered(parent_id=parent.id)
        wanted = Sandbox(name="box", agent_id=parent.id)
        box = (await fleet.sandboxes.CreateSandbox(CreateSandboxRequest(sandbox=wanted))).sandbox
        await fleet.agents.DeleteAgent(DeleteAgentRequest(id=parent.id))
        assert not (await fleet.read(child)).parent_id
        left = (await fleet.sandboxes.GetSandbox(GetSandboxRequest(id=box.id))).sandbox
        assert not left.agent_id

    async def test_an_agent_outlives_its_api_key(self, fleet: Fleet, tenant: Tenant) -> None:
        request = CreateApiKeyRequest(api_key=ApiKey(name="Ada's", permissions=["fleet.report"]))
        key = (await tenant.client.api_keys.CreateApiKey(request)).api_key
        agent = await fleet.registered(api_key_id=key.id)
        assert agent.api_key_id == key.id
        await tenant.client.api_keys.DeleteApiKey(DeleteApiKeyRequest(id=key.id))
        assert not (await fleet.read(agent)).api_key_id

    async def test_a_fleet_goes_with_its_organization(self, fleet: Fleet, tenant: Tenant) -> None:
        agent = await fleet.registered(paid="5")
        await fleet.registered(parent_id=agent.id)
        await fleet.acted(agent)
        admin = tenant.weft.client.organizations
        await admin.DeleteOrganization(DeleteOrganizationRequest(id=tenant.organization_id))


async def test_children_are_counted(fleet: Fleet) -> None:
    parent = await fleet.registered()
    children = await asyncio.gather(*(fleet.registered(parent_id=parent.id) for _ in range(4)))
    await fleet.agents.DeleteAgent(DeleteAgentRequest(id=children[0].id))
    counted = await fleet.read(parent)
    assert (counted.children_count, counted.etag) == (3, parent.etag)
    listed = await fleet.agents.ListAgents(ListAgentsRequest(filter=f'parent_id = "{parent.id}"'))
    assert {agent.id for agent in listed.agents} == {child.id for child in children[1:]}


async def test_a_parent_is_an_agent_of_the_organization(fleet: Fleet) -> None:
    request = RegisterAgentRequest(agent=Agent(name="Ada", parent_id=str(uuid4())))
    error = await refusal(fleet.agents.RegisterAgent(request))
    assert [violation.field for violation in error.violations] == ["agent.parent_id"]


class TestWatches:
    async def test_a_watch_tells_of_an_agent_until_it_is_terminated(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        watch = fleet.agents.WatchAgents(WatchAgentsRequest(id=agent.id))
        messages = aiter(watch)
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert (await anext(messages)).agent == agent
            await update(fleet, agent, name="Ada II")
            await fleet.credit(agent, "20")
            await heartbeat(fleet, agent)
            await terminate(fleet, agent)
            events = [event async for message in messages for event in message.events]
        assert await watch.code() == grpc.StatusCode.OK
        assert {event.type for event in events} == {CHANGE_TYPE_UPDATED}
        told = [(event.agent.name, event.agent.credits) for event in events]
        assert told == [("Ada II", "0.000000"), ("Ada II", "20.000000"), ("Ada II", "20.000000")]
        assert events[-1].agent.status == AGENT_STATUS_TERMINATED

    async def test_a_watch_of_all_tells_of_every_agent(self, fleet: Fleet) -> None:
        messages = aiter(fleet.agents.WatchAgents(WatchAgentsRequest()))
        events: list[Any] = []
        async with asyncio.timeout(PATIENCE_SECONDS):
            await anext(messages)
            agent = await fleet.registered()
            await fleet.agents.DeleteAgent(DeleteAgentRequest(id=agent.id))
            while len(events) < 2:
                events += (await anext(messages)).events
        assert [(event.type, event.agent.id) for event in events] == [
            (CHANGE_TYPE_CREATED, agent.id),
            (CHANGE_TYPE_DELETED, agent.id),
        ]
