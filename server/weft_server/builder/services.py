"""The services of this room."""

from collections.abc import Mapping

from weft_server.builder.agents import AgentService
from weft_server.builder.allowances import AllowanceService
from weft_server.builder.demos import DemoService
from weft_server.builder.deployments import DeploymentService
from weft_server.builder.profiles import ProfileService
from weft_server.builder.provider_keys import ProviderKeyService
from weft_server.builder.sessions import SessionService
from weft_server.builder.tickets import TicketService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.stores.secrets import Secrets


def builder_services(kit: Kit, secrets: Secrets, provider_keys: Mapping[str, str]) -> list[Service]:
    """Every service of `weft.builder.v1`.

    `provider_keys` are the server's own, by the names of the providers.
    """
    return [
        AgentService(kit),
        DeploymentService(kit),
        SessionService(kit),
        TicketService(kit),
        DemoService(kit),
        ProfileService(kit),
        AllowanceService(kit),
        ProviderKeyService(kit, secrets, provider_keys),
    ]
