"""DemoService: small applications that show what an agent can do."""

from weft.builder.v1.demo_service_pb2 import DESCRIPTOR, Demo
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "demos.sql")

DEMOS = Listing(
    fields={
        "name": Kind.TEXT,
        "agent_id": Kind.UUID,
        "is_public": Kind.BOOLEAN,
        "external_id": Kind.TEXT,
        "created_at": Kind.TIME,
        "updated_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)


class DemoService(Service):
    """Answers `weft.builder.v1.DemoService`."""

    descriptor = DESCRIPTOR.services_by_name["DemoService"]

    def __init__(self, kit: Kit) -> None:
        demos = Standard(kit, self.descriptor, Demo, _SQL, DEMOS)
        self.create_demo = demos.create
        self.get_demo = demos.get
        self.list_demos = demos.page
        self.update_demo = demos.update
        self.delete_demo = demos.delete
