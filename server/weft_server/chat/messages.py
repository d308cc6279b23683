"""MessageService: what was said in conversations, appended and never changed."""

from collections.abc import Iterator

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
        _refuse_what_no_role_says(request.message, "message")
        response: CreateMessageResponse = await self._messages.create(call, request)
        return response

    async def batch_create_messages(
        self, call: Call, request: BatchCreateMessagesRequest
    ) -> BatchCreateMessagesResponse:
        response = BatchCreateMessagesResponse()
        async with self._database.transaction(call.organization_id) as connection:

            async def create(place: int, wanted: Message, result: MessageResult) -> None:
                path = f"messages[{place}]"
                if wanted.conversation_id != request.conversation_id:
                    raise InvalidField([Violation(f"{path}.conversation_id", "must be that of the request")])
                _refuse_what_no_role_says(wanted, path)
                await self._messages.add(connection, call, path, wanted, result.message)

            await create_each(
                connection, request.messages, create, response.results, partial=request.return_partial_success
            )
            await self._answers.remember(connection, call, request, response)
        return response


def _refuse_what_no_role_says(message: Message, path: str) -> None:
    """Lets a message pass that its role may say.

    Raises:
        InvalidField: it may not, as the table has it as well.
    """
    violations = list(_broken_rules(message, path))
    if violations:
        raise InvalidField(violations)


def _broken_rules(message: Message, path: str) -> Iterator[Violation]:
    if message.tool_calls and message.role != MessageRole.MESSAGE_ROLE_ASSISTANT:
        yield Violation(f"{path}.tool_calls", "must be empty: only an assistant calls tools")
    answers_a_call = message.role == MessageRole.MESSAGE_ROLE_TOOL
    if answers_a_call and not message.tool_call_id:
        yield Violation(f"{path}.tool_call_id", "must say which call the tool's message answers")
    if message.tool_call_id and not answers_a_call:
        yield Violation(f"{path}.tool_call_id", "must be empty: only a tool's message answers a call")
