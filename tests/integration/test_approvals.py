"""Approvals: decided once, in time, by somebody who may, and told to whoever waits for them."""

import asyncio
from collections.abc import AsyncIterator
from json import loads
from time import time
from typing import Any
from uuid import uuid4

import asyncpg
import grpc
import pytest
from google.protobuf.struct_pb2 import Struct
from google.protobuf.timestamp_pb2 import Timestamp

from tests.conftest import NewTenant, Tenant
from tests.support import eventually, refusal
from tests.watching import Watch
from weft.chat.v1.approval_service_pb2 import (
    APPROVAL_DECISION_APPROVED,
    APPROVAL_DECISION_DENIED,
    APPROVAL_STATUS_APPROVED,
    APPROVAL_STATUS_DENIED,
    APPROVAL_STATUS_EXPIRED,
    APPROVAL_STATUS_PENDING,
    TOOL_EFFECT_DESTRUCTIVE,
    TOOL_EFFECT_READ,
    Approval,
    CreateApprovalRequest,
    DecideApprovalRequest,
    GetApprovalRequest,
    ListApprovalsRequest,
    WatchApprovalsRequest,
    WatchApprovalsResponse,
)
from weft.chat.v1.approval_service_pb2_grpc import ApprovalServiceStub
from weft.chat.v1.conversation_service_pb2 import (
    Conversation,
    CreateConversationRequest,
    DeleteConversationRequest,
)
from weft.chat.v1.conversation_service_pb2_grpc import ConversationServiceStub
from weft.chat.v1.message_service_pb2 import MESSAGE_ROLE_USER, CreateMessageRequest, Message
from weft.chat.v1.message_service_pb2_grpc import MessageServiceStub
from weft.identity.v1.api_key_service_pb2 import ApiKey, CreateApiKeyRequest
from weft_server.rpc import watch


@pytest.fixture
def approvals(tenant: Tenant) -> Any:
    return tenant.client.service(ApprovalServiceStub)


@pytest.fixture
async def conversation_id(tenant: Tenant) -> str:
    return await begun(tenant)


async def begun(tenant: Tenant) -> str:
    """A new conversation."""
    conversations: Any = tenant.client.service(ConversationServiceStub)
    request = CreateConversationRequest(conversation=Conversation())
    return str((await conversations.CreateConversation(request)).conversation.id)


async def asked(approvals: Any, conversation_id: str, **fields: Any) -> Approval:
    """A new approval."""
    wanted = Approval(
        **{
            "conversation_id": conversation_id,
            "tool_name": "k8s_delete_pod",
            "tool_effect": TOOL_EFFECT_DESTRUCTIVE,
            **fields,
        }
    )
    approval: Approval = (await approvals.CreateApproval(CreateApprovalRequest(approval=wanted))).approval
    return approval


async def decided(approvals: Any, approval: Approval, decision: Any = APPROVAL_DECISION_APPROVED) -> Approval:
    request = DecideApprovalRequest(id=approval.id, decision=decision, reason="as agreed")
    result: Approval = (await approvals.DecideApproval(request)).approval
    return result


async def read(approvals: Any, approval: Approval) -> Approval:
    current: Approval = (await approvals.GetApproval(GetApprovalRequest(id=approval.id))).approval
    return current


def moments_from_now(seconds: float) -> Timestamp:
    moment = Timestamp()
    moment.FromMicroseconds(int((time() + seconds) * 1e6))
    return moment


