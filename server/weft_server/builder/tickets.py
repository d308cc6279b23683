"""TicketService: work that agents do in the background, and how it stands."""

from typing import Any

from weft.builder.v1.ticket_service_pb2 import (
    DESCRIPTOR,
    TICKET_STATUS_COMPLETED,
    TICKET_STATUS_FAILED,
    CompleteTicketRequest,
    CompleteTicketResponse,
    CreateTicketRequest,
    CreateTicketResponse,
    FailTicketRequest,
    FailTicketResponse,
    StartTicketRequest,
    StartTicketResponse,
    Ticket,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import WrongStatus
from weft_server.rpc.ownership import owner_of
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "tickets.sql")

TICKETS = Listing(
    fields={
        "status": Kind.TEXT,
        "agent_id": Kind.UUID,
        "user_id": Kind.UUID,
        "external_id": Kind.TEXT,
        "created_at": Kind.TIME,
        "updated_at": Kind.TIME,
    },
    sortable=("created_at", "updated_at"),
    default_order="created_at desc",
)


def _is_final(ticket: Ticket) -> bool:
    return ticket.status in (TICKET_STATUS_COMPLETED, TICKET_STATUS_FAILED)


class TicketService(Service):
    """Answers `weft.builder.v1.TicketService`."""

    descriptor = DESCRIPTOR.services_by_name["TicketService"]
    needs = ("postgres", "redis")

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._tickets = Standard(
            kit, self.descriptor, Ticket, _SQL, TICKETS, is_final=_is_final, parts=("result",)
        )
        self.get_ticket = self._tickets.get
        self.list_tickets = self._tickets.page
        self.watch_tickets = self._tickets.watch

    async def create_ticket(self, call: Call, request: CreateTicketRequest) -> CreateTicketResponse:
        user_id = owner_of(request.ticket, call.caller, "builder")
        async with self._database.transaction(call.organization_id) as connection:
            created: CreateTicketResponse = await self._tickets.insert(
                connection, call, request, user_id=user_id
            )
            return created

    async def start_ticket(self, call: Call, request: StartTicketRequest) -> StartTicketResponse:
        started: StartTicketResponse = await self._advance(call, request, "pending")
        return started

    async def complete_ticket(self, call: Call, request: CompleteTicketRequest) -> CompleteTicketResponse:
        completed: CompleteTicketResponse = await self._advance(call, request, "processing")
        return completed

    async def fail_ticket(self, call: Call, request: FailTicketRequest) -> FailTicketResponse:
        failed: FailTicketResponse = await self._advance(call, request, "pending", "processing")
        return failed

    async def _advance(self, call: Call, request: Any, *expected: str) -> Any:
        """Answers a verb that leads on from one of the statuses expected."""
        async with self._database.transaction(call.organization_id) as connection:
            ticket = await self._tickets.lock(connection, call, request.id)
            if ticket["status"] not in expected:
                raise WrongStatus("ticket", ticket["status"], expected)
            return await self._tickets.apply(connection, call, request)
