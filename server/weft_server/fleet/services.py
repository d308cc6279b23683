"""The services of this room."""

from weft.fleet.v1.agent_service_pb2 import Agent
from weft_server.fleet.actions import ActionService
from weft_server.fleet.agents import AgentService
from weft_server.fleet.compute_logs import ComputeLogService
from weft_server.fleet.domains import DomainService
from weft_server.fleet.ledger import LedgerService
from weft_server.fleet.sandboxes import SandboxService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard


def fleet_services(kit: Kit, agents: Standard[Agent]) -> list[Service]:
    """Every service of `weft.fleet.v1`."""
    return [
        AgentService(kit, agents),
        SandboxService(kit),
        DomainService(kit),
        ActionService(kit),
        LedgerService(kit, agents),
        ComputeLogService(kit, agents),
    ]
