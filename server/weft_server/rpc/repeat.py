"""Repeated requests get the first answer again.

A request with a `request_id` is answered once. Its answer is stored, encrypted, in the transaction that makes
the change; the same request again gets that answer, even while the first is still on its way.
"""

from hmac import digest as hmac_digest
from typing import TypeVar

from google.protobuf.message import Message

from weft_server.rpc.caller import Call
from weft_server.rpc.errors import RequestIdReused
from weft_server.stores.postgres import Connection, Database
from weft_server.stores.secrets import Secrets
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "repeat.sql")

Response = TypeVar("Response", bound=Message)


KEPT_DAYS = 7


class AnsweredMeanwhile(Exception):
    """The same request was answered by another call; this one's transaction must roll back."""


class Answers:
    """The first answers to requests that bear a `request_id`."""

    def __init__(self, database: Database, secrets: Secrets, digest_key: bytes) -> None:
        """`digest_key` goes into what is stored of requests, so that nobody finds passwords by trying."""
        self._database = database
        self._secrets = secrets
        self._digest_key = digest_key

    async def first(self, call: Call, request: Message, response_type: type[Response]) -> Response | None:
        """The answer that the same request got before, if any.

        Raises:
            RequestIdReused: the id came with another request before.
        """
        async with self._database.transaction(call.organization_id) as connection:
            request_id = _request_id(request)
            row = await connection.fetchrow(_SQL.get_answer, call.organization_id, call.rpc, request_id)
            if row is None:
                return None
            if row["request_digest"] != self._digest(request):
                raise RequestIdReused()
            serialized = await self._secrets.decrypt(
                connection, call.organization_id, row["response"], _row_name(call, request_id)
            )
            return response_type.FromString(serialized)

    async def remember(self, connection: Connection, call: Call, request: Message, response: Message) -> None:
        """Stores an answer in the transaction of its change; nothing where the request bears no id.

        Raises:
            AnsweredMeanwhile: another call has answered the same request id first.
        """
        request_id = _request_id(request)
        if not request_id:
            return
        sealed = await self._secrets.encrypt(
            connection, call.organization_id, response.SerializeToString(), _row_name(call, request_id)
        )
        stored = await connection.fetchval(
            _SQL.store_answer, call.organization_id, call.rpc, request_id, self._digest(request), sealed
        )
        if stored is None:
            raise AnsweredMeanwhile()

    def _digest(self, request: Message) -> bytes:
        return hmac_digest(self._digest_key, request.SerializeToString(deterministic=True), "sha256")


async def forget_old_answers(database: Database) -> None:
    """Removes the answers to requests that nobody repeats any more: those older than a week."""
    await database.fetch_for_system(_SQL.forget_old_answers, KEPT_DAYS)


def _request_id(request: Message) -> str:
    request_id: str = getattr(request, "request_id", "")
    return request_id


def _row_name(call: Call, request_id: str) -> str:
    return f"request_ids/{call.rpc}/{request_id}"
