"""ApprovalService: whether a model may call a tool, decided by people, once and in time."""

import asyncio
from functools import partial
from json import dumps

import structlog
from redis.asyncio import Redis

from weft.chat.v1.approval_service_pb2 import (
    DESCRIPTOR,
    Approval,
    ApprovalStatus,
    DecideApprovalRequest,
    DecideApprovalResponse,
    WatchApprovalsResponse,
)
from weft.common.v1.change_type_pb2 import CHANGE_TYPE_UPDATED
from weft_server.rpc.caller import Call
from weft_server.rpc.changes import Changes
from weft_server.rpc.errors import ApprovalNotPending
from weft_server.rpc.mapping import enum_names, row_mapper
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.signals import signalling
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.connect import Stores
from weft_server.stores.postgres import LOST_CONNECTION
from weft_server.stores.statements import statements_beside

log = structlog.get_logger(__name__)

_SQL = statements_beside(__file__, "approvals.sql")

APPROVALS = Listing(
    fields={
        "conversation_id": Kind.UUID,
        "tool_name": Kind.TEXT,
        "tool_effect": Kind.TEXT,
        "status": Kind.TEXT,
        "requested_by": Kind.UUID,
        "decided_by": Kind.UUID,
        "expires_at": Kind.TIME,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "expires_at"),
    default_order="created_at desc",
)

_EXPIRED_EVERY_SECONDS = 5.0

_STATUSES = enum_names(ApprovalStatus.DESCRIPTOR)

_fill = row_mapper(Approval)


class ApprovalService(Service):
    """Answers `weft.chat.v1.ApprovalService`."""

    descriptor = DESCRIPTOR.services_by_name["ApprovalService"]
    needs = ("postgres", "redis")

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._approvals = Standard(
            kit,
            self.descriptor,
            Approval,
            _SQL,
            APPROVALS,
            is_final=_is_final,
            on_change=partial(_signal, kit.changes.redis),
        )
        self.create_approval = self._approvals.create
        self.get_approval = self._approvals.get
        self.list_approvals = self._approvals.page
        self.watch_approvals = self._approvals.watch

    async def decide_approval(self, call: Call, request: DecideApprovalRequest) -> DecideApprovalResponse:
        async with self._database.transaction(call.organization_id) as connection:
            current = await self._approvals.lock(connection, call, request.id)
            if current["status"] != "pending":
                raise ApprovalNotPending(current["status"])
            response: DecideApprovalResponse = await self._approvals.apply(connection, call, request)
            return response


class ExpiredApprovals:
    """Marks approvals that nobody decided in time, so that those who wait for them need wait no longer."""

    def __init__(self, stores: Stores) -> None:
        self._stores = stores
        self._watched = Changes(stores.redis).watched(
            "approval", "approval", WatchApprovalsResponse, _is_final
        )

    async def keep_marking(self) -> None:
        """Marks those of every organization, as long as this task runs."""
        while True:
            try:
                await self._mark()
            except (*LOST_CONNECTION, TimeoutError) as error:
                log.warning("cannot look for expired approvals", error=str(error))
            await asyncio.sleep(_EXPIRED_EVERY_SECONDS)

    async def _mark(self) -> None:
        async with self._stores.database.system_transaction() as connection:
            rows = await connection.fetch(_SQL.expire_approvals)
        for row in rows:
            approval = _fill(row, Approval())
            await self._watched.publish(CHANGE_TYPE_UPDATED, approval)
            await _signal(self._stores.redis, approval)


def _is_final(approval: Approval) -> bool:
    return approval.status != ApprovalStatus.APPROVAL_STATUS_PENDING


async def _signal(redis: Redis, approval: Approval) -> None:
    """Tells those who listen to the conversation that an approval is asked for, or was given or not."""
    channel = f"approval:{approval.conversation_id}"
    async with signalling(channel, approval_id=approval.id):
        news = {"approval_id": approval.id, "status": _STATUSES[approval.status]}
        await redis.publish(channel, dumps(news))
