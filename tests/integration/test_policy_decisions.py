"""What was decided by policies: callers read it, and nobody rewrites it."""

from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from google.protobuf.json_format import MessageToDict

from tests.conftest import NewTenant, Tenant
from tests.support import refusal
from weft.policy.v1.policy_decision_service_pb2 import (
    DECISION_DENY,
    GetPolicyDecisionRequest,
    ListPolicyDecisionsRequest,
)
from weft.policy.v1.policy_decision_service_pb2_grpc import PolicyDecisionServiceStub

DECIDE = """
insert into policy_audit_log
    (organization_id, user_id, action, resource_type, resource_id, decision, matched_policy, reason,
    input_snapshot)
values ($1, $2, $3, $4, $5, $6, 'roles', 'viewers only look', '{"subject": {"role": "viewer"}}')
returning id
"""


@pytest.fixture
def decisions(tenant: Tenant) -> Any:
    return tenant.client.service(PolicyDecisionServiceStub)


async def decided(tenant: Tenant, action: str, decision: str = "deny", **fields: str) -> str:
    """Has a decision stored, as the policies' engine will."""
    columns = {"user_id": "ada", "resource_type": "source", "resource_id": "1"} | fields
    row = await tenant.weft.stores.database.fetchrow(
        tenant.organization_id,
        DECIDE,
        tenant.organization_id,
        columns["user_id"],
        action,
        columns["resource_type"],
        columns["resource_id"],
        decision,
    )
    assert row is not None
    return str(row["id"])


async def listed(decisions: Any, **request: Any) -> list[str]:
    response = await decisions.ListPolicyDecisions(ListPolicyDecisionsRequest(**request))
    return [decision.action for decision in response.policy_decisions]


async def test_a_decision_tells_all_that_led_to_it(decisions: Any, tenant: Tenant) -> None:
    decision_id = await decided(tenant, "source.sync")
    request = GetPolicyDecisionRequest(id=decision_id)
    decision = (await decisions.GetPolicyDecision(request)).policy_decision
    assert (decision.user_id, decision.action, decision.decision) == ("ada", "source.sync", DECISION_DENY)
    assert (decision.matched_policy, decision.reason) == ("roles", "viewers only look")
    assert MessageToDict(decision.input_snapshot) == {"subject": {"role": "viewer"}}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ('user_id = "bob"', ["b"]),
        ("action = a", ["a"]),
        ("decision = allow", ["c"]),
        ('resource_type = "source" AND resource_id = "7"', ["b"]),
        ('created_at > "2000-01-01T00:00:00Z"', ["a", "b", "c"]),
        ('created_at < "2000-01-01T00:00:00Z"', []),
    ],
)
async def test_decisions_are_found(decisions: Any, tenant: Tenant, wanted: str, found: list[str]) -> None:
    await decided(tenant, "a")
    await decided(tenant, "b", user_id="bob", resource_id="7")
    await decided(tenant, "c", "allow", resource_type="tool")
    assert await listed(decisions, filter=wanted) == found


async def test_the_latest_come_first_where_asked_for(decisions: Any, tenant: Tenant) -> None:
    for action in "abc":
        await decided(tenant, action)
    assert await listed(decisions, order_by="created_at desc", page_size=2) == ["c", "b"]


async def test_another_organization_sees_none(decisions: Any, tenant: Tenant, new_tenant: NewTenant) -> None:
    other = await new_tenant()
    decision_id = await decided(tenant, "a")
    others: Any = other.client.service(PolicyDecisionServiceStub)
    assert await listed(others) == []
    for missing in (decision_id, str(uuid4())):
        error = await refusal(others.GetPolicyDecision(GetPolicyDecisionRequest(id=missing)))
        assert error.metadata == {"resource_type": "policy_decision"}


@pytest.mark.parametrize(
    "rewrite",
    [
        "update policy_audit_log set decision = 'allow' returning id",
        "delete from policy_audit_log returning id",
    ],
)
async def test_nobody_rewrites_what_was_decided(tenant: Tenant, rewrite: str) -> None:
    await decided(tenant, "a")
    database = tenant.weft.stores.database
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await database.fetch(tenant.organization_id, rewrite)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await database.fetch_for_system(rewrite)


async def test_a_decision_is_to_allow_or_to_deny(tenant: Tenant) -> None:
    with pytest.raises(asyncpg.CheckViolationError, match="policy_audit_log_decision_valid"):
        await decided(tenant, "a", "perhaps")
