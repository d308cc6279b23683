"""Who calls, and the call being answered."""

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol
from urllib.parse import unquote
from uuid import uuid4


@dataclass(frozen=True, slots=True)
class Caller:
    """Someone known: an organization's API key, and the user it belongs to, if any; or a worker's token."""

    organization_id: str
    api_key_id: str | None
    user_id: str | None
    permissions: tuple[str, ...]
    worker_token_id: str | None = None

    def may(self, permission: str) -> bool:
        """Says whether the caller holds a permission such as `source.read`.

        It does through `source.read`, `source.*` or `*`. The area `system` reaches across organizations, so
        `*` does not contain it.
        """
        area = permission.partition(".")[0]
        held = self.permissions
        return permission in held or f"{area}.*" in held or ("*" in held and area != "system")


class CallContext(Protocol):
    """What is used of `grpc.aio.ServicerContext`."""

    def peer(self) -> str: ...


class Call:
    """An RPC being answered for a caller."""

    def __init__(self, caller: Caller, rpc: str, context: CallContext) -> None:
        self.caller = caller
        self.rpc = rpc
        self._context = context

    @property
    def organization_id(self) -> str:
        """The organization whose data the caller sees."""
        return self.caller.organization_id

    @cached_property
    def request_id(self) -> str:
        """Tells this call apart in logs and error messages."""
        return str(uuid4())

    @cached_property
    def ip_address(self) -> str | None:
        """Where the call came from; None over a unix socket."""
        kind, _, address = unquote(self._context.peer()).partition(":")
        return address.rpartition(":")[0].strip("[]") if kind in ("ipv4", "ipv6") else None
