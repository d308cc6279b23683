"""What conversations do with their messages: count them, keep their order, and never change one."""

import asyncio
from collections import Counter
from typing import Any
from uuid import uuid4

import asyncpg
import grpc
import pytest
from google.protobuf.struct_pb2 import Struct

from tests.conftest import NewTenant, Tenant
from tests.support import refusal
from tests.users import create_user, user_of
from weft.chat.v1.conversation_service_pb2 import (
    Conversation,
    CreateConversationRequest,
    DeleteConversationRequest,
    GetConversationRequest,
    ListConversationsRequest,
    UpdateConversationRequest,
)
from weft.chat.v1.conversation_service_pb2_grpc import ConversationServiceStub
from weft.chat.v1.message_service_pb2 import (
    MESSAGE_ROLE_ASSISTANT,
    MESSAGE_ROLE_SYSTEM,
    MESSAGE_ROLE_TOOL,
    MESSAGE_ROLE_USER,
    BatchCreateMessagesRequest,
    CreateMessageRequest,
    GetMessageRequest,
    ListMessagesRequest,
    Message,
    ToolCall,
)
from weft.chat.v1.message_service_pb2_grpc import MessageServiceStub
from weft.common.v1.error_reason_pb2 import ERROR_REASON_INVALID_FIELD


@pytest.fixture
def conversations(tenant: Tenant) -> Any:
    return tenant.client.service(ConversationServiceStub)


@pytest.fixture
def messages(tenant: Tenant) -> Any:
    return tenant.client.service(MessageServiceStub)


@pytest.fixture
async def conversation(conversations: Any) -> Conversation:
    return await begun(conversations)


async def begun(conversations: Any, **fields: Any) -> Conversation:
    request = CreateConversationRequest(conversation=Conversation(**fields))
    conversation: Conversation = (await conversations.CreateConversation(request)).conversation
    return conversation


async def read(conversations: Any, conversation: Conversation) -> Conversation:
    request = GetConversationRequest(id=conversation.id)
    current: Conversation = (await conversations.GetConversation(request)).conversation
    return current


async def said(messages: Any, conversation: Conversation, **fields: Any) -> Message:
    wanted = Message(**{"conversation_id": conversation.id, "role": MESSAGE_ROLE_USER, **fields})
    message: Message = (await messages.CreateMessage(CreateMessageRequest(message=wanted))).message
    return message


async def listed(messages: Any, conversation: Conversation, **fields: Any) -> list[Message]:
    """All messages of a conversation, page by page."""
    request = ListMessagesRequest(conversation_id=conversation.id, **fields)
    found: list[Message] = []
    while True:
        page = await messages.ListMessages(request)
        found += page.messages
        if not page.next_page_token:
            return found
        request.page_token = page.next_page_token


def tool_call(name: str = "k8s_list_pods") -> ToolCall:
    arguments = Struct()
    arguments.update({"namespace": "shop", "limit": 10, "labels": ["a", None]})
    return ToolCall(id="call-1", name=name, arguments=arguments)


class TestConversations:
    async def test_a_message_is_activity_but_no_change(
        self, conversations: Any, messages: Any, conversation: Conversation
    ) -> None:
        await said(messages, conversation)
        current = await read(conversations, conversation)
        assert current.message_count == 1
        assert current.updated_at.ToMicroseconds() > conversation.updated_at.ToMicroseconds()
        renamed = Conversation(id=conversation.id, title="pods", etag=conversation.etag)
        updated = await conversations.UpdateConversation(UpdateConversationRequest(conversation=renamed))
        assert (updated.conversation.title, updated.conversation.message_count) == ("pods", 1)

    async def test_it_belongs_to_a_user_of_its_organization(
        self, conversations: Any, tenant: Tenant, new_tenant: NewTenant
    ) -> None:
        other = await new_tenant()
        own_user, others_user = await create_user(tenant), await create_user(other)
        assert (await begun(conversations, user_id=own_user)).user_id == own_user
        assert (await begun(conversations)).user_id == ""
        error = await refusal(begun(conversations, user_id=others_user))
        assert [violation.field for violation in error.violations] == ["conversation.user_id"]

    async def test_a_user_sees_its_own_alone(
        self, messages: Any, conversation: Conversation, tenant: Tenant
    ) -> None:
        message = await said(messages, conversation)
        async with user_of(tenant, "chat.read", "chat.write") as user:
            theirs: Any = user.client.service(ConversationServiceStub)
            their_messages: Any = user.client.service(MessageServiceStub)
            own = await begun(theirs)
            assert own.user_id == user.id
            assert (await said(their_messages, own)).sequence == 1
            assert list((await theirs.ListConversations(ListConversationsRequest())).conversations) == [
                await read(theirs, own)
            ]
            renamed = UpdateConversationRequest(conversation=Conversation(id=conversation.id, title="mine"))
            for call in (
                read(theirs, conversation),
                theirs.UpdateConversation(renamed),
                theirs.DeleteConversation(DeleteConversationRequest(id=conversation.id)),
                their_messages.GetMessage(GetMessageRequest(id=message.id)),
            ):
                assert (await refusal(call)).reason == "RESOURCE_NOT_FOUND"
            assert await listed(their_messages, conversation) == []
            error = await refusal(said(their_messages, conversation))
            assert [violation.field for violation in error.violations] == ["message.conversation_id"]
            error = await refusal(begun(theirs, user_id=await create_user(tenant)))
            assert error.metadata == {"permission": "chat.admin"}
            assert len(await listed(messages, own)) == 1

    async def test_a_user_who_administers_sees_all(
        self, messages: Any, conversation: Conversation, tenant: Tenant
    ) -> None:
        message = await said(messages, conversation)
        async with user_of(tenant, "chat.*") as admin:
            theirs: Any = admin.client.service(ConversationServiceStub)
            assert (await read(theirs, conversation)).message_count == 1
            assert await listed(admin.client.service(MessageServiceStub), conversation) == [message]

    async def test_it_takes_its_messages_along(
        self, conversations: Any, messages: Any, conversation: Conversation
    ) -> None:
        message = await said(messages, conversation)
        await conversations.DeleteConversation(DeleteConversationRequest(id=conversation.id))
        error = await refusal(messages.GetMessage(GetMessageRequest(id=message.id)))
        assert error.metadata == {"resource_type": "message"}
        assert await listed(messages, conversation) == []


