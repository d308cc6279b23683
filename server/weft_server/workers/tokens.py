"""WorkerTokenService: the tokens with which workers register."""

from functools import partial

from weft.worker.v1.worker_token_service_pb2 import (
    DESCRIPTOR,
    CreateWorkerTokenRequest,
    CreateWorkerTokenResponse,
    DeleteWorkerTokenRequest,
    DeleteWorkerTokenResponse,
    RevokeWorkerTokenRequest,
    RevokeWorkerTokenResponse,
    WorkerToken,
)
from weft_server.identity.key_secrets import hash_secret, new_worker_token, shown_part
from weft_server.rpc.caller import Call
from weft_server.rpc.pages import Kind, Listing
from weft_server.rpc.service import Service
from weft_server.rpc.standard import Kit, Standard
from weft_server.stores.postgres import Connection
from weft_server.stores.statements import statements_beside
from weft_server.workers.liveness import Liveness

_SQL = statements_beside(__file__, "tokens.sql")

WORKER_TOKENS = Listing(
    fields={
        "name": Kind.TEXT,
        "created_by": Kind.TEXT,
        "worker_id": Kind.UUID,
        "last_used_at": Kind.TIME,
        "revoked_at": Kind.TIME,
        "created_at": Kind.TIME,
    },
    sortable=("created_at", "name"),
)


class WorkerTokenService(Service):
    """Answers `weft.worker.v1.WorkerTokenService`."""

    descriptor = DESCRIPTOR.services_by_name["WorkerTokenService"]

    def __init__(self, kit: Kit, liveness: Liveness) -> None:
        self._database = kit.database
        self._liveness = liveness
        self._tokens = Standard(kit, self.descriptor, WorkerToken, _SQL, WORKER_TOKENS)
        self.get_worker_token = self._tokens.get
        self.list_worker_tokens = self._tokens.page
        self.update_worker_token = self._tokens.update

    async def create_worker_token(
        self, call: Call, request: CreateWorkerTokenRequest
    ) -> CreateWorkerTokenResponse:
        token = new_worker_token()
        async with self._database.transaction(call.organization_id) as connection:
            response: CreateWorkerTokenResponse = await self._tokens.insert(
                connection,
                call,
                request,
                beside={"token": token},
                token_hash=hash_secret(token),
                token_prefix=shown_part(token),
            )
        return response

    async def revoke_worker_token(
        self, call: Call, request: RevokeWorkerTokenRequest
    ) -> RevokeWorkerTokenResponse:
        async with self._database.transaction(call.organization_id) as connection:
            response: RevokeWorkerTokenResponse = await self._tokens.apply(connection, call, request)
            self._forget_worker(connection, response.worker_token.worker_id)
        return response

    async def delete_worker_token(
        self, call: Call, request: DeleteWorkerTokenRequest
    ) -> DeleteWorkerTokenResponse:
        async with self._database.transaction(call.organization_id) as connection:
            token = await self._tokens.lock(connection, call, request.id)
            response: DeleteWorkerTokenResponse = await self._tokens.remove(connection, call, request)
            self._forget_worker(connection, token["worker_id"])
        return response

    def _forget_worker(self, connection: Connection, worker_id: str | None) -> None:
        if worker_id:
            connection.when_committed(partial(self._liveness.forget, worker_id))
