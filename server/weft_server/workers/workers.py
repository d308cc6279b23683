"""WorkerService: the register of workers, which call with their tokens."""

from functools import partial

from weft.worker.v1.worker_service_pb2 import (
    DESCRIPTOR,
    DeregisterWorkerRequest,
    DeregisterWorkerResponse,
    GetWorkerRequest,
    GetWorkerResponse,
    HeartbeatWorkerRequest,
    HeartbeatWorkerResponse,
    ListWorkersRequest,
    ListWorkersResponse,
    RegisterWorkerRequest,
    RegisterWorkerResponse,
    Worker,
)
from weft_server.rpc.caller import Call
from weft_server.rpc.errors import WorkerTokenRequired
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.resources import found
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.statements import statements_beside
from weft_server.workers.liveness import HEARTBEAT_SECONDS, Liveness

_SQL = statements_beside(__file__, "workers.sql")

WORKERS = Listing(
    fields={
        "name": Kind.TEXT,
        "version": Kind.TEXT,
        "worker_token_id": Kind.UUID,
        "registered_at": Kind.TIME,
    },
    sortable=("registered_at", "name"),
    default_order="registered_at",
)

_KNOWN_BY_REDIS = ("status", "last_heartbeat_at", "running_tasks", "pending_tasks")


class WorkerService(Service):
    """Answers `weft.worker.v1.WorkerService`."""

    descriptor = DESCRIPTOR.services_by_name["WorkerService"]
    needs = ("postgres", "redis")

    def __init__(self, kit: Kit, liveness: Liveness) -> None:
        self._database = kit.database
        self._liveness = liveness
        self._workers = Standard(kit, self.descriptor, Worker, _SQL, WORKERS, leaving_out=_KNOWN_BY_REDIS)

    async def register_worker(self, call: Call, request: RegisterWorkerRequest) -> RegisterWorkerResponse:
        worker_token_id = _own_token(call)
        async with self._database.transaction(call.organization_id) as connection:
            response: RegisterWorkerResponse = await self._workers.apply(
                connection, call, request, worker_token_id=worker_token_id
            )
        await self._liveness.beat(response.worker, running_tasks=0)
        response.heartbeat_interval_seconds = HEARTBEAT_SECONDS
        return response

    async def heartbeat_worker(self, call: Call, request: HeartbeatWorkerRequest) -> HeartbeatWorkerResponse:
        row = await self._database.fetchrow(call.organization_id, _SQL.get_worker_of_token, _own_token(call))
        response = HeartbeatWorkerResponse()
        self._workers.fill(row, response.worker)
        await self._liveness.beat(response.worker, request.running_tasks)
        return response

    async def get_worker(self, call: Call, request: GetWorkerRequest) -> GetWorkerResponse:
        response: GetWorkerResponse = await self._workers.get(call, request)
        await self._liveness.complete([response.worker])
        return response

    async def list_workers(self, call: Call, request: ListWorkersRequest) -> ListWorkersResponse:
        response: ListWorkersResponse = await self._workers.page(call, request)
        await self._liveness.complete(response.workers)
        return response

    async def deregister_worker(
        self, call: Call, request: DeregisterWorkerRequest
    ) -> DeregisterWorkerResponse:
        async with self._database.transaction(call.organization_id) as connection:
            row = await connection.fetchrow(_SQL.deregister_worker, request.id, call.caller.worker_token_id)
            found(row, self._workers.resource_type)
            await self._workers.record(connection, call, "deregister", request.id)
            connection.when_committed(partial(self._liveness.forget, request.id))
        return DeregisterWorkerResponse()


def _own_token(call: Call) -> str:
    """The token of the worker that calls.

    Raises:
        WorkerTokenRequired: the caller is no worker.
    """
    if call.caller.worker_token_id is None:
        raise WorkerTokenRequired()
    return call.caller.worker_token_id
