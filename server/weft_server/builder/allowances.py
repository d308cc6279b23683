"""AllowanceService: what users may spend on models, and what they spent it on."""

from typing import Any

from weft.builder.v1.allowance_service_pb2 import (
    DESCRIPTOR,
    AddUsageRequest,
    Allowance,
    GetAllowanceRequest,
    ListUsageRequest,
    ResetAllowanceRequest,
    SetMonthlyAllowanceRequest,
    SetSpendRemainingRequest,
    Usage,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import AllowanceExhausted
from weft_server.rpc.ownership import require_own
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "allowances.sql")

ALLOWANCES = Listing(
    fields={
        "user_id": Kind.UUID,
        "may_spend": Kind.BOOLEAN,
        "last_reset": Kind.TIME,
        "created_at": Kind.TIME,
    },
    sortable=("created_at",),
    key="user_id",
)

USAGE = Listing(
    fields={"timestamp": Kind.TIME, "agent_id": Kind.TEXT, "session_id": Kind.TEXT},
    sortable=("timestamp",),
    default_order="timestamp",
)


class AllowanceService(Service):
    """Answers `weft.builder.v1.AllowanceService`.

    Every change is one statement, which PostgreSQL lets no other of the same allowance interrupt.
    """

    descriptor = DESCRIPTOR.services_by_name["AllowanceService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._allowances = Standard(kit, self.descriptor, Allowance, _SQL, ALLOWANCES)
        self._usage = Standard(kit, self.descriptor, Usage, _SQL, USAGE)
        self.list_allowances = self._allowances.page

    async def get_allowance(self, call: Call, request: GetAllowanceRequest) -> Any:
        require_own(call.caller, request.user_id, "builder")
        return await self._allowances.get(call, request)

    async def set_monthly_allowance(self, call: Call, request: SetMonthlyAllowanceRequest) -> Any:
        async with self._database.transaction(call.organization_id) as connection:
            return await self._allowances.apply(connection, call, request)

    async def set_spend_remaining(self, call: Call, request: SetSpendRemainingRequest) -> Any:
        async with self._database.transaction(call.organization_id) as connection:
            return await self._allowances.apply(connection, call, request)

    async def reset_allowance(self, call: Call, request: ResetAllowanceRequest) -> Any:
        async with self._database.transaction(call.organization_id) as connection:
            return await self._allowances.apply(connection, call, request)

    async def add_usage(self, call: Call, request: AddUsageRequest) -> Any:
        async with self._database.transaction(call.organization_id) as connection:
            return await self._usage.apply(connection, call, request)

    async def list_usage(self, call: Call, request: ListUsageRequest) -> Any:
        require_own(call.caller, request.user_id, "builder")
        return await self._usage.page(call, request)


async def require_allowance(connection: Connection, user_id: str) -> None:
    """Lets a paid call of a user begin. What it costs is known, and taken off, only afterwards.

    Raises:
        NotFound: the organization has no such user.
        AllowanceExhausted: one dollar or less remains.
    """
    row = found(await connection.fetchrow(_SQL.check_allowance, user_id), "allowance")
    if not row["may_spend"]:
        raise AllowanceExhausted(row["spend_remaining"])
