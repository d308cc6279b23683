"""The ledger: credits move by it alone, once for each transaction, and never below zero."""

import asyncio
from decimal import Decimal
from typing import Any, LiteralString
from uuid import uuid4

import asyncpg
import grpc
import pytest

from tests.conftest import NewTenant, Tenant
from tests.fleet import Fleet
from tests.support import refusal
from weft.fleet.v1.agent_service_pb2 import (
    SURVIVAL_TIER_CONSERVATION,
    SURVIVAL_TIER_CRITICAL,
    SURVIVAL_TIER_FULL,
    SURVIVAL_TIER_TERMINATED,
    Agent,
    DeleteAgentRequest,
)
from weft.fleet.v1.ledger_service_pb2 import (
    TRANSACTION_STATUS_COMPLETED,
    TRANSACTION_STATUS_FAILED,
    TRANSACTION_STATUS_PENDING,
    TRANSACTION_TYPE_CREDIT,
    TRANSACTION_TYPE_DEBIT,
    CreateTransactionRequest,
    SettleTransactionRequest,
    Transaction,
)
from weft_client.errors import WeftError


@pytest.fixture
def fleet(tenant: Tenant) -> Fleet:
    return Fleet(tenant)


async def recorded(fleet: Fleet, agent: Agent | None, **fields: Any) -> Transaction:
    return (await fleet.transact(agent, **fields)).transaction  # type: ignore[no-any-return]


def settle(fleet: Fleet, transaction: Transaction, status: int, **fields: Any) -> Any:
    return fleet.ledger.SettleTransaction(
        SettleTransactionRequest(id=transaction.id, status=status, **fields)  # type: ignore[arg-type]
    )


def fields_of(error: WeftError) -> list[str]:
    return [violation.field for violation in error.violations]


@pytest.mark.parametrize(
    ("amount", "tier"),
    [
        ("50.000001", SURVIVAL_TIER_FULL),
        ("50", SURVIVAL_TIER_CONSERVATION),
        ("10", SURVIVAL_TIER_CONSERVATION),
        ("9.999999", SURVIVAL_TIER_CRITICAL),
        ("1", SURVIVAL_TIER_CRITICAL),
        ("0.999999", SURVIVAL_TIER_TERMINATED),
    ],
)
async def test_the_tier_follows_the_credits(fleet: Fleet, amount: str, tier: int) -> None:
    agent = await fleet.registered(paid=amount)
    assert Decimal(agent.credits) == Decimal(amount)
    assert agent.survival_tier == tier


async def test_an_agent_that_spent_all_has_to_stop_until_it_is_paid(fleet: Fleet) -> None:
    agent = await fleet.registered(paid="60")
    await fleet.debit(agent, "60")
    assert (await fleet.read(agent)).survival_tier == SURVIVAL_TIER_TERMINATED
    await fleet.credit(agent, "10")
    assert (await fleet.read(agent)).survival_tier == SURVIVAL_TIER_CONSERVATION


async def test_a_debit_beyond_the_credits_leaves_nothing_behind(fleet: Fleet) -> None:
    agent = await fleet.registered(paid="1.5")
    error = await refusal(fleet.debit(agent, "1.500001"))
    assert (error.reason, error.metadata) == (
        "CREDITS_INSUFFICIENT",
        {"balance": "1.500000", "amount": "1.500001"},
    )
    assert await fleet.read(agent) == agent


async def test_fifty_debits_at_once_never_overdraw(fleet: Fleet) -> None:
    agent = await fleet.registered(paid="30")

    results = await asyncio.gather(*(fleet.debit(agent, "1") for _ in range(50)), return_exceptions=True)
    refused = [result for result in results if isinstance(result, grpc.aio.AioRpcError)]
    assert len(refused) == 20
    assert {WeftError.of(error).reason for error in refused} == {"CREDITS_INSUFFICIENT"}
    assert (await fleet.read(agent)).credits == "0.000000"


async def test_a_repeated_request_moves_credits_once(fleet: Fleet) -> None:
    agent = await fleet.registered()
    request = CreateTransactionRequest(
        transaction=Transaction(
            agent_id=agent.id, type=TRANSACTION_TYPE_CREDIT, amount="5", status=TRANSACTION_STATUS_COMPLETED
        ),
        request_id=str(uuid4()),
    )
    answers = await asyncio.gather(*(fleet.ledger.CreateTransaction(request) for _ in range(5)))
    assert len({answer.transaction.id for answer in answers}) == 1
    assert (await fleet.read(agent)).credits == "5.000000"


