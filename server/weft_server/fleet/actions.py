"""ActionService: what agents did."""

from weft.fleet.v1.action_service_pb2 import (
    DESCRIPTOR,
    Action,
    ActionResult,
    BatchCreateActionsRequest,
    BatchCreateActionsResponse,
    CompleteActionRequest,
    CompleteActionResponse,
)
from weft_server.fleet.agents import hold_agents
from weft_server.rpc.batches import create_each
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import ActionFinished
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "actions.sql")

ACTIONS = Listing(
    fields={
        "agent_id": Kind.UUID,
        "action": Kind.TEXT,
        "category": Kind.TEXT,
        "status": Kind.TEXT,
        "autonomous": Kind.BOOLEAN,
        "created_at": Kind.TIME,
    },
    sortable=("created_at",),
)


class ActionService(Service):
    """Answers `weft.fleet.v1.ActionService`."""

    descriptor = DESCRIPTOR.services_by_name["ActionService"]

    def __init__(self, kit: Kit) -> None:
        self._database = kit.database
        self._answers = kit.answers
        self._actions = actions = Standard(kit, self.descriptor, Action, _SQL, ACTIONS)
        self.create_action = actions.create
        self.get_action = actions.get
        self.list_actions = actions.page

    async def batch_create_actions(
        self, call: Call, request: BatchCreateActionsRequest
    ) -> BatchCreateActionsResponse:
        response = BatchCreateActionsResponse()
        async with self._database.transaction(call.organization_id) as connection:
            await hold_agents(connection, (action.agent_id for action in request.actions))

            async def create(place: int, wanted: Action, result: ActionResult) -> None:
                await self._actions.add(connection, call, f"actions[{place}]", wanted, result.action)

            await create_each(
                connection, request.actions, create, response.results, partial=request.return_partial_success
            )
            await self._answers.remember(connection, call, request, response)
        return response

    async def complete_action(self, call: Call, request: CompleteActionRequest) -> CompleteActionResponse:
        async with self._database.transaction(call.organization_id) as connection:
            action = await self._actions.lock(connection, call, request.id)
            if action["status"] != "pending":
                raise ActionFinished(action["status"])
            response: CompleteActionResponse = await self._actions.apply(connection, call, request)
        return response
