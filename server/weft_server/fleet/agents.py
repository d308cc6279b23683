"""AgentService: autonomous agents, whether they live, and what they can afford."""

from collections.abc import Iterable

from weft.fleet.v1.agent_service_pb2 import (
    AGENT_STATUS_TERMINATED,
    DESCRIPTOR,
    Agent,
    HeartbeatAgentRequest,
    HeartbeatAgentResponse,
    TerminateAgentRequest,
    TerminateAgentResponse,
    UpdateAgentRequest,
    UpdateAgentResponse,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import AgentTerminated
from weft_server.rpc.mapping import row_mapper
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import changed_paths, found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection, Row
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "agents.sql")

AGENTS = Listing(
    fields={
        "name": Kind.TEXT,
        "status": Kind.TEXT,
        "survival_tier": Kind.TEXT,
        "credits": Kind.DECIMAL,
        "model": Kind.TEXT,
        "last_heartbeat": Kind.TIME,
        "api_key_id": Kind.UUID,
        "parent_id": Kind.UUID,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)

_SERVICE = DESCRIPTOR.services_by_name["AgentService"]

_fill_heartbeat = row_mapper(HeartbeatAgentResponse)


def agents_of(kit: Kit) -> Standard[Agent]:
    """The agents as every service of the fleet has them, watched until they are terminated."""

    def is_terminated(agent: Agent) -> bool:
        return agent.status == AGENT_STATUS_TERMINATED

    return Standard(kit, _SERVICE, Agent, _SQL, AGENTS, resource_type="fleet_agent", is_final=is_terminated)


async def hold_agents(connection: Connection, agent_ids: Iterable[str]) -> None:
    """Holds agents that a batch writes of, always in the same order: so batches wait, and never deadlock."""
    await connection.execute(_SQL.hold_agents, sorted(set(agent_ids)))


class AgentService(Service):
    """Answers `weft.fleet.v1.AgentService`."""

    descriptor = _SERVICE
    needs = ("postgres", "redis")

    def __init__(self, kit: Kit, agents: Standard[Agent]) -> None:
        self._database = kit.database
        self._agents = agents
        self.register_agent = agents.create
        self.get_agent = agents.get
        self.list_agents = agents.page
        self.delete_agent = agents.delete
        self.watch_agents = agents.watch

    async def update_agent(self, call: Call, request: UpdateAgentRequest) -> UpdateAgentResponse:
        async with self._database.transaction(call.organization_id) as connection:
            held = None
            if "status" in changed_paths(request, request.agent):
                held = await self._hold_living(connection, call, request.agent.id)
            response: UpdateAgentResponse = await self._agents.change(connection, call, request, held=held)
        return response

    async def heartbeat_agent(self, call: Call, request: HeartbeatAgentRequest) -> HeartbeatAgentResponse:
        async with self._database.transaction(call.organization_id) as connection:
            agent = await self._hold_living(connection, call, request.id)
            if agent["status"] == "inactive":
                await connection.execute(_SQL.activate_agent, request.id)
                await self._agents.record(connection, call, "activate", request.id)
            row = await connection.fetchrow(_SQL.heartbeat_agent, request.id)
            if agent["status"] == "inactive":
                await self._agents.tell(connection, call, request.id)
        return _fill_heartbeat(found(row, self._agents.resource_type), HeartbeatAgentResponse())

    async def terminate_agent(self, call: Call, request: TerminateAgentRequest) -> TerminateAgentResponse:
        async with self._database.transaction(call.organization_id) as connection:
            await self._hold_living(connection, call, request.id)
            response: TerminateAgentResponse = await self._agents.apply(connection, call, request)
        return response

    async def _hold_living(self, connection: Connection, call: Call, agent_id: str) -> Row:
        agent = await self._agents.lock(connection, call, agent_id)
        if agent["status"] == "terminated":
            raise AgentTerminated()
        return agent
