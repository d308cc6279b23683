"""The services of this room."""

from weft_server.fleet.actions import ActionService
from weft_server.fleet.agents import AgentService, agents_of
from weft_server.fleet.compute_logs import ComputeLogService
from weft_server.fleet.domains import DomainService
from weft_server.fleet.ledger import LedgerService
from weft_server.fleet.sandboxes import SandboxService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit


def fleet_services(kit: Kit) -> list[Service]:
    """Every service of `weft.fleet.v1`."""
    agents = agents_of(kit)
    return [
        AgentService(kit, agents),
        SandboxService(kit),
        DomainService(kit),
        ActionService(kit),
        LedgerService(kit, agents),
        ComputeLogService(kit, agents),
    ]
