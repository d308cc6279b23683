"""Runs of agents: figures that grow, findings that add up, and an end that is one."""

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from google.protobuf.struct_pb2 import Struct

from tests.conftest import Tenant
from tests.support import refusal
from weft.automation.v1.agent_config_service_pb2 import (
    AgentConfig,
    CreateAgentConfigRequest,
    DeleteAgentConfigRequest,
    UpdateAgentConfigRequest,
)
from weft.automation.v1.agent_config_service_pb2_grpc import AgentConfigServiceStub
from weft.automation.v1.agent_run_service_pb2 import (
    AGENT_RUN_STATUS_CANCELLED,
    AGENT_RUN_STATUS_COMPLETED,
    AGENT_RUN_STATUS_FAILED,
    AGENT_RUN_STATUS_RUNNING,
    AgentRun,
    CancelAgentRunRequest,
    CompleteAgentRunRequest,
    FailAgentRunRequest,
    GetAgentRunRequest,
    ListAgentRunsRequest,
    RecordAgentRunProgressRequest,
    StartAgentRunRequest,
)
from weft.automation.v1.agent_run_service_pb2_grpc import AgentRunServiceStub


@pytest.fixture
def agents(tenant: Tenant) -> Any:
    return tenant.client.service(AgentConfigServiceStub)


@pytest.fixture
def runs(tenant: Tenant) -> Any:
    return tenant.client.service(AgentRunServiceStub)


@pytest.fixture
async def agent(agents: Any) -> AgentConfig:
    return await created(agents)


async def created(agents: Any, **fields: Any) -> AgentConfig:
    wanted = AgentConfig(agent_type="dependency_mapper", name="mapper", **fields)
    request = CreateAgentConfigRequest(agent_config=wanted)
    agent: AgentConfig = (await agents.CreateAgentConfig(request)).agent_config
    return agent


async def started(runs: Any, agent: AgentConfig) -> AgentRun:
    run: AgentRun = (await runs.StartAgentRun(StartAgentRunRequest(agent_config_id=agent.id))).agent_run
    return run


async def read(runs: Any, run: AgentRun) -> AgentRun:
    current: AgentRun = (await runs.GetAgentRun(GetAgentRunRequest(id=run.id))).agent_run
    return current


async def progressed(runs: Any, run: AgentRun, **figures: Any) -> AgentRun:
    request = RecordAgentRunProgressRequest(id=run.id, **figures)
    current: AgentRun = (await runs.RecordAgentRunProgress(request)).agent_run
    return current


def insight(text: str) -> Struct:
    struct = Struct()
    struct.update({"text": text, "confidence": 0.5})
    return struct


ENDS = [
    ("CompleteAgentRun", CompleteAgentRunRequest, {}, AGENT_RUN_STATUS_COMPLETED, "completed"),
    ("FailAgentRun", FailAgentRunRequest, {"error": "It broke."}, AGENT_RUN_STATUS_FAILED, "failed"),
    ("CancelAgentRun", CancelAgentRunRequest, {}, AGENT_RUN_STATUS_CANCELLED, "cancelled"),
]


class TestStarting:
    async def test_a_run_begins_at_nothing(self, runs: Any, agent: AgentConfig) -> None:
        run = await started(runs, agent)
        assert await read(runs, run) == run
        assert (run.agent_config_id, run.status) == (agent.id, AGENT_RUN_STATUS_RUNNING)
        assert (run.nodes_created, list(run.insights), run.error) == (0, [], "")
        assert run.HasField("started_at")
        assert not run.HasField("completed_at")

    async def test_a_repeated_request_starts_one_run(self, runs: Any, agent: AgentConfig) -> None:
        request = StartAgentRunRequest(agent_config_id=agent.id, request_id=str(uuid4()))
        answers = await asyncio.gather(*(runs.StartAgentRun(request) for _ in range(5)))
        assert {answer.agent_run.id for answer in answers} == {answers[0].agent_run.id}
        assert len((await runs.ListAgentRuns(ListAgentRunsRequest())).agent_runs) == 1

    async def test_a_disabled_agent_does_not_run(self, agents: Any, runs: Any) -> None:
        agent = await created(agents, enabled=False)
        assert (await refusal(started(runs, agent))).reason == "AGENT_DISABLED"
        enabled = AgentConfig(id=agent.id, enabled=True)
        await agents.UpdateAgentConfig(UpdateAgentConfigRequest(agent_config=enabled))
        await started(runs, agent)

    async def test_no_agent_runs_not(self, runs: Any) -> None:
        error = await refusal(started(runs, AgentConfig(id=str(uuid4()))))
        assert error.metadata == {"resource_type": "agent_config"}

    async def test_an_agent_goes_with_its_history_once_it_stands_still(
        self, agents: Any, runs: Any, agent: AgentConfig
    ) -> None:
        run = await started(runs, agent)
        delete = DeleteAgentConfigRequest(id=agent.id)
        error = await refusal(agents.DeleteAgentConfig(delete))
        assert (error.reason, error.metadata) == ("RESOURCE_IN_USE", {"running_agent_run_id": run.id})
        await runs.CompleteAgentRun(CompleteAgentRunRequest(id=run.id))
        await agents.DeleteAgentConfig(delete)
        assert (await refusal(read(runs, run))).reason == "RESOURCE_NOT_FOUND"


