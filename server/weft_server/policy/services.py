"""The services of this room."""

from weft_server.policy.decisions import PolicyDecisionService
from weft_server.policy.policies import PolicyService
from weft_server.policy.sources import PolicySourceService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.stores.secrets import Secrets


def policy_services(kit: Kit, secrets: Secrets) -> list[Service]:
    """Every service of `weft.policy.v1`."""
    return [PolicySourceService(kit, secrets), PolicyService(kit), PolicyDecisionService(kit)]
