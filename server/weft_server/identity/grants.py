"""Nobody gives what they do not hold, and nobody acts for a user who may do more than they do."""

from collections.abc import Iterable, Sequence

from weft_server.rpc.authorize import require
from weft_server.rpc.caller import Call
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "grants.sql")


def require_all(call: Call, permissions: Iterable[str]) -> None:
    """Lets a caller pass that holds every one of these permissions.

    Raises:
        PermissionMissing: it lacks one.
    """
    for permission in permissions:
        require(call.caller, permission)


async def require_all_of_roles(connection: Connection, call: Call, roles: Sequence[str]) -> None:
    """Lets a caller pass that holds whatever these roles of its organization grant.

    Raises:
        PermissionMissing: it lacks a permission.
    """
    granted = await connection.fetchval(
        *_SQL.bind("permissions_of_roles", organization_id=call.organization_id, roles=list(roles))
    )
    require_all(call, granted)


async def require_all_of_user(connection: Connection, call: Call, user_id: str | None) -> None:
    """Lets a caller pass that is this user, or holds whatever the user may do.

    Raises:
        PermissionMissing: it lacks a permission.
    """
    if user_id != call.caller.user_id:
        granted = await connection.fetchval(*_SQL.bind("permissions_of_user", id=user_id))
        require_all(call, granted or ())
