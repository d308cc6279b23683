"""DemoService: what demos have beyond other resources."""

from typing import Any
from uuid import uuid4

import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.json_format import ParseDict

from tests.conftest import NewTenant, Tenant
from tests.support import refusal
from weft.builder.v1.agent_service_pb2 import Agent, CreateAgentRequest, DeleteAgentRequest
from weft.builder.v1.agent_service_pb2_grpc import AgentServiceStub
from weft.builder.v1.demo_service_pb2 import (
    CreateDemoRequest,
    Demo,
    GetDemoRequest,
    ListDemosRequest,
    UpdateDemoRequest,
)
from weft.builder.v1.demo_service_pb2_grpc import DemoServiceStub


@pytest.fixture
def demos(tenant: Tenant) -> Any:
    return tenant.client.service(DemoServiceStub)


async def created(demos: Any, **fields: Any) -> Demo:
    demo: Demo = (await demos.CreateDemo(CreateDemoRequest(demo=Demo(**{"name": "demo", **fields})))).demo
    return demo


async def test_a_config_is_read_as_it_was_written(demos: Any) -> None:
    config = {"theme": "dark", "max_messages": 50, "features": ["markdown", "code_highlighting"]}
    wanted = ParseDict({"name": "Chat", "config": config, "is_public": True, "external_id": "chat"}, Demo())
    demo = (await demos.CreateDemo(CreateDemoRequest(demo=wanted))).demo
    assert (demo.config, demo.is_public, demo.external_id) == (wanted.config, True, "chat")


async def test_a_public_demo_stays_within_its_organization(demos: Any, new_tenant: NewTenant) -> None:
    demo = await created(demos, is_public=True)
    await created(demos)
    listed = await demos.ListDemos(ListDemosRequest(filter="is_public = true"))
    assert [shown.id for shown in listed.demos] == [demo.id]
    others = (await new_tenant()).client.service(DemoServiceStub)
    assert (await refusal(others.GetDemo(GetDemoRequest(id=demo.id)))).reason == "RESOURCE_NOT_FOUND"


async def test_a_demo_outlives_its_agent(demos: Any, tenant: Tenant) -> None:
    agents: Any = tenant.client.service(AgentServiceStub)
    agent = (await agents.CreateAgent(CreateAgentRequest(agent=Agent(name="agent")))).agent
    demo = await created(demos, agent_id=agent.id)
    await agents.DeleteAgent(DeleteAgentRequest(id=agent.id))
    assert (await demos.GetDemo(GetDemoRequest(id=demo.id))).demo.agent_id == ""


async def test_an_agent_of_elsewhere_stays_a_name(demos: Any) -> None:
    demo = await created(demos, agent_external_id="agent-id")
    assert (demo.agent_id, demo.agent_external_id) == ("", "agent-id")
    error = await refusal(created(demos, agent_id=str(uuid4())))
    assert [violation.field for violation in error.violations] == ["demo.agent_id"]


async def test_an_agent_takes_the_place_of_one_of_elsewhere(demos: Any, tenant: Tenant) -> None:
    agents: Any = tenant.client.service(AgentServiceStub)
    agent = (await agents.CreateAgent(CreateAgentRequest(agent=Agent(name="agent")))).agent
    demo = await created(demos, agent_external_id="agent-id")
    both = UpdateDemoRequest(demo=Demo(id=demo.id, agent_id=agent.id))
    error = await refusal(demos.UpdateDemo(both))
    assert [violation.field for violation in error.violations] == ["demo.agent_external_id"]
    both.update_mask.CopyFrom(FieldMask(paths=["agent_id", "agent_external_id"]))
    updated = (await demos.UpdateDemo(both)).demo
    assert (updated.agent_id, updated.agent_external_id) == (agent.id, "")
