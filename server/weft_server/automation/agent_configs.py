"""AgentConfigService: autonomous agents, their settings and when they run."""

from collections.abc import Iterator
from json import dumps
from typing import Any

from weft.automation.v1.agent_config_service_pb2 import (
    DESCRIPTOR,
    AgentConfig,
    CreateAgentConfigRequest,
    CreateAgentConfigResponse,
    DeleteAgentConfigRequest,
    DeleteAgentConfigResponse,
    Schedule,
    ScheduleType,
    UpdateAgentConfigRequest,
    UpdateAgentConfigResponse,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import AgentDisabled, InvalidField, ResourceInUse, Violation
from weft_server.rpc.mapping import enum_names
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.sources.schedule import is_schedule, not_a_schedule
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "agent_configs.sql")

AGENT_CONFIGS = Listing(
    fields={
        "agent_type": Kind.TEXT,
        "name": Kind.TEXT,
        "enabled": Kind.BOOLEAN,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)

_TYPES = enum_names(ScheduleType.DESCRIPTOR)


class AgentConfigService(Service):
    """Answers `weft.automation.v1.AgentConfigService`."""

    descriptor = DESCRIPTOR.services_by_name["AgentConfigService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._configs = Standard(kit, self.descriptor, AgentConfig, _SQL, AGENT_CONFIGS)
        self.get_agent_config = self._configs.get
        self.list_agent_configs = self._configs.page

    async def create_agent_config(
        self, call: Call, request: CreateAgentConfigRequest
    ) -> CreateAgentConfigResponse:
        schedule = _stored_schedule(request.agent_config)
        async with self._database.transaction(call.organization_id) as connection:
            created: CreateAgentConfigResponse = await self._configs.insert(
                connection, call, request, schedule=schedule
            )
            return created

    async def update_agent_config(
        self, call: Call, request: UpdateAgentConfigRequest
    ) -> UpdateAgentConfigResponse:
        schedule = _stored_schedule(request.agent_config)
        async with self._database.transaction(call.organization_id) as connection:
            updated: UpdateAgentConfigResponse = await self._configs.change(
                connection, call, request, schedule=schedule
            )
            return updated

    async def delete_agent_config(
        self, call: Call, request: DeleteAgentConfigRequest
    ) -> DeleteAgentConfigResponse:
        async with self._database.transaction(call.organization_id) as connection:
            await self._configs.lock(connection, call, request.id)
            running = await connection.fetchval(_SQL.find_running_agent_run, request.id)
            if running is not None:
                raise ResourceInUse("agent_config", running_agent_run_id=running)
            deleted: DeleteAgentConfigResponse = await self._configs.remove(connection, call, request)
            return deleted


async def hold_enabled(connection: Connection, agent_config_id: str) -> None:
    """Keeps an agent enabled, and there at all, until the transaction ends.

    Raises:
        NotFound: the organization has no such agent.
        AgentDisabled: the agent is not to run.
    """
    row = await connection.fetchrow(_SQL.hold_agent_config, agent_config_id)
    if not found(row, "agent_config")["enabled"]:
        raise AgentDisabled()


def _stored_schedule(config: AgentConfig) -> str | None:
    """The schedule as its column has it, such as `{"type": "cron", "cron": "@hourly"}`.

    None where the agent says nothing of it.

    Raises:
        InvalidField: it does not say when its type runs.
    """
    if not config.HasField("schedule"):
        return None
    schedule = config.schedule
    violations = list(_broken_rules(schedule))
    if violations:
        raise InvalidField(violations)
    stored: dict[str, Any] = {"type": _TYPES[schedule.type]}
    if schedule.cron:
        stored["cron"] = schedule.cron
    if schedule.interval_seconds:
        stored["interval_seconds"] = schedule.interval_seconds
    return dumps(stored)


def _broken_rules(schedule: Schedule) -> Iterator[Violation]:
    by_cron = schedule.type == ScheduleType.SCHEDULE_TYPE_CRON
    if by_cron and not is_schedule(schedule.cron):
        yield not_a_schedule("agent_config.schedule.cron")
    if schedule.cron and not by_cron:
        yield Violation("agent_config.schedule.cron", "must be empty for a schedule of this type")
    at_intervals = schedule.type == ScheduleType.SCHEDULE_TYPE_INTERVAL
    if at_intervals != bool(schedule.interval_seconds):
        words = "must be at least 1" if at_intervals else "must be 0 for a schedule of this type"
        yield Violation("agent_config.schedule.interval_seconds", words)
