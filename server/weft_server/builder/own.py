"""What belongs to one user of an organization."""

from weft_server.rpc.authorize import require
from weft_server.rpc.caller import Call

ADMIN = "builder.admin"
"""The permission to act for other users, and on what is about money."""


def require_own(call: Call, user_id: str) -> None:
    """Lets a user pass to what is theirs, and whoever manages the builders to everyone's.

    Raises:
        PermissionMissing: it is another user's, and the caller does not manage them.
    """
    if call.caller.user_id != user_id:
        require(call.caller, ADMIN)