class TestMessages:
    async def test_a_message_is_kept_as_it_was_said(self, messages: Any, conversation: Conversation) -> None:
        message = await said(
            messages,
            conversation,
            role=MESSAGE_ROLE_ASSISTANT,
            content="Let me look.",
            tool_calls=[tool_call(), tool_call("k8s_get_pod")],
            token_count=7,
            model="claude-opus-4-6",
        )
        assert (await messages.GetMessage(GetMessageRequest(id=message.id))).message == message
        assert await listed(messages, conversation) == [message]
        assert list(message.tool_calls) == [tool_call(), tool_call("k8s_get_pod")]
        assert (message.sequence, message.token_count) == (1, 7)

    @pytest.mark.parametrize(
        ("role", "fields", "at_fault"),
        [
            (MESSAGE_ROLE_USER, {"tool_calls": [tool_call()]}, "tool_calls"),
            (MESSAGE_ROLE_SYSTEM, {"tool_call_id": "call-1"}, "tool_call_id"),
            (MESSAGE_ROLE_ASSISTANT, {"tool_call_id": "call-1"}, "tool_call_id"),
            (MESSAGE_ROLE_TOOL, {"content": "no pods"}, "tool_call_id"),
            (MESSAGE_ROLE_USER, {"conversation_id": str(uuid4())}, "conversation_id"),
        ],
    )
    async def test_what_a_role_cannot_say_is_refused(
        self,
        conversations: Any,
        messages: Any,
        conversation: Conversation,
        role: Any,
        fields: dict[str, Any],
        at_fault: str,
    ) -> None:
        error = await refusal(said(messages, conversation, role=role, **fields))
        assert error.reason == "INVALID_FIELD"
        assert [violation.field for violation in error.violations] == [f"message.{at_fault}"]
        assert (await read(conversations, conversation)).message_count == 0

    @pytest.mark.parametrize(
        "columns",
        [
            {"role": "user", "tool_calls": ["{}"]},
            {"role": "tool"},
            {"role": "user", "tool_call_id": "call-1"},
            {"role": "narrator"},
        ],
    )
    async def test_the_database_refuses_it_as_well(
        self, tenant: Tenant, conversation: Conversation, columns: dict[str, Any]
    ) -> None:
        statement = """
            insert into messages (organization_id, conversation_id, role, tool_calls, tool_call_id)
            values ($1, $2, $3, $4, $5)
        """
        with pytest.raises(asyncpg.CheckViolationError):
            await tenant.weft.stores.database.fetch(
                tenant.organization_id,
                statement,
                tenant.organization_id,
                conversation.id,
                columns["role"],
                columns.get("tool_calls", []),
                columns.get("tool_call_id"),
            )

    @pytest.mark.parametrize("statement", ["update messages set content = ''", "delete from messages"])
    async def test_nobody_changes_what_was_said(self, tenant: Tenant, statement: str) -> None:
        database = tenant.weft.stores.database
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await database.fetch(tenant.organization_id, statement)
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await database.fetch_for_system(statement)

    async def test_another_organization_cannot_join_in(
        self, messages: Any, conversation: Conversation, new_tenant: NewTenant
    ) -> None:
        await said(messages, conversation)
        others = (await new_tenant()).client.service(MessageServiceStub)
        error = await refusal(said(others, conversation))
        assert [violation.field for violation in error.violations] == ["message.conversation_id"]
        assert await listed(others, conversation) == []
        assert len(await listed(messages, conversation)) == 1


