"""WorkflowService: the definitions of workflows that run in orchestration engines."""

from collections.abc import Iterable, Iterator

from weft.orchestration.v1.workflow_service_pb2 import (
    DESCRIPTOR,
    WORKFLOW_ERROR_MODE_RETRY,
    WORKFLOW_STEP_MODE_CONDITIONAL,
    WORKFLOW_STEP_MODE_LOOP,
    CreateWorkflowRequest,
    CreateWorkflowResponse,
    UpdateWorkflowRequest,
    UpdateWorkflowResponse,
    Workflow,
    WorkflowStep,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField, Violation
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import changed_paths
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "workflows.sql")

WORKFLOWS = Listing(
    fields={
        "name": Kind.TEXT,
        "openfang_workflow_id": Kind.TEXT,
        "gateway_id": Kind.UUID,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)


class WorkflowService(Service):
    """Answers `weft.orchestration.v1.WorkflowService`."""

    descriptor = DESCRIPTOR.services_by_name["WorkflowService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._workflows = Standard(kit, self.descriptor, Workflow, _SQL, WORKFLOWS)
        self.get_workflow = self._workflows.get
        self.list_workflows = self._workflows.page
        self.delete_workflow = self._workflows.delete

    async def create_workflow(self, call: Call, request: CreateWorkflowRequest) -> CreateWorkflowResponse:
        _check_modes(request.workflow.steps)
        async with self._database.transaction(call.organization_id) as connection:
            response: CreateWorkflowResponse = await self._workflows.insert(connection, call, request)
            await _check_agents(connection, response.workflow)
        return response

    async def update_workflow(self, call: Call, request: UpdateWorkflowRequest) -> UpdateWorkflowResponse:
        _check_modes(request.workflow.steps)
        async with self._database.transaction(call.organization_id) as connection:
            response: UpdateWorkflowResponse = await self._workflows.change(connection, call, request)
            if "steps" in changed_paths(request, request.workflow):
                await _check_agents(connection, response.workflow)
        return response


def _check_modes(steps: Iterable[WorkflowStep]) -> None:
    """Lets steps pass that say what their modes need, and nothing that goes with other modes only.

    Raises:
        InvalidField: a step does not.
    """
    violations = [
        Violation(f"workflow.steps[{index}].{field}", rule)
        for index, step in enumerate(steps)
        for field, rule in _broken_modes(step)
    ]
    if violations:
        raise InvalidField(violations)


def _broken_modes(step: WorkflowStep) -> Iterator[tuple[str, str]]:
    conditional = step.mode == WORKFLOW_STEP_MODE_CONDITIONAL
    loop = step.mode == WORKFLOW_STEP_MODE_LOOP
    if conditional and not step.condition:
        yield "condition", "must not be empty in the mode CONDITIONAL"
    if step.condition and not conditional:
        yield "condition", "goes with the mode CONDITIONAL only"
    if step.until and not loop:
        yield "until", "goes with the mode LOOP only"
    if step.max_iterations and not loop:
        yield "max_iterations", "goes with the mode LOOP only"
    if step.max_retries and step.error_mode != WORKFLOW_ERROR_MODE_RETRY:
        yield "max_retries", "goes with the error mode RETRY only"


async def _check_agents(connection: Connection, workflow: Workflow) -> None:
    """Lets a workflow pass whose sub-agents live behind its own gateway.

    Raises:
        InvalidField: a step names another one, or none that there is.
    """
    wanted = {index: step.agent_id for index, step in enumerate(workflow.steps) if step.agent_id}
    rows = await connection.fetch(_SQL.find_agents_behind_gateway, workflow.gateway_id, list(wanted.values()))
    there = {row["id"] for row in rows}
    violations = [
        Violation(f"workflow.steps[{index}].agent_id", "names no sub-agent behind the workflow's gateway")
        for index, agent_id in wanted.items()
        if agent_id not in there
    ]
    if violations:
        raise InvalidField(violations)
