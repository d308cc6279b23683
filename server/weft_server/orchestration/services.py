"""The services of this room."""

from weft_server.orchestration.gateways import GatewayService
from weft_server.orchestration.sub_agents import SubAgentService
from weft_server.orchestration.triggers import TriggerService
from weft_server.orchestration.workflows import WorkflowService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.stores.secrets import Secrets


def orchestration_services(kit: Kit, secrets: Secrets) -> list[Service]:
    """Every service of `weft.orchestration.v1`."""
    return [
        GatewayService(kit, secrets),
        SubAgentService(kit),
        WorkflowService(kit),
        TriggerService(kit),
    ]