class TestOrder:
    async def test_a_reader_sees_each_message_once_and_in_order_while_others_append(
        self, conversations: Any, messages: Any, conversation: Conversation
    ) -> None:
        async def append() -> None:
            for _ in range(15):
                await said(messages, conversation)

        appending = asyncio.gather(*(append() for _ in range(4)))
        seen: list[Message] = []
        while len(seen) < 60:
            last = seen[-1].sequence if seen else 0
            seen += await listed(messages, conversation, filter=f"sequence > {last}", page_size=7)
            assert [message.sequence for message in seen] == list(range(1, len(seen) + 1))
        await appending
        assert (await read(conversations, conversation)).message_count == 60
        assert seen == sorted(seen, key=lambda message: message.created_at.ToMicroseconds())
        assert await listed(messages, conversation, page_size=7, order_by="sequence desc") == seen[::-1]

    async def test_a_page_of_long_messages_fits_into_what_any_client_takes(
        self, messages: Any, conversation: Conversation
    ) -> None:
        contents = [str(place) * 200_000 for place in range(1, 10)] * 4
        for content in contents:
            await said(messages, conversation, content=content)
        request = ListMessagesRequest(conversation_id=conversation.id, page_size=1000)
        sizes: list[int] = []
        read: list[str] = []
        while not sizes or request.page_token:
            page = await messages.ListMessages(request)
            sizes.append(page.ByteSize())
            read += [message.content for message in page.messages]
            request.page_token = page.next_page_token
        assert read == contents
        assert max(sizes) < 4 * 1024 * 1024
        assert len(sizes) == 4

    async def test_a_list_keeps_to_its_conversation(
        self, conversations: Any, messages: Any, conversation: Conversation
    ) -> None:
        other = await begun(conversations)
        for content in ("one", "two"):
            await said(messages, conversation, content=content)
            await said(messages, other, content="other")
        assert [message.content for message in await listed(messages, conversation)] == ["one", "two"]
        request = ListMessagesRequest(conversation_id=conversation.id, page_size=1)
        token = (await messages.ListMessages(request)).next_page_token
        stolen = ListMessagesRequest(conversation_id=other.id, page_size=1, page_token=token)
        assert (await refusal(messages.ListMessages(stolen))).reason == "INVALID_PAGE_TOKEN"

    async def test_batches_are_not_torn_apart(self, messages: Any, conversation: Conversation) -> None:
        async def append(name: str) -> None:
            wanted = Message(conversation_id=conversation.id, role=MESSAGE_ROLE_USER, content=name)
            request = BatchCreateMessagesRequest(conversation_id=conversation.id, messages=[wanted] * 10)
            await messages.BatchCreateMessages(request)

        await asyncio.gather(*(append(name) for name in "abcd"))
        contents = "".join(message.content for message in await listed(messages, conversation))
        assert Counter(contents) == dict.fromkeys("abcd", 10)
        assert {contents[place : place + 10] for place in range(0, 40, 10)} == {name * 10 for name in "abcd"}


class TestBatches:
    def batch(self, conversation: Conversation, **fields: Any) -> BatchCreateMessagesRequest:
        """Two good messages, and between them two that are not."""
        own: dict[str, Any] = {"conversation_id": conversation.id}
        return BatchCreateMessagesRequest(
            conversation_id=conversation.id,
            messages=[
                Message(**own, role=MESSAGE_ROLE_USER, content="first"),
                Message(**own, role=MESSAGE_ROLE_TOOL, content="no pods"),
                Message(conversation_id=str(uuid4()), role=MESSAGE_ROLE_USER),
                Message(**own, role=MESSAGE_ROLE_USER, content="last"),
            ],
            **fields,
        )

    async def test_a_batch_is_appended_whole_or_not_at_all(
        self, messages: Any, conversation: Conversation
    ) -> None:
        error = await refusal(messages.BatchCreateMessages(self.batch(conversation)))
        assert [violation.field for violation in error.violations] == ["messages[1].tool_call_id"]
        assert await listed(messages, conversation) == []

    async def test_what_can_be_appended_is_where_the_caller_wants_it_so(
        self, messages: Any, conversation: Conversation
    ) -> None:
        request = self.batch(conversation, return_partial_success=True, request_id=str(uuid4()))
        response = await messages.BatchCreateMessages(request)
        assert await messages.BatchCreateMessages(request) == response
        results = response.results
        invalid = grpc.StatusCode.INVALID_ARGUMENT.value[0]
        assert [result.status.code for result in results] == [0, invalid, invalid, 0]
        assert {result.status.reason for result in results[1:3]} == {ERROR_REASON_INVALID_FIELD}
        assert "messages[2].conversation_id must be" in results[2].status.message
        assert not any(result.HasField("message") for result in results[1:3])
        appended = [results[0].message, results[3].message]
        assert [message.sequence for message in appended] == [1, 2]
        assert await listed(messages, conversation) == appended
        assert [message.content for message in appended] == ["first", "last"]

    async def test_a_batch_needs_its_conversation(self, messages: Any) -> None:
        nowhere = self.batch(Conversation(id=str(uuid4())))
        error = await refusal(messages.BatchCreateMessages(nowhere))
        assert [violation.field for violation in error.violations] == ["messages[0].conversation_id"]
