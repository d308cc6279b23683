"""ComputeLogService: what agents spend on models."""

from weft.fleet.v1.agent_service_pb2 import Agent
from weft.fleet.v1.compute_log_service_pb2 import (
    DESCRIPTOR,
    BatchCreateComputeLogsRequest,
    BatchCreateComputeLogsResponse,
    ComputeLog,
    ComputeLogResult,
    CreateComputeLogRequest,
    CreateComputeLogResponse,
)
from weft_server.fleet.agents import hold_agents
from weft_server.fleet.ledger import refusing_overdrafts
from weft_server.rpc.batches import create_each
from weft_server.rpc.caller import Call
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside

_SQL = statements_beside(__file__, "compute_logs.sql")

COMPUTE_LOGS = Listing(
    fields={
        "agent_id": Kind.UUID,
        "model": Kind.TEXT,
        "tokens_in": Kind.NUMBER,
        "tokens_out": Kind.NUMBER,
        "created_at": Kind.TIME,
    },
    sortable=("created_at",),
)


class ComputeLogService(Service):
    """Answers `weft.fleet.v1.ComputeLogService`."""

    descriptor = DESCRIPTOR.services_by_name["ComputeLogService"]

    def __init__(self, kit: Kit, agents: Standard[Agent]) -> None:
        self._database = kit.database
        self._answers = kit.answers
        self._agents = agents
        self._compute_logs = compute_logs = Standard(kit, self.descriptor, ComputeLog, _SQL, COMPUTE_LOGS)
        self.get_compute_log = compute_logs.get
        self.list_compute_logs = compute_logs.page

    async def create_compute_log(
        self, call: Call, request: CreateComputeLogRequest
    ) -> CreateComputeLogResponse:
        async with self._database.transaction(call.organization_id) as connection:
            with refusing_overdrafts():
                response: CreateComputeLogResponse = await self._compute_logs.insert(
                    connection, call, request
                )
            if response.compute_log.transaction_id:
                await self._agents.tell(connection, call, response.compute_log.agent_id)
        return response

    async def batch_create_compute_logs(
        self, call: Call, request: BatchCreateComputeLogsRequest
    ) -> BatchCreateComputeLogsResponse:
        response = BatchCreateComputeLogsResponse()
        async with self._database.transaction(call.organization_id) as connection:
            await hold_agents(connection, (log.agent_id for log in request.compute_logs))

            async def create(place: int, wanted: ComputeLog, result: ComputeLogResult) -> None:
                path = f"compute_logs[{place}]"
                with refusing_overdrafts():
                    await self._compute_logs.add(connection, call, path, wanted, result.compute_log)

            partial = request.return_partial_success
            await create_each(connection, request.compute_logs, create, response.results, partial=partial)
            created = (result.compute_log for result in response.results)
            for agent_id in sorted({log.agent_id for log in created if log.transaction_id}):
                await self._agents.tell(connection, call, agent_id)
            await self._answers.remember(connection, call, request, response)
        return response
