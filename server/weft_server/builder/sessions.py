"""SessionService: conversations with agents, and their end."""

from weft.builder.v1.session_service_pb2 import (
    DESCRIPTOR,
    AppendSessionMessagesRequest,
    AppendSessionMessagesResponse,
    CreateSessionRequest,
    CreateSessionResponse,
    GetSessionRequest,
    GetSessionResponse,
    Session,
    SessionMessage,
    SessionRole,
    UpdateSessionRequest,
    UpdateSessionResponse,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import SessionExpired
from weft_server.rpc.mapping import enum_names, microseconds, row_mapper
from weft_server.rpc.ownership import owner_of
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection, Database, Row
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "sessions.sql")

SESSIONS = Listing(
    fields={
        "user_id": Kind.UUID,
        "agent_id": Kind.UUID,
        "external_id": Kind.TEXT,
        "created_at": Kind.TIME,
        "updated_at": Kind.TIME,
        "expires_at": Kind.TIME,
    },
    sortable=("created_at", "updated_at"),
    default_order="created_at desc",
)
SESSION_MESSAGES = Listing(
    fields={"position": Kind.NUMBER, "role": Kind.TEXT, "timestamp": Kind.TIME},
    sortable=("position",),
    default_order="position",
)

LATEST_MESSAGES = 50
"""How many messages a session shows of itself."""
KEPT_HOURS = 24
"""How long an expired session can still be read."""
_DELETED_AT_ONCE = 1000

_ROLES = enum_names(SessionRole.DESCRIPTOR)
_fill_message = row_mapper(SessionMessage)


class SessionService(Service):
    """Answers `weft.builder.v1.SessionService`."""

    descriptor = DESCRIPTOR.services_by_name["SessionService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._sessions = Standard(kit, self.descriptor, Session, _SQL, SESSIONS)
        messages = Standard(kit, self.descriptor, SessionMessage, _SQL, SESSION_MESSAGES)
        self.list_sessions = self._sessions.page
        self.delete_session = self._sessions.delete
        self.list_session_messages = messages.page

    async def create_session(self, call: Call, request: CreateSessionRequest) -> CreateSessionResponse:
        user_id = owner_of(request.session, call.caller, "builder")
        async with self._database.transaction(call.organization_id) as connection:
            created: CreateSessionResponse = await self._sessions.insert(
                connection, call, request, user_id=user_id
            )
            return created

    async def get_session(self, call: Call, request: GetSessionRequest) -> GetSessionResponse:
        response: GetSessionResponse = await self._sessions.get(call, request)
        latest = await self._database.fetch(
            call.organization_id, _SQL.latest_messages, request.id, LATEST_MESSAGES
        )
        for row in reversed(latest):
            _fill_message(row, response.messages.add())
        return response

    async def update_session(self, call: Call, request: UpdateSessionRequest) -> UpdateSessionResponse:
        async with self._database.transaction(call.organization_id) as connection:
            session = await self._keep_open(connection, call, request.session.id)
            updated: UpdateSessionResponse = await self._sessions.change(
                connection, call, request, held=session
            )
            return updated

    async def append_session_messages(
        self, call: Call, request: AppendSessionMessagesRequest
    ) -> AppendSessionMessagesResponse:
        async with self._database.transaction(call.organization_id) as connection:
            await self._keep_open(connection, call, request.id)
            appended: AppendSessionMessagesResponse = await self._sessions.apply(
                connection,
                call,
                request,
                roles=[_ROLES[message.role] for message in request.messages],
                contents=[message.content or None for message in request.messages],
                timestamps=[_said_at(message) for message in request.messages],
            )
            return appended

    async def _keep_open(self, connection: Connection, call: Call, session_id: str) -> Row:
        """Holds a session as it is, which must not have expired."""
        session = await self._sessions.lock(connection, call, session_id)
        if session["expired"]:
            raise SessionExpired()
        return session


def _said_at(message: SessionMessage) -> int | None:
    return microseconds(message.timestamp) if message.HasField("timestamp") else None


async def delete_expired_sessions(database: Database) -> None:
    """Deletes the sessions that expired more than a day ago, with their messages."""
    more = True
    while more:
        deleted = await database.fetch_for_system(_SQL.delete_expired_sessions, KEPT_HOURS, _DELETED_AT_ONCE)
        more = len(deleted) == _DELETED_AT_ONCE
