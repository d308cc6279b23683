"""AllowanceService: what users may spend on models, and what they spent it on."""

from weft.builder.v1.allowance_service_pb2 import (
    DESCRIPTOR,
    Allowance,
    GetAllowanceRequest,
    GetAllowanceResponse,
    ListUsageRequest,
    ListUsageResponse,
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
        self._allowances = Standard(kit, self.descriptor, Allowance, _SQL, ALLOWANCES)
        self._usage = Standard(kit, self.descriptor, Usage, _SQL, USAGE)
        self.list_allowances = self._allowances.page
        self.set_monthly_allowance = self._allowances.perform
        self.set_spend_remaining = self._allowances.perform
        self.reset_allowance = self._allowances.perform
        self.add_usage = self._usage.perform

    async def get_allowance(self, call: Call, request: GetAllowanceRequest) -> GetAllowanceResponse:
        require_own(call.caller, request.user_id, "builder")
        response: GetAllowanceResponse = await self._allowances.get(call, request)
        return response

    async def list_usage(self, call: Call, request: ListUsageRequest) -> ListUsageResponse:
        require_own(call.caller, request.user_id, "builder")
        response: ListUsageResponse = await self._usage.page(call, request)
        return response


async def require_allowance(connection: Connection, user_id: str) -> None:
    """Lets a paid call of a user begin. What it costs is known, and taken off, only afterwards.

    Raises:
        NotFound: the organization has no such user.
        AllowanceExhausted: one dollar or less remains.
    """
    row = found(await connection.fetchrow(_SQL.check_allowance, user_id), "allowance")
    if not row["may_spend"]:
        raise AllowanceExhausted(row["spend_remaining"])
