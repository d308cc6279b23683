"""Whose a resource is. Sessions, tickets and their like belong to a user, who keeps them from other users.

A caller whose key belongs to a user acts for that user alone, unless it holds `<area>.admin`; every other
caller acts for the whole organization.
"""

from typing import Any

from weft_server.rpc.caller import Caller
from weft_server.rpc.errors import PermissionMissing


def only_user(caller: Caller, area: str) -> str | None:
    """The user whose resources alone a caller sees in an area such as `builder`; None where it sees all."""
    return None if caller.may(f"{area}.admin") else caller.user_id


def require_own(caller: Caller, user_id: str, area: str) -> None:
    """Lets a caller pass to what belongs to a user.

    Raises:
        PermissionMissing: it acts for another user alone.
    """
    if only_user(caller, area) not in (None, user_id):
        raise PermissionMissing(f"{area}.admin")


def owner_of(wanted: Any, caller: Caller, area: str) -> str | None:
    """The user to whom a new resource belongs: the caller's own, unless `wanted` names another one.

    None for a resource that belongs to no user, or to one that the organization does not have.

    Raises:
        PermissionMissing: it names another user, and the caller acts for its own alone.
    """
    elsewhere = getattr(wanted, "user_external_id", "")
    if not wanted.user_id and not elsewhere:
        return caller.user_id
    user_id = only_user(caller, area)
    if user_id is not None and (elsewhere or wanted.user_id != user_id):
        raise PermissionMissing(f"{area}.admin")
    return wanted.user_id or None
