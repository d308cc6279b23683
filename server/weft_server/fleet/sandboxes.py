"""SandboxService: the sandboxes in which agents run."""

from weft.fleet.v1.sandbox_service_pb2 import DESCRIPTOR, Sandbox
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "sandboxes.sql")

SANDBOXES = Listing(
    fields={
        "name": Kind.TEXT,
        "status": Kind.TEXT,
        "region": Kind.TEXT,
        "agent_id": Kind.UUID,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)


class SandboxService(Service):
    """Answers `weft.fleet.v1.SandboxService`."""

    descriptor = DESCRIPTOR.services_by_name["SandboxService"]

    def __init__(self, kit: Kit) -> None:
        sandboxes = Standard(kit, self.descriptor, Sandbox, _SQL, SANDBOXES)
        self.create_sandbox = sandboxes.create
        self.get_sandbox = sandboxes.get
        self.list_sandboxes = sandboxes.page
        self.update_sandbox = sandboxes.update
        self.delete_sandbox = sandboxes.delete
