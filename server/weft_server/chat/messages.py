"""MessageService: what was said in conversations, appended and never changed."""

from collections.abc import Iterator, Sequence

from weft.chat.v1.message_service_pb2 import (
    DESCRIPTOR,
    BatchCreateMessagesRequest,
    BatchCreateMessagesResponse,
    CreateMessageRequest,
    CreateMessageResponse,
    Message,
    MessageRole,
)
from weft.common.v1.item_status_pb2 import ItemStatus
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField, Violation, WeftError
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "messages.sql")

MESSAGES = Listing(
    fields={
        "role": Kind.TEXT,
        "content": Kind.TEXT,
        "tool_call_id": Kind.TEXT,
        "model": Kind.TEXT,
        "sequence": Kind.NUMBER,
        "created_at": Kind.TIME,
    },
    sortable=("sequence",),
    default_order="sequence",
)


class MessageService(Service):
    """Answers `weft.chat.v1.MessageService`."""

    descriptor = DESCRIPTOR.services_by_name["MessageService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._answers = kit.answers
        self._messages = Standard(kit, self.descriptor, Message, _SQL, MESSAGES)
        self.get_message = self._messages.get
        self.list_messages = self._messages.page

    async def create_message(self, call: Call, request: CreateMessageRequest) -> CreateMessageResponse:
        _refuse(list(_broken_rules(request.message, "message")))
        response: CreateMessageResponse = await self._messages.create(call, request)
        return response

    async def batch_create_messages(
        self, call: Call, request: BatchCreateMessagesRequest
    ) -> BatchCreateMessagesResponse:
        broken = [list(_rules_broken_by_item(request, place)) for place in range(len(request.messages))]
        if not request.return_partial_success:
            _refuse([violation for violations in broken for violation in violations])
        response = BatchCreateMessagesResponse()
        own = {"conversation_id": request.conversation_id}
        async with self._database.transaction(call.organization_id) as connection:
            for place, message in enumerate(request.messages):
                result = response.results.add()
                result.status.SetInParent()
                if broken[place]:
                    _explain(result.status, InvalidField(broken[place]))
                else:
                    path = f"messages[{place}]"
                    await self._messages.add(connection, call, path, message, result.message, **own)
            await self._answers.remember(connection, call, request, response)
        return response


def _explain(status: ItemStatus, refusal: WeftError) -> None:
    status.code = refusal.code.value[0]
    status.message = refusal.message
    status.reason = refusal.reason


def _refuse(violations: Sequence[Violation]) -> None:
    if violations:
        raise InvalidField(violations)


def _rules_broken_by_item(request: BatchCreateMessagesRequest, place: int) -> Iterator[Violation]:
    message, path = request.messages[place], f"messages[{place}]"
    if message.conversation_id not in ("", request.conversation_id):
        yield Violation(f"{path}.conversation_id", "must be empty or that of the request")
    if message.role == MessageRole.MESSAGE_ROLE_UNSPECIFIED:
        yield Violation(f"{path}.role", "is required")
    else:
        yield from _broken_rules(message, path)


def _broken_rules(message: Message, path: str) -> Iterator[Violation]:
    """What the role of a message forbids; the table has the same rules."""
    if message.tool_calls and message.role != MessageRole.MESSAGE_ROLE_ASSISTANT:
        yield Violation(f"{path}.tool_calls", "must be empty: only an assistant calls tools")
    answers_a_call = message.role == MessageRole.MESSAGE_ROLE_TOOL
    if answers_a_call and not message.tool_call_id:
        yield Violation(f"{path}.tool_call_id", "must say which call the tool's message answers")
    if message.tool_call_id and not answers_a_call:
        yield Violation(f"{path}.tool_call_id", "must be empty: only a tool's message answers a call")
