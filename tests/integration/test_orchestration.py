"""Sub-agents, workflows and triggers behind the gateways of an organization."""

from collections.abc import Awaitable
from typing import Any
from uuid import uuid4

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from tests.conftest import NewTenant, Tenant
from tests.support import refusal
from weft.orchestration.v1.gateway_service_pb2 import CreateGatewayRequest, Gateway
from weft.orchestration.v1.gateway_service_pb2_grpc import GatewayServiceStub
from weft.orchestration.v1.sub_agent_service_pb2 import (
    CreateSubAgentRequest,
    DeleteSubAgentRequest,
    SubAgent,
    UpdateSubAgentRequest,
)
from weft.orchestration.v1.sub_agent_service_pb2_grpc import SubAgentServiceStub
from weft.orchestration.v1.trigger_service_pb2 import (
    LIFECYCLE_EVENT_AGENT_SPAWNED,
    CreateTriggerRequest,
    GetTriggerRequest,
    LifecyclePattern,
    SchedulePattern,
    Trigger,
    TriggerPattern,
    UpdateTriggerRequest,
    WebhookPattern,
)
from weft.orchestration.v1.trigger_service_pb2_grpc import TriggerServiceStub
from weft.orchestration.v1.workflow_service_pb2 import (
    WORKFLOW_ERROR_MODE_RETRY,
    WORKFLOW_STEP_MODE_CONDITIONAL,
    WORKFLOW_STEP_MODE_FAN_OUT,
    WORKFLOW_STEP_MODE_LOOP,
    CreateWorkflowRequest,
    GetWorkflowRequest,
    UpdateWorkflowRequest,
    Workflow,
    WorkflowStep,
)
from weft.orchestration.v1.workflow_service_pb2_grpc import WorkflowServiceStub

WEBHOOK = TriggerPattern(webhook=WebhookPattern())
HOURLY = TriggerPattern(schedule=SchedulePattern(cron="0 * * * *"))


class Engine:
    """An organization's sub-agents, workflows and triggers, as its administrator makes them."""

    def __init__(self, tenant: Tenant) -> None:
        self.gateways: Any = tenant.client.service(GatewayServiceStub)
        self.sub_agents: Any = tenant.client.service(SubAgentServiceStub)
        self.workflows: Any = tenant.client.service(WorkflowServiceStub)
        self.triggers: Any = tenant.client.service(TriggerServiceStub)

    async def gateway(self) -> str:
        wanted = Gateway(name="engine", base_url="https://engine.example.com")
        return str((await self.gateways.CreateGateway(CreateGatewayRequest(gateway=wanted))).gateway.id)

    async def agent(self, name: str = "scout", **fields: Any) -> SubAgent:
        wanted = SubAgent(**{"name": name, **fields})
        response = await self.sub_agents.CreateSubAgent(CreateSubAgentRequest(sub_agent=wanted))
        agent: SubAgent = response.sub_agent
        return agent

    async def workflow(self, *steps: WorkflowStep, **fields: Any) -> Workflow:
        wanted = Workflow(**{"name": "report", **fields}, steps=steps)
        response = await self.workflows.CreateWorkflow(CreateWorkflowRequest(workflow=wanted))
        workflow: Workflow = response.workflow
        return workflow

    async def trigger(self, pattern: TriggerPattern = WEBHOOK, **fields: Any) -> Trigger:
        wanted = Trigger(**fields, pattern=pattern)
        response = await self.triggers.CreateTrigger(CreateTriggerRequest(trigger=wanted))
        trigger: Trigger = response.trigger
        return trigger


@pytest.fixture
def empty(tenant: Tenant) -> Engine:
    """An organization without a gateway."""
    return Engine(tenant)


@pytest.fixture
async def engine(empty: Engine) -> Engine:
    """An organization with a default gateway."""
    await empty.gateway()
    return empty


async def faults(call: Awaitable[object]) -> list[str]:
    """The fields for which a call is refused."""
    return [violation.field for violation in (await refusal(call)).violations]


async def taken(call: Awaitable[object]) -> str:
    """The field that a call is refused for because another one has the same value."""
    error = await refusal(call)
    assert error.reason == "NAME_TAKEN"
    return error.metadata["field"]


