"""Finds callers by their API keys or worker tokens, and remembers them as long as that is safe.

PostgreSQL announces each changed or deleted key as its transaction commits (`announce_api_key`,
`announce_worker_token`), so a revoked key is forgotten at once. Whenever announcements may have been missed,
everything is forgotten.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from time import time

import asyncpg
import structlog

from weft_server.identity.key_secrets import hash_secret, is_worker_token
from weft_server.rpc.caller import Caller
from weft_server.rpc.errors import CredentialsExpired, CredentialsInvalid
from weft_server.stores.postgres import LOST_CONNECTION, AnyConnection, Database, Row
from weft_server.stores.statements import statements_beside

log = structlog.get_logger(__name__)

_SQL = statements_beside(__file__, "known_callers.sql")
_CHANNEL = "weft_api_keys"
_REMEMBERED_SECONDS = 60.0
"""Also how exact `last_used_at` is: it is written when a key is looked up."""
_MAX_REMEMBERED = 10_000
_RECONNECT_SECONDS = 1.0
_WORKER_PERMISSIONS = ("worker.register",)


@dataclass(frozen=True, slots=True)
class _Known:
    caller: Caller
    until: float


class KnownCallers:
    """The callers that this process has seen lately, by the hash of their secrets."""

    def __init__(self, database: Database, postgres_url: str) -> None:
        self._database = database
        self._postgres_url = postgres_url
        self._known: dict[str, _Known] = {}
        self._listening = False
        self._forgotten = 0
        self._listener: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begins to listen for changed keys."""
        self._listener = asyncio.create_task(self._listen(), name="listener for changed API keys")

    async def close(self) -> None:
        """Stops listening."""
        if self._listener is not None:
            self._listener.cancel()
            with suppress(asyncio.CancelledError):
                await self._listener

    def known(self, secret: str) -> Caller | None:
        """The caller with this secret, if it was seen lately and nothing about it has changed."""
        known = self._known.get(hash_secret(secret))
        return known.caller if known is not None and time() < known.until else None

    async def find(self, secret: str) -> Caller:
        """Looks the caller up.

        Raises:
            CredentialsInvalid: no key or token has this secret.
            CredentialsExpired: the key or token was revoked or has expired.
        """
        key_hash = hash_secret(secret)
        forgotten_before = self._forgotten
        worker = is_worker_token(secret)
        use = _SQL.use_worker_token if worker else _SQL.use_api_key
        row = await self._database.fetchrow_for_system(use, key_hash)
        if row is None:
            raise CredentialsInvalid()
        now = time()
        expires_at = row["expires_at"] / 1e6 if row["expires_at"] is not None else float("inf")
        if not row["active"] or expires_at <= now:
            raise CredentialsExpired()
        caller = _worker(row) if worker else _caller(row)
        # A change announced during the look-up may be of this very key.
        if self._listening and self._forgotten == forgotten_before:
            self._remember(key_hash, _Known(caller, min(now + _REMEMBERED_SECONDS, expires_at)))
        return caller

    def _remember(self, key_hash: str, known: _Known) -> None:
        if len(self._known) >= _MAX_REMEMBERED:
            self._known.pop(next(iter(self._known)))
        self._known[key_hash] = known

    def _forget(self, key_hash: str | None = None) -> None:
        self._forgotten += 1
        if key_hash is None:
            self._known.clear()
        else:
            self._known.pop(key_hash, None)

    async def _listen(self) -> None:
        while True:
            try:
                connection = await asyncpg.connect(self._postgres_url, timeout=5)
            except (*LOST_CONNECTION, asyncpg.PostgresError, TimeoutError) as error:
                log.warning("cannot listen for changed API keys", error=str(error))
                await asyncio.sleep(_RECONNECT_SECONDS)
                continue
            try:
                await self._listen_on(connection)
            finally:
                self._listening = False
                self._forget()
                connection.terminate()

    async def _listen_on(self, connection: AnyConnection) -> None:
        lost = asyncio.Event()
        connection.add_termination_listener(lambda _: lost.set())
        with suppress(*LOST_CONNECTION):
            await connection.add_listener(
                _CHANNEL, lambda _connection, _process, _channel, payload: self._forget(str(payload))
            )
            self._forget()
            self._listening = True
            await lost.wait()


def _caller(row: Row) -> Caller:
    return Caller(row["organization_id"], row["id"], row["user_id"], tuple(row["permissions"]))


def _worker(row: Row) -> Caller:
    return Caller(row["organization_id"], None, None, _WORKER_PERMISSIONS, worker_token_id=row["id"])
