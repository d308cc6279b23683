"""Agents: when they run, and what is kept of them."""

from json import loads
from typing import Any

import asyncpg
import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import Tenant
from tests.support import refusal
from weft.automation.v1.agent_config_service_pb2 import (
    SCHEDULE_TYPE_CRON,
    SCHEDULE_TYPE_INTERVAL,
    SCHEDULE_TYPE_ONESHOT,
    AgentConfig,
    CreateAgentConfigRequest,
    GetAgentConfigRequest,
    Schedule,
    UpdateAgentConfigRequest,
)
from weft.automation.v1.agent_config_service_pb2_grpc import AgentConfigServiceStub

ONESHOT = Schedule(type=SCHEDULE_TYPE_ONESHOT)
HOURLY = Schedule(type=SCHEDULE_TYPE_CRON, cron="@hourly")
EVERY_MINUTE = Schedule(type=SCHEDULE_TYPE_INTERVAL, interval_seconds=60)


@pytest.fixture
def agents(tenant: Tenant) -> Any:
    return tenant.client.service(AgentConfigServiceStub)


async def created(agents: Any, **fields: Any) -> AgentConfig:
    wanted = AgentConfig(**{"agent_type": "schema_analyzer", "name": "analyzer", **fields})
    request = CreateAgentConfigRequest(agent_config=wanted)
    agent: AgentConfig = (await agents.CreateAgentConfig(request)).agent_config
    return agent


async def stored_schedule(tenant: Tenant, agent: AgentConfig) -> Any:
    row = await tenant.weft.stores.database.fetchrow(
        tenant.organization_id, "select schedule from agent_configs where id = $1", agent.id
    )
    assert row is not None
    return loads(row["schedule"])


async def test_an_agent_runs_when_it_is_started_unless_it_says_otherwise(agents: Any) -> None:
    agent = await created(agents)
    assert (agent.schedule, agent.enabled) == (ONESHOT, True)
    assert (await created(agents, enabled=False)).enabled is False


@pytest.mark.parametrize(
    ("schedule", "stored"),
    [
        (ONESHOT, {"type": "oneshot"}),
        (HOURLY, {"type": "cron", "cron": "@hourly"}),
        (EVERY_MINUTE, {"type": "interval", "interval_seconds": 60}),
    ],
)
async def test_a_schedule_is_stored_as_the_database_has_always_had_it(
    agents: Any, tenant: Tenant, schedule: Schedule, stored: dict[str, Any]
) -> None:
    agent = await created(agents, schedule=schedule)
    assert agent.schedule == schedule
    assert (await agents.GetAgentConfig(GetAgentConfigRequest(id=agent.id))).agent_config == agent
    assert await stored_schedule(tenant, agent) == stored
    other = await created(agents, schedule=HOURLY if schedule != HOURLY else ONESHOT)
    request = UpdateAgentConfigRequest(agent_config=AgentConfig(id=other.id, schedule=schedule))
    assert (await agents.UpdateAgentConfig(request)).agent_config.schedule == schedule
    assert await stored_schedule(tenant, other) == stored


@pytest.mark.parametrize(
    ("schedule", "at_fault"),
    [
        (Schedule(cron="@hourly"), "type"),
        (Schedule(type=SCHEDULE_TYPE_CRON), "cron"),
        (Schedule(type=SCHEDULE_TYPE_CRON, cron="soon"), "cron"),
        (Schedule(type=SCHEDULE_TYPE_CRON, cron="@hourly", interval_seconds=60), "interval_seconds"),
        (Schedule(type=SCHEDULE_TYPE_INTERVAL), "interval_seconds"),
        (Schedule(type=SCHEDULE_TYPE_INTERVAL, interval_seconds=60, cron="@hourly"), "cron"),
        (Schedule(type=SCHEDULE_TYPE_ONESHOT, cron="@hourly"), "cron"),
    ],
)
async def test_a_schedule_says_when_its_type_runs_and_nothing_else(
    agents: Any, schedule: Schedule, at_fault: str
) -> None:
    agent = await created(agents)
    wanted = AgentConfig(id=agent.id, schedule=schedule)
    update = UpdateAgentConfigRequest(agent_config=wanted, update_mask=FieldMask(paths=["schedule"]))
    for call in (created(agents, schedule=schedule), agents.UpdateAgentConfig(update)):
        error = await refusal(call)
        assert [violation.field for violation in error.violations] == [f"agent_config.schedule.{at_fault}"]


@pytest.mark.parametrize(
    "schedule", ['{"type": "never"}', "{}", '{"type": "cron"}', '{"type": "oneshot", "cron": "@hourly"}']
)
async def test_the_database_takes_no_other_schedule(agents: Any, tenant: Tenant, schedule: str) -> None:
    agent = await created(agents)
    with pytest.raises(asyncpg.CheckViolationError):
        await tenant.weft.stores.database.fetch(
            tenant.organization_id, "update agent_configs set schedule = $2 where id = $1", agent.id, schedule
        )
