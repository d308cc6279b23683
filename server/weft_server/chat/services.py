"""The services of this room."""

from weft_server.chat.approvals import ApprovalService
from weft_server.chat.conversations import ConversationService
from weft_server.chat.messages import MessageService
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit


def chat_services(kit: Kit) -> list[Service]:
    """Every service of `weft.chat.v1`."""
    return [ConversationService(kit), MessageService(kit), ApprovalService(kit)]