class TestDecisions:
    async def test_what_is_asked_for_is_pending_for_an_hour(
        self, approvals: Any, conversation_id: str, tenant: Tenant
    ) -> None:
        arguments = Struct()
        arguments.update({"pod": "shop-1", "force": True})
        message_id = await message_of(tenant, conversation_id)
        approval = await asked(approvals, conversation_id, arguments=arguments, message_id=message_id)
        assert await read(approvals, approval) == approval
        assert approval.status == APPROVAL_STATUS_PENDING
        assert (approval.arguments, approval.message_id) == (arguments, message_id)
        assert approval.expires_at.ToSeconds() == approval.created_at.ToSeconds() + 3600
        assert not approval.HasField("decided_at")

    @pytest.mark.parametrize(
        ("decision", "status"),
        [
            (APPROVAL_DECISION_APPROVED, APPROVAL_STATUS_APPROVED),
            (APPROVAL_DECISION_DENIED, APPROVAL_STATUS_DENIED),
        ],
    )
    async def test_a_decision_is_kept_with_its_reason(
        self, approvals: Any, conversation_id: str, decision: Any, status: Any
    ) -> None:
        approval = await decided(approvals, await asked(approvals, conversation_id), decision)
        assert await read(approvals, approval) == approval
        assert (approval.status, approval.reason) == (status, "as agreed")
        assert approval.HasField("decided_at")

    async def test_only_one_of_many_decides(self, approvals: Any, conversation_id: str) -> None:
        approval = await asked(approvals, conversation_id)
        decisions = [APPROVAL_DECISION_APPROVED, APPROVAL_DECISION_DENIED] * 5
        outcomes = await asyncio.gather(
            *(decided(approvals, approval, decision) for decision in decisions), return_exceptions=True
        )
        (first,) = [outcome for outcome in outcomes if isinstance(outcome, Approval)]
        assert await read(approvals, approval) == first
        error = await refusal(decided(approvals, approval))
        status = "approved" if first.status == APPROVAL_STATUS_APPROVED else "denied"
        assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "APPROVAL_NOT_PENDING")
        assert error.metadata == {"status": status}

    async def test_the_database_keeps_decisions_as_well(
        self, approvals: Any, conversation_id: str, tenant: Tenant
    ) -> None:
        approval = await decided(approvals, await asked(approvals, conversation_id))
        for state in ("pending", "denied", "expired"):
            statement = f"update approvals set status = '{state}' where id = $1"
            with pytest.raises(asyncpg.CheckViolationError):
                await tenant.weft.stores.database.fetch(tenant.organization_id, statement, approval.id)

    async def test_deciding_takes_a_permission_of_its_own(
        self, approvals: Any, conversation_id: str, tenant: Tenant
    ) -> None:
        approval = await asked(approvals, conversation_id)
        for permission, code in (("chat.write", grpc.StatusCode.PERMISSION_DENIED), ("chat.approve", None)):
            key = CreateApiKeyRequest(api_key=ApiKey(name="bot", permissions=[permission]))
            secret = (await tenant.client.api_keys.CreateApiKey(key)).secret
            async with tenant.weft.client_of(secret) as client:
                deciding = decided(client.service(ApprovalServiceStub), approval)
                if code is None:
                    await deciding
                else:
                    assert (await refusal(deciding)).code() == code

    async def test_it_is_about_a_message_of_its_conversation(
        self, approvals: Any, conversation_id: str, tenant: Tenant
    ) -> None:
        elsewhere = await message_of(tenant, await begun(tenant))
        error = await refusal(asked(approvals, conversation_id, message_id=elsewhere))
        assert [violation.field for violation in error.violations] == ["approval.message_id"]
        error = await refusal(asked(approvals, str(uuid4())))
        assert [violation.field for violation in error.violations] == ["approval.conversation_id"]


