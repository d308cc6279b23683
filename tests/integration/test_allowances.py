"""Allowances: what users may spend, what they spent, and that no cent is lost in between."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest
from google.protobuf.struct_pb2 import Struct

from tests.conftest import Tenant
from tests.support import refusal
from tests.users import create_user, user_of
from weft.builder.v1.allowance_service_pb2 import (
    AddUsageRequest,
    Allowance,
    GetAllowanceRequest,
    ListAllowancesRequest,
    ListUsageRequest,
    ResetAllowanceRequest,
    SetMonthlyAllowanceRequest,
    SetSpendRemainingRequest,
    Usage,
)
from weft.builder.v1.allowance_service_pb2_grpc import AllowanceServiceStub
from weft_server.builder.allowances import require_allowance
from weft_server.rpc.errors import AllowanceExhausted


@pytest.fixture
def allowances(tenant: Tenant) -> Any:
    return tenant.client.service(AllowanceServiceStub)


@pytest.fixture
async def user_id(tenant: Tenant) -> str:
    return await create_user(tenant)


async def allowance_of(allowances: Any, user_id: str) -> Allowance:
    allowance: Allowance = (await allowances.GetAllowance(GetAllowanceRequest(user_id=user_id))).allowance
    return allowance


async def usage_of(allowances: Any, user_id: str) -> list[Usage]:
    return list((await allowances.ListUsage(ListUsageRequest(user_id=user_id))).usage)


async def spend(allowances: Any, user_id: str, cost: str, **fields: Any) -> Usage:
    request = AddUsageRequest(user_id=user_id, response_cost=cost, **fields)
    usage: Usage = (await allowances.AddUsage(request)).usage
    return usage


async def set_remaining(allowances: Any, user_id: str, amount: str) -> Allowance:
    request = SetSpendRemainingRequest(user_id=user_id, spend_remaining=amount)
    allowance: Allowance = (await allowances.SetSpendRemaining(request)).allowance
    return allowance


async def set_monthly(allowances: Any, user_id: str, amount: str) -> Allowance:
    request = SetMonthlyAllowanceRequest(user_id=user_id, monthly_allowance=amount)
    allowance: Allowance = (await allowances.SetMonthlyAllowance(request)).allowance
    return allowance


async def test_a_new_user_has_a_hundred_dollars_a_month(allowances: Any, user_id: str) -> None:
    allowance = await allowance_of(allowances, user_id)
    assert (allowance.monthly_allowance, allowance.spend_remaining) == ("100.000000", "100.000000")
    assert allowance.may_spend
    assert not allowance.HasField("last_reset")


async def test_a_smaller_allowance_lowers_what_remains(allowances: Any, user_id: str) -> None:
    allowance = await set_monthly(allowances, user_id, "40.5")
    assert (allowance.monthly_allowance, allowance.spend_remaining) == ("40.500000", "40.500000")


async def test_a_larger_allowance_does_not_raise_what_remains(allowances: Any, user_id: str) -> None:
    allowance = await set_monthly(allowances, user_id, "250")
    assert (allowance.monthly_allowance, allowance.spend_remaining) == ("250.000000", "100.000000")


async def test_what_is_spent_is_kept_and_taken_off(allowances: Any, user_id: str) -> None:
    metadata = Struct()
    metadata.update({"model": "small", "tokens": 12})
    usage = await spend(allowances, user_id, "12.345678", agent_id="summarizer", metadata=metadata)
    assert (await allowance_of(allowances, user_id)).spend_remaining == "87.654322"
    assert await usage_of(allowances, user_id) == [usage]
    assert (usage.agent_id, usage.session_id, usage.metadata["model"]) == ("summarizer", "", "small")
    assert usage.HasField("timestamp")


async def test_what_remains_stops_at_zero(allowances: Any, user_id: str) -> None:
    await set_remaining(allowances, user_id, "0.5")
    usage = await spend(allowances, user_id, "2")
    assert usage.response_cost == "2.000000"
    assert (await allowance_of(allowances, user_id)).spend_remaining == "0.000000"


async def test_calls_that_end_together_are_all_taken_off(allowances: Any, user_id: str) -> None:
    await asyncio.gather(*(spend(allowances, user_id, "0.1") for _ in range(30)))
    assert (await allowance_of(allowances, user_id)).spend_remaining == "97.000000"
    assert len(await usage_of(allowances, user_id)) == 30


async def test_a_call_that_is_reported_twice_costs_once(allowances: Any, user_id: str) -> None:
    request_id = str(uuid4())
    reported = await asyncio.gather(
        *(spend(allowances, user_id, "5", request_id=request_id) for _ in range(3))
    )
    assert len({usage.id for usage in reported}) == 1
    assert (await allowance_of(allowances, user_id)).spend_remaining == "95.000000"


async def test_a_reset_gives_the_whole_allowance_and_keeps_the_history(allowances: Any, user_id: str) -> None:
    await set_monthly(allowances, user_id, "20")
    await spend(allowances, user_id, "19.5")
    allowance = (await allowances.ResetAllowance(ResetAllowanceRequest(user_id=user_id))).allowance
    assert (allowance.spend_remaining, allowance.may_spend) == ("20.000000", True)
    assert allowance.HasField("last_reset")
    assert [usage.response_cost for usage in await usage_of(allowances, user_id)] == ["19.500000"]


@pytest.mark.parametrize(("remaining", "may"), [("1.000001", True), ("1", False), ("0", False)])
async def test_no_call_begins_on_the_last_dollar(
    tenant: Tenant, allowances: Any, user_id: str, remaining: str, may: bool
) -> None:
    allowance = await set_remaining(allowances, user_id, remaining)
    assert allowance.may_spend is may
    async with tenant.weft.stores.database.transaction(tenant.organization_id) as connection:
        if may:
            await require_allowance(connection, user_id)
            return
        with pytest.raises(AllowanceExhausted) as refused:
            await require_allowance(connection, user_id)
    assert refused.value.metadata == {"spend_remaining": allowance.spend_remaining}


async def test_those_who_may_not_spend_are_found(tenant: Tenant, allowances: Any, user_id: str) -> None:
    await set_remaining(allowances, await create_user(tenant), "50")
    await set_remaining(allowances, user_id, "0.9")
    listed = (await allowances.ListAllowances(ListAllowancesRequest(filter="may_spend = false"))).allowances
    assert [allowance.user_id for allowance in listed] == [user_id]


@pytest.mark.parametrize("amount", ["-1", "1e3", "0.0000001", "1000000000000", "NaN", ""])
async def test_an_amount_is_a_plain_decimal_number(allowances: Any, user_id: str, amount: str) -> None:
    error = await refusal(spend(allowances, user_id, amount))
    assert [violation.field for violation in error.violations] == ["response_cost"]


async def test_nobody_spends_for_a_user_that_does_not_exist(allowances: Any) -> None:
    assert (await refusal(spend(allowances, str(uuid4()), "1"))).reason == "RESOURCE_NOT_FOUND"
    assert (await refusal(set_remaining(allowances, str(uuid4()), "1"))).reason == "RESOURCE_NOT_FOUND"


async def test_users_see_their_own_allowance_and_cannot_raise_it(tenant: Tenant) -> None:
    other = await create_user(tenant)
    async with user_of(tenant, "builder.read", "builder.write") as user:
        own: Any = user.client.service(AllowanceServiceStub)
        assert (await allowance_of(own, user.id)).user_id == user.id
        assert await usage_of(own, user.id) == []
        for call in (
            allowance_of(own, other),
            usage_of(own, other),
            set_monthly(own, user.id, "1000000"),
            set_remaining(own, user.id, "1000000"),
            own.ResetAllowance(ResetAllowanceRequest(user_id=user.id)),
            spend(own, user.id, "0"),
        ):
            assert (await refusal(call)).metadata == {"permission": "builder.admin"}
