"""TicketService: tickets keep to their way, tell what becomes of them, and belong to their users."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any
from uuid import uuid4

import asyncpg
import grpc
import pytest
from google.protobuf.json_format import ParseDict
from google.protobuf.struct_pb2 import Struct, Value

from tests.conftest import Tenant
from tests.support import PATIENCE_SECONDS, refusal
from tests.users import User, create_user, user_of
from weft.builder.v1.agent_service_pb2 import Agent, CreateAgentRequest, DeleteAgentRequest
from weft.builder.v1.agent_service_pb2_grpc import AgentServiceStub
from weft.builder.v1.ticket_service_pb2 import (
    TICKET_STATUS_COMPLETED,
    TICKET_STATUS_FAILED,
    TICKET_STATUS_PENDING,
    TICKET_STATUS_PROCESSING,
    CompleteTicketRequest,
    CreateTicketRequest,
    FailTicketRequest,
    GetTicketRequest,
    ListTicketsRequest,
    StartTicketRequest,
    Ticket,
    TicketResult,
    WatchTicketsRequest,
)
from weft.builder.v1.ticket_service_pb2_grpc import TicketServiceStub
from weft.common.v1.change_type_pb2 import CHANGE_TYPE_CREATED, CHANGE_TYPE_UPDATED
from weft_client.client import WeftClient


class Tickets:
    """The tickets that a client sees."""

    def __init__(self, client: WeftClient) -> None:
        self.stub: Any = client.service(TicketServiceStub)

    async def create(self, **fields: Any) -> Ticket:
        ticket: Ticket = (await self.stub.CreateTicket(CreateTicketRequest(ticket=Ticket(**fields)))).ticket
        return ticket

    async def get(self, ticket: Ticket) -> Ticket:
        got: Ticket = (await self.stub.GetTicket(GetTicketRequest(id=ticket.id))).ticket
        return got

    async def start(self, ticket: Ticket) -> Ticket:
        started: Ticket = (await self.stub.StartTicket(StartTicketRequest(id=ticket.id))).ticket
        return started

    async def complete(self, ticket: Ticket, **result: Any) -> Ticket:
        request = CompleteTicketRequest(id=ticket.id, **result)
        completed: Ticket = (await self.stub.CompleteTicket(request)).ticket
        return completed

    async def fail(self, ticket: Ticket) -> Ticket:
        request = FailTicketRequest(id=ticket.id, error="out of order")
        failed: Ticket = (await self.stub.FailTicket(request)).ticket
        return failed

    async def ids(self, **request: Any) -> set[str]:
        listed = await self.stub.ListTickets(ListTicketsRequest(**request))
        return {ticket.id for ticket in listed.tickets}


@pytest.fixture
def tickets(tenant: Tenant) -> Tickets:
    return Tickets(tenant.client)


@pytest.fixture
async def user(tenant: Tenant) -> AsyncIterator[User]:
    async with user_of(tenant, "builder.read", "builder.write") as user:
        yield user


def value(plain: Any) -> Value:
    parsed: Value = ParseDict(plain, Value())
    return parsed


async def test_a_ticket_is_there_as_soon_as_it_is_asked_for(tickets: Tickets) -> None:
    wanted = ParseDict({"input": {"query": "…"}, "request": {"model": "m", "stream": False}}, Ticket())
    ticket = (await tickets.stub.CreateTicket(CreateTicketRequest(ticket=wanted))).ticket
    assert (ticket.status, ticket.input, ticket.request) == (
        TICKET_STATUS_PENDING,
        wanted.input,
        wanted.request,
    )
    assert not ticket.HasField("result")
    assert await tickets.get(ticket) == ticket


async def test_a_caller_cannot_choose_how_a_new_ticket_stands(tickets: Tickets) -> None:
    ticket = await tickets.create(status=TICKET_STATUS_COMPLETED, result=TicketResult(cost="1"), error="no")
    assert (ticket.status, ticket.HasField("result"), ticket.error) == (TICKET_STATUS_PENDING, False, "")


async def test_a_ticket_goes_its_way_to_a_result(tickets: Tickets) -> None:
    ticket = await tickets.create()
    started = await tickets.start(ticket)
    assert (started.status, started.HasField("result")) == (TICKET_STATUS_PROCESSING, False)
    output = value({"results": [1, "two", None, {"three": True}]})
    completed = await tickets.complete(ticket, output=output, cost="0.05")
    assert completed.status == TICKET_STATUS_COMPLETED
    assert (completed.result.output, completed.result.cost) == (output, "0.050000")
    assert completed.result.completed_at == completed.updated_at
    assert await tickets.get(ticket) == completed


@pytest.mark.parametrize("output", [None, "text", 1.5, False, [], {}], ids=repr)
async def test_an_output_is_any_json(tickets: Tickets, output: object) -> None:
    ticket = await tickets.create()
    await tickets.start(ticket)
    completed = await tickets.complete(ticket, output=value(output))
    assert (completed.result.output, completed.result.cost) == (value(output), "")


async def test_a_result_may_be_nothing(tickets: Tickets) -> None:
    ticket = await tickets.create()
    await tickets.start(ticket)
    completed = await tickets.complete(ticket)
    assert (completed.HasField("result"), completed.result.HasField("output")) == (True, False)


async def test_a_failed_ticket_says_why(tickets: Tickets) -> None:
    pending, processing = await tickets.create(), await tickets.create()
    await tickets.start(processing)
    for ticket in (pending, processing):
        failed = await tickets.fail(ticket)
        assert (failed.status, failed.error) == (TICKET_STATUS_FAILED, "out of order")
        assert not failed.HasField("result")


Step = Callable[[Tickets, Ticket], Coroutine[Any, Any, Ticket]]


@pytest.mark.parametrize(
    ("way", "step", "status"),
    [
        ([], Tickets.complete, "pending"),
        ([Tickets.start], Tickets.start, "processing"),
        ([Tickets.start, Tickets.complete], Tickets.start, "completed"),
        ([Tickets.start, Tickets.complete], Tickets.complete, "completed"),
        ([Tickets.start, Tickets.complete], Tickets.fail, "completed"),
        ([Tickets.fail], Tickets.start, "failed"),
        ([Tickets.fail], Tickets.complete, "failed"),
        ([Tickets.fail], Tickets.fail, "failed"),
    ],
)
async def test_a_step_off_the_way_is_refused(
    tickets: Tickets, way: list[Step], step: Step, status: str
) -> None:
    ticket = await tickets.create()
    for taken in way:
        ticket = await taken(tickets, ticket)
    error = await refusal(step(tickets, ticket))
    assert (error.code(), error.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "WRONG_STATUS")
    assert error.metadata == {"status": status}
    assert await tickets.get(ticket) == ticket


@pytest.mark.parametrize(
    "change",
    [
        "status = 'completed', completed_at = now()",
        "status = 'running'",
        "output = '{}'",
        "cost = 1",
        "error = 'no reason'",
        "status = 'failed'",
        "cost = -1",
    ],
)
async def test_the_database_keeps_the_rules_too(tickets: Tickets, tenant: Tenant, change: str) -> None:
    ticket = await tickets.create()
    with pytest.raises(asyncpg.CheckViolationError):
        await tenant.weft.stores.database.fetch(
            tenant.organization_id, f"update tickets set {change} where id = $1", ticket.id
        )


async def test_of_several_who_start_a_ticket_one_gets_it(tickets: Tickets) -> None:
    ticket = await tickets.create()
    answers = await asyncio.gather(*(tickets.start(ticket) for _ in range(8)), return_exceptions=True)
    assert sum(isinstance(answer, Ticket) for answer in answers) == 1


async def test_starting_may_be_repeated_by_its_request_id(tickets: Tickets) -> None:
    request = StartTicketRequest(id=(await tickets.create()).id, request_id=str(uuid4()))
    first = await tickets.stub.StartTicket(request)
    assert await tickets.stub.StartTicket(request) == first


@pytest.mark.parametrize("cost", ["-1", "1e3", "0.0000001", "1234567890123", "NaN", "01"])
async def test_a_cost_is_a_decimal_number(tickets: Tickets, cost: str) -> None:
    error = await refusal(tickets.complete(Ticket(id=str(uuid4())), cost=cost))
    assert [violation.field for violation in error.violations] == ["cost"]


async def test_tickets_are_found_by_how_they_stand(tickets: Tickets, tenant: Tenant) -> None:
    user_id = await create_user(tenant)
    pending, failed = await tickets.create(), await tickets.create(user_id=user_id)
    await tickets.fail(failed)
    assert await tickets.ids(filter="status = pending") == {pending.id}
    assert await tickets.ids(filter=f"user_id = {user_id}") == {failed.id}
    assert await tickets.ids() == {pending.id, failed.id}


async def test_a_ticket_outlives_its_agent_and_its_user(tickets: Tickets, tenant: Tenant) -> None:
    agents: Any = tenant.client.service(AgentServiceStub)
    agent = (await agents.CreateAgent(CreateAgentRequest(agent=Agent(name="agent")))).agent
    user_id = await create_user(tenant)
    ticket = await tickets.create(agent_id=agent.id, user_id=user_id)
    assert (ticket.agent_id, ticket.user_id) == (agent.id, user_id)
    await agents.DeleteAgent(DeleteAgentRequest(id=agent.id))
    await tenant.weft.stores.database.fetch(
        tenant.organization_id, "delete from users where id = $1", user_id
    )
    left = await tickets.get(ticket)
    assert (left.agent_id, left.user_id, left.etag) == ("", "", ticket.etag)


class TestWatching:
    async def watched(self, tickets: Tickets, **request: Any) -> list[Any]:
        """What a watch yields up to its end."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            call = tickets.stub.WatchTickets(WatchTicketsRequest(**request))
            return [message async for message in call]

    async def test_a_ticket_is_shown_until_it_has_ended(self, tickets: Tickets) -> None:
        ticket = await tickets.create()
        call = tickets.stub.WatchTickets(WatchTicketsRequest(id=ticket.id))
        messages = aiter(call)
        first = await anext(messages)
        assert (first.ticket, list(first.events)) == (ticket, [])
        await tickets.start(ticket)
        completed = await tickets.complete(ticket, output=value("done"))
        async with asyncio.timeout(PATIENCE_SECONDS):
            events = [event async for message in messages for event in message.events]
        assert [(event.type, event.ticket.status) for event in events] == [
            (CHANGE_TYPE_UPDATED, TICKET_STATUS_PROCESSING),
            (CHANGE_TYPE_UPDATED, TICKET_STATUS_COMPLETED),
        ]
        assert events[-1].ticket == completed
        (replayed,) = await self.watched(tickets, id=ticket.id, cursor=first.cursor)
        assert list(replayed.events) == events

    async def test_a_watch_of_an_ended_ticket_ends_at_once(self, tickets: Tickets) -> None:
        failed = await tickets.fail(await tickets.create())
        (only,) = await self.watched(tickets, id=failed.id)
        assert only.ticket == failed

    async def test_a_user_hears_of_its_own_tickets_alone(
        self, tickets: Tickets, tenant: Tenant, user: User
    ) -> None:
        own = Tickets(user.client)
        watches = [each.stub.WatchTickets(WatchTicketsRequest()) for each in (own, tickets)]
        for watch in watches:
            await watch.read()
        others = await tickets.create(user_id=await create_user(tenant))
        mine = await own.create()
        await tickets.fail(mine)
        expected = [(mine.id, CHANGE_TYPE_CREATED), (mine.id, CHANGE_TYPE_UPDATED)]
        assert await self.events(watches[0], 2) == expected
        assert await self.events(watches[1], 3) == [(others.id, CHANGE_TYPE_CREATED), *expected]

    async def events(self, watch: Any, count: int) -> list[tuple[str, int]]:
        """The first events of a watch."""
        events: list[tuple[str, int]] = []
        async with asyncio.timeout(PATIENCE_SECONDS):
            while len(events) < count:
                message = await watch.read()
                events += [(event.ticket.id, event.type) for event in message.events]
        watch.cancel()
        return events

    async def test_a_user_cannot_watch_the_ticket_of_another(
        self, tickets: Tickets, tenant: Tenant, user: User
    ) -> None:
        others = await tickets.create(user_id=await create_user(tenant))
        error = await refusal(self.watched(Tickets(user.client), id=others.id))
        assert error.reason == "RESOURCE_NOT_FOUND"