class TestGateway:
    async def test_what_names_none_lives_behind_the_default(self, empty: Engine) -> None:
        default, other = await empty.gateway(), await empty.gateway()
        assert (await empty.agent()).gateway_id == default
        assert (await empty.workflow()).gateway_id == default
        assert (await empty.trigger()).gateway_id == default
        assert (await empty.agent(gateway_id=other)).gateway_id == other

    async def test_nothing_lives_behind_none(self, empty: Engine) -> None:
        assert await faults(empty.agent()) == ["sub_agent.gateway_id"]
        assert await faults(empty.workflow()) == ["workflow.gateway_id"]
        assert await faults(empty.trigger()) == ["trigger.gateway_id"]

    async def test_nothing_lives_behind_that_of_another_organization(
        self, engine: Engine, new_tenant: NewTenant
    ) -> None:
        theirs = await Engine(await new_tenant()).gateway()
        assert await faults(engine.agent(gateway_id=theirs)) == ["sub_agent.gateway_id"]

    async def test_nothing_moves_to_another_one(self, engine: Engine) -> None:
        agent, other = await engine.agent(), await engine.gateway()
        request = UpdateSubAgentRequest(
            sub_agent=SubAgent(id=agent.id, gateway_id=other), update_mask=FieldMask(paths=["gateway_id"])
        )
        assert await faults(engine.sub_agents.UpdateSubAgent(request)) == ["update_mask.paths[0]"]


class TestSubAgents:
    async def test_names_and_remote_ids_are_unique_behind_a_gateway(self, engine: Engine) -> None:
        await engine.agent("scout", openfang_agent_id="a-1")
        assert await taken(engine.agent("scout")) == "sub_agent.name"
        assert await taken(engine.agent("other", openfang_agent_id="a-1")) == "sub_agent.openfang_agent_id"
        await engine.agent("scout", openfang_agent_id="a-1", gateway_id=await engine.gateway())

    async def test_many_are_not_there_yet(self, engine: Engine) -> None:
        await engine.agent("scout")
        agent = await engine.agent("other")
        wanted = SubAgent(id=agent.id, openfang_agent_id="a-2")
        updated = await engine.sub_agents.UpdateSubAgent(UpdateSubAgentRequest(sub_agent=wanted))
        assert updated.sub_agent.openfang_agent_id == "a-2"


class TestWorkflows:
    async def test_steps_come_back_as_they_went_in(self, engine: Engine) -> None:
        agent = await engine.agent()
        steps = [
            WorkflowStep(
                name="find",
                agent_id=agent.id,
                prompt="Look for {{input}}",
                mode=WORKFLOW_STEP_MODE_FAN_OUT,
                output_var="found",
            ),
            WorkflowStep(
                name="check",
                agent_name="critic",
                mode=WORKFLOW_STEP_MODE_CONDITIONAL,
                condition="DOUBT",
                error_mode=WORKFLOW_ERROR_MODE_RETRY,
                max_retries=2,
                timeout_seconds=60,
            ),
            WorkflowStep(
                name="polish",
                agent_id=agent.id,
                mode=WORKFLOW_STEP_MODE_LOOP,
                until="DONE",
                max_iterations=9,
            ),
        ]
        workflow = await engine.workflow(*steps)
        read = (await engine.workflows.GetWorkflow(GetWorkflowRequest(id=workflow.id))).workflow
        assert list(read.steps) == steps

    async def test_steps_change_all_together(self, engine: Engine) -> None:
        workflow = await engine.workflow(WorkflowStep(name="a", agent_name="x"))
        wanted = Workflow(id=workflow.id, steps=[WorkflowStep(name="b", agent_name="y")])
        updated = await engine.workflows.UpdateWorkflow(UpdateWorkflowRequest(workflow=wanted))
        assert [step.name for step in updated.workflow.steps] == ["b"]

    @pytest.mark.parametrize(
        ("field", "step"),
        [
            ("condition", {"mode": WORKFLOW_STEP_MODE_CONDITIONAL}),
            ("condition", {"condition": "DOUBT"}),
            ("until", {"until": "DONE"}),
            ("max_iterations", {"max_iterations": 3}),
            ("max_retries", {"max_retries": 3}),
            ("agent", {"agent_name": None}),
            ("name", {"name": ""}),
        ],
    )
    async def test_a_step_says_what_goes_with_its_mode(
        self, engine: Engine, field: str, step: dict[str, Any]
    ) -> None:
        whole = {"name": "check", "agent_name": "critic"} | step
        steps = WorkflowStep(name="fine", agent_name="x"), WorkflowStep(**whole)
        assert await faults(engine.workflow(*steps)) == [f"workflow.steps[1].{field}"]

    async def test_steps_are_done_by_agents_behind_the_same_gateway(
        self, engine: Engine, new_tenant: NewTenant
    ) -> None:
        elsewhere = await engine.agent("elsewhere", gateway_id=await engine.gateway())
        stranger = Engine(await new_tenant())
        await stranger.gateway()
        theirs = await stranger.agent("theirs")
        for agent_id in (str(uuid4()), elsewhere.id, theirs.id):
            step = WorkflowStep(name="find", agent_id=agent_id)
            assert await faults(engine.workflow(step)) == ["workflow.steps[0].agent_id"]

    async def test_an_update_is_refused_for_such_agents_too(self, engine: Engine) -> None:
        workflow = await engine.workflow()
        step = WorkflowStep(name="find", agent_id=str(uuid4()))
        request = UpdateWorkflowRequest(workflow=Workflow(id=workflow.id, steps=[step]))
        assert await faults(engine.workflows.UpdateWorkflow(request)) == ["workflow.steps[0].agent_id"]
        read = (await engine.workflows.GetWorkflow(GetWorkflowRequest(id=workflow.id))).workflow
        assert read == workflow

    async def test_a_workflow_whose_agent_is_gone_can_be_renamed(self, engine: Engine) -> None:
        agent = await engine.agent()
        workflow = await engine.workflow(WorkflowStep(name="find", agent_id=agent.id))
        await engine.sub_agents.DeleteSubAgent(DeleteSubAgentRequest(id=agent.id))
        wanted = Workflow(id=workflow.id, name="renamed")
        updated = await engine.workflows.UpdateWorkflow(UpdateWorkflowRequest(workflow=wanted))
        assert updated.workflow.name == "renamed"

    async def test_names_and_remote_ids_are_unique_behind_a_gateway(self, engine: Engine) -> None:
        await engine.workflow(openfang_workflow_id="w-1")
        assert await taken(engine.workflow()) == "workflow.name"
        same = engine.workflow(name="other", openfang_workflow_id="w-1")
        assert await taken(same) == "workflow.openfang_workflow_id"


