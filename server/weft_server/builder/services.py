"""The services of this room."""

from weft_server.builder.agents import AgentService
from weft_server.builder.demos import DemoService
from weft_server.builder.deployments import DeploymentService
from weft_server.builder.sessions import SessionService
from weft_server.builder.tickets import TicketService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit


def builder_services(kit: Kit) -> list[Service]:
    """Every service of `weft.builder.v1`."""
    return [
        AgentService(kit),
        DeploymentService(kit),
        SessionService(kit),
        TicketService(kit),
        DemoService(kit),
    ]
