"""Reading the widest entity: GetAgent, and ListAgents with 1000 rows.

An agent of the builder has the most columns that cost something: code, two JSON schemas, a map of tools, and
lists. Everything else is as in `reads`: the same servers, the same load, the same core.
"""

from contextlib import AsyncExitStack
from typing import Any

import asyncpg
from google.protobuf.struct_pb2 import Struct

from bench import reads
from bench.deployment import Deployment, Tenant, port_of
from bench.load import Target
from bench.measure import Finding, Plan
from weft.builder.v1.agent_service_pb2 import (
    Agent,
    CreateAgentRequest,
    GetAgentRequest,
    ListAgentsRequest,
)
from weft.builder.v1.agent_service_pb2_grpc import AgentServiceStub

_GET, _LIST = "/weft.builder.v1.AgentService/GetAgent", "/weft.builder.v1.AgentService/ListAgents"
_ROWS = 1000


async def run(deployment: Deployment, plan: Plan) -> list[Finding]:
    """Measures."""
    async with AsyncExitStack() as stack:
        weft = await stack.enter_async_context(deployment.serving())
        servers = {"weft": (weft, port_of(deployment.address))}
        tenant = await deployment.new_tenant()
        agent_id = await _agents_of(deployment, tenant)
        servers["fastapi"] = await reads.peer(stack, deployment, "fastapi", "bench.peers.rest", {})
        await reads.pin_postgres(stack, deployment)
        gets = await reads.turns(servers, lambda name, port: _get(name, port, tenant, agent_id), plan)
        lists = await reads.turns(servers, lambda name, port: _list(name, port, tenant), plan)
    return [
        *reads.findings("GetAgent", "FastAPI", gets, "fastapi", 1.3),
        *reads.findings(f"ListAgents, {_ROWS} rows", "FastAPI", lists, "fastapi", 1.5),
    ]


async def _agents_of(deployment: Deployment, tenant: Tenant) -> str:
    """Gives a tenant 1000 agents, copies of one that was created through the API, and returns one's id."""
    wanted = Agent(name="summary", description="Sums up what it is given.", gofannon_agents=["reader"])
    wanted.code = "def handler(event):\n    return {'summary': event['text'][:100]}\n"
    wanted.tools["web"].names.extend(["web_search", "web_fetch"])
    wanted.tools["data"].names.append("sql_query")
    wanted.input_schema.CopyFrom(_struct(text="string", max_length="integer"))
    wanted.output_schema.CopyFrom(_struct(summary="string", length="integer"))
    async with deployment.client(tenant) as client:
        agents: Any = client.service(AgentServiceStub)
        created = (await agents.CreateAgent(CreateAgentRequest(agent=wanted))).agent
    connection = await asyncpg.connect(deployment.settings.postgres_url)
    try:
        await connection.execute(
            """
            insert into builder_agents (organization_id, name, description, code, friendly_name, tools,
                input_schema, output_schema, gofannon_agents)
            select organization_id, name || ' ' || number, description, code, 'summary-' || number, tools,
                input_schema, output_schema, gofannon_agents
            from builder_agents, generate_series(2, $2::int) number
            where organization_id = $3
              and id = $1
            """,
            created.id,
            _ROWS,
            tenant.organization_id,
        )
        await connection.execute("vacuum analyze builder_agents")
    finally:
        await connection.close()
    return str(created.id)


def _struct(**fields: str) -> Struct:
    struct = Struct()
    struct.update(fields)
    return struct


def _get(server: str, port: int, tenant: Tenant, agent_id: str) -> Target:
    request = GetAgentRequest(id=agent_id)
    return reads.read_target(server, port, tenant, f"/v1/agents/{agent_id}", _GET, request)


def _list(server: str, port: int, tenant: Tenant) -> Target:
    request = ListAgentsRequest(page_size=_ROWS)
    return reads.read_target(server, port, tenant, f"/v1/agents?page_size={_ROWS}", _LIST, request)