class TestTriggers:
    @pytest.mark.parametrize(
        "pattern",
        [
            HOURLY,
            WEBHOOK,
            TriggerPattern(lifecycle=LifecyclePattern()),
            TriggerPattern(
                lifecycle=LifecyclePattern(event=LIFECYCLE_EVENT_AGENT_SPAWNED, name_pattern="scout-*")
            ),
        ],
    )
    async def test_patterns_come_back_as_they_went_in(self, engine: Engine, pattern: TriggerPattern) -> None:
        trigger = await engine.trigger(pattern)
        read = (await engine.triggers.GetTrigger(GetTriggerRequest(id=trigger.id))).trigger
        assert (read.pattern, read.enabled) == (pattern, True)

    @pytest.mark.parametrize("cron", ["whenever", "* * * *", "61 * * * *"])
    async def test_a_schedule_is_a_cron_expression(self, engine: Engine, cron: str) -> None:
        wrong = TriggerPattern(schedule=SchedulePattern(cron=cron))
        assert await faults(engine.trigger(wrong)) == ["trigger.pattern.schedule.cron"]
        trigger = await engine.trigger(HOURLY)
        request = UpdateTriggerRequest(trigger=Trigger(id=trigger.id, pattern=wrong))
        assert await faults(engine.triggers.UpdateTrigger(request)) == ["trigger.pattern.schedule.cron"]

    async def test_something_sets_a_trigger_off(self, engine: Engine) -> None:
        assert await faults(engine.trigger(TriggerPattern())) == ["trigger.pattern.pattern"]

    async def test_a_pattern_changes_its_kind(self, engine: Engine) -> None:
        trigger = await engine.trigger(WEBHOOK)
        request = UpdateTriggerRequest(trigger=Trigger(id=trigger.id, pattern=HOURLY))
        assert (await engine.triggers.UpdateTrigger(request)).trigger.pattern == HOURLY

    async def test_a_trigger_lives_where_its_agent_does(self, engine: Engine) -> None:
        other = await engine.gateway()
        agent = await engine.agent(gateway_id=other)
        assert (await engine.trigger(agent_id=agent.id)).gateway_id == other

    async def test_a_trigger_starts_an_agent_behind_its_own_gateway(self, engine: Engine) -> None:
        agent, other = await engine.agent(), await engine.gateway()
        assert await faults(engine.trigger(agent_id=agent.id, gateway_id=other)) == ["trigger.agent_id"]
        assert await faults(engine.trigger(agent_id=str(uuid4()))) == ["trigger.agent_id"]

    async def test_a_trigger_goes_with_its_agent(self, engine: Engine) -> None:
        agent = await engine.agent()
        trigger = await engine.trigger(agent_id=agent.id)
        await engine.sub_agents.DeleteSubAgent(DeleteSubAgentRequest(id=agent.id))
        error = await refusal(engine.triggers.GetTrigger(GetTriggerRequest(id=trigger.id)))
        assert error.reason == "RESOURCE_NOT_FOUND"

    async def test_remote_ids_are_unique_behind_a_gateway(self, engine: Engine) -> None:
        await engine.trigger(openfang_trigger_id="t-1")
        assert await taken(engine.trigger(openfang_trigger_id="t-1")) == "trigger.openfang_trigger_id"
