"""PolicyService: policies in Rego, stored as they are written."""

from weft.policy.v1.policy_service_pb2 import DESCRIPTOR, Policy
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "policies.sql")

POLICIES = Listing(
    fields={
        "name": Kind.TEXT,
        "source_id": Kind.UUID,
        "package_path": Kind.TEXT,
        "enabled": Kind.BOOLEAN,
        "file_path": Kind.TEXT,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name", "package_path"),
)


class PolicyService(Service):
    """Answers `weft.policy.v1.PolicyService`."""

    descriptor = DESCRIPTOR.services_by_name["PolicyService"]

    def __init__(self, kit: Kit) -> None:
        policies = Standard(kit, self.descriptor, Policy, _SQL, POLICIES)
        self.create_policy = policies.create
        self.get_policy = policies.get
        self.list_policies = policies.page
        self.update_policy = policies.update
        self.delete_policy = policies.delete
