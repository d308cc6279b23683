"""Finds the caller behind a request's credentials."""

from collections.abc import Iterable
from typing import Protocol

from weft_server.rpc.caller import Caller
from weft_server.rpc.errors import CredentialsInvalid

_SCHEME = "bearer "


class Callers(Protocol):
    """Knows callers by their secrets; the identity room is one."""

    def known(self, secret: str) -> Caller | None:
        """The caller, where it is certain without asking a store."""

    async def find(self, secret: str) -> Caller:
        """The caller, whatever it takes.

        Raises:
            CredentialsInvalid: no caller has this secret.
            CredentialsExpired: the secret was revoked or has expired.
        """


def bearer_token(metadata: Iterable[tuple[str, str | bytes]] | None) -> str:
    """The secret that a request bears as `authorization: Bearer <secret>`.

    Raises:
        CredentialsInvalid: it bears none.
    """
    for key, value in metadata or ():
        if key == "authorization" and isinstance(value, str) and value[: len(_SCHEME)].lower() == _SCHEME:
            return value[len(_SCHEME) :]
    raise CredentialsInvalid()
