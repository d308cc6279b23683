"""SubAgentService: the agents that live in orchestration engines."""

from weft.orchestration.v1.sub_agent_service_pb2 import DESCRIPTOR, SubAgent
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "sub_agents.sql")

SUB_AGENTS = Listing(
    fields={
        "name": Kind.TEXT,
        "template": Kind.TEXT,
        "openfang_agent_id": Kind.TEXT,
        "gateway_id": Kind.UUID,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)


class SubAgentService(Service):
    """Answers `weft.orchestration.v1.SubAgentService`."""

    descriptor = DESCRIPTOR.services_by_name["SubAgentService"]

    def __init__(self, kit: Kit) -> None:
        sub_agents = Standard(kit, self.descriptor, SubAgent, _SQL, SUB_AGENTS)
        self.create_sub_agent = sub_agents.create
        self.get_sub_agent = sub_agents.get
        self.list_sub_agents = sub_agents.page
        self.update_sub_agent = sub_agents.update
        self.delete_sub_agent = sub_agents.delete
