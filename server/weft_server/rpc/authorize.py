"""Says who may call which RPC, from the access rules in the contract."""

from google.protobuf.descriptor import MethodDescriptor

from weft.common.v1.access_pb2 import Access, access
from weft_server.rpc.caller import Caller
from weft_server.rpc.errors import PermissionMissing


def permission_of(method: MethodDescriptor) -> str | None:
    """The permission that an RPC needs; None where any caller may call it.

    Raises:
        ValueError: the contract states no access rule for it.
    """
    rule: Access = method.GetOptions().Extensions[access]
    match rule.WhichOneof("rule"):
        case "permission":
            return rule.permission
        case "any_caller":
            return None
        case _:
            raise ValueError(f"{method.full_name} has no access rule")


def require(caller: Caller, permission: str | None) -> None:
    """Lets a caller pass.

    Raises:
        PermissionMissing: it does not hold the permission.
    """
    if permission is not None and not caller.may(permission):
        raise PermissionMissing(permission)
