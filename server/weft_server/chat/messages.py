"""MessageService: what was said in conversations, appended and never changed."""

from collections.abc import Iterator, Sequence

from weft.chat.v1.message_service_pb2 import (
    DESCRIPTOR,
    BatchCreateMessagesRequest,
    BatchCreateMessagesResponse,
    CreateMessageRequest,
    CreateMessageResponse,
    Message,
    MessageResult,
    MessageRole,
)
from weft_server.rpc.batches import create_each
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField, Violation
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
        response = BatchCreateMessagesResponse()
        own = {"conversation_id": request.conversation_id}
        async with self._database.transaction(call.organization_id) as connection:

            async def create(place: int, wanted: Message, result: MessageResult) -> None:
                _refuse(list(_rules_broken_by_item(request, place)))
                await self._messages.add(
                    connection, call, f"messages[{place}]", wanted, result.message, **own
                )

            await create_each(
                connection, request.messages, create, response.results, partial=request.return_partial_success
            )
            await self._answers.remember(connection, call, request, response)
        return response


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
