"""What agents do and what it costs: actions and compute logs, one by one and in batches."""

import asyncio
from typing import Any
from uuid import uuid4

import grpc
import pytest

from tests.conftest import Tenant
from tests.fleet import Fleet
from tests.support import refusal
from weft.common.v1.error_reason_pb2 import (
    ERROR_REASON_CREDITS_INSUFFICIENT,
    ERROR_REASON_INVALID_FIELD,
    ERROR_REASON_UNSPECIFIED,
)
from weft.fleet.v1.action_service_pb2 import (
    ACTION_CATEGORY_PAYMENT,
    ACTION_CATEGORY_SYSTEM,
    ACTION_STATUS_COMPLETED,
    ACTION_STATUS_FAILED,
    ACTION_STATUS_PENDING,
    Action,
    BatchCreateActionsRequest,
    CompleteActionRequest,
    CreateActionRequest,
    GetActionRequest,
    ListActionsRequest,
)
from weft.fleet.v1.agent_service_pb2 import Agent, HeartbeatAgentRequest
from weft.fleet.v1.compute_log_service_pb2 import (
    BatchCreateComputeLogsRequest,
    ComputeLog,
    CreateComputeLogRequest,
    GetComputeLogRequest,
    ListComputeLogsRequest,
)
from weft.fleet.v1.ledger_service_pb2 import (
    TRANSACTION_STATUS_COMPLETED,
    TRANSACTION_TYPE_DEBIT,
    GetTransactionRequest,
    ListTransactionsRequest,
)


@pytest.fixture
def fleet(tenant: Tenant) -> Fleet:
    return Fleet(tenant)


def use(agent: Agent, cost: str, **fields: Any) -> ComputeLog:
    return ComputeLog(
        **{
            "agent_id": agent.id,
            "model": "claude-opus-4-6",
            "tokens_in": 1200,
            "tokens_out": 300,
            "cost": cost,
            **fields,
        }
    )


def spend(fleet: Fleet, log: ComputeLog) -> Any:
    return fleet.compute_logs.CreateComputeLog(CreateComputeLogRequest(compute_log=log))


