"""ConversationService: the conversations of an organization."""

from weft.chat.v1.conversation_service_pb2 import (
    DESCRIPTOR,
    Conversation,
    CreateConversationRequest,
    CreateConversationResponse,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.ownership import owner_of
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "conversations.sql")

CONVERSATIONS = Listing(
    fields={
        "user_id": Kind.UUID,
        "title": Kind.TEXT,
        "model": Kind.TEXT,
        "message_count": Kind.NUMBER,
        "created_at": Kind.TIME,
        "updated_at": Kind.TIME,
    },
    sortable=("created_at", "updated_at"),
    default_order="updated_at desc",
)


class ConversationService(Service):
    """Answers `weft.chat.v1.ConversationService`."""

    descriptor = DESCRIPTOR.services_by_name["ConversationService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._conversations = Standard(kit, self.descriptor, Conversation, _SQL, CONVERSATIONS)
        self.get_conversation = self._conversations.get
        self.list_conversations = self._conversations.page
        self.update_conversation = self._conversations.update
        self.delete_conversation = self._conversations.delete

    async def create_conversation(
        self, call: Call, request: CreateConversationRequest
    ) -> CreateConversationResponse:
        user_id = owner_of(request.conversation, call.caller, "chat")
        async with self._database.transaction(call.organization_id) as connection:
            created: CreateConversationResponse = await self._conversations.insert(
                connection, call, request, user_id=user_id
            )
            return created