class TestSettling:
    async def test_a_pending_transaction_moves_nothing_until_it_is_settled(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        transaction = await recorded(fleet, agent, amount="2")
        assert transaction.status == TRANSACTION_STATUS_PENDING
        assert (await fleet.read(agent)).credits == "0.000000"
        settled = (await settle(fleet, transaction, TRANSACTION_STATUS_COMPLETED, tx_hash="0xa1")).transaction
        assert (settled.status, settled.tx_hash) == (TRANSACTION_STATUS_COMPLETED, "0xa1")
        assert (await fleet.read(agent)).credits == "2.000000"

    async def test_a_failed_transaction_moves_nothing_at_all(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        await settle(fleet, await recorded(fleet, agent), TRANSACTION_STATUS_FAILED)
        await recorded(fleet, agent, status=TRANSACTION_STATUS_FAILED)
        assert (await fleet.read(agent)).credits == "0.000000"

    async def test_a_transaction_is_settled_once(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        transaction = await recorded(fleet, agent, amount="2")
        attempts = (settle(fleet, transaction, TRANSACTION_STATUS_COMPLETED) for _ in range(10))
        results = await asyncio.gather(*attempts, return_exceptions=True)
        refused = [result for result in results if isinstance(result, Exception)]
        assert len(refused) == 9
        assert (await fleet.read(agent)).credits == "2.000000"
        error = await refusal(settle(fleet, transaction, TRANSACTION_STATUS_FAILED))
        assert (error.reason, error.metadata) == ("TRANSACTION_SETTLED", {"status": "completed"})

    async def test_a_debit_that_cannot_be_paid_stays_pending(self, fleet: Fleet) -> None:
        agent = await fleet.registered(paid="1")
        transaction = await recorded(fleet, agent, type=TRANSACTION_TYPE_DEBIT, amount="3")
        error = await refusal(settle(fleet, transaction, TRANSACTION_STATUS_COMPLETED))
        assert error.reason == "CREDITS_INSUFFICIENT"
        await fleet.credit(agent, "2")
        await settle(fleet, transaction, TRANSACTION_STATUS_COMPLETED)
        assert (await fleet.read(agent)).credits == "0.000000"

    async def test_it_ends_completed_or_failed(self, fleet: Fleet) -> None:
        transaction = await recorded(fleet, None)
        error = await refusal(settle(fleet, transaction, TRANSACTION_STATUS_PENDING))
        assert fields_of(error) == ["status"]


class TestRules:
    async def test_a_payment_counts_once(self, fleet: Fleet, new_tenant: NewTenant) -> None:
        agent = await fleet.registered()
        await recorded(fleet, agent, tx_hash="0xabc", status=TRANSACTION_STATUS_COMPLETED)
        again = fleet.transact(agent, tx_hash="0xABC", status=TRANSACTION_STATUS_COMPLETED)
        error = await refusal(again)
        assert (error.reason, error.metadata) == ("NAME_TAKEN", {"field": "transaction.tx_hash"})
        pending = await recorded(fleet, agent)
        late = settle(fleet, pending, TRANSACTION_STATUS_COMPLETED, tx_hash="0xabc")
        assert (await refusal(late)).reason == "NAME_TAKEN"
        assert (await fleet.read(agent)).credits == "1.000000"
        await recorded(Fleet(await new_tenant()), None, tx_hash="0xabc")

    async def test_credits_are_usdc(self, fleet: Fleet) -> None:
        agent = await fleet.registered()
        assert fields_of(await refusal(fleet.transact(agent, currency="EUR"))) == ["transaction.currency"]
        assert (await recorded(fleet, None, currency="EUR")).currency == "EUR"
        assert (await recorded(fleet, agent)).currency == "USDC"

    @pytest.mark.parametrize("amount", ["0", "-1", "1.0000001", "1e3", "01", "1000000000000", ""])
    async def test_an_amount_is_above_zero_and_of_six_places(self, fleet: Fleet, amount: str) -> None:
        assert fields_of(await refusal(fleet.transact(None, amount=amount))) == ["transaction.amount"]

    async def test_credits_have_an_upper_bound(self, fleet: Fleet) -> None:
        agent = await fleet.registered(paid="999999999999.999999")
        credit = fleet.transact(agent, amount="0.000001", status=TRANSACTION_STATUS_COMPLETED)
        assert fields_of(await refusal(credit)) == ["transaction.amount"]

    async def test_the_agent_is_one_of_the_organization(self, fleet: Fleet, new_tenant: NewTenant) -> None:
        theirs = await Fleet(await new_tenant()).registered()
        credit = fleet.transact(theirs, status=TRANSACTION_STATUS_COMPLETED)
        assert fields_of(await refusal(credit)) == ["transaction.agent_id"]

    async def test_an_agent_that_was_paid_cannot_be_deleted(self, fleet: Fleet) -> None:
        agent = await fleet.registered(paid="1")
        error = await refusal(fleet.agents.DeleteAgent(DeleteAgentRequest(id=agent.id)))
        assert error.reason == "RESOURCE_IN_USE"


FORBIDDEN: list[LiteralString] = [
    "update fleet_agents set credits = 100",
    "update fleet_agents set survival_tier = 'full'",
    "insert into fleet_agents (organization_id, name, credits) values (current_organization(), 'Eve', 100)",
    "update transactions set amount = 100",
    "update transactions set agent_id = null",
    "delete from transactions",
    "delete from agent_actions",
    "update compute_logs set cost = 0",
]


@pytest.mark.parametrize("statement", FORBIDDEN)
async def test_a_server_may_not_go_around_the_ledger(
    fleet: Fleet, tenant: Tenant, statement: LiteralString
) -> None:
    await fleet.registered(paid="1")
    for transaction in (
        tenant.weft.stores.database.transaction(tenant.organization_id),
        tenant.weft.stores.database.system_transaction(),
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with transaction as connection:
                await connection.execute(statement)


async def test_what_is_settled_stays_so_in_the_database(fleet: Fleet, tenant: Tenant) -> None:
    await fleet.registered(paid="1")
    with pytest.raises(asyncpg.CheckViolationError):
        async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
            await connection.execute("update transactions set status = 'pending'")
