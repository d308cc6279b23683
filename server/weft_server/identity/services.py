"""The services of this room."""

from collections.abc import Awaitable, Callable

from weft_server.identity.api_keys import ApiKeyService
from weft_server.identity.auth import AuthService
from weft_server.identity.organizations import OrganizationService
from weft_server.identity.roles import RoleService
from weft_server.identity.users import UserService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit
from weft_server.stores.postgres import Connection
from weft_server.stores.secrets import Secrets


def identity_services(
    kit: Kit, secrets: Secrets, find_active_job: Callable[[Connection, str], Awaitable[str | None]]
) -> list[Service]:
    """Every service of `weft.identity.v1`; `find_active_job` is of an organization."""
    return [
        AuthService(),
        OrganizationService(kit, secrets, find_active_job),
        UserService(kit),
        RoleService(kit),
        ApiKeyService(kit),
    ]
