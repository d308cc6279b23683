"""TriggerService: what starts sub-agents."""

from weft.orchestration.v1.trigger_service_pb2 import (
    DESCRIPTOR,
    CreateTriggerRequest,
    CreateTriggerResponse,
    Trigger,
    TriggerPattern,
    UpdateTriggerRequest,
    UpdateTriggerResponse,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import InvalidField
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.sources.schedule import is_schedule, not_a_schedule
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "triggers.sql")

TRIGGERS = Listing(
    fields={
        "openfang_trigger_id": Kind.TEXT,
        "agent_id": Kind.UUID,
        "enabled": Kind.BOOLEAN,
        "gateway_id": Kind.UUID,
        "created_at": Kind.TIME,
    },
    sortable=("created_at",),
)


class TriggerService(Service):
    """Answers `weft.orchestration.v1.TriggerService`."""

    descriptor = DESCRIPTOR.services_by_name["TriggerService"]

    def __init__(self, kit: Kit) -> None:
        self._triggers = Standard(kit, self.descriptor, Trigger, _SQL, TRIGGERS)
        self.get_trigger = self._triggers.get
        self.list_triggers = self._triggers.page
        self.delete_trigger = self._triggers.delete

    async def create_trigger(self, call: Call, request: CreateTriggerRequest) -> CreateTriggerResponse:
        _check_schedule(request.trigger.pattern)
        response: CreateTriggerResponse = await self._triggers.create(call, request)
        return response

    async def update_trigger(self, call: Call, request: UpdateTriggerRequest) -> UpdateTriggerResponse:
        _check_schedule(request.trigger.pattern)
        response: UpdateTriggerResponse = await self._triggers.update(call, request)
        return response


def _check_schedule(pattern: TriggerPattern) -> None:
    """Lets a pattern pass whose schedule, if it has one, comes up again and again.

    Raises:
        InvalidField: the schedule is malformed.
    """
    if pattern.HasField("schedule") and not is_schedule(pattern.schedule.cron):
        raise InvalidField([not_a_schedule("trigger.pattern.schedule.cron")])
