"""AgentRunService: what agents did, reported by whoever runs them."""

from functools import partial
from typing import Any

from redis.asyncio import Redis

from weft.automation.v1.agent_run_service_pb2 import (
    DESCRIPTOR,
    AgentRun,
    AgentRunStatus,
    CancelAgentRunRequest,
    CancelAgentRunResponse,
    CompleteAgentRunRequest,
    CompleteAgentRunResponse,
    FailAgentRunRequest,
    FailAgentRunResponse,
    RecordAgentRunProgressRequest,
    RecordAgentRunProgressResponse,
    StartAgentRunRequest,
    StartAgentRunResponse,
)
from weft.common.v1.change_type_pb2 import CHANGE_TYPE_CREATED
from weft_server.automation.agent_configs import hold_enabled
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import AgentRunFinished
from weft_server.rpc.mapping import enum_names
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.signals import signalling
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "agent_runs.sql")

AGENT_RUNS = Listing(
    fields={
        "agent_config_id": Kind.UUID,
        "status": Kind.TEXT,
        "started_at": Kind.TIME,
        "completed_at": Kind.TIME,
    },
    sortable=("started_at",),
    default_order="started_at desc",
)

_STATUSES = enum_names(AgentRunStatus.DESCRIPTOR)

_KEPT_EVENTS = 1000
_KEPT_SECONDS = 24 * 3600


class AgentRunService(Service):
    """Answers `weft.automation.v1.AgentRunService`."""

    descriptor = DESCRIPTOR.services_by_name["AgentRunService"]
    needs = ("postgres", "redis")

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._runs = Standard(
            kit,
            self.descriptor,
            AgentRun,
            _SQL,
            AGENT_RUNS,
            is_final=_is_final,
            on_change=partial(_append_event, kit.changes.redis),
        )
        self.get_agent_run = self._runs.get
        self.list_agent_runs = self._runs.page
        self.watch_agent_runs = self._runs.watch

    async def start_agent_run(self, call: Call, request: StartAgentRunRequest) -> StartAgentRunResponse:
        async with self._database.transaction(call.organization_id) as connection:
            await hold_enabled(connection, request.agent_config_id)
            started: StartAgentRunResponse = await self._runs.apply(
                connection, call, request, CHANGE_TYPE_CREATED
            )
            return started

    async def record_agent_run_progress(
        self, call: Call, request: RecordAgentRunProgressRequest
    ) -> RecordAgentRunProgressResponse:
        recorded: RecordAgentRunProgressResponse = await self._go_on(call, request)
        return recorded

    async def complete_agent_run(
        self, call: Call, request: CompleteAgentRunRequest
    ) -> CompleteAgentRunResponse:
        completed: CompleteAgentRunResponse = await self._go_on(call, request)
        return completed

    async def fail_agent_run(self, call: Call, request: FailAgentRunRequest) -> FailAgentRunResponse:
        failed: FailAgentRunResponse = await self._go_on(call, request)
        return failed

    async def cancel_agent_run(self, call: Call, request: CancelAgentRunRequest) -> CancelAgentRunResponse:
        cancelled: CancelAgentRunResponse = await self._go_on(call, request)
        return cancelled

    async def _go_on(self, call: Call, request: Any) -> Any:
        """Answers an RPC about a run that has not ended.

        Raises:
            NotFound: the organization has no such run.
            AgentRunFinished: it has ended.
        """
        async with self._database.transaction(call.organization_id) as connection:
            current = await self._runs.lock(connection, call, request.id)
            if current["status"] != "running":
                raise AgentRunFinished(current["status"])
            return await self._runs.apply(connection, call, request)


def _is_final(run: AgentRun) -> bool:
    return run.status != AgentRunStatus.AGENT_RUN_STATUS_RUNNING


async def _append_event(redis: Redis, run: AgentRun) -> None:
    """Appends the state of a run to the stream of its agent, which is gone a day after the last one."""
    stream = f"events:agent:{run.agent_config_id}"
    async with signalling(stream, run_id=run.id):
        event: Any = {
            "run_id": run.id,
            "status": _STATUSES[run.status],
            "nodes_created": run.nodes_created,
            "nodes_updated": run.nodes_updated,
            "relationships_created": run.relationships_created,
        }
        await redis.xadd(stream, event, maxlen=_KEPT_EVENTS, approximate=True)
        await redis.expire(stream, _KEPT_SECONDS)
