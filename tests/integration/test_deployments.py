"""DeploymentService: friendly names lead to agents, each to one."""

import asyncio
from typing import Any
from uuid import uuid4

import grpc
import pytest

from tests.conftest import Tenant
from tests.support import refusal
from weft.builder.v1.agent_service_pb2 import (
    Agent,
    CreateAgentRequest,
    DeleteAgentRequest,
    UpdateAgentRequest,
)
from weft.builder.v1.agent_service_pb2_grpc import AgentServiceStub
from weft.builder.v1.deployment_service_pb2 import (
    DeployAgentRequest,
    Deployment,
    GetDeploymentRequest,
    ListDeploymentsRequest,
    ResolveDeploymentRequest,
    UndeployAgentRequest,
)
from weft.builder.v1.deployment_service_pb2_grpc import DeploymentServiceStub


class Builder:
    """What a tenant builds with."""

    def __init__(self, tenant: Tenant) -> None:
        self.tenant = tenant
        self.agents: Any = tenant.client.service(AgentServiceStub)
        self.deployments: Any = tenant.client.service(DeploymentServiceStub)

    async def agent(self, friendly_name: str = "") -> Agent:
        wanted = Agent(name="agent", friendly_name=friendly_name)
        agent: Agent = (await self.agents.CreateAgent(CreateAgentRequest(agent=wanted))).agent
        return agent

    async def deploy(self, agent: Agent, friendly_name: str = "") -> Deployment:
        request = DeployAgentRequest(agent_id=agent.id, friendly_name=friendly_name)
        deployment: Deployment = (await self.deployments.DeployAgent(request)).deployment
        return deployment

    async def resolve(self, friendly_name: str) -> Agent:
        request = ResolveDeploymentRequest(friendly_name=friendly_name)
        agent: Agent = (await self.deployments.ResolveDeployment(request)).agent
        return agent

    async def names(self) -> list[str]:
        listed = await self.deployments.ListDeployments(ListDeploymentsRequest())
        return [deployment.friendly_name for deployment in listed.deployments]

    async def import_orphan(self, friendly_name: str) -> None:
        await self.tenant.weft.stores.database.fetch(
            self.tenant.organization_id,
            "insert into deployments (organization_id, friendly_name, agent_external_id) values ($1, $2, 'gone')",
            self.tenant.organization_id,
            friendly_name,
        )


@pytest.fixture
def builder(tenant: Tenant) -> Builder:
    return Builder(tenant)


async def test_a_friendly_name_leads_to_the_whole_agent(builder: Builder) -> None:
    agent = await builder.agent("mail")
    deployment = await builder.deploy(agent)
    assert (deployment.friendly_name, deployment.agent_id) == ("mail", agent.id)
    assert await builder.resolve("mail") == agent
    got = await builder.deployments.GetDeployment(GetDeploymentRequest(friendly_name="mail"))
    assert got.deployment == deployment


async def test_deploying_again_changes_nothing(builder: Builder) -> None:
    agent = await builder.agent("mail")
    assert await builder.deploy(agent) == await builder.deploy(agent, "mail")
    assert await builder.names() == ["mail"]


async def test_a_name_of_another_agent_is_taken(builder: Builder) -> None:
    first = await builder.agent("mail")
    await builder.deploy(first)
    error = await refusal(builder.deploy(await builder.agent(), "mail"))
    assert (error.code(), error.reason) == (grpc.StatusCode.ALREADY_EXISTS, "NAME_TAKEN")
    assert error.metadata == {"field": "friendly_name"}
    assert await builder.resolve("mail") == first


async def test_of_two_agents_at_once_one_gets_the_name(builder: Builder) -> None:
    agents = [await builder.agent() for _ in range(6)]
    answers = await asyncio.gather(
        *(builder.deploy(agent, "mail") for agent in agents), return_exceptions=True
    )
    (winner,) = (answer for answer in answers if isinstance(answer, Deployment))
    assert (await builder.resolve("mail")).id == winner.agent_id


async def test_an_agent_without_a_friendly_name_needs_one(builder: Builder) -> None:
    agent = await builder.agent()
    error = await refusal(builder.deploy(agent))
    assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "FRIENDLY_NAME_MISSING")
    assert (await builder.deploy(agent, "mail")).friendly_name == "mail"


async def test_only_an_agent_of_the_organization_can_be_deployed(builder: Builder) -> None:
    error = await refusal(builder.deploy(Agent(id=str(uuid4())), "mail"))
    assert (error.reason, error.metadata) == ("RESOURCE_NOT_FOUND", {"resource_type": "agent"})


async def test_undeploying_takes_every_name_away_and_may_be_repeated(builder: Builder) -> None:
    agent, other = await builder.agent("mail"), await builder.agent("other")
    for deployed, name in ((agent, ""), (agent, "post"), (other, "")):
        await builder.deploy(deployed, name)
    for _ in range(2):
        await builder.deployments.UndeployAgent(UndeployAgentRequest(agent_id=agent.id))
    assert await builder.names() == ["other"]
    error = await refusal(builder.resolve("mail"))
    assert (error.reason, error.metadata) == ("RESOURCE_NOT_FOUND", {"resource_type": "deployment"})


async def test_a_deleted_agent_is_undeployed(builder: Builder) -> None:
    agent = await builder.agent("mail")
    await builder.deploy(agent)
    await builder.agents.DeleteAgent(DeleteAgentRequest(id=agent.id))
    assert await builder.names() == []
    assert (await builder.deploy(await builder.agent("mail"))).friendly_name == "mail"


async def test_a_renamed_agent_stays_deployed_as_it_was(builder: Builder) -> None:
    agent = await builder.agent("mail")
    await builder.deploy(agent)
    await builder.agents.UpdateAgent(UpdateAgentRequest(agent=Agent(id=agent.id, friendly_name="post")))
    assert (await builder.resolve("mail")).friendly_name == "post"
    assert await builder.names() == ["mail"]


async def test_an_imported_name_without_an_agent_is_shown_and_free(builder: Builder) -> None:
    await builder.import_orphan("mail")
    got = await builder.deployments.GetDeployment(GetDeploymentRequest(friendly_name="mail"))
    assert (got.deployment.agent_id, got.deployment.agent_external_id) == ("", "gone")
    assert (await refusal(builder.resolve("mail"))).reason == "RESOURCE_NOT_FOUND"
    agent = await builder.agent()
    deployment = await builder.deploy(agent, "mail")
    assert (deployment.agent_id, deployment.agent_external_id) == (agent.id, "")
