"""AgentService: programs that take an input and answer with an output."""

from weft.builder.v1.agent_service_pb2 import DESCRIPTOR, Agent
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "agents.sql")

AGENTS = Listing(
    fields={
        "name": Kind.TEXT,
        "friendly_name": Kind.TEXT,
        "external_id": Kind.TEXT,
        "created_at": Kind.TIME,
        "updated_at": Kind.TIME,
    },
    sortable=("created_at", "name", "updated_at"),
)


class AgentService(Service):
    """Answers `weft.builder.v1.AgentService`."""

    descriptor = DESCRIPTOR.services_by_name["AgentService"]

    def __init__(self, kit: Kit) -> None:
        agents = Standard(kit, self.descriptor, Agent, _SQL, AGENTS)
        self.create_agent = agents.create
        self.get_agent = agents.get
        self.list_agents = agents.page
        self.update_agent = agents.update
        self.delete_agent = agents.delete
