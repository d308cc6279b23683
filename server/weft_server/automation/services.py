"""The services of this room."""

from weft_server.automation.agent_configs import AgentConfigService
from weft_server.automation.agent_runs import AgentRunService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit


def automation_services(kit: Kit) -> list[Service]:
    """Every service of `weft.automation.v1`."""
    return [AgentConfigService(kit), AgentRunService(kit)]
