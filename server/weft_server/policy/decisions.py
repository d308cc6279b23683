"""PolicyDecisionService: what was decided by policies."""

from weft.policy.v1.policy_decision_service_pb2 import DESCRIPTOR, PolicyDecision
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "decisions.sql")

POLICY_DECISIONS = Listing(
    fields={
        "user_id": Kind.TEXT,
        "action": Kind.TEXT,
        "resource_type": Kind.TEXT,
        "resource_id": Kind.TEXT,
        "decision": Kind.TEXT,
        "matched_policy": Kind.TEXT,
        "created_at": Kind.TIME,
    },
    sortable=("created_at",),
)


class PolicyDecisionService(Service):
    """Answers `weft.policy.v1.PolicyDecisionService`."""

    descriptor = DESCRIPTOR.services_by_name["PolicyDecisionService"]

    def __init__(self, kit: Kit) -> None:
        decisions = Standard(kit, self.descriptor, PolicyDecision, _SQL, POLICY_DECISIONS)
        self.get_policy_decision = decisions.get
        self.list_policy_decisions = decisions.page
