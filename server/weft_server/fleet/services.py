"""The services of this room."""

from weft_server.fleet.sandboxes import SandboxService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit


def fleet_services(kit: Kit) -> list[Service]:
    """Every service of `weft.fleet.v1`."""
    return [SandboxService(kit)]