class TestProgress:
    async def test_figures_only_grow_and_insights_add_up(self, runs: Any, agent: AgentConfig) -> None:
        run = await started(runs, agent)
        await progressed(runs, run, nodes_created=5, nodes_updated=1, insights=[insight("a")])
        current = await progressed(
            runs, run, nodes_created=3, relationships_created=7, insights=[insight("b"), insight("c")]
        )
        assert (current.nodes_created, current.nodes_updated, current.relationships_created) == (5, 1, 7)
        assert list(current.insights) == [insight("a"), insight("b"), insight("c")]
        assert await read(runs, run) == current

    async def test_a_repeated_report_adds_nothing_twice(self, runs: Any, agent: AgentConfig) -> None:
        run = await started(runs, agent)
        report: dict[str, Any] = {"insights": [insight("a")], "request_id": str(uuid4())}
        assert await progressed(runs, run, **report) == await progressed(runs, run, **report)
        assert list((await read(runs, run)).insights) == [insight("a")]

    async def test_reports_at_the_same_time_lose_nothing(self, runs: Any, agent: AgentConfig) -> None:
        run = await started(runs, agent)
        await asyncio.gather(
            *(progressed(runs, run, nodes_created=n, insights=[insight(str(n))]) for n in range(20))
        )
        current = await read(runs, run)
        assert current.nodes_created == 19
        assert {found["text"] for found in current.insights} == {str(n) for n in range(20)}

    @pytest.mark.parametrize("too_much", [[insight("one too many")], [insight("x" * 50_000)] * 2])
    async def test_insights_have_a_limit(self, runs: Any, agent: AgentConfig, too_much: list[Struct]) -> None:
        run = await started(runs, agent)
        await progressed(runs, run, insights=[insight("fits")] * (101 - len(too_much)))
        error = await refusal(progressed(runs, run, insights=too_much))
        assert [violation.field for violation in error.violations] == ["insights"]

    @pytest.mark.parametrize("figure", ["nodes_created", "nodes_updated", "relationships_created"])
    async def test_the_database_lets_no_figure_fall(
        self, runs: Any, agent: AgentConfig, tenant: Tenant, figure: str
    ) -> None:
        run = await progressed(runs, await started(runs, agent), **{figure: 5})
        with pytest.raises(asyncpg.CheckViolationError):
            await tenant.weft.stores.database.fetch(
                tenant.organization_id, f"update agent_runs set {figure} = 4 where id = $1", run.id
            )


class TestEnds:
    @pytest.mark.parametrize(("rpc", "request_type", "more", "status", "name"), ENDS)
    async def test_an_end_is_final(
        self,
        runs: Any,
        agent: AgentConfig,
        tenant: Tenant,
        rpc: str,
        request_type: Any,
        more: dict[str, str],
        status: Any,
        name: str,
    ) -> None:
        run = await started(runs, agent)
        ended = (await getattr(runs, rpc)(request_type(id=run.id, **more))).agent_run
        assert ended == await read(runs, run)
        assert (ended.status, ended.error) == (status, more.get("error", ""))
        assert ended.HasField("completed_at")
        again = [getattr(runs, end)(kind(id=run.id, **fields)) for end, kind, fields, *_ in ENDS]
        for call in (*again, progressed(runs, run, nodes_created=1)):
            error = await refusal(call)
            assert (error.reason, error.metadata) == ("AGENT_RUN_FINISHED", {"status": name})
        with pytest.raises(asyncpg.CheckViolationError):
            await tenant.weft.stores.database.fetch(
                tenant.organization_id,
                "update agent_runs set status = 'running', completed_at = null, error = null where id = $1",
                run.id,
            )

    async def test_only_one_of_many_ends_a_run(self, runs: Any, agent: AgentConfig) -> None:
        run = await started(runs, agent)
        calls = [getattr(runs, rpc)(kind(id=run.id, **more)) for rpc, kind, more, *_ in ENDS * 3]
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        (first,) = [outcome.agent_run for outcome in outcomes if not isinstance(outcome, BaseException)]
        assert await read(runs, run) == first

    async def test_the_stream_of_the_agent_tells_of_each_state(
        self, runs: Any, agent: AgentConfig, tenant: Tenant
    ) -> None:
        run = await progressed(runs, await started(runs, agent), nodes_created=5)
        await runs.CompleteAgentRun(CompleteAgentRunRequest(id=run.id))
        redis = tenant.weft.stores.redis
        entries: Any = await redis.xrange(f"events:agent:{agent.id}")
        told = [(fields[b"run_id"], fields[b"status"], fields[b"nodes_created"]) for _, fields in entries]
        assert told == [
            (run.id.encode(), status, nodes)
            for status, nodes in ((b"running", b"0"), (b"running", b"5"), (b"completed", b"5"))
        ]
        assert 0 < await redis.ttl(f"events:agent:{agent.id}") <= 24 * 3600
