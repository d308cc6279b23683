"""AgentService: what agents have beyond other resources."""

from typing import Any
from uuid import uuid4

import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.json_format import MessageToDict, ParseDict

from tests.conftest import NewTenant, Tenant
from tests.support import refusal
from weft.builder.v1.agent_service_pb2 import (
    Agent,
    CreateAgentRequest,
    GetAgentRequest,
    ListAgentsRequest,
    ToolNames,
    UpdateAgentRequest,
)
from weft.builder.v1.agent_service_pb2_grpc import AgentServiceStub
from weft_server.stores.postgres import Database

DOCUMENT = {
    "name": "MyAgent",
    "description": "Searches the web",
    "code": "def handler(event):\n    return {}",
    "friendly_name": "my-agent",
    "tools": {"web": {"names": ["web_search", "web_fetch"]}, "data": {"names": ["sql_query"]}, "none": {}},
    "input_schema": {"query": "string", "max_results": "integer"},
    "output_schema": {"results": "array", "nested": {"list": [1.5, True, None, "x", {"deep": []}]}},
    "gofannon_agents": ["agent-id-1", "agent-id-2"],
    "external_id": "550e8400-e29b-41d4-a716-446655440000",
}


@pytest.fixture
def agents(tenant: Tenant) -> Any:
    return tenant.client.service(AgentServiceStub)


@pytest.fixture
def database(tenant: Tenant) -> Database:
    return tenant.weft.stores.database


async def created(agents: Any, **fields: Any) -> Agent:
    wanted = Agent(**{"name": "agent", **fields})
    agent: Agent = (await agents.CreateAgent(CreateAgentRequest(agent=wanted))).agent
    return agent


def as_document(agent: Agent) -> dict[str, Any]:
    document: dict[str, Any] = MessageToDict(agent, preserving_proto_field_name=True)
    return {field: value for field, value in document.items() if field in DOCUMENT}


async def test_an_agent_is_read_as_it_was_written(agents: Any) -> None:
    agent = (await agents.CreateAgent(CreateAgentRequest(agent=ParseDict(DOCUMENT, Agent())))).agent
    assert as_document(agent) == DOCUMENT
    assert (await agents.GetAgent(GetAgentRequest(id=agent.id))).agent == agent
    assert list((await agents.ListAgents(ListAgentsRequest())).agents) == [agent]


async def test_tools_are_stored_as_plain_lists(agents: Any, tenant: Tenant, database: Database) -> None:
    agent = await created(agents, tools={"web": ToolNames(names=["web_search", "web_fetch"])})
    row = await database.fetchrow(
        tenant.organization_id, "select tools from builder_agents where id = $1", agent.id
    )
    assert row is not None
    assert row["tools"] == '{"web": ["web_search", "web_fetch"]}'


async def test_tools_and_dependencies_can_be_taken_away(agents: Any) -> None:
    agent = await created(agents, tools={"web": ToolNames(names=["fetch"])}, gofannon_agents=["other"])
    mask = FieldMask(paths=["tools", "gofannon_agents"])
    updated = await agents.UpdateAgent(UpdateAgentRequest(agent=Agent(id=agent.id), update_mask=mask))
    assert (dict(updated.agent.tools), list(updated.agent.gofannon_agents)) == ({}, [])


@pytest.mark.parametrize("field", ["friendly_name", "external_id"])
async def test_names_are_unique_within_an_organization(
    agents: Any, new_tenant: NewTenant, field: str
) -> None:
    await created(agents, **{field: "mail"})
    error = await refusal(created(agents, **{field: "mail"}))
    assert (error.reason, error.metadata) == ("NAME_TAKEN", {"field": f"agent.{field}"})
    others = (await new_tenant()).client.service(AgentServiceStub)
    assert getattr(await created(others, **{field: "mail"}), field) == "mail"


async def test_agents_without_names_do_not_collide(agents: Any) -> None:
    first, second = await created(agents), await created(agents)
    assert (first.friendly_name, first.external_id) == (second.friendly_name, second.external_id) == ("", "")


@pytest.mark.parametrize("friendly_name", ["-mail", "my agent", "a/b", "ä", "a?b"])
async def test_a_friendly_name_fits_into_a_url(agents: Any, friendly_name: str) -> None:
    error = await refusal(created(agents, friendly_name=friendly_name))
    assert [violation.field for violation in error.violations] == ["agent.friendly_name"]


async def test_code_has_a_bound(agents: Any) -> None:
    bound = 256 * 1024
    assert len((await created(agents, code="x" * bound)).code) == bound
    error = await refusal(created(agents, code="ä" * (bound // 2 + 1)))
    assert [violation.field for violation in error.violations] == ["agent.code"]


async def test_what_an_agent_was_called_elsewhere_does_not_change(agents: Any) -> None:
    agent = await created(agents, external_id="was")
    mask = FieldMask(paths=["external_id"])
    wanted = Agent(id=agent.id, external_id="is")
    error = await refusal(agents.UpdateAgent(UpdateAgentRequest(agent=wanted, update_mask=mask)))
    assert [violation.field for violation in error.violations] == ["update_mask.paths[0]"]


async def test_two_organizations_may_import_the_same_id(new_tenant: NewTenant) -> None:
    imported = str(uuid4())
    for tenant in (await new_tenant(), await new_tenant()):
        await tenant.weft.stores.database.fetch(
            tenant.organization_id,
            "insert into builder_agents (organization_id, id, name) values ($1, $2, 'imported')",
            tenant.organization_id,
            imported,
        )
        agents = tenant.client.service(AgentServiceStub)
        agent = (await agents.GetAgent(GetAgentRequest(id=imported))).agent
        assert (agent.organization_id, agent.name) == (tenant.organization_id, "imported")
