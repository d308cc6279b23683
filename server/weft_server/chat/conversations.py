"""ConversationService: the conversations of an organization."""

from weft.chat.v1.conversation_service_pb2 import DESCRIPTOR, Conversation
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
        conversations = Standard(kit, self.descriptor, Conversation, _SQL, CONVERSATIONS)
        self.create_conversation = conversations.create
        self.get_conversation = conversations.get
        self.list_conversations = conversations.page
        self.update_conversation = conversations.update
        self.delete_conversation = conversations.delete