class TestOwnership:
    async def test_a_user_sees_its_own_tickets_alone(
        self, tickets: Tickets, tenant: Tenant, user: User
    ) -> None:
        own = Tickets(user.client)
        mine, others = await own.create(), await tickets.create(user_id=await create_user(tenant))
        assert mine.user_id == user.id
        assert await own.ids() == {mine.id}
        assert (await refusal(own.get(others))).reason == "RESOURCE_NOT_FOUND"
        error = await refusal(own.create(user_external_id="user_google_1"))
        assert error.metadata == {"permission": "builder.admin"}

    async def test_who_asks_does_not_say_what_came_of_it(self, user: User) -> None:
        own = Tickets(user.client)
        ticket = await own.create()
        for call in (own.start(ticket), own.complete(ticket), own.fail(ticket)):
            assert (await refusal(call)).metadata == {"permission": "builder.process"}

    async def test_a_worker_of_one_user_works_for_it_alone(self, tickets: Tickets, tenant: Tenant) -> None:
        async with user_of(tenant, "builder.process") as worker:
            own = Tickets(worker.client)
            others, its = await tickets.create(), await tickets.create(user_id=worker.id)
            assert (await refusal(own.start(others))).reason == "RESOURCE_NOT_FOUND"
            assert (await own.start(its)).status == TICKET_STATUS_PROCESSING

    async def test_an_imported_ticket_names_who_asked(self, tickets: Tickets) -> None:
        ticket = await tickets.create(
            user_external_id="user_google_1",
            agent_external_id="agent-id",
            external_id="ticket_1",
            input=Struct(),
        )
        assert (ticket.user_external_id, ticket.agent_external_id) == ("user_google_1", "agent-id")
        assert (ticket.external_id, ticket.HasField("input")) == ("ticket_1", True)