class TestExpiry:
    async def test_what_nobody_decides_in_time_has_expired(
        self, approvals: Any, conversation_id: str
    ) -> None:
        approval = await asked(approvals, conversation_id, expires_at=moments_from_now(0.5))
        waiting = await asked(approvals, conversation_id, tool_effect=TOOL_EFFECT_READ)

        async def has_expired() -> bool:
            return (await read(approvals, approval)).status == APPROVAL_STATUS_EXPIRED

        await eventually(has_expired)
        for decision in (APPROVAL_DECISION_APPROVED, APPROVAL_DECISION_DENIED):
            error = await refusal(decided(approvals, approval, decision))
            assert (error.reason, error.metadata) == ("APPROVAL_NOT_PENDING", {"status": "expired"})
        for status, expected in (("pending", waiting.id), ("expired", approval.id)):
            page = await approvals.ListApprovals(ListApprovalsRequest(filter=f"status = {status}"))
            assert [found.id for found in page.approvals] == [expected]

    async def test_it_cannot_have_expired_before_it_is_asked_for(
        self, approvals: Any, conversation_id: str
    ) -> None:
        error = await refusal(asked(approvals, conversation_id, expires_at=moments_from_now(-1)))
        assert [violation.field for violation in error.violations] == ["approval.expires_at"]

    async def test_a_watcher_learns_of_it_without_a_worker(
        self, approvals: Any, conversation_id: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(watch, "HEARTBEAT_SECONDS", 0.1)
        approval = await asked(approvals, conversation_id, expires_at=moments_from_now(0.5))
        messages = await watching(approvals, id=approval.id).rest()
        assert messages[-1].approval.status == APPROVAL_STATUS_EXPIRED
        (only,) = await watching(approvals, id=approval.id, cursor=messages[-1].cursor).rest()
        assert only.approval.status == APPROVAL_STATUS_EXPIRED

    @pytest.mark.usefixtures("shared_worker")
    async def test_a_worker_tells_those_who_watch_all(self, approvals: Any, conversation_id: str) -> None:
        all_of_them = watching(approvals)
        await all_of_them.next()
        approval = await asked(approvals, conversation_id, expires_at=moments_from_now(0.5))
        statuses: list[Any] = []
        while len(statuses) < 2:
            statuses += [event.approval.status for event in (await all_of_them.next()).events]
        assert statuses == [APPROVAL_STATUS_PENDING, APPROVAL_STATUS_EXPIRED]
        assert (await read(approvals, approval)).etag == "2"


class TestNews:
    @pytest.fixture
    async def channel(self, tenant: Tenant, conversation_id: str) -> AsyncIterator[Any]:
        """What Redis says of the approvals of the conversation."""
        subscriber = tenant.weft.stores.redis.pubsub(ignore_subscribe_messages=True)
        await subscriber.subscribe(f"approval:{conversation_id}")
        yield subscriber
        await subscriber.aclose()  # type: ignore[no-untyped-call]  # untyped there

    async def test_the_conversation_hears_of_the_request_and_of_the_answer(
        self, approvals: Any, conversation_id: str, channel: Any
    ) -> None:
        approval = await decided(approvals, await asked(approvals, conversation_id))
        heard: list[Any] = []

        async def both() -> bool:
            message = await channel.get_message()
            heard.extend([loads(message["data"])] if message else [])
            return len(heard) == 2

        await eventually(both)
        assert heard == [
            {"approval_id": approval.id, "status": "pending"},
            {"approval_id": approval.id, "status": "approved"},
        ]

    async def test_a_watch_ends_with_the_decision(self, approvals: Any, conversation_id: str) -> None:
        approval = await asked(approvals, conversation_id)
        one = watching(approvals, id=approval.id)
        assert (await one.next()).approval == approval
        approved = await decided(approvals, approval)
        assert (await one.rest())[-1].events[-1].approval == approved

    async def test_a_watch_ends_with_the_conversation(
        self, approvals: Any, conversation_id: str, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(watch, "HEARTBEAT_SECONDS", 0.1)
        one = watching(approvals, id=(await asked(approvals, conversation_id)).id)
        await one.next()
        conversations: Any = tenant.client.service(ConversationServiceStub)
        await conversations.DeleteConversation(DeleteConversationRequest(id=conversation_id))
        await one.rest()

    async def test_another_organization_decides_nothing(
        self, approvals: Any, conversation_id: str, new_tenant: NewTenant
    ) -> None:
        approval = await asked(approvals, conversation_id)
        others = (await new_tenant()).client.service(ApprovalServiceStub)
        assert (await refusal(decided(others, approval))).metadata == {"resource_type": "approval"}
        assert (await read(approvals, approval)).status == APPROVAL_STATUS_PENDING
        assert not (await others.ListApprovals(ListApprovalsRequest())).approvals


def watching(approvals: Any, **request: str) -> Watch[WatchApprovalsResponse]:
    return Watch(approvals.WatchApprovals(WatchApprovalsRequest(**request)))


async def message_of(tenant: Tenant, conversation_id: str) -> str:
    """A new message of a conversation."""
    messages: Any = tenant.client.service(MessageServiceStub)
    wanted = Message(conversation_id=conversation_id, role=MESSAGE_ROLE_USER, content="Delete it.")
    return str((await messages.CreateMessage(CreateMessageRequest(message=wanted))).message.id)