class TestActions:
    async def test_an_action_is_completed_unless_said_otherwise(self, fleet: Fleet) -> None:
        action = await fleet.acted(await fleet.registered(), autonomous=True)
        assert (action.status, action.autonomous) == (ACTION_STATUS_COMPLETED, True)
        assert (await fleet.actions.GetAction(GetActionRequest(id=action.id))).action == action

    async def test_a_pending_action_ends_once(self, fleet: Fleet) -> None:
        action = await fleet.acted(await fleet.registered(), status=ACTION_STATUS_PENDING, details="trying")
        request = CompleteActionRequest(id=action.id, status=ACTION_STATUS_FAILED)
        ended = (await fleet.actions.CompleteAction(request)).action
        assert (ended.status, ended.details) == (ACTION_STATUS_FAILED, "trying")
        error = await refusal(fleet.actions.CompleteAction(request))
        assert (error.reason, error.metadata) == ("ACTION_FINISHED", {"status": "failed"})

    async def test_its_end_can_bring_details(self, fleet: Fleet) -> None:
        action = await fleet.acted(await fleet.registered(), status=ACTION_STATUS_PENDING)
        request = CompleteActionRequest(id=action.id, status=ACTION_STATUS_COMPLETED, details="done")
        assert (await fleet.actions.CompleteAction(request)).action.details == "done"

    async def test_actions_are_counted(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        await asyncio.gather(*(fleet.acted(agent) for _ in range(5)))
        counted = await fleet.read(agent)
        assert (counted.total_actions, counted.etag) == (5, agent.etag)

    async def test_an_action_says_whose_it_is_and_of_what_kind(self, fleet: Fleet) -> None:
        error = await refusal(fleet.actions.CreateAction(CreateActionRequest(action=Action(action="rested"))))
        assert {violation.field for violation in error.violations} == {"action.agent_id", "action.category"}

    async def test_a_list_is_narrowed_to_an_agent(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        paid = await fleet.acted(agent, category=ACTION_CATEGORY_PAYMENT)
        await fleet.acted(agent)
        await fleet.acted(await fleet.registered(), category=ACTION_CATEGORY_PAYMENT)
        request = ListActionsRequest(filter=f'agent_id = "{agent.id}" AND category = payment')
        assert list((await fleet.actions.ListActions(request)).actions) == [paid]

    async def test_the_items_of_a_batch_fail_one_by_one(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        good = Action(agent_id=agent.id, action="woke up", category=ACTION_CATEGORY_SYSTEM)
        lost = Action(agent_id=str(uuid4()), action="woke up", category=ACTION_CATEGORY_SYSTEM)
        request = BatchCreateActionsRequest(
            actions=[good, lost, good], return_partial_success=True, request_id=str(uuid4())
        )
        answer = await fleet.actions.BatchCreateActions(request)
        invalid = grpc.StatusCode.INVALID_ARGUMENT.value[0]
        assert [result.status.code for result in answer.results] == [0, invalid, 0]
        assert answer.results[1].status.reason == ERROR_REASON_INVALID_FIELD
        assert "actions[1].agent_id" in answer.results[1].status.message
        assert [result.HasField("action") for result in answer.results] == [True, False, True]
        assert (await fleet.read(agent)).total_actions == 2
        assert await fleet.actions.BatchCreateActions(request) == answer

    async def test_a_batch_that_breaks_the_contract_is_refused_as_a_whole(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        good = Action(agent_id=agent.id, action="woke up", category=ACTION_CATEGORY_SYSTEM)
        nameless = Action(agent_id=agent.id, category=ACTION_CATEGORY_SYSTEM)
        request = BatchCreateActionsRequest(actions=[good, nameless])
        error = await refusal(fleet.actions.BatchCreateActions(request))
        assert [violation.field for violation in error.violations] == ["actions[1].action"]
        assert (await fleet.read(agent)).total_actions == 0


class TestComputeLogs:
    async def test_a_use_of_a_model_is_debited(self, fleet: Fleet) -> None:
        agent = await fleet.registered(paid="2")
        log = (await spend(fleet, use(agent, "0.25"))).compute_log
        assert (log.cost, log.tokens_in) == ("0.250000", 1200)
        debit = (await fleet.ledger.GetTransaction(GetTransactionRequest(id=log.transaction_id))).transaction
        assert (debit.type, debit.status) == (TRANSACTION_TYPE_DEBIT, TRANSACTION_STATUS_COMPLETED)
        assert (debit.amount, debit.agent_id) == ("0.250000", agent.id)
        assert (await fleet.read(agent)).credits == "1.750000"
        assert (await fleet.compute_logs.GetComputeLog(GetComputeLogRequest(id=log.id))).compute_log == log

    async def test_a_use_that_costs_nothing_has_no_transaction(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        assert not (await spend(fleet, use(agent, "0"))).compute_log.transaction_id
        assert not (await fleet.ledger.ListTransactions(ListTransactionsRequest())).transactions

    async def test_a_use_beyond_the_credits_leaves_nothing_behind(self, fleet: Fleet) -> None:
        agent = await fleet.registered(paid="1")
        error = await refusal(spend(fleet, use(agent, "1.01")))
        assert (error.reason, error.metadata) == (
            "CREDITS_INSUFFICIENT",
            {"balance": "1.000000", "amount": "1.010000"},
        )
        assert not (await fleet.compute_logs.ListComputeLogs(ListComputeLogsRequest())).compute_logs
        assert await fleet.read(agent) == agent

    async def test_the_agent_is_one_of_the_organization(self, fleet: Fleet) -> None:
        error = await refusal(spend(fleet, use(Agent(id=str(uuid4())), "1")))
        assert [violation.field for violation in error.violations] == ["compute_log.agent_id"]

    async def test_a_batch_pays_for_as_much_as_there_is(self, fleet: Fleet) -> None:
        agent = await fleet.registered(paid="1")
        logs = [use(agent, cost) for cost in ("0.6", "0.6", "0.4")]
        request = BatchCreateComputeLogsRequest(compute_logs=logs, return_partial_success=True)
        results = (await fleet.compute_logs.BatchCreateComputeLogs(request)).results
        assert [result.status.reason for result in results] == [
            ERROR_REASON_UNSPECIFIED,
            ERROR_REASON_CREDITS_INSUFFICIENT,
            ERROR_REASON_UNSPECIFIED,
        ]
        assert [result.compute_log.cost for result in results] == ["0.600000", "", "0.400000"]
        assert (await fleet.read(agent)).credits == "0.000000"

    async def test_a_batch_that_cannot_be_paid_whole_is_refused_where_the_caller_wants_it_whole(
        self, fleet: Fleet
    ) -> None:
        agent = await fleet.registered(paid="1")
        request = BatchCreateComputeLogsRequest(compute_logs=[use(agent, "0.6"), use(agent, "0.6")])
        error = await refusal(fleet.compute_logs.BatchCreateComputeLogs(request))
        assert error.reason == "CREDITS_INSUFFICIENT"
        assert await fleet.read(agent) == agent

    async def test_batches_that_meet_do_not_block_each_other(self, fleet: Fleet) -> None:
        agents = [await fleet.registered(paid="100") for _ in range(3)]
        logs = [use(agent, "1") for agent in agents]
        await asyncio.gather(
            *(
                fleet.compute_logs.BatchCreateComputeLogs(BatchCreateComputeLogsRequest(compute_logs=order))
                for _ in range(10)
                for order in (logs, logs[::-1])
            )
        )
        assert {(await fleet.read(agent)).credits for agent in agents} == {"80.000000"}


async def test_what_happens_to_an_agent_at_once_all_counts(fleet: Fleet) -> None:
    agent = await fleet.registered(paid="20")
    await asyncio.gather(
        *(
            each
            for _ in range(20)
            for each in (
                fleet.acted(agent),
                spend(fleet, use(agent, "1")),
                fleet.agents.HeartbeatAgent(HeartbeatAgentRequest(id=agent.id)),
                fleet.registered(parent_id=agent.id),
            )
        )
    )
    after = await fleet.read(agent)
    assert (after.total_actions, after.children_count, after.credits) == (20, 20, "0.000000")
